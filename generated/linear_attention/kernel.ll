; generated from specs/linear_attention.yaml by `make generated`: do not edit
; linear_attention I=8 N=2 K=8 V=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x2 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x2, ptr @tile_2x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v117 = alloca i64, i64 1, align 8
  %v413 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds i64, ptr %v1, i64 6
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 10
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 11
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 12
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 13
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 14
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 15
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 16
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 24
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 25
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 26
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 27
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 28
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 29
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 30
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 31
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 32
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 33
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 34
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 35
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 36
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 37
  %v116 = load i64, ptr %v115, align 8
  store i64 0, ptr %v117, align 8
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v119 = load ptr, ptr %v118, align 4
  %v120 = mul i64 %v2, 0
  %v121 = add i64 %v120, 384
  %v122 = getelementptr inbounds float, ptr %v119, i64 %v121
  %v123 = getelementptr inbounds i64, ptr %v1, i64 4
  %v124 = load i64, ptr %v123, align 8
  %v125 = icmp eq i64 %v124, 0
  br i1 %v125, label %b0, label %b1
b0:
  %v126 = icmp eq i64 %v2, 0
  br i1 %v126, label %b2, label %b3
b2:
  br label %b4
b4:
  %v127 = phi i64 [ 0, %b2 ], [ %v133, %b5 ]
  %v128 = icmp slt i64 %v127, 128
  br i1 %v128, label %b5, label %b6
b5:
  %v129 = add i64 0, %v127
  %v130 = getelementptr inbounds float, ptr %v40, i64 %v129
  %v131 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v132, ptr %v130, align 4
  %v133 = add nsw i64 %v127, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v134 = icmp sgt i64 %v3, 1
  br i1 %v134, label %b7, label %b8
b7:
  %v135 = getelementptr inbounds i64, ptr %v1, i64 3
  %v136 = atomicrmw add ptr %v135, i64 1 acq_rel
  %v137 = load i64, ptr %v117, align 8
  %v138 = add i64 %v137, 1
  store i64 %v138, ptr %v117, align 8
  %v139 = mul i64 %v3, %v138
  br label %b9
b9:
  %v140 = load atomic i64, ptr %v135 acquire, align 8
  %v141 = icmp slt i64 %v140, %v139
  br i1 %v141, label %b10, label %b11
b10:
  %v142 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v143 = getelementptr inbounds i64, ptr %v1, i64 4
  %v144 = load i64, ptr %v143, align 8
  %v145 = icmp eq i64 %v144, 0
  br i1 %v145, label %b12, label %b13
b12:
  %v146 = icmp eq i64 %v2, 0
  br i1 %v146, label %b14, label %b15
b14:
  br label %b16
b16:
  %v147 = phi i64 [ 0, %b14 ], [ %v153, %b17 ]
  %v148 = icmp slt i64 %v147, 16
  br i1 %v148, label %b17, label %b18
b17:
  %v149 = add i64 0, %v147
  %v150 = getelementptr inbounds float, ptr %v42, i64 %v149
  %v151 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v152, ptr %v150, align 4
  %v153 = add nsw i64 %v147, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v154 = icmp sgt i64 %v3, 1
  br i1 %v154, label %b19, label %b20
b19:
  %v155 = getelementptr inbounds i64, ptr %v1, i64 3
  %v156 = atomicrmw add ptr %v155, i64 1 acq_rel
  %v157 = load i64, ptr %v117, align 8
  %v158 = add i64 %v157, 1
  store i64 %v158, ptr %v117, align 8
  %v159 = mul i64 %v3, %v158
  br label %b21
b21:
  %v160 = load atomic i64, ptr %v155 acquire, align 8
  %v161 = icmp slt i64 %v160, %v159
  br i1 %v161, label %b22, label %b23
b22:
  %v162 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v163 = getelementptr inbounds i64, ptr %v1, i64 4
  %v164 = load i64, ptr %v163, align 8
  %v165 = icmp eq i64 %v164, 0
  br i1 %v165, label %b24, label %b25
b24:
  %v166 = icmp eq i64 %v2, 0
  br i1 %v166, label %b26, label %b27
b26:
  br label %b28
b28:
  %v167 = phi i64 [ 0, %b26 ], [ %v174, %b29 ]
  %v168 = icmp slt i64 %v167, 128
  br i1 %v168, label %b29, label %b30
b29:
  %v169 = add i64 0, %v167
  %v170 = getelementptr inbounds float, ptr %v12, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = add i64 0, %v167
  %v173 = getelementptr inbounds float, ptr %v38, i64 %v172
  store <8 x float> %v171, ptr %v173, align 4
  %v174 = add nsw i64 %v167, 8
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v175 = icmp sgt i64 %v3, 1
  br i1 %v175, label %b31, label %b32
b31:
  %v176 = getelementptr inbounds i64, ptr %v1, i64 3
  %v177 = atomicrmw add ptr %v176, i64 1 acq_rel
  %v178 = load i64, ptr %v117, align 8
  %v179 = add i64 %v178, 1
  store i64 %v179, ptr %v117, align 8
  %v180 = mul i64 %v3, %v179
  br label %b33
b33:
  %v181 = load atomic i64, ptr %v176 acquire, align 8
  %v182 = icmp slt i64 %v181, %v180
  br i1 %v182, label %b34, label %b35
b34:
  %v183 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v184 = getelementptr inbounds i64, ptr %v1, i64 4
  %v185 = load i64, ptr %v184, align 8
  %v186 = icmp eq i64 %v185, 0
  br i1 %v186, label %b36, label %b37
b36:
  %v187 = icmp eq i64 %v2, 0
  br i1 %v187, label %b38, label %b39
b38:
  br label %b40
b40:
  %v188 = phi i64 [ 0, %b38 ], [ %v195, %b41 ]
  %v189 = icmp slt i64 %v188, 128
  br i1 %v189, label %b41, label %b42
b41:
  %v190 = add i64 0, %v188
  %v191 = getelementptr inbounds float, ptr %v14, i64 %v190
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = add i64 128, %v188
  %v194 = getelementptr inbounds float, ptr %v38, i64 %v193
  store <8 x float> %v192, ptr %v194, align 4
  %v195 = add nsw i64 %v188, 8
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v196 = icmp sgt i64 %v3, 1
  br i1 %v196, label %b43, label %b44
b43:
  %v197 = getelementptr inbounds i64, ptr %v1, i64 3
  %v198 = atomicrmw add ptr %v197, i64 1 acq_rel
  %v199 = load i64, ptr %v117, align 8
  %v200 = add i64 %v199, 1
  store i64 %v200, ptr %v117, align 8
  %v201 = mul i64 %v3, %v200
  br label %b45
b45:
  %v202 = load atomic i64, ptr %v197 acquire, align 8
  %v203 = icmp slt i64 %v202, %v201
  br i1 %v203, label %b46, label %b47
b46:
  %v204 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v205 = getelementptr inbounds i64, ptr %v1, i64 4
  %v206 = load i64, ptr %v205, align 8
  %v207 = icmp eq i64 %v206, 0
  br i1 %v207, label %b48, label %b49
b48:
  %v208 = icmp eq i64 %v2, 0
  br i1 %v208, label %b50, label %b51
b50:
  br label %b52
b52:
  %v209 = phi i64 [ 0, %b50 ], [ %v216, %b53 ]
  %v210 = icmp slt i64 %v209, 128
  br i1 %v210, label %b53, label %b54
b53:
  %v211 = add i64 0, %v209
  %v212 = getelementptr inbounds float, ptr %v16, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = add i64 256, %v209
  %v215 = getelementptr inbounds float, ptr %v38, i64 %v214
  store <8 x float> %v213, ptr %v215, align 4
  %v216 = add nsw i64 %v209, 8
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v217 = icmp sgt i64 %v3, 1
  br i1 %v217, label %b55, label %b56
b55:
  %v218 = getelementptr inbounds i64, ptr %v1, i64 3
  %v219 = atomicrmw add ptr %v218, i64 1 acq_rel
  %v220 = load i64, ptr %v117, align 8
  %v221 = add i64 %v220, 1
  store i64 %v221, ptr %v117, align 8
  %v222 = mul i64 %v3, %v221
  br label %b57
b57:
  %v223 = load atomic i64, ptr %v218 acquire, align 8
  %v224 = icmp slt i64 %v223, %v222
  br i1 %v224, label %b58, label %b59
b58:
  %v225 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v226 = getelementptr inbounds i64, ptr %v1, i64 4
  %v227 = load i64, ptr %v226, align 8
  %v228 = icmp eq i64 %v227, 0
  br i1 %v228, label %b60, label %b61
b60:
  %v229 = getelementptr inbounds i64, ptr %v1, i64 38
  %v230 = load i64, ptr %v229, align 8
  %v231 = icmp eq i64 %v230, 0
  br i1 %v231, label %b62, label %b63
b62:
  %v232 = add i64 %v7, 0
  %v233 = sdiv i64 %v232, 1
  %v234 = add i64 %v2, 1
  %v235 = mul i64 %v233, %v2
  %v236 = sdiv i64 %v235, %v3
  %v237 = mul i64 %v236, 1
  %v238 = icmp slt i64 %v237, %v7
  %v239 = select i1 %v238, i64 %v237, i64 %v7
  %v240 = mul i64 %v233, %v234
  %v241 = sdiv i64 %v240, %v3
  %v242 = mul i64 %v241, 1
  %v243 = icmp slt i64 %v242, %v7
  %v244 = select i1 %v243, i64 %v242, i64 %v7
  br label %b64
b64:
  %v245 = phi i64 [ %v239, %b62 ], [ %v259, %b69 ]
  %v246 = icmp slt i64 %v245, %v244
  br i1 %v246, label %b65, label %b66
b65:
  %v247 = and i64 0, %v78
  %v248 = mul i64 %v247, %v7
  %v249 = add i64 %v248, %v245
  %v250 = mul i64 %v249, 128
  %v251 = getelementptr inbounds float, ptr %v20, i64 %v250
  br label %b67
b67:
  %v252 = phi i64 [ 0, %b65 ], [ %v258, %b68 ]
  %v253 = icmp slt i64 %v252, 128
  br i1 %v253, label %b68, label %b69
b68:
  %v254 = add i64 0, %v252
  %v255 = getelementptr inbounds float, ptr %v251, i64 %v254
  %v256 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v257 = shufflevector <8 x float> %v256, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v257, ptr %v255, align 4
  %v258 = add nsw i64 %v252, 8
  br label %b67
b69:
  %v259 = add nsw i64 %v245, 1
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v260 = icmp sgt i64 %v3, 1
  br i1 %v260, label %b70, label %b71
b70:
  %v261 = getelementptr inbounds i64, ptr %v1, i64 3
  %v262 = atomicrmw add ptr %v261, i64 1 acq_rel
  %v263 = load i64, ptr %v117, align 8
  %v264 = add i64 %v263, 1
  store i64 %v264, ptr %v117, align 8
  %v265 = mul i64 %v3, %v264
  br label %b72
b72:
  %v266 = load atomic i64, ptr %v261 acquire, align 8
  %v267 = icmp slt i64 %v266, %v265
  br i1 %v267, label %b73, label %b74
b73:
  %v268 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  %v269 = getelementptr inbounds i64, ptr %v1, i64 4
  %v270 = load i64, ptr %v269, align 8
  %v271 = icmp eq i64 %v270, 0
  br i1 %v271, label %b75, label %b76
b75:
  %v272 = getelementptr inbounds i64, ptr %v1, i64 39
  %v273 = load i64, ptr %v272, align 8
  %v274 = icmp eq i64 %v273, 0
  br i1 %v274, label %b77, label %b78
b77:
  %v275 = add i64 %v7, 0
  %v276 = sdiv i64 %v275, 1
  %v277 = add i64 %v2, 1
  %v278 = mul i64 %v276, %v2
  %v279 = sdiv i64 %v278, %v3
  %v280 = mul i64 %v279, 1
  %v281 = icmp slt i64 %v280, %v7
  %v282 = select i1 %v281, i64 %v280, i64 %v7
  %v283 = mul i64 %v276, %v277
  %v284 = sdiv i64 %v283, %v3
  %v285 = mul i64 %v284, 1
  %v286 = icmp slt i64 %v285, %v7
  %v287 = select i1 %v286, i64 %v285, i64 %v7
  br label %b79
b79:
  %v288 = phi i64 [ %v282, %b77 ], [ %v302, %b84 ]
  %v289 = icmp slt i64 %v288, %v287
  br i1 %v289, label %b80, label %b81
b80:
  %v290 = and i64 0, %v80
  %v291 = mul i64 %v290, %v7
  %v292 = add i64 %v291, %v288
  %v293 = mul i64 %v292, 16
  %v294 = getelementptr inbounds float, ptr %v22, i64 %v293
  br label %b82
b82:
  %v295 = phi i64 [ 0, %b80 ], [ %v301, %b83 ]
  %v296 = icmp slt i64 %v295, 16
  br i1 %v296, label %b83, label %b84
b83:
  %v297 = add i64 0, %v295
  %v298 = getelementptr inbounds float, ptr %v294, i64 %v297
  %v299 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v300 = shufflevector <8 x float> %v299, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v300, ptr %v298, align 4
  %v301 = add nsw i64 %v295, 8
  br label %b82
b84:
  %v302 = add nsw i64 %v288, 1
  br label %b79
b81:
  br label %b78
b78:
  br label %b76
b76:
  %v303 = icmp sgt i64 %v3, 1
  br i1 %v303, label %b85, label %b86
b85:
  %v304 = getelementptr inbounds i64, ptr %v1, i64 3
  %v305 = atomicrmw add ptr %v304, i64 1 acq_rel
  %v306 = load i64, ptr %v117, align 8
  %v307 = add i64 %v306, 1
  store i64 %v307, ptr %v117, align 8
  %v308 = mul i64 %v3, %v307
  br label %b87
b87:
  %v309 = load atomic i64, ptr %v304 acquire, align 8
  %v310 = icmp slt i64 %v309, %v308
  br i1 %v310, label %b88, label %b89
b88:
  %v311 = call i32 @sched_yield()
  br label %b87
b89:
  br label %b86
b86:
  %v312 = getelementptr inbounds float, ptr %v119, i64 0
  %v313 = getelementptr inbounds i64, ptr %v1, i64 4
  %v314 = load i64, ptr %v313, align 8
  %v315 = icmp eq i64 %v314, 0
  br i1 %v315, label %b90, label %b91
b90:
  %v316 = add i64 2, 0
  %v317 = sdiv i64 %v316, 1
  %v318 = add i64 %v2, 1
  %v319 = mul i64 %v317, %v2
  %v320 = sdiv i64 %v319, %v3
  %v321 = mul i64 %v320, 1
  %v322 = icmp slt i64 %v321, 2
  %v323 = select i1 %v322, i64 %v321, i64 2
  %v324 = mul i64 %v317, %v318
  %v325 = sdiv i64 %v324, %v3
  %v326 = mul i64 %v325, 1
  %v327 = icmp slt i64 %v326, 2
  %v328 = select i1 %v327, i64 %v326, i64 2
  %v329 = icmp slt i64 %v328, 1
  %v330 = select i1 %v329, i64 %v328, i64 1
  br label %b92
b92:
  %v331 = phi i64 [ %v323, %b90 ], [ %v372, %b93 ]
  %v332 = icmp slt i64 %v331, %v330
  br i1 %v332, label %b93, label %b94
b93:
  %v333 = mul i64 %v331, 256
  %v334 = mul i64 %v331, 32
  %v335 = add i64 %v333, 0
  %v336 = add i64 %v334, 0
  %v337 = getelementptr inbounds float, ptr %v312, i64 %v335
  %v338 = sub i64 48, %v336
  %v339 = icmp slt i64 %v338, 0
  %v340 = select i1 %v339, i64 0, i64 %v338
  %v341 = mul i64 %v336, 8
  %v342 = add i64 0, %v341
  %v343 = getelementptr inbounds float, ptr %v38, i64 %v342
  call void @pack_turned(ptr %v343, i64 8, i64 1, i64 8, i64 %v340, ptr %v337, i64 32)
  %v344 = add i64 %v333, 8
  %v345 = add i64 %v334, 8
  %v346 = getelementptr inbounds float, ptr %v312, i64 %v344
  %v347 = sub i64 48, %v345
  %v348 = icmp slt i64 %v347, 0
  %v349 = select i1 %v348, i64 0, i64 %v347
  %v350 = mul i64 %v345, 8
  %v351 = add i64 0, %v350
  %v352 = getelementptr inbounds float, ptr %v38, i64 %v351
  call void @pack_turned(ptr %v352, i64 8, i64 1, i64 8, i64 %v349, ptr %v346, i64 32)
  %v353 = add i64 %v333, 16
  %v354 = add i64 %v334, 16
  %v355 = getelementptr inbounds float, ptr %v312, i64 %v353
  %v356 = sub i64 48, %v354
  %v357 = icmp slt i64 %v356, 0
  %v358 = select i1 %v357, i64 0, i64 %v356
  %v359 = mul i64 %v354, 8
  %v360 = add i64 0, %v359
  %v361 = getelementptr inbounds float, ptr %v38, i64 %v360
  call void @pack_turned(ptr %v361, i64 8, i64 1, i64 8, i64 %v358, ptr %v355, i64 32)
  %v362 = add i64 %v333, 24
  %v363 = add i64 %v334, 24
  %v364 = getelementptr inbounds float, ptr %v312, i64 %v362
  %v365 = sub i64 48, %v363
  %v366 = icmp slt i64 %v365, 0
  %v367 = select i1 %v366, i64 0, i64 %v365
  %v368 = mul i64 %v363, 8
  %v369 = add i64 0, %v368
  %v370 = getelementptr inbounds float, ptr %v38, i64 %v369
  call void @pack_turned(ptr %v370, i64 8, i64 1, i64 8, i64 %v367, ptr %v364, i64 32)
  %v371 = add i64 %v333, 256
  %v372 = add nsw i64 %v331, 1
  br label %b92
b94:
  %v373 = icmp eq i64 %v328, 2
  br i1 %v373, label %b95, label %b96
b95:
  %v374 = mul i64 1, 256
  %v375 = mul i64 1, 32
  %v376 = add i64 %v374, 0
  %v377 = add i64 %v375, 0
  %v378 = getelementptr inbounds float, ptr %v312, i64 %v376
  %v379 = sub i64 48, %v377
  %v380 = icmp slt i64 %v379, 0
  %v381 = select i1 %v380, i64 0, i64 %v379
  %v382 = mul i64 %v377, 8
  %v383 = add i64 0, %v382
  %v384 = getelementptr inbounds float, ptr %v38, i64 %v383
  call void @pack_turned(ptr %v384, i64 8, i64 1, i64 8, i64 %v381, ptr %v378, i64 16)
  %v385 = add i64 %v374, 8
  %v386 = add i64 %v375, 8
  %v387 = getelementptr inbounds float, ptr %v312, i64 %v385
  %v388 = sub i64 48, %v386
  %v389 = icmp slt i64 %v388, 0
  %v390 = select i1 %v389, i64 0, i64 %v388
  %v391 = mul i64 %v386, 8
  %v392 = add i64 0, %v391
  %v393 = getelementptr inbounds float, ptr %v38, i64 %v392
  call void @pack_turned(ptr %v393, i64 8, i64 1, i64 8, i64 %v390, ptr %v387, i64 16)
  %v394 = add i64 %v374, 128
  br label %b96
b96:
  br label %b91
b91:
  %v395 = icmp sgt i64 %v3, 1
  br i1 %v395, label %b97, label %b98
b97:
  %v396 = getelementptr inbounds i64, ptr %v1, i64 3
  %v397 = atomicrmw add ptr %v396, i64 1 acq_rel
  %v398 = load i64, ptr %v117, align 8
  %v399 = add i64 %v398, 1
  store i64 %v399, ptr %v117, align 8
  %v400 = mul i64 %v3, %v399
  br label %b99
b99:
  %v401 = load atomic i64, ptr %v396 acquire, align 8
  %v402 = icmp slt i64 %v401, %v400
  br i1 %v402, label %b100, label %b101
b100:
  %v403 = call i32 @sched_yield()
  br label %b99
b101:
  br label %b98
b98:
  %v404 = getelementptr inbounds i64, ptr %v1, i64 5
  %v405 = load i64, ptr %v404, align 8
  br label %b102
b102:
  %v406 = phi i64 [ 0, %b98 ], [ %v748, %b152 ]
  %v407 = icmp slt i64 %v406, %v5
  br i1 %v407, label %b103, label %b104
b103:
  %v408 = add i64 %v406, %v405
  %v409 = icmp slt i64 %v408, %v5
  %v410 = select i1 %v409, i64 %v408, i64 %v5
  %v411 = sub i64 %v410, %v406
  %v412 = mul i64 %v411, %v7
  %v414 = add i64 %v412, 0
  %v415 = sdiv i64 %v414, 1
  %v416 = add i64 %v2, 1
  %v417 = mul i64 %v415, %v2
  %v418 = sdiv i64 %v417, %v3
  %v419 = mul i64 %v418, 1
  %v420 = icmp slt i64 %v419, %v412
  %v421 = select i1 %v420, i64 %v419, i64 %v412
  %v422 = mul i64 %v415, %v416
  %v423 = sdiv i64 %v422, %v3
  %v424 = mul i64 %v423, 1
  %v425 = icmp slt i64 %v424, %v412
  %v426 = select i1 %v425, i64 %v424, i64 %v412
  %v427 = mul i64 %v406, %v7
  %v428 = add i64 %v421, %v427
  %v429 = add i64 %v426, %v427
  br label %b105
b105:
  %v430 = phi i64 [ %v428, %b103 ], [ %v494, %b110 ]
  %v431 = icmp slt i64 %v430, %v429
  br i1 %v431, label %b106, label %b107
b106:
  %v432 = add i64 %v430, 96
  %v433 = icmp slt i64 %v432, %v429
  %v434 = select i1 %v433, i64 %v432, i64 %v429
  br label %b108
b108:
  %v435 = phi i64 [ 0, %b106 ], [ %v493, %b113 ]
  %v436 = icmp slt i64 %v435, 2
  br i1 %v436, label %b109, label %b110
b109:
  %v437 = sub i64 %v434, %v430
  %v438 = sub i64 2, 1
  %v439 = add i64 %v437, %v438
  %v440 = sdiv i64 %v439, 2
  br label %b111
b111:
  %v441 = phi i64 [ 0, %b109 ], [ %v492, %b118 ]
  %v442 = icmp slt i64 %v441, %v440
  br i1 %v442, label %b112, label %b113
b112:
  %v443 = mul i64 %v437, %v441
  %v444 = sdiv i64 %v443, %v440
  %v445 = add i64 %v430, %v444
  %v446 = add i64 %v441, 1
  %v447 = mul i64 %v437, %v446
  %v448 = sdiv i64 %v447, %v440
  %v449 = add i64 %v430, %v448
  %v450 = mul i64 %v435, 256
  %v451 = getelementptr inbounds float, ptr %v312, i64 %v450
  %v452 = sub i64 %v449, %v445
  %v453 = mul i64 %v445, 8
  %v454 = getelementptr inbounds float, ptr %v10, i64 %v453
  %v455 = getelementptr inbounds float, ptr %v454, i64 0
  %v456 = icmp eq i64 %v435, 1
  %v457 = select i1 %v456, ptr @table_tile_2x2, ptr @table_tile_2x4
  %v458 = icmp eq i64 %v435, 1
  %v459 = select i1 %v458, i64 8, i64 8
  %v460 = sub i64 %v452, 1
  %v461 = getelementptr inbounds ptr, ptr %v457, i64 %v460
  %v462 = load ptr, ptr %v461, align 4
  %v463 = getelementptr inbounds float, ptr %v413, i64 0
  %v464 = icmp sgt i64 %v452, 0
  br i1 %v464, label %b114, label %b115
b114:
  call void %v462(ptr %v455, i64 8, ptr %v451, i64 8, ptr %v463, i64 32, i64 %v459)
  br label %b115
b115:
  %v465 = icmp eq i64 %v435, 1
  %v466 = select i1 %v465, i64 128, i64 256
  %v467 = add i64 %v450, %v466
  br label %b116
b116:
  %v468 = phi i64 [ %v445, %b115 ], [ %v491, %b121 ]
  %v469 = icmp slt i64 %v468, %v449
  br i1 %v469, label %b117, label %b118
b117:
  %v470 = sub i64 %v468, %v445
  %v471 = mul i64 %v470, 32
  %v472 = getelementptr inbounds float, ptr %v413, i64 %v471
  %v473 = mul i64 %v406, %v7
  %v474 = sub i64 %v468, %v473
  %v475 = mul i64 %v474, 48
  %v476 = getelementptr inbounds float, ptr %v44, i64 %v475
  %v477 = icmp eq i64 %v435, 1
  %v478 = select i1 %v477, i64 2, i64 4
  br label %b119
b119:
  %v479 = phi i64 [ 0, %b117 ], [ %v490, %b120 ]
  %v480 = icmp slt i64 %v479, %v478
  br i1 %v480, label %b120, label %b121
b120:
  %v481 = mul i64 %v435, 4
  %v482 = add i64 %v481, %v479
  %v483 = mul i64 %v482, 8
  %v484 = add i64 0, %v479
  %v485 = mul i64 %v484, 8
  %v486 = getelementptr inbounds float, ptr %v472, i64 %v485
  %v487 = load <8 x float>, ptr %v486, align 4
  %v488 = add i64 0, %v483
  %v489 = getelementptr inbounds float, ptr %v476, i64 %v488
  store <8 x float> %v487, ptr %v489, align 4
  %v490 = add nsw i64 %v479, 1
  br label %b119
b121:
  %v491 = add nsw i64 %v468, 1
  br label %b116
b118:
  %v492 = add nsw i64 %v441, 1
  br label %b111
b113:
  %v493 = add nsw i64 %v435, 1
  br label %b108
b110:
  %v494 = add nsw i64 %v430, 96
  br label %b105
b107:
  %v495 = add i64 %v412, 0
  %v496 = sdiv i64 %v495, 1
  %v497 = add i64 %v2, 1
  %v498 = mul i64 %v496, %v2
  %v499 = sdiv i64 %v498, %v3
  %v500 = mul i64 %v499, 1
  %v501 = icmp slt i64 %v500, %v412
  %v502 = select i1 %v501, i64 %v500, i64 %v412
  %v503 = mul i64 %v496, %v497
  %v504 = sdiv i64 %v503, %v3
  %v505 = mul i64 %v504, 1
  %v506 = icmp slt i64 %v505, %v412
  %v507 = select i1 %v506, i64 %v505, i64 %v412
  %v508 = mul i64 %v406, %v7
  %v509 = add i64 %v502, %v508
  %v510 = add i64 %v507, %v508
  br label %b122
b122:
  %v511 = phi i64 [ %v509, %b107 ], [ %v541, %b127 ]
  %v512 = icmp slt i64 %v511, %v510
  br i1 %v512, label %b123, label %b124
b123:
  %v513 = mul i64 %v406, %v7
  %v514 = sub i64 %v511, %v513
  %v515 = mul i64 %v514, 48
  %v516 = getelementptr inbounds float, ptr %v44, i64 %v515
  %v517 = mul i64 %v511, 16
  %v518 = getelementptr inbounds float, ptr %v46, i64 %v517
  %v519 = mul i64 %v511, 16
  %v520 = getelementptr inbounds float, ptr %v48, i64 %v519
  %v521 = mul i64 %v511, 16
  %v522 = getelementptr inbounds float, ptr %v50, i64 %v521
  br label %b125
b125:
  %v523 = phi i64 [ 0, %b123 ], [ %v540, %b126 ]
  %v524 = icmp slt i64 %v523, 16
  br i1 %v524, label %b126, label %b127
b126:
  %v525 = add i64 0, %v523
  %v526 = getelementptr inbounds float, ptr %v516, i64 %v525
  %v527 = load <8 x float>, ptr %v526, align 4
  %v528 = add i64 16, %v523
  %v529 = getelementptr inbounds float, ptr %v516, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = add i64 32, %v523
  %v532 = getelementptr inbounds float, ptr %v516, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = add i64 0, %v523
  %v535 = getelementptr inbounds float, ptr %v518, i64 %v534
  store <8 x float> %v527, ptr %v535, align 4
  %v536 = add i64 0, %v523
  %v537 = getelementptr inbounds float, ptr %v520, i64 %v536
  store <8 x float> %v530, ptr %v537, align 4
  %v538 = add i64 0, %v523
  %v539 = getelementptr inbounds float, ptr %v522, i64 %v538
  store <8 x float> %v533, ptr %v539, align 4
  %v540 = add nsw i64 %v523, 8
  br label %b125
b127:
  %v541 = add nsw i64 %v511, 1
  br label %b122
b124:
  %v542 = icmp sgt i64 %v3, 1
  br i1 %v542, label %b128, label %b129
b128:
  %v543 = getelementptr inbounds i64, ptr %v1, i64 3
  %v544 = atomicrmw add ptr %v543, i64 1 acq_rel
  %v545 = load i64, ptr %v117, align 8
  %v546 = add i64 %v545, 1
  store i64 %v546, ptr %v117, align 8
  %v547 = mul i64 %v3, %v546
  br label %b130
b130:
  %v548 = load atomic i64, ptr %v543 acquire, align 8
  %v549 = icmp slt i64 %v548, %v547
  br i1 %v549, label %b131, label %b132
b131:
  %v550 = call i32 @sched_yield()
  br label %b130
b132:
  br label %b129
b129:
  br label %b133
b133:
  %v551 = phi i64 [ %v406, %b129 ], [ %v738, %b144 ]
  %v552 = icmp slt i64 %v551, %v410
  br i1 %v552, label %b134, label %b135
b134:
  %v553 = add i64 %v7, 0
  %v554 = sdiv i64 %v553, 1
  %v555 = add i64 %v2, 1
  %v556 = mul i64 %v554, %v2
  %v557 = sdiv i64 %v556, %v3
  %v558 = mul i64 %v557, 1
  %v559 = icmp slt i64 %v558, %v7
  %v560 = select i1 %v559, i64 %v558, i64 %v7
  %v561 = mul i64 %v554, %v555
  %v562 = sdiv i64 %v561, %v3
  %v563 = mul i64 %v562, 1
  %v564 = icmp slt i64 %v563, %v7
  %v565 = select i1 %v564, i64 %v563, i64 %v7
  br label %b136
b136:
  %v566 = phi i64 [ %v560, %b134 ], [ %v633, %b141 ]
  %v567 = icmp slt i64 %v566, %v565
  br i1 %v567, label %b137, label %b138
b137:
  %v568 = add i64 %v551, 0
  %v569 = and i64 %v568, %v80
  %v570 = mul i64 %v569, %v7
  %v571 = add i64 %v570, %v566
  %v572 = mul i64 %v571, 16
  %v573 = getelementptr inbounds float, ptr %v22, i64 %v572
  %v574 = add i64 %v551, 0
  %v575 = and i64 %v574, %v92
  %v576 = mul i64 %v575, %v7
  %v577 = add i64 %v576, %v566
  %v578 = mul i64 %v577, 16
  %v579 = getelementptr inbounds float, ptr %v48, i64 %v578
  %v580 = add i64 %v551, 1
  %v581 = and i64 %v580, %v80
  %v582 = mul i64 %v581, %v7
  %v583 = add i64 %v582, %v566
  %v584 = mul i64 %v583, 16
  %v585 = getelementptr inbounds float, ptr %v22, i64 %v584
  br label %b139
b139:
  %v586 = phi i64 [ 0, %b137 ], [ %v632, %b140 ]
  %v587 = icmp slt i64 %v586, 16
  br i1 %v587, label %b140, label %b141
b140:
  %v588 = add i64 0, %v586
  %v589 = getelementptr inbounds float, ptr %v573, i64 %v588
  %v590 = load <8 x float>, ptr %v589, align 4
  %v591 = add i64 0, %v586
  %v592 = getelementptr inbounds float, ptr %v579, i64 %v591
  %v593 = load <8 x float>, ptr %v592, align 4
  %v594 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v595 = shufflevector <8 x float> %v594, <8 x float> poison, <8 x i32> zeroinitializer
  %v596 = fcmp ogt <8 x float> %v593, %v595
  %v597 = select <8 x i1> %v596, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v598 = fcmp une <8 x float> %v597, splat (float 0x0000000000000000)
  %v599 = select <8 x i1> %v598, <8 x float> %v595, <8 x float> %v593
  %v600 = fcmp olt <8 x float> %v599, splat (float 0xC033000000000000)
  %v601 = select <8 x i1> %v600, <8 x float> splat (float 0xC033000000000000), <8 x float> %v599
  %v602 = fcmp ogt <8 x float> %v601, splat (float 0x4056400000000000)
  %v603 = select <8 x i1> %v602, <8 x float> splat (float 0x4056400000000000), <8 x float> %v601
  %v604 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v603, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v605 = fsub <8 x float> %v604, splat (float 0x4168000000000000)
  %v606 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v605, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v603)
  %v607 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v605, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v606)
  %v608 = bitcast <8 x float> %v604 to <8 x i32>
  %v609 = fmul <8 x float> %v607, %v607
  %v610 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v607, <8 x float> splat (float 0x3F81227F40000000))
  %v611 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v610, <8 x float> %v607, <8 x float> splat (float 0x3FA5556740000000))
  %v612 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v611, <8 x float> %v607, <8 x float> splat (float 0x3FC5554B00000000))
  %v613 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v612, <8 x float> %v607, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v614 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v609, <8 x float> %v613, <8 x float> %v607)
  %v615 = shl <8 x i32> %v608, splat (i32 23)
  %v616 = add <8 x i32> %v615, splat (i32 1056964608)
  %v617 = bitcast <8 x i32> %v616 to <8 x float>
  %v618 = fsub <8 x float> %v617, splat (float 0x3FE0000000000000)
  %v619 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v617, <8 x float> %v614, <8 x float> %v618)
  %v620 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v599)
  %v621 = fcmp olt <8 x float> %v620, splat (float 0x3E60000000000000)
  %v622 = fadd <8 x float> %v619, %v619
  %v623 = select <8 x i1> %v621, <8 x float> %v599, <8 x float> %v622
  %v624 = fcmp une <8 x float> %v597, splat (float 0x0000000000000000)
  %v625 = select <8 x i1> %v624, <8 x float> %v593, <8 x float> %v623
  %v626 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v627 = shufflevector <8 x float> %v626, <8 x float> poison, <8 x i32> zeroinitializer
  %v628 = fadd <8 x float> %v627, %v625
  %v629 = fadd <8 x float> %v590, %v628
  %v630 = add i64 0, %v586
  %v631 = getelementptr inbounds float, ptr %v585, i64 %v630
  store <8 x float> %v629, ptr %v631, align 4
  %v632 = add nsw i64 %v586, 8
  br label %b139
b141:
  %v633 = add nsw i64 %v566, 1
  br label %b136
b138:
  %v634 = add i64 %v7, 0
  %v635 = sdiv i64 %v634, 1
  %v636 = add i64 %v2, 1
  %v637 = mul i64 %v635, %v2
  %v638 = sdiv i64 %v637, %v3
  %v639 = mul i64 %v638, 1
  %v640 = icmp slt i64 %v639, %v7
  %v641 = select i1 %v640, i64 %v639, i64 %v7
  %v642 = mul i64 %v635, %v636
  %v643 = sdiv i64 %v642, %v3
  %v644 = mul i64 %v643, 1
  %v645 = icmp slt i64 %v644, %v7
  %v646 = select i1 %v645, i64 %v644, i64 %v7
  br label %b142
b142:
  %v647 = phi i64 [ %v641, %b138 ], [ %v737, %b147 ]
  %v648 = icmp slt i64 %v647, %v646
  br i1 %v648, label %b143, label %b144
b143:
  br label %b145
b145:
  %v649 = phi i64 [ 0, %b143 ], [ %v736, %b150 ]
  %v650 = icmp slt i64 %v649, 2
  br i1 %v650, label %b146, label %b147
b146:
  br label %b148
b148:
  %v651 = phi i64 [ 0, %b146 ], [ %v735, %b149 ]
  %v652 = icmp slt i64 %v651, 8
  br i1 %v652, label %b149, label %b150
b149:
  %v653 = add i64 %v551, 0
  %v654 = and i64 %v653, %v78
  %v655 = mul i64 %v654, %v7
  %v656 = add i64 %v655, %v647
  %v657 = mul i64 %v656, 128
  %v658 = getelementptr inbounds float, ptr %v20, i64 %v657
  %v659 = add i64 %v551, 0
  %v660 = and i64 %v659, %v92
  %v661 = mul i64 %v660, %v7
  %v662 = add i64 %v661, %v647
  %v663 = mul i64 %v662, 16
  %v664 = getelementptr inbounds float, ptr %v48, i64 %v663
  %v665 = mul i64 %v649, 8
  %v666 = add i64 0, %v665
  %v667 = add i64 %v666, %v651
  %v668 = getelementptr inbounds float, ptr %v664, i64 %v667
  %v669 = load float, ptr %v668, align 4
  %v670 = fcmp ogt float %v669, 0x0000000000000000
  %v671 = select i1 %v670, float 0x3FF0000000000000, float 0x0000000000000000
  %v672 = fcmp une float %v671, 0x0000000000000000
  %v673 = select i1 %v672, float 0x0000000000000000, float %v669
  %v674 = fcmp olt float %v673, 0xC033000000000000
  %v675 = select i1 %v674, float 0xC033000000000000, float %v673
  %v676 = fcmp ogt float %v675, 0x4056400000000000
  %v677 = select i1 %v676, float 0x4056400000000000, float %v675
  %v678 = call float @llvm.fmuladd.f32(float %v677, float 0x3FF7154760000000, float 0x4168000000000000)
  %v679 = fsub float %v678, 0x4168000000000000
  %v680 = call float @llvm.fmuladd.f32(float %v679, float 0xBFE62E4000000000, float %v677)
  %v681 = call float @llvm.fmuladd.f32(float %v679, float 0xBEB7F7D1C0000000, float %v680)
  %v682 = bitcast float %v678 to i32
  %v683 = fmul float %v681, %v681
  %v684 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v681, float 0x3F81227F40000000)
  %v685 = call float @llvm.fmuladd.f32(float %v684, float %v681, float 0x3FA5556740000000)
  %v686 = call float @llvm.fmuladd.f32(float %v685, float %v681, float 0x3FC5554B00000000)
  %v687 = call float @llvm.fmuladd.f32(float %v686, float %v681, float 0x3FDFFFFFE0000000)
  %v688 = call float @llvm.fmuladd.f32(float %v683, float %v687, float %v681)
  %v689 = shl i32 %v682, 23
  %v690 = add i32 %v689, 1056964608
  %v691 = bitcast i32 %v690 to float
  %v692 = fsub float %v691, 0x3FE0000000000000
  %v693 = call float @llvm.fmuladd.f32(float %v691, float %v688, float %v692)
  %v694 = call float @llvm.fabs.f32(float %v673)
  %v695 = fcmp olt float %v694, 0x3E60000000000000
  %v696 = fadd float %v693, %v693
  %v697 = select i1 %v695, float %v673, float %v696
  %v698 = fcmp une float %v671, 0x0000000000000000
  %v699 = select i1 %v698, float %v669, float %v697
  %v700 = fadd float 0x3FF0000000000000, %v699
  %v701 = add i64 %v551, 0
  %v702 = and i64 %v701, %v94
  %v703 = mul i64 %v702, %v7
  %v704 = add i64 %v703, %v647
  %v705 = mul i64 %v704, 16
  %v706 = getelementptr inbounds float, ptr %v50, i64 %v705
  %v707 = add i64 %v551, 1
  %v708 = and i64 %v707, %v78
  %v709 = mul i64 %v708, %v7
  %v710 = add i64 %v709, %v647
  %v711 = mul i64 %v710, 128
  %v712 = getelementptr inbounds float, ptr %v20, i64 %v711
  %v713 = mul i64 %v649, 64
  %v714 = add i64 0, %v713
  %v715 = mul i64 %v651, 8
  %v716 = add i64 %v714, %v715
  %v717 = add i64 %v716, 0
  %v718 = getelementptr inbounds float, ptr %v658, i64 %v717
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = mul i64 %v649, 8
  %v721 = add i64 0, %v720
  %v722 = add i64 %v721, 0
  %v723 = getelementptr inbounds float, ptr %v706, i64 %v722
  %v724 = load <8 x float>, ptr %v723, align 4
  %v725 = insertelement <8 x float> poison, float %v700, i64 0
  %v726 = shufflevector <8 x float> %v725, <8 x float> poison, <8 x i32> zeroinitializer
  %v727 = fmul <8 x float> %v726, %v724
  %v728 = fadd <8 x float> %v719, %v727
  %v729 = mul i64 %v649, 64
  %v730 = add i64 0, %v729
  %v731 = mul i64 %v651, 8
  %v732 = add i64 %v730, %v731
  %v733 = add i64 %v732, 0
  %v734 = getelementptr inbounds float, ptr %v712, i64 %v733
  store <8 x float> %v728, ptr %v734, align 4
  %v735 = add nsw i64 %v651, 1
  br label %b148
b150:
  %v736 = add nsw i64 %v649, 1
  br label %b145
b147:
  %v737 = add nsw i64 %v647, 1
  br label %b142
b144:
  %v738 = add nsw i64 %v551, 1
  br label %b133
b135:
  %v739 = icmp sgt i64 %v3, 1
  br i1 %v739, label %b151, label %b152
b151:
  %v740 = getelementptr inbounds i64, ptr %v1, i64 3
  %v741 = atomicrmw add ptr %v740, i64 1 acq_rel
  %v742 = load i64, ptr %v117, align 8
  %v743 = add i64 %v742, 1
  store i64 %v743, ptr %v117, align 8
  %v744 = mul i64 %v3, %v743
  br label %b153
b153:
  %v745 = load atomic i64, ptr %v740 acquire, align 8
  %v746 = icmp slt i64 %v745, %v744
  br i1 %v746, label %b154, label %b155
b154:
  %v747 = call i32 @sched_yield()
  br label %b153
b155:
  br label %b152
b152:
  %v748 = add nsw i64 %v406, %v405
  br label %b102
b104:
  %v749 = add i64 %v8, 0
  %v750 = sdiv i64 %v749, 1
  %v751 = add i64 %v2, 1
  %v752 = mul i64 %v750, %v2
  %v753 = sdiv i64 %v752, %v3
  %v754 = mul i64 %v753, 1
  %v755 = icmp slt i64 %v754, %v8
  %v756 = select i1 %v755, i64 %v754, i64 %v8
  %v757 = mul i64 %v750, %v751
  %v758 = sdiv i64 %v757, %v3
  %v759 = mul i64 %v758, 1
  %v760 = icmp slt i64 %v759, %v8
  %v761 = select i1 %v760, i64 %v759, i64 %v8
  br label %b156
b156:
  %v762 = phi i64 [ %v756, %b104 ], [ %v832, %b161 ]
  %v763 = icmp slt i64 %v762, %v761
  br i1 %v763, label %b157, label %b158
b157:
  br label %b159
b159:
  %v764 = phi i64 [ 0, %b157 ], [ %v831, %b164 ]
  %v765 = icmp slt i64 %v764, 2
  br i1 %v765, label %b160, label %b161
b160:
  br label %b162
b162:
  %v766 = phi i64 [ 0, %b160 ], [ %v822, %b163 ]
  %v767 = phi <8 x float> [ splat (float 0x0000000000000000), %b160 ], [ %v821, %b163 ]
  %v768 = icmp slt i64 %v766, 8
  br i1 %v768, label %b163, label %b164
b163:
  %v769 = mul i64 %v762, 16
  %v770 = getelementptr inbounds float, ptr %v46, i64 %v769
  %v771 = mul i64 %v764, 8
  %v772 = add i64 0, %v771
  %v773 = add i64 %v772, %v766
  %v774 = getelementptr inbounds float, ptr %v770, i64 %v773
  %v775 = load float, ptr %v774, align 4
  %v776 = fcmp ogt float %v775, 0x0000000000000000
  %v777 = select i1 %v776, float 0x3FF0000000000000, float 0x0000000000000000
  %v778 = fcmp une float %v777, 0x0000000000000000
  %v779 = select i1 %v778, float 0x0000000000000000, float %v775
  %v780 = fcmp olt float %v779, 0xC033000000000000
  %v781 = select i1 %v780, float 0xC033000000000000, float %v779
  %v782 = fcmp ogt float %v781, 0x4056400000000000
  %v783 = select i1 %v782, float 0x4056400000000000, float %v781
  %v784 = call float @llvm.fmuladd.f32(float %v783, float 0x3FF7154760000000, float 0x4168000000000000)
  %v785 = fsub float %v784, 0x4168000000000000
  %v786 = call float @llvm.fmuladd.f32(float %v785, float 0xBFE62E4000000000, float %v783)
  %v787 = call float @llvm.fmuladd.f32(float %v785, float 0xBEB7F7D1C0000000, float %v786)
  %v788 = bitcast float %v784 to i32
  %v789 = fmul float %v787, %v787
  %v790 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v787, float 0x3F81227F40000000)
  %v791 = call float @llvm.fmuladd.f32(float %v790, float %v787, float 0x3FA5556740000000)
  %v792 = call float @llvm.fmuladd.f32(float %v791, float %v787, float 0x3FC5554B00000000)
  %v793 = call float @llvm.fmuladd.f32(float %v792, float %v787, float 0x3FDFFFFFE0000000)
  %v794 = call float @llvm.fmuladd.f32(float %v789, float %v793, float %v787)
  %v795 = shl i32 %v788, 23
  %v796 = add i32 %v795, 1056964608
  %v797 = bitcast i32 %v796 to float
  %v798 = fsub float %v797, 0x3FE0000000000000
  %v799 = call float @llvm.fmuladd.f32(float %v797, float %v794, float %v798)
  %v800 = call float @llvm.fabs.f32(float %v779)
  %v801 = fcmp olt float %v800, 0x3E60000000000000
  %v802 = fadd float %v799, %v799
  %v803 = select i1 %v801, float %v779, float %v802
  %v804 = fcmp une float %v777, 0x0000000000000000
  %v805 = select i1 %v804, float %v775, float %v803
  %v806 = fadd float 0x3FF0000000000000, %v805
  %v807 = mul i64 1, %v7
  %v808 = add i64 %v762, %v807
  %v809 = mul i64 %v808, 128
  %v810 = getelementptr inbounds float, ptr %v20, i64 %v809
  %v811 = mul i64 %v764, 64
  %v812 = add i64 0, %v811
  %v813 = add i64 %v812, 0
  %v814 = mul i64 %v766, 8
  %v815 = add i64 %v813, %v814
  %v816 = getelementptr inbounds float, ptr %v810, i64 %v815
  %v817 = load <8 x float>, ptr %v816, align 4
  %v818 = insertelement <8 x float> poison, float %v806, i64 0
  %v819 = shufflevector <8 x float> %v818, <8 x float> poison, <8 x i32> zeroinitializer
  %v820 = fmul <8 x float> %v819, %v817
  %v821 = fadd <8 x float> %v767, %v820
  %v822 = add nsw i64 %v766, 1
  br label %b162
b164:
  %v823 = mul i64 %v762, 16
  %v824 = getelementptr inbounds float, ptr %v52, i64 %v823
  %v825 = mul i64 %v764, 8
  %v826 = add i64 0, %v825
  %v827 = mul i64 0, 8
  %v828 = add i64 %v826, %v827
  %v829 = add i64 %v828, 0
  %v830 = getelementptr inbounds float, ptr %v824, i64 %v829
  store <8 x float> %v767, ptr %v830, align 4
  %v831 = add nsw i64 %v764, 1
  br label %b159
b161:
  %v832 = add nsw i64 %v762, 1
  br label %b156
b158:
  %v833 = add i64 %v8, 0
  %v834 = sdiv i64 %v833, 1
  %v835 = add i64 %v2, 1
  %v836 = mul i64 %v834, %v2
  %v837 = sdiv i64 %v836, %v3
  %v838 = mul i64 %v837, 1
  %v839 = icmp slt i64 %v838, %v8
  %v840 = select i1 %v839, i64 %v838, i64 %v8
  %v841 = mul i64 %v834, %v835
  %v842 = sdiv i64 %v841, %v3
  %v843 = mul i64 %v842, 1
  %v844 = icmp slt i64 %v843, %v8
  %v845 = select i1 %v844, i64 %v843, i64 %v8
  br label %b165
b165:
  %v846 = phi i64 [ %v840, %b158 ], [ %v924, %b170 ]
  %v847 = icmp slt i64 %v846, %v845
  br i1 %v847, label %b166, label %b167
b166:
  br label %b168
b168:
  %v848 = phi i64 [ 0, %b166 ], [ %v923, %b173 ]
  %v849 = icmp slt i64 %v848, 2
  br i1 %v849, label %b169, label %b170
b169:
  br label %b171
b171:
  %v850 = phi i64 [ 0, %b169 ], [ %v906, %b172 ]
  %v851 = phi <8 x float> [ splat (float 0x0000000000000000), %b169 ], [ %v905, %b172 ]
  %v852 = icmp slt i64 %v850, 8
  br i1 %v852, label %b172, label %b173
b172:
  %v853 = mul i64 %v846, 16
  %v854 = getelementptr inbounds float, ptr %v46, i64 %v853
  %v855 = mul i64 1, %v7
  %v856 = add i64 %v846, %v855
  %v857 = mul i64 %v856, 16
  %v858 = getelementptr inbounds float, ptr %v22, i64 %v857
  %v859 = mul i64 %v848, 8
  %v860 = add i64 0, %v859
  %v861 = add i64 %v860, %v850
  %v862 = getelementptr inbounds float, ptr %v854, i64 %v861
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v865 = shufflevector <8 x float> %v864, <8 x float> poison, <8 x i32> zeroinitializer
  %v866 = fcmp ogt <8 x float> %v863, %v865
  %v867 = select <8 x i1> %v866, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v868 = fcmp une <8 x float> %v867, splat (float 0x0000000000000000)
  %v869 = select <8 x i1> %v868, <8 x float> %v865, <8 x float> %v863
  %v870 = fcmp olt <8 x float> %v869, splat (float 0xC033000000000000)
  %v871 = select <8 x i1> %v870, <8 x float> splat (float 0xC033000000000000), <8 x float> %v869
  %v872 = fcmp ogt <8 x float> %v871, splat (float 0x4056400000000000)
  %v873 = select <8 x i1> %v872, <8 x float> splat (float 0x4056400000000000), <8 x float> %v871
  %v874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v873, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v875 = fsub <8 x float> %v874, splat (float 0x4168000000000000)
  %v876 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v875, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v873)
  %v877 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v875, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v876)
  %v878 = bitcast <8 x float> %v874 to <8 x i32>
  %v879 = fmul <8 x float> %v877, %v877
  %v880 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v877, <8 x float> splat (float 0x3F81227F40000000))
  %v881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v880, <8 x float> %v877, <8 x float> splat (float 0x3FA5556740000000))
  %v882 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v881, <8 x float> %v877, <8 x float> splat (float 0x3FC5554B00000000))
  %v883 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v882, <8 x float> %v877, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v884 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v879, <8 x float> %v883, <8 x float> %v877)
  %v885 = shl <8 x i32> %v878, splat (i32 23)
  %v886 = add <8 x i32> %v885, splat (i32 1056964608)
  %v887 = bitcast <8 x i32> %v886 to <8 x float>
  %v888 = fsub <8 x float> %v887, splat (float 0x3FE0000000000000)
  %v889 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v887, <8 x float> %v884, <8 x float> %v888)
  %v890 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v869)
  %v891 = fcmp olt <8 x float> %v890, splat (float 0x3E60000000000000)
  %v892 = fadd <8 x float> %v889, %v889
  %v893 = select <8 x i1> %v891, <8 x float> %v869, <8 x float> %v892
  %v894 = fcmp une <8 x float> %v867, splat (float 0x0000000000000000)
  %v895 = select <8 x i1> %v894, <8 x float> %v863, <8 x float> %v893
  %v896 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v897 = shufflevector <8 x float> %v896, <8 x float> poison, <8 x i32> zeroinitializer
  %v898 = fadd <8 x float> %v897, %v895
  %v899 = mul i64 %v848, 8
  %v900 = add i64 0, %v899
  %v901 = add i64 %v900, %v850
  %v902 = getelementptr inbounds float, ptr %v858, i64 %v901
  %v903 = load <8 x float>, ptr %v902, align 4
  %v904 = fmul <8 x float> %v898, %v903
  %v905 = fadd <8 x float> %v851, %v904
  %v906 = add nsw i64 %v850, 8
  br label %b171
b173:
  %v907 = shufflevector <8 x float> %v851, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v908 = shufflevector <8 x float> %v851, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v909 = fadd <4 x float> %v907, %v908
  %v910 = shufflevector <4 x float> %v909, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v911 = shufflevector <4 x float> %v909, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v912 = fadd <2 x float> %v910, %v911
  %v913 = extractelement <2 x float> %v912, i64 0
  %v914 = extractelement <2 x float> %v912, i64 1
  %v915 = fadd float %v913, %v914
  %v916 = fadd float %v915, 0x0000000000000000
  %v917 = mul i64 %v846, 2
  %v918 = getelementptr inbounds float, ptr %v54, i64 %v917
  %v919 = add i64 0, %v848
  %v920 = add i64 %v919, 0
  %v921 = add i64 %v920, 0
  %v922 = getelementptr inbounds float, ptr %v918, i64 %v921
  store float %v916, ptr %v922, align 4
  %v923 = add nsw i64 %v848, 1
  br label %b168
b170:
  %v924 = add nsw i64 %v846, 1
  br label %b165
b167:
  %v925 = add i64 %v8, 0
  %v926 = sdiv i64 %v925, 1
  %v927 = add i64 %v2, 1
  %v928 = mul i64 %v926, %v2
  %v929 = sdiv i64 %v928, %v3
  %v930 = mul i64 %v929, 1
  %v931 = icmp slt i64 %v930, %v8
  %v932 = select i1 %v931, i64 %v930, i64 %v8
  %v933 = mul i64 %v926, %v927
  %v934 = sdiv i64 %v933, %v3
  %v935 = mul i64 %v934, 1
  %v936 = icmp slt i64 %v935, %v8
  %v937 = select i1 %v936, i64 %v935, i64 %v8
  br label %b174
b174:
  %v938 = phi i64 [ %v932, %b167 ], [ %v958, %b175 ]
  %v939 = icmp slt i64 %v938, %v937
  br i1 %v939, label %b175, label %b176
b175:
  %v940 = mul i64 %v938, 2
  %v941 = getelementptr inbounds float, ptr %v54, i64 %v940
  %v942 = mul i64 %v938, 2
  %v943 = getelementptr inbounds float, ptr %v56, i64 %v942
  %v944 = icmp ult i64 2, 8
  %v945 = select i1 %v944, i64 2, i64 8
  %v946 = trunc i64 %v945 to i32
  %v947 = insertelement <8 x i32> poison, i32 %v946, i64 0
  %v948 = shufflevector <8 x i32> %v947, <8 x i32> poison, <8 x i32> zeroinitializer
  %v949 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v948
  %v950 = add i64 0, 0
  %v951 = getelementptr inbounds float, ptr %v941, i64 %v950
  %v952 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v951, <8 x i1> %v949, <8 x float> zeroinitializer)
  %v953 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v954 = shufflevector <8 x float> %v953, <8 x float> poison, <8 x i32> zeroinitializer
  %v955 = fadd <8 x float> %v952, %v954
  %v956 = add i64 0, 0
  %v957 = getelementptr inbounds float, ptr %v943, i64 %v956
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v955, ptr align 4 %v957, <8 x i1> %v949)
  %v958 = add nsw i64 %v938, 1
  br label %b174
b176:
  %v959 = add i64 %v8, 0
  %v960 = sdiv i64 %v959, 1
  %v961 = add i64 %v2, 1
  %v962 = mul i64 %v960, %v2
  %v963 = sdiv i64 %v962, %v3
  %v964 = mul i64 %v963, 1
  %v965 = icmp slt i64 %v964, %v8
  %v966 = select i1 %v965, i64 %v964, i64 %v8
  %v967 = mul i64 %v960, %v961
  %v968 = sdiv i64 %v967, %v3
  %v969 = mul i64 %v968, 1
  %v970 = icmp slt i64 %v969, %v8
  %v971 = select i1 %v970, i64 %v969, i64 %v8
  br label %b177
b177:
  %v972 = phi i64 [ %v966, %b176 ], [ %v998, %b182 ]
  %v973 = icmp slt i64 %v972, %v971
  br i1 %v973, label %b178, label %b179
b178:
  br label %b180
b180:
  %v974 = phi i64 [ 0, %b178 ], [ %v997, %b181 ]
  %v975 = icmp slt i64 %v974, 2
  br i1 %v975, label %b181, label %b182
b181:
  %v976 = mul i64 %v972, 16
  %v977 = getelementptr inbounds float, ptr %v52, i64 %v976
  %v978 = mul i64 %v972, 2
  %v979 = getelementptr inbounds float, ptr %v56, i64 %v978
  %v980 = add i64 0, %v974
  %v981 = getelementptr inbounds float, ptr %v979, i64 %v980
  %v982 = load float, ptr %v981, align 4
  %v983 = mul i64 %v972, 16
  %v984 = getelementptr inbounds float, ptr %v58, i64 %v983
  %v985 = mul i64 %v974, 8
  %v986 = add i64 0, %v985
  %v987 = add i64 %v986, 0
  %v988 = getelementptr inbounds float, ptr %v977, i64 %v987
  %v989 = load <8 x float>, ptr %v988, align 4
  %v990 = insertelement <8 x float> poison, float %v982, i64 0
  %v991 = shufflevector <8 x float> %v990, <8 x float> poison, <8 x i32> zeroinitializer
  %v992 = fdiv <8 x float> %v989, %v991
  %v993 = mul i64 %v974, 8
  %v994 = add i64 0, %v993
  %v995 = add i64 %v994, 0
  %v996 = getelementptr inbounds float, ptr %v984, i64 %v995
  store <8 x float> %v992, ptr %v996, align 4
  %v997 = add nsw i64 %v974, 1
  br label %b180
b182:
  %v998 = add nsw i64 %v972, 1
  br label %b177
b179:
  %v999 = add i64 %v8, 0
  %v1000 = sdiv i64 %v999, 1
  %v1001 = add i64 %v2, 1
  %v1002 = mul i64 %v1000, %v2
  %v1003 = sdiv i64 %v1002, %v3
  %v1004 = mul i64 %v1003, 1
  %v1005 = icmp slt i64 %v1004, %v8
  %v1006 = select i1 %v1005, i64 %v1004, i64 %v8
  %v1007 = mul i64 %v1000, %v1001
  %v1008 = sdiv i64 %v1007, %v3
  %v1009 = mul i64 %v1008, 1
  %v1010 = icmp slt i64 %v1009, %v8
  %v1011 = select i1 %v1010, i64 %v1009, i64 %v8
  br label %b183
b183:
  %v1012 = phi i64 [ %v1006, %b179 ], [ %v1026, %b188 ]
  %v1013 = icmp slt i64 %v1012, %v1011
  br i1 %v1013, label %b184, label %b185
b184:
  %v1014 = mul i64 %v1012, 16
  %v1015 = getelementptr inbounds float, ptr %v58, i64 %v1014
  %v1016 = mul i64 %v1012, 16
  %v1017 = getelementptr inbounds float, ptr %v28, i64 %v1016
  br label %b186
b186:
  %v1018 = phi i64 [ 0, %b184 ], [ %v1025, %b187 ]
  %v1019 = icmp slt i64 %v1018, 16
  br i1 %v1019, label %b187, label %b188
b187:
  %v1020 = add i64 0, %v1018
  %v1021 = getelementptr inbounds float, ptr %v1015, i64 %v1020
  %v1022 = load <8 x float>, ptr %v1021, align 4
  %v1023 = add i64 0, %v1018
  %v1024 = getelementptr inbounds float, ptr %v1017, i64 %v1023
  store <8 x float> %v1022, ptr %v1024, align 4
  %v1025 = add nsw i64 %v1018, 8
  br label %b186
b188:
  %v1026 = add nsw i64 %v1012, 1
  br label %b183
b185:
  %v1027 = icmp sgt i64 %v3, 1
  br i1 %v1027, label %b189, label %b190
b189:
  %v1028 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1029 = atomicrmw add ptr %v1028, i64 1 acq_rel
  %v1030 = load i64, ptr %v117, align 8
  %v1031 = add i64 %v1030, 1
  store i64 %v1031, ptr %v117, align 8
  %v1032 = mul i64 %v3, %v1031
  br label %b191
b191:
  %v1033 = load atomic i64, ptr %v1028 acquire, align 8
  %v1034 = icmp slt i64 %v1033, %v1032
  br i1 %v1034, label %b192, label %b193
b192:
  %v1035 = call i32 @sched_yield()
  br label %b191
b193:
  br label %b190
b190:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v124, ptr %v153, align 4
  %v154 = mul i64 %v6, 1
  %v155 = add i64 %v150, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v125, ptr %v156, align 4
  %v157 = mul i64 %v6, 2
  %v158 = add i64 %v150, %v157
  %v159 = getelementptr inbounds float, ptr %v4, i64 %v158
  store <8 x float> %v126, ptr %v159, align 4
  %v160 = mul i64 %v6, 3
  %v161 = add i64 %v150, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v127, ptr %v162, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  store <8 x float> %v98, ptr %v141, align 4
  %v142 = mul i64 %v6, 1
  %v143 = add i64 %v138, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v99, ptr %v144, align 4
  %v145 = mul i64 %v6, 2
  %v146 = add i64 %v138, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v100, ptr %v147, align 4
  %v148 = mul i64 %v6, 3
  %v149 = add i64 %v138, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v101, ptr %v150, align 4
  %v151 = mul i64 %v5, 1
  %v152 = mul i64 %v6, 0
  %v153 = add i64 %v151, %v152
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v102, ptr %v154, align 4
  %v155 = mul i64 %v6, 1
  %v156 = add i64 %v151, %v155
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v103, ptr %v157, align 4
  %v158 = mul i64 %v6, 2
  %v159 = add i64 %v151, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v104, ptr %v160, align 4
  %v161 = mul i64 %v6, 3
  %v162 = add i64 %v151, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v105, ptr %v163, align 4
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v9
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 0
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v33
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v12)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v50, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v48
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v15)
  %v63 = add i64 %v9, 3
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v101, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 16
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v85
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v92, <8 x float> %v86)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = mul i64 %v5, 0
  %v105 = mul i64 %v6, 0
  %v106 = add i64 %v104, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v86, ptr %v107, align 4
  %v108 = mul i64 %v6, 1
  %v109 = add i64 %v104, %v108
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v109
  store <8 x float> %v87, ptr %v110, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v118, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v49
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v64 = mul i64 %v1, 1
  %v65 = add i64 %v64, %v49
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v53, <8 x float> %v16)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v55, <8 x float> %v17)
  %v72 = add i64 %v9, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v74, i64 8
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v72
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v19)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v72
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v20)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v78, <8 x float> %v21)
  %v95 = add i64 %v9, 3
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v2, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 0
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v97, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = mul i64 %v1, 0
  %v103 = add i64 %v102, %v95
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v99, <8 x float> %v22)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v101, <8 x float> %v23)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v95
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v99, <8 x float> %v24)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v101, <8 x float> %v25)
  %v118 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v12, %v16
  %v122 = fadd <8 x float> %v13, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  %v129 = fadd <8 x float> %v125, %v24
  %v130 = fadd <8 x float> %v126, %v25
  br label %b3
b3:
  %v131 = phi i64 [ %v8, %b2 ], [ %v159, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v149, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v150, %b4 ]
  %v134 = phi <8 x float> [ %v129, %b2 ], [ %v157, %b4 ]
  %v135 = phi <8 x float> [ %v130, %b2 ], [ %v158, %b4 ]
  %v136 = icmp slt i64 %v131, %v3
  br i1 %v136, label %b4, label %b5
b4:
  %v137 = mul i64 %v131, 16
  %v138 = getelementptr inbounds float, ptr %v2, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v138, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v131
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v140, <8 x float> %v132)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v133)
  %v151 = mul i64 %v1, 1
  %v152 = add i64 %v151, %v131
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v140, <8 x float> %v134)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v142, <8 x float> %v135)
  %v159 = add nsw i64 %v131, 1
  br label %b3
b5:
  %v160 = mul i64 %v5, 0
  %v161 = mul i64 %v6, 0
  %v162 = add i64 %v160, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v132, ptr %v163, align 4
  %v164 = mul i64 %v6, 1
  %v165 = add i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v133, ptr %v166, align 4
  %v167 = mul i64 %v5, 1
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v134, ptr %v170, align 4
  %v171 = mul i64 %v6, 1
  %v172 = add i64 %v167, %v171
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v135, ptr %v173, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v117 = alloca i64, i64 1, align 8
  %v602 = alloca float, i64 64, align 4
  %v1059 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds i64, ptr %v1, i64 6
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 10
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 11
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 12
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 13
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 14
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 15
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 16
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 24
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 25
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 26
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 27
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 28
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 29
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 30
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 31
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 32
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 33
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 34
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 35
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 36
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 37
  %v116 = load i64, ptr %v115, align 8
  store i64 0, ptr %v117, align 8
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v119 = load ptr, ptr %v118, align 4
  %v120 = mul i64 %v2, 18432
  %v121 = add i64 %v120, 384
  %v122 = getelementptr inbounds float, ptr %v119, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v119, i64 0
  %v124 = getelementptr inbounds i64, ptr %v1, i64 4
  %v125 = load i64, ptr %v124, align 8
  %v126 = icmp eq i64 %v125, 0
  br i1 %v126, label %b0, label %b1
b0:
  %v127 = add i64 1, 0
  %v128 = sdiv i64 %v127, 1
  %v129 = add i64 %v2, 1
  %v130 = mul i64 %v128, %v2
  %v131 = sdiv i64 %v130, %v3
  %v132 = mul i64 %v131, 1
  %v133 = icmp slt i64 %v132, 1
  %v134 = select i1 %v133, i64 %v132, i64 1
  %v135 = mul i64 %v128, %v129
  %v136 = sdiv i64 %v135, %v3
  %v137 = mul i64 %v136, 1
  %v138 = icmp slt i64 %v137, 1
  %v139 = select i1 %v138, i64 %v137, i64 1
  %v140 = icmp slt i64 %v139, 1
  %v141 = select i1 %v140, i64 %v139, i64 1
  br label %b2
b2:
  %v142 = phi i64 [ %v134, %b0 ], [ %v156, %b3 ]
  %v143 = icmp slt i64 %v142, %v141
  br i1 %v143, label %b3, label %b4
b3:
  %v144 = mul i64 %v142, 128
  %v145 = mul i64 %v142, 8
  %v146 = add i64 %v144, 0
  %v147 = add i64 %v145, 0
  %v148 = getelementptr inbounds float, ptr %v123, i64 %v146
  %v149 = sub i64 8, %v147
  %v150 = icmp slt i64 %v149, 0
  %v151 = select i1 %v150, i64 0, i64 %v149
  %v152 = mul i64 %v147, 1
  %v153 = add i64 0, %v152
  %v154 = getelementptr inbounds float, ptr %v12, i64 %v153
  call void @pack_rows(ptr %v154, i64 1, i64 8, i64 16, i64 %v151, ptr %v148, i64 8)
  %v155 = add i64 %v144, 128
  %v156 = add nsw i64 %v142, 1
  br label %b2
b4:
  br label %b1
b1:
  %v157 = icmp sgt i64 %v3, 1
  br i1 %v157, label %b5, label %b6
b5:
  %v158 = getelementptr inbounds i64, ptr %v1, i64 3
  %v159 = atomicrmw add ptr %v158, i64 1 acq_rel
  %v160 = load i64, ptr %v117, align 8
  %v161 = add i64 %v160, 1
  store i64 %v161, ptr %v117, align 8
  %v162 = mul i64 %v3, %v161
  br label %b7
b7:
  %v163 = load atomic i64, ptr %v158 acquire, align 8
  %v164 = icmp slt i64 %v163, %v162
  br i1 %v164, label %b8, label %b9
b8:
  %v165 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v166 = add i64 %v8, 0
  %v167 = sdiv i64 %v166, 1
  %v168 = add i64 %v2, 1
  %v169 = mul i64 %v167, %v2
  %v170 = sdiv i64 %v169, %v3
  %v171 = mul i64 %v170, 1
  %v172 = icmp slt i64 %v171, %v8
  %v173 = select i1 %v172, i64 %v171, i64 %v8
  %v174 = mul i64 %v167, %v168
  %v175 = sdiv i64 %v174, %v3
  %v176 = mul i64 %v175, 1
  %v177 = icmp slt i64 %v176, %v8
  %v178 = select i1 %v177, i64 %v176, i64 %v8
  br label %b10
b10:
  %v179 = phi i64 [ %v173, %b6 ], [ %v228, %b15 ]
  %v180 = icmp slt i64 %v179, %v178
  br i1 %v180, label %b11, label %b12
b11:
  br label %b13
b13:
  %v181 = phi i64 [ 0, %b11 ], [ %v227, %b18 ]
  %v182 = icmp slt i64 %v181, 2
  br i1 %v182, label %b14, label %b15
b14:
  br label %b16
b16:
  %v183 = phi i64 [ 0, %b14 ], [ %v211, %b17 ]
  %v184 = phi <8 x float> [ splat (float 0x0000000000000000), %b14 ], [ %v210, %b17 ]
  %v185 = icmp slt i64 %v183, 8
  br i1 %v185, label %b17, label %b18
b17:
  %v186 = mul i64 %v179, 16
  %v187 = getelementptr inbounds float, ptr %v18, i64 %v186
  %v188 = mul i64 %v179, 16
  %v189 = getelementptr inbounds float, ptr %v58, i64 %v188
  %v190 = mul i64 %v179, 2
  %v191 = getelementptr inbounds float, ptr %v56, i64 %v190
  %v192 = add i64 0, %v181
  %v193 = getelementptr inbounds float, ptr %v191, i64 %v192
  %v194 = load float, ptr %v193, align 4
  %v195 = mul i64 %v181, 8
  %v196 = add i64 0, %v195
  %v197 = add i64 %v196, %v183
  %v198 = getelementptr inbounds float, ptr %v187, i64 %v197
  %v199 = load <8 x float>, ptr %v198, align 4
  %v200 = mul i64 %v181, 8
  %v201 = add i64 0, %v200
  %v202 = add i64 %v201, %v183
  %v203 = getelementptr inbounds float, ptr %v189, i64 %v202
  %v204 = load <8 x float>, ptr %v203, align 4
  %v205 = fmul <8 x float> %v199, %v204
  %v206 = insertelement <8 x float> poison, float %v194, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = fdiv <8 x float> %v205, %v207
  %v209 = fneg <8 x float> %v208
  %v210 = fadd <8 x float> %v184, %v209
  %v211 = add nsw i64 %v183, 8
  br label %b16
b18:
  %v212 = shufflevector <8 x float> %v184, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v213 = shufflevector <8 x float> %v184, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v214 = fadd <4 x float> %v212, %v213
  %v215 = shufflevector <4 x float> %v214, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v216 = shufflevector <4 x float> %v214, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v217 = fadd <2 x float> %v215, %v216
  %v218 = extractelement <2 x float> %v217, i64 0
  %v219 = extractelement <2 x float> %v217, i64 1
  %v220 = fadd float %v218, %v219
  %v221 = fadd float %v220, 0x0000000000000000
  %v222 = mul i64 %v179, 2
  %v223 = getelementptr inbounds float, ptr %v60, i64 %v222
  %v224 = add i64 0, %v181
  %v225 = add i64 %v224, 0
  %v226 = getelementptr inbounds float, ptr %v223, i64 %v225
  store float %v221, ptr %v226, align 4
  %v227 = add nsw i64 %v181, 1
  br label %b13
b15:
  %v228 = add nsw i64 %v179, 1
  br label %b10
b12:
  %v229 = add i64 %v8, 0
  %v230 = sdiv i64 %v229, 1
  %v231 = add i64 %v2, 1
  %v232 = mul i64 %v230, %v2
  %v233 = sdiv i64 %v232, %v3
  %v234 = mul i64 %v233, 1
  %v235 = icmp slt i64 %v234, %v8
  %v236 = select i1 %v235, i64 %v234, i64 %v8
  %v237 = mul i64 %v230, %v231
  %v238 = sdiv i64 %v237, %v3
  %v239 = mul i64 %v238, 1
  %v240 = icmp slt i64 %v239, %v8
  %v241 = select i1 %v240, i64 %v239, i64 %v8
  br label %b19
b19:
  %v242 = phi i64 [ %v236, %b12 ], [ %v300, %b24 ]
  %v243 = icmp slt i64 %v242, %v241
  br i1 %v243, label %b20, label %b21
b20:
  br label %b22
b22:
  %v244 = phi i64 [ 0, %b20 ], [ %v299, %b27 ]
  %v245 = icmp slt i64 %v244, 2
  br i1 %v245, label %b23, label %b24
b23:
  br label %b25
b25:
  %v246 = phi i64 [ 0, %b23 ], [ %v298, %b30 ]
  %v247 = icmp slt i64 %v246, 8
  br i1 %v247, label %b26, label %b27
b26:
  br label %b28
b28:
  %v248 = phi i64 [ 0, %b26 ], [ %v279, %b29 ]
  %v249 = phi <8 x float> [ splat (float 0x0000000000000000), %b26 ], [ %v278, %b29 ]
  %v250 = icmp slt i64 %v248, 8
  br i1 %v250, label %b29, label %b30
b29:
  %v251 = mul i64 %v242, 16
  %v252 = getelementptr inbounds float, ptr %v18, i64 %v251
  %v253 = mul i64 %v242, 2
  %v254 = getelementptr inbounds float, ptr %v56, i64 %v253
  %v255 = add i64 0, %v244
  %v256 = getelementptr inbounds float, ptr %v254, i64 %v255
  %v257 = load float, ptr %v256, align 4
  %v258 = mul i64 1, %v7
  %v259 = add i64 %v242, %v258
  %v260 = mul i64 %v259, 128
  %v261 = getelementptr inbounds float, ptr %v20, i64 %v260
  %v262 = mul i64 %v244, 8
  %v263 = add i64 0, %v262
  %v264 = add i64 %v263, %v248
  %v265 = getelementptr inbounds float, ptr %v252, i64 %v264
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = insertelement <8 x float> poison, float %v257, i64 0
  %v268 = shufflevector <8 x float> %v267, <8 x float> poison, <8 x i32> zeroinitializer
  %v269 = fdiv <8 x float> %v266, %v268
  %v270 = mul i64 %v244, 64
  %v271 = add i64 0, %v270
  %v272 = mul i64 %v246, 8
  %v273 = add i64 %v271, %v272
  %v274 = add i64 %v273, %v248
  %v275 = getelementptr inbounds float, ptr %v261, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = fmul <8 x float> %v269, %v276
  %v278 = fadd <8 x float> %v249, %v277
  %v279 = add nsw i64 %v248, 8
  br label %b28
b30:
  %v280 = shufflevector <8 x float> %v249, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v281 = shufflevector <8 x float> %v249, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v282 = fadd <4 x float> %v280, %v281
  %v283 = shufflevector <4 x float> %v282, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v284 = shufflevector <4 x float> %v282, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v285 = fadd <2 x float> %v283, %v284
  %v286 = extractelement <2 x float> %v285, i64 0
  %v287 = extractelement <2 x float> %v285, i64 1
  %v288 = fadd float %v286, %v287
  %v289 = fadd float %v288, 0x0000000000000000
  %v290 = mul i64 %v242, 16
  %v291 = getelementptr inbounds float, ptr %v62, i64 %v290
  %v292 = mul i64 %v244, 8
  %v293 = add i64 0, %v292
  %v294 = mul i64 0, 8
  %v295 = add i64 %v293, %v294
  %v296 = add i64 %v295, %v246
  %v297 = getelementptr inbounds float, ptr %v291, i64 %v296
  store float %v289, ptr %v297, align 4
  %v298 = add nsw i64 %v246, 1
  br label %b25
b27:
  %v299 = add nsw i64 %v244, 1
  br label %b22
b24:
  %v300 = add nsw i64 %v242, 1
  br label %b19
b21:
  %v301 = add i64 %v8, 0
  %v302 = sdiv i64 %v301, 1
  %v303 = add i64 %v2, 1
  %v304 = mul i64 %v302, %v2
  %v305 = sdiv i64 %v304, %v3
  %v306 = mul i64 %v305, 1
  %v307 = icmp slt i64 %v306, %v8
  %v308 = select i1 %v307, i64 %v306, i64 %v8
  %v309 = mul i64 %v302, %v303
  %v310 = sdiv i64 %v309, %v3
  %v311 = mul i64 %v310, 1
  %v312 = icmp slt i64 %v311, %v8
  %v313 = select i1 %v312, i64 %v311, i64 %v8
  br label %b31
b31:
  %v314 = phi i64 [ %v308, %b21 ], [ %v391, %b36 ]
  %v315 = icmp slt i64 %v314, %v313
  br i1 %v315, label %b32, label %b33
b32:
  br label %b34
b34:
  %v316 = phi i64 [ 0, %b32 ], [ %v390, %b39 ]
  %v317 = icmp slt i64 %v316, 2
  br i1 %v317, label %b35, label %b36
b35:
  br label %b37
b37:
  %v318 = phi i64 [ 0, %b35 ], [ %v389, %b42 ]
  %v319 = icmp slt i64 %v318, 8
  br i1 %v319, label %b38, label %b39
b38:
  br label %b40
b40:
  %v320 = phi i64 [ 0, %b38 ], [ %v388, %b45 ]
  %v321 = icmp slt i64 %v320, 8
  br i1 %v321, label %b41, label %b42
b41:
  br label %b43
b43:
  %v322 = phi i64 [ 0, %b41 ], [ %v378, %b44 ]
  %v323 = phi float [ 0x0000000000000000, %b41 ], [ %v377, %b44 ]
  %v324 = icmp slt i64 %v322, 1
  br i1 %v324, label %b44, label %b45
b44:
  %v325 = mul i64 %v314, 16
  %v326 = getelementptr inbounds float, ptr %v18, i64 %v325
  %v327 = mul i64 %v316, 8
  %v328 = add i64 0, %v327
  %v329 = add i64 %v328, %v320
  %v330 = getelementptr inbounds float, ptr %v326, i64 %v329
  %v331 = load float, ptr %v330, align 4
  %v332 = mul i64 %v314, 2
  %v333 = getelementptr inbounds float, ptr %v56, i64 %v332
  %v334 = add i64 0, %v316
  %v335 = getelementptr inbounds float, ptr %v333, i64 %v334
  %v336 = load float, ptr %v335, align 4
  %v337 = fdiv float %v331, %v336
  %v338 = mul i64 %v314, 16
  %v339 = getelementptr inbounds float, ptr %v46, i64 %v338
  %v340 = mul i64 %v316, 8
  %v341 = add i64 0, %v340
  %v342 = add i64 %v341, %v318
  %v343 = getelementptr inbounds float, ptr %v339, i64 %v342
  %v344 = load float, ptr %v343, align 4
  %v345 = fcmp ogt float %v344, 0x0000000000000000
  %v346 = select i1 %v345, float 0x3FF0000000000000, float 0x0000000000000000
  %v347 = fcmp une float %v346, 0x0000000000000000
  %v348 = select i1 %v347, float 0x0000000000000000, float %v344
  %v349 = fcmp olt float %v348, 0xC033000000000000
  %v350 = select i1 %v349, float 0xC033000000000000, float %v348
  %v351 = fcmp ogt float %v350, 0x4056400000000000
  %v352 = select i1 %v351, float 0x4056400000000000, float %v350
  %v353 = call float @llvm.fmuladd.f32(float %v352, float 0x3FF7154760000000, float 0x4168000000000000)
  %v354 = fsub float %v353, 0x4168000000000000
  %v355 = call float @llvm.fmuladd.f32(float %v354, float 0xBFE62E4000000000, float %v352)
  %v356 = call float @llvm.fmuladd.f32(float %v354, float 0xBEB7F7D1C0000000, float %v355)
  %v357 = bitcast float %v353 to i32
  %v358 = fmul float %v356, %v356
  %v359 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v356, float 0x3F81227F40000000)
  %v360 = call float @llvm.fmuladd.f32(float %v359, float %v356, float 0x3FA5556740000000)
  %v361 = call float @llvm.fmuladd.f32(float %v360, float %v356, float 0x3FC5554B00000000)
  %v362 = call float @llvm.fmuladd.f32(float %v361, float %v356, float 0x3FDFFFFFE0000000)
  %v363 = call float @llvm.fmuladd.f32(float %v358, float %v362, float %v356)
  %v364 = shl i32 %v357, 23
  %v365 = add i32 %v364, 1056964608
  %v366 = bitcast i32 %v365 to float
  %v367 = fsub float %v366, 0x3FE0000000000000
  %v368 = call float @llvm.fmuladd.f32(float %v366, float %v363, float %v367)
  %v369 = call float @llvm.fabs.f32(float %v348)
  %v370 = fcmp olt float %v369, 0x3E60000000000000
  %v371 = fadd float %v368, %v368
  %v372 = select i1 %v370, float %v348, float %v371
  %v373 = fcmp une float %v346, 0x0000000000000000
  %v374 = select i1 %v373, float %v344, float %v372
  %v375 = fadd float 0x3FF0000000000000, %v374
  %v376 = fmul float %v337, %v375
  %v377 = fadd float %v323, %v376
  %v378 = add nsw i64 %v322, 1
  br label %b43
b45:
  %v379 = fadd float %v323, 0x0000000000000000
  %v380 = mul i64 %v314, 128
  %v381 = getelementptr inbounds float, ptr %v64, i64 %v380
  %v382 = mul i64 %v316, 64
  %v383 = add i64 0, %v382
  %v384 = mul i64 %v318, 8
  %v385 = add i64 %v383, %v384
  %v386 = add i64 %v385, %v320
  %v387 = getelementptr inbounds float, ptr %v381, i64 %v386
  store float %v379, ptr %v387, align 4
  %v388 = add nsw i64 %v320, 1
  br label %b40
b42:
  %v389 = add nsw i64 %v318, 1
  br label %b37
b39:
  %v390 = add nsw i64 %v316, 1
  br label %b34
b36:
  %v391 = add nsw i64 %v314, 1
  br label %b31
b33:
  %v392 = add i64 %v8, 0
  %v393 = sdiv i64 %v392, 1
  %v394 = add i64 %v2, 1
  %v395 = mul i64 %v393, %v2
  %v396 = sdiv i64 %v395, %v3
  %v397 = mul i64 %v396, 1
  %v398 = icmp slt i64 %v397, %v8
  %v399 = select i1 %v398, i64 %v397, i64 %v8
  %v400 = mul i64 %v393, %v394
  %v401 = sdiv i64 %v400, %v3
  %v402 = mul i64 %v401, 1
  %v403 = icmp slt i64 %v402, %v8
  %v404 = select i1 %v403, i64 %v402, i64 %v8
  br label %b46
b46:
  %v405 = phi i64 [ %v399, %b33 ], [ %v442, %b51 ]
  %v406 = icmp slt i64 %v405, %v404
  br i1 %v406, label %b47, label %b48
b47:
  br label %b49
b49:
  %v407 = phi i64 [ 0, %b47 ], [ %v441, %b54 ]
  %v408 = icmp slt i64 %v407, 2
  br i1 %v408, label %b50, label %b51
b50:
  br label %b52
b52:
  %v409 = phi i64 [ 0, %b50 ], [ %v440, %b57 ]
  %v410 = icmp slt i64 %v409, 8
  br i1 %v410, label %b53, label %b54
b53:
  br label %b55
b55:
  %v411 = phi i64 [ 0, %b53 ], [ %v430, %b56 ]
  %v412 = phi float [ 0x0000000000000000, %b53 ], [ %v429, %b56 ]
  %v413 = icmp slt i64 %v411, 1
  br i1 %v413, label %b56, label %b57
b56:
  %v414 = mul i64 %v405, 2
  %v415 = getelementptr inbounds float, ptr %v60, i64 %v414
  %v416 = add i64 0, %v407
  %v417 = getelementptr inbounds float, ptr %v415, i64 %v416
  %v418 = load float, ptr %v417, align 4
  %v419 = mul i64 1, %v7
  %v420 = add i64 %v405, %v419
  %v421 = mul i64 %v420, 16
  %v422 = getelementptr inbounds float, ptr %v22, i64 %v421
  %v423 = mul i64 %v407, 8
  %v424 = add i64 0, %v423
  %v425 = add i64 %v424, %v409
  %v426 = getelementptr inbounds float, ptr %v422, i64 %v425
  %v427 = load float, ptr %v426, align 4
  %v428 = fmul float %v418, %v427
  %v429 = fadd float %v412, %v428
  %v430 = add nsw i64 %v411, 1
  br label %b55
b57:
  %v431 = fadd float %v412, 0x0000000000000000
  %v432 = mul i64 %v405, 16
  %v433 = getelementptr inbounds float, ptr %v66, i64 %v432
  %v434 = mul i64 %v407, 8
  %v435 = add i64 0, %v434
  %v436 = mul i64 0, 8
  %v437 = add i64 %v435, %v436
  %v438 = add i64 %v437, %v409
  %v439 = getelementptr inbounds float, ptr %v433, i64 %v438
  store float %v431, ptr %v439, align 4
  %v440 = add nsw i64 %v409, 1
  br label %b52
b54:
  %v441 = add nsw i64 %v407, 1
  br label %b49
b51:
  %v442 = add nsw i64 %v405, 1
  br label %b46
b48:
  %v443 = add i64 %v8, 0
  %v444 = sdiv i64 %v443, 1
  %v445 = add i64 %v2, 1
  %v446 = mul i64 %v444, %v2
  %v447 = sdiv i64 %v446, %v3
  %v448 = mul i64 %v447, 1
  %v449 = icmp slt i64 %v448, %v8
  %v450 = select i1 %v449, i64 %v448, i64 %v8
  %v451 = mul i64 %v444, %v445
  %v452 = sdiv i64 %v451, %v3
  %v453 = mul i64 %v452, 1
  %v454 = icmp slt i64 %v453, %v8
  %v455 = select i1 %v454, i64 %v453, i64 %v8
  br label %b58
b58:
  %v456 = phi i64 [ %v450, %b48 ], [ %v521, %b63 ]
  %v457 = icmp slt i64 %v456, %v455
  br i1 %v457, label %b59, label %b60
b59:
  br label %b61
b61:
  %v458 = phi i64 [ 0, %b59 ], [ %v520, %b66 ]
  %v459 = icmp slt i64 %v458, 2
  br i1 %v459, label %b62, label %b63
b62:
  br label %b64
b64:
  %v460 = phi i64 [ 0, %b62 ], [ %v519, %b69 ]
  %v461 = icmp slt i64 %v460, 8
  br i1 %v461, label %b65, label %b66
b65:
  br label %b67
b67:
  %v462 = phi i64 [ 0, %b65 ], [ %v510, %b68 ]
  %v463 = phi float [ 0x0000000000000000, %b65 ], [ %v509, %b68 ]
  %v464 = icmp slt i64 %v462, 1
  br i1 %v464, label %b68, label %b69
b68:
  %v465 = mul i64 %v456, 2
  %v466 = getelementptr inbounds float, ptr %v60, i64 %v465
  %v467 = add i64 0, %v458
  %v468 = getelementptr inbounds float, ptr %v466, i64 %v467
  %v469 = load float, ptr %v468, align 4
  %v470 = mul i64 %v456, 16
  %v471 = getelementptr inbounds float, ptr %v46, i64 %v470
  %v472 = mul i64 %v458, 8
  %v473 = add i64 0, %v472
  %v474 = add i64 %v473, %v460
  %v475 = getelementptr inbounds float, ptr %v471, i64 %v474
  %v476 = load float, ptr %v475, align 4
  %v477 = fcmp ogt float %v476, 0x0000000000000000
  %v478 = select i1 %v477, float 0x3FF0000000000000, float 0x0000000000000000
  %v479 = fcmp une float %v478, 0x0000000000000000
  %v480 = select i1 %v479, float 0x0000000000000000, float %v476
  %v481 = fcmp olt float %v480, 0xC033000000000000
  %v482 = select i1 %v481, float 0xC033000000000000, float %v480
  %v483 = fcmp ogt float %v482, 0x4056400000000000
  %v484 = select i1 %v483, float 0x4056400000000000, float %v482
  %v485 = call float @llvm.fmuladd.f32(float %v484, float 0x3FF7154760000000, float 0x4168000000000000)
  %v486 = fsub float %v485, 0x4168000000000000
  %v487 = call float @llvm.fmuladd.f32(float %v486, float 0xBFE62E4000000000, float %v484)
  %v488 = call float @llvm.fmuladd.f32(float %v486, float 0xBEB7F7D1C0000000, float %v487)
  %v489 = bitcast float %v485 to i32
  %v490 = fmul float %v488, %v488
  %v491 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v488, float 0x3F81227F40000000)
  %v492 = call float @llvm.fmuladd.f32(float %v491, float %v488, float 0x3FA5556740000000)
  %v493 = call float @llvm.fmuladd.f32(float %v492, float %v488, float 0x3FC5554B00000000)
  %v494 = call float @llvm.fmuladd.f32(float %v493, float %v488, float 0x3FDFFFFFE0000000)
  %v495 = call float @llvm.fmuladd.f32(float %v490, float %v494, float %v488)
  %v496 = shl i32 %v489, 23
  %v497 = add i32 %v496, 1056964608
  %v498 = bitcast i32 %v497 to float
  %v499 = fsub float %v498, 0x3FE0000000000000
  %v500 = call float @llvm.fmuladd.f32(float %v498, float %v495, float %v499)
  %v501 = call float @llvm.fabs.f32(float %v480)
  %v502 = fcmp olt float %v501, 0x3E60000000000000
  %v503 = fadd float %v500, %v500
  %v504 = select i1 %v502, float %v480, float %v503
  %v505 = fcmp une float %v478, 0x0000000000000000
  %v506 = select i1 %v505, float %v476, float %v504
  %v507 = fadd float 0x3FF0000000000000, %v506
  %v508 = fmul float %v469, %v507
  %v509 = fadd float %v463, %v508
  %v510 = add nsw i64 %v462, 1
  br label %b67
b69:
  %v511 = fadd float %v463, 0x0000000000000000
  %v512 = mul i64 %v456, 16
  %v513 = getelementptr inbounds float, ptr %v68, i64 %v512
  %v514 = mul i64 %v458, 8
  %v515 = add i64 0, %v514
  %v516 = add i64 %v515, %v460
  %v517 = add i64 %v516, 0
  %v518 = getelementptr inbounds float, ptr %v513, i64 %v517
  store float %v511, ptr %v518, align 4
  %v519 = add nsw i64 %v460, 1
  br label %b64
b66:
  %v520 = add nsw i64 %v458, 1
  br label %b61
b63:
  %v521 = add nsw i64 %v456, 1
  br label %b58
b60:
  %v522 = add i64 %v8, 0
  %v523 = sdiv i64 %v522, 1
  %v524 = add i64 %v2, 1
  %v525 = mul i64 %v523, %v2
  %v526 = sdiv i64 %v525, %v3
  %v527 = mul i64 %v526, 1
  %v528 = icmp slt i64 %v527, %v8
  %v529 = select i1 %v528, i64 %v527, i64 %v8
  %v530 = mul i64 %v523, %v524
  %v531 = sdiv i64 %v530, %v3
  %v532 = mul i64 %v531, 1
  %v533 = icmp slt i64 %v532, %v8
  %v534 = select i1 %v533, i64 %v532, i64 %v8
  br label %b70
b70:
  %v535 = phi i64 [ %v529, %b60 ], [ %v601, %b75 ]
  %v536 = icmp slt i64 %v535, %v534
  br i1 %v536, label %b71, label %b72
b71:
  %v537 = mul i64 %v535, 16
  %v538 = getelementptr inbounds float, ptr %v46, i64 %v537
  %v539 = mul i64 %v535, 16
  %v540 = getelementptr inbounds float, ptr %v66, i64 %v539
  %v541 = mul i64 %v535, 16
  %v542 = getelementptr inbounds float, ptr %v62, i64 %v541
  %v543 = mul i64 %v535, 16
  %v544 = getelementptr inbounds float, ptr %v70, i64 %v543
  br label %b73
b73:
  %v545 = phi i64 [ 0, %b71 ], [ %v600, %b74 ]
  %v546 = icmp slt i64 %v545, 16
  br i1 %v546, label %b74, label %b75
b74:
  %v547 = add i64 0, %v545
  %v548 = getelementptr inbounds float, ptr %v538, i64 %v547
  %v549 = load <8 x float>, ptr %v548, align 4
  %v550 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v551 = shufflevector <8 x float> %v550, <8 x float> poison, <8 x i32> zeroinitializer
  %v552 = fcmp ogt <8 x float> %v549, %v551
  %v553 = select <8 x i1> %v552, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v554 = add i64 0, %v545
  %v555 = getelementptr inbounds float, ptr %v540, i64 %v554
  %v556 = load <8 x float>, ptr %v555, align 4
  %v557 = add i64 0, %v545
  %v558 = getelementptr inbounds float, ptr %v542, i64 %v557
  %v559 = load <8 x float>, ptr %v558, align 4
  %v560 = fadd <8 x float> %v556, %v559
  %v561 = fcmp une <8 x float> %v553, splat (float 0x0000000000000000)
  %v562 = select <8 x i1> %v561, <8 x float> %v560, <8 x float> %v551
  %v563 = fcmp une <8 x float> %v553, splat (float 0x0000000000000000)
  %v564 = select <8 x i1> %v563, <8 x float> %v551, <8 x float> %v560
  %v565 = fcmp une <8 x float> %v553, splat (float 0x0000000000000000)
  %v566 = select <8 x i1> %v565, <8 x float> %v551, <8 x float> %v549
  %v567 = fcmp olt <8 x float> %v566, splat (float 0xC033000000000000)
  %v568 = select <8 x i1> %v567, <8 x float> splat (float 0xC033000000000000), <8 x float> %v566
  %v569 = fcmp ogt <8 x float> %v568, splat (float 0x4056400000000000)
  %v570 = select <8 x i1> %v569, <8 x float> splat (float 0x4056400000000000), <8 x float> %v568
  %v571 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v570, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v572 = fsub <8 x float> %v571, splat (float 0x4168000000000000)
  %v573 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v572, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v570)
  %v574 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v572, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v573)
  %v575 = bitcast <8 x float> %v571 to <8 x i32>
  %v576 = fmul <8 x float> %v574, %v574
  %v577 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v574, <8 x float> splat (float 0x3F81227F40000000))
  %v578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v577, <8 x float> %v574, <8 x float> splat (float 0x3FA5556740000000))
  %v579 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v578, <8 x float> %v574, <8 x float> splat (float 0x3FC5554B00000000))
  %v580 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v579, <8 x float> %v574, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v576, <8 x float> %v580, <8 x float> %v574)
  %v582 = shl <8 x i32> %v575, splat (i32 23)
  %v583 = add <8 x i32> %v582, splat (i32 1056964608)
  %v584 = bitcast <8 x i32> %v583 to <8 x float>
  %v585 = fsub <8 x float> %v584, splat (float 0x3FE0000000000000)
  %v586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v584, <8 x float> %v581, <8 x float> %v585)
  %v587 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v566)
  %v588 = fcmp olt <8 x float> %v587, splat (float 0x3E60000000000000)
  %v589 = fadd <8 x float> %v586, %v586
  %v590 = select <8 x i1> %v588, <8 x float> %v566, <8 x float> %v589
  %v591 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v592 = shufflevector <8 x float> %v591, <8 x float> poison, <8 x i32> zeroinitializer
  %v593 = fadd <8 x float> %v590, %v592
  %v594 = fmul <8 x float> %v564, %v593
  %v595 = fcmp une <8 x float> %v553, splat (float 0x0000000000000000)
  %v596 = select <8 x i1> %v595, <8 x float> %v551, <8 x float> %v594
  %v597 = fadd <8 x float> %v562, %v596
  %v598 = add i64 0, %v545
  %v599 = getelementptr inbounds float, ptr %v544, i64 %v598
  store <8 x float> %v597, ptr %v599, align 4
  %v600 = add nsw i64 %v545, 8
  br label %b73
b75:
  %v601 = add nsw i64 %v535, 1
  br label %b70
b72:
  %v603 = add i64 %v8, 0
  %v604 = sdiv i64 %v603, 1
  %v605 = add i64 %v2, 1
  %v606 = mul i64 %v604, %v2
  %v607 = sdiv i64 %v606, %v3
  %v608 = mul i64 %v607, 1
  %v609 = icmp slt i64 %v608, %v8
  %v610 = select i1 %v609, i64 %v608, i64 %v8
  %v611 = mul i64 %v604, %v605
  %v612 = sdiv i64 %v611, %v3
  %v613 = mul i64 %v612, 1
  %v614 = icmp slt i64 %v613, %v8
  %v615 = select i1 %v614, i64 %v613, i64 %v8
  br label %b76
b76:
  %v616 = phi i64 [ %v610, %b72 ], [ %v670, %b81 ]
  %v617 = icmp slt i64 %v616, %v615
  br i1 %v617, label %b77, label %b78
b77:
  %v618 = add i64 %v616, 96
  %v619 = icmp slt i64 %v618, %v615
  %v620 = select i1 %v619, i64 %v618, i64 %v615
  br label %b79
b79:
  %v621 = phi i64 [ 0, %b77 ], [ %v669, %b84 ]
  %v622 = icmp slt i64 %v621, 1
  br i1 %v622, label %b80, label %b81
b80:
  %v623 = sub i64 %v620, %v616
  %v624 = sub i64 8, 1
  %v625 = add i64 %v623, %v624
  %v626 = sdiv i64 %v625, 8
  br label %b82
b82:
  %v627 = phi i64 [ 0, %b80 ], [ %v668, %b89 ]
  %v628 = icmp slt i64 %v627, %v626
  br i1 %v628, label %b83, label %b84
b83:
  %v629 = mul i64 %v623, %v627
  %v630 = sdiv i64 %v629, %v626
  %v631 = add i64 %v616, %v630
  %v632 = add i64 %v627, 1
  %v633 = mul i64 %v623, %v632
  %v634 = sdiv i64 %v633, %v626
  %v635 = add i64 %v616, %v634
  %v636 = mul i64 %v621, 128
  %v637 = getelementptr inbounds float, ptr %v123, i64 %v636
  %v638 = sub i64 %v635, %v631
  %v639 = mul i64 %v631, 16
  %v640 = getelementptr inbounds float, ptr %v70, i64 %v639
  %v641 = getelementptr inbounds float, ptr %v640, i64 0
  %v642 = sub i64 %v638, 1
  %v643 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v642
  %v644 = load ptr, ptr %v643, align 4
  %v645 = getelementptr inbounds float, ptr %v602, i64 0
  %v646 = icmp sgt i64 %v638, 0
  br i1 %v646, label %b85, label %b86
b85:
  call void %v644(ptr %v641, i64 16, ptr %v637, i64 16, ptr %v645, i64 8, i64 0)
  br label %b86
b86:
  %v647 = add i64 %v636, 128
  br label %b87
b87:
  %v648 = phi i64 [ %v631, %b86 ], [ %v667, %b92 ]
  %v649 = icmp slt i64 %v648, %v635
  br i1 %v649, label %b88, label %b89
b88:
  %v650 = sub i64 %v648, %v631
  %v651 = mul i64 %v650, 8
  %v652 = getelementptr inbounds float, ptr %v602, i64 %v651
  %v653 = mul i64 %v648, 8
  %v654 = getelementptr inbounds float, ptr %v72, i64 %v653
  br label %b90
b90:
  %v655 = phi i64 [ 0, %b88 ], [ %v666, %b91 ]
  %v656 = icmp slt i64 %v655, 1
  br i1 %v656, label %b91, label %b92
b91:
  %v657 = mul i64 %v621, 1
  %v658 = add i64 %v657, %v655
  %v659 = mul i64 %v658, 8
  %v660 = add i64 0, %v655
  %v661 = mul i64 %v660, 8
  %v662 = getelementptr inbounds float, ptr %v652, i64 %v661
  %v663 = load <8 x float>, ptr %v662, align 4
  %v664 = add i64 0, %v659
  %v665 = getelementptr inbounds float, ptr %v654, i64 %v664
  store <8 x float> %v663, ptr %v665, align 4
  %v666 = add nsw i64 %v655, 1
  br label %b90
b92:
  %v667 = add nsw i64 %v648, 1
  br label %b87
b89:
  %v668 = add nsw i64 %v627, 1
  br label %b82
b84:
  %v669 = add nsw i64 %v621, 1
  br label %b79
b81:
  %v670 = add nsw i64 %v616, 96
  br label %b76
b78:
  %v671 = icmp sgt i64 %v3, 1
  br i1 %v671, label %b93, label %b94
b93:
  %v672 = getelementptr inbounds i64, ptr %v1, i64 3
  %v673 = atomicrmw add ptr %v672, i64 1 acq_rel
  %v674 = load i64, ptr %v117, align 8
  %v675 = add i64 %v674, 1
  store i64 %v675, ptr %v117, align 8
  %v676 = mul i64 %v3, %v675
  br label %b95
b95:
  %v677 = load atomic i64, ptr %v672 acquire, align 8
  %v678 = icmp slt i64 %v677, %v676
  br i1 %v678, label %b96, label %b97
b96:
  %v679 = call i32 @sched_yield()
  br label %b95
b97:
  br label %b94
b94:
  br label %b98
b98:
  %v680 = phi i64 [ 0, %b94 ], [ %v776, %b109 ]
  %v681 = icmp slt i64 %v680, %v5
  br i1 %v681, label %b99, label %b100
b99:
  %v682 = sub i64 %v5, 1
  %v683 = sub i64 %v682, %v680
  %v684 = add i64 %v7, 0
  %v685 = sdiv i64 %v684, 1
  %v686 = add i64 %v2, 1
  %v687 = mul i64 %v685, %v2
  %v688 = sdiv i64 %v687, %v3
  %v689 = mul i64 %v688, 1
  %v690 = icmp slt i64 %v689, %v7
  %v691 = select i1 %v690, i64 %v689, i64 %v7
  %v692 = mul i64 %v685, %v686
  %v693 = sdiv i64 %v692, %v3
  %v694 = mul i64 %v693, 1
  %v695 = icmp slt i64 %v694, %v7
  %v696 = select i1 %v695, i64 %v694, i64 %v7
  br label %b101
b101:
  %v697 = phi i64 [ %v691, %b99 ], [ %v729, %b106 ]
  %v698 = icmp slt i64 %v697, %v696
  br i1 %v698, label %b102, label %b103
b102:
  %v699 = add i64 %v683, 1
  %v700 = and i64 %v699, %v82
  %v701 = mul i64 %v700, %v7
  %v702 = add i64 %v701, %v697
  %v703 = mul i64 %v702, 128
  %v704 = getelementptr inbounds float, ptr %v24, i64 %v703
  %v705 = add i64 %v683, 0
  %v706 = and i64 %v705, %v108
  %v707 = mul i64 %v706, %v7
  %v708 = add i64 %v707, %v697
  %v709 = mul i64 %v708, 128
  %v710 = getelementptr inbounds float, ptr %v64, i64 %v709
  %v711 = add i64 %v683, 0
  %v712 = and i64 %v711, %v82
  %v713 = mul i64 %v712, %v7
  %v714 = add i64 %v713, %v697
  %v715 = mul i64 %v714, 128
  %v716 = getelementptr inbounds float, ptr %v24, i64 %v715
  br label %b104
b104:
  %v717 = phi i64 [ 0, %b102 ], [ %v728, %b105 ]
  %v718 = icmp slt i64 %v717, 128
  br i1 %v718, label %b105, label %b106
b105:
  %v719 = add i64 0, %v717
  %v720 = getelementptr inbounds float, ptr %v704, i64 %v719
  %v721 = load <8 x float>, ptr %v720, align 4
  %v722 = add i64 0, %v717
  %v723 = getelementptr inbounds float, ptr %v710, i64 %v722
  %v724 = load <8 x float>, ptr %v723, align 4
  %v725 = fadd <8 x float> %v721, %v724
  %v726 = add i64 0, %v717
  %v727 = getelementptr inbounds float, ptr %v716, i64 %v726
  store <8 x float> %v725, ptr %v727, align 4
  %v728 = add nsw i64 %v717, 8
  br label %b104
b106:
  %v729 = add nsw i64 %v697, 1
  br label %b101
b103:
  %v730 = add i64 %v7, 0
  %v731 = sdiv i64 %v730, 1
  %v732 = add i64 %v2, 1
  %v733 = mul i64 %v731, %v2
  %v734 = sdiv i64 %v733, %v3
  %v735 = mul i64 %v734, 1
  %v736 = icmp slt i64 %v735, %v7
  %v737 = select i1 %v736, i64 %v735, i64 %v7
  %v738 = mul i64 %v731, %v732
  %v739 = sdiv i64 %v738, %v3
  %v740 = mul i64 %v739, 1
  %v741 = icmp slt i64 %v740, %v7
  %v742 = select i1 %v741, i64 %v740, i64 %v7
  br label %b107
b107:
  %v743 = phi i64 [ %v737, %b103 ], [ %v775, %b112 ]
  %v744 = icmp slt i64 %v743, %v742
  br i1 %v744, label %b108, label %b109
b108:
  %v745 = add i64 %v683, 1
  %v746 = and i64 %v745, %v84
  %v747 = mul i64 %v746, %v7
  %v748 = add i64 %v747, %v743
  %v749 = mul i64 %v748, 16
  %v750 = getelementptr inbounds float, ptr %v26, i64 %v749
  %v751 = add i64 %v683, 0
  %v752 = and i64 %v751, %v112
  %v753 = mul i64 %v752, %v7
  %v754 = add i64 %v753, %v743
  %v755 = mul i64 %v754, 16
  %v756 = getelementptr inbounds float, ptr %v68, i64 %v755
  %v757 = add i64 %v683, 0
  %v758 = and i64 %v757, %v84
  %v759 = mul i64 %v758, %v7
  %v760 = add i64 %v759, %v743
  %v761 = mul i64 %v760, 16
  %v762 = getelementptr inbounds float, ptr %v26, i64 %v761
  br label %b110
b110:
  %v763 = phi i64 [ 0, %b108 ], [ %v774, %b111 ]
  %v764 = icmp slt i64 %v763, 16
  br i1 %v764, label %b111, label %b112
b111:
  %v765 = add i64 0, %v763
  %v766 = getelementptr inbounds float, ptr %v750, i64 %v765
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = add i64 0, %v763
  %v769 = getelementptr inbounds float, ptr %v756, i64 %v768
  %v770 = load <8 x float>, ptr %v769, align 4
  %v771 = fadd <8 x float> %v767, %v770
  %v772 = add i64 0, %v763
  %v773 = getelementptr inbounds float, ptr %v762, i64 %v772
  store <8 x float> %v771, ptr %v773, align 4
  %v774 = add nsw i64 %v763, 8
  br label %b110
b112:
  %v775 = add nsw i64 %v743, 1
  br label %b107
b109:
  %v776 = add nsw i64 %v680, 1
  br label %b98
b100:
  %v777 = icmp sgt i64 %v3, 1
  br i1 %v777, label %b113, label %b114
b113:
  %v778 = getelementptr inbounds i64, ptr %v1, i64 3
  %v779 = atomicrmw add ptr %v778, i64 1 acq_rel
  %v780 = load i64, ptr %v117, align 8
  %v781 = add i64 %v780, 1
  store i64 %v781, ptr %v117, align 8
  %v782 = mul i64 %v3, %v781
  br label %b115
b115:
  %v783 = load atomic i64, ptr %v778 acquire, align 8
  %v784 = icmp slt i64 %v783, %v782
  br i1 %v784, label %b116, label %b117
b116:
  %v785 = call i32 @sched_yield()
  br label %b115
b117:
  br label %b114
b114:
  %v786 = getelementptr inbounds float, ptr %v119, i64 128
  %v787 = getelementptr inbounds i64, ptr %v1, i64 4
  %v788 = load i64, ptr %v787, align 8
  %v789 = icmp eq i64 %v788, 0
  br i1 %v789, label %b118, label %b119
b118:
  %v790 = add i64 1, 0
  %v791 = sdiv i64 %v790, 1
  %v792 = add i64 %v2, 1
  %v793 = mul i64 %v791, %v2
  %v794 = sdiv i64 %v793, %v3
  %v795 = mul i64 %v794, 1
  %v796 = icmp slt i64 %v795, 1
  %v797 = select i1 %v796, i64 %v795, i64 1
  %v798 = mul i64 %v791, %v792
  %v799 = sdiv i64 %v798, %v3
  %v800 = mul i64 %v799, 1
  %v801 = icmp slt i64 %v800, 1
  %v802 = select i1 %v801, i64 %v800, i64 1
  %v803 = icmp slt i64 %v802, 1
  %v804 = select i1 %v803, i64 %v802, i64 1
  br label %b120
b120:
  %v805 = phi i64 [ %v797, %b118 ], [ %v829, %b121 ]
  %v806 = icmp slt i64 %v805, %v804
  br i1 %v806, label %b121, label %b122
b121:
  %v807 = mul i64 %v805, 256
  %v808 = mul i64 %v805, 8
  %v809 = add i64 %v807, 0
  %v810 = add i64 %v808, 0
  %v811 = getelementptr inbounds float, ptr %v786, i64 %v809
  %v812 = sub i64 8, %v810
  %v813 = icmp slt i64 %v812, 0
  %v814 = select i1 %v813, i64 0, i64 %v812
  %v815 = mul i64 %v810, 1
  %v816 = add i64 0, %v815
  %v817 = getelementptr inbounds float, ptr %v16, i64 %v816
  call void @pack_rows(ptr %v817, i64 1, i64 8, i64 16, i64 %v814, ptr %v811, i64 8)
  %v818 = add i64 %v807, 128
  %v819 = add i64 %v818, 0
  %v820 = add i64 %v808, 0
  %v821 = getelementptr inbounds float, ptr %v786, i64 %v819
  %v822 = sub i64 8, %v820
  %v823 = icmp slt i64 %v822, 0
  %v824 = select i1 %v823, i64 0, i64 %v822
  %v825 = mul i64 %v820, 1
  %v826 = add i64 0, %v825
  %v827 = getelementptr inbounds float, ptr %v14, i64 %v826
  call void @pack_rows(ptr %v827, i64 1, i64 8, i64 16, i64 %v824, ptr %v821, i64 8)
  %v828 = add i64 %v818, 128
  %v829 = add nsw i64 %v805, 1
  br label %b120
b122:
  br label %b119
b119:
  %v830 = icmp sgt i64 %v3, 1
  br i1 %v830, label %b123, label %b124
b123:
  %v831 = getelementptr inbounds i64, ptr %v1, i64 3
  %v832 = atomicrmw add ptr %v831, i64 1 acq_rel
  %v833 = load i64, ptr %v117, align 8
  %v834 = add i64 %v833, 1
  store i64 %v834, ptr %v117, align 8
  %v835 = mul i64 %v3, %v834
  br label %b125
b125:
  %v836 = load atomic i64, ptr %v831 acquire, align 8
  %v837 = icmp slt i64 %v836, %v835
  br i1 %v837, label %b126, label %b127
b126:
  %v838 = call i32 @sched_yield()
  br label %b125
b127:
  br label %b124
b124:
  %v839 = add i64 %v8, 0
  %v840 = sdiv i64 %v839, 1
  %v841 = add i64 %v2, 1
  %v842 = mul i64 %v840, %v2
  %v843 = sdiv i64 %v842, %v3
  %v844 = mul i64 %v843, 1
  %v845 = icmp slt i64 %v844, %v8
  %v846 = select i1 %v845, i64 %v844, i64 %v8
  %v847 = mul i64 %v840, %v841
  %v848 = sdiv i64 %v847, %v3
  %v849 = mul i64 %v848, 1
  %v850 = icmp slt i64 %v849, %v8
  %v851 = select i1 %v850, i64 %v849, i64 %v8
  br label %b128
b128:
  %v852 = phi i64 [ %v846, %b124 ], [ %v898, %b133 ]
  %v853 = icmp slt i64 %v852, %v851
  br i1 %v853, label %b129, label %b130
b129:
  br label %b131
b131:
  %v854 = phi i64 [ 0, %b129 ], [ %v897, %b136 ]
  %v855 = icmp slt i64 %v854, 2
  br i1 %v855, label %b132, label %b133
b132:
  br label %b134
b134:
  %v856 = phi i64 [ 0, %b132 ], [ %v896, %b139 ]
  %v857 = icmp slt i64 %v856, 8
  br i1 %v857, label %b135, label %b136
b135:
  br label %b137
b137:
  %v858 = phi i64 [ 0, %b135 ], [ %v879, %b138 ]
  %v859 = phi <8 x float> [ splat (float 0x0000000000000000), %b135 ], [ %v878, %b138 ]
  %v860 = icmp slt i64 %v858, 8
  br i1 %v860, label %b138, label %b139
b138:
  %v861 = mul i64 %v852, 128
  %v862 = getelementptr inbounds float, ptr %v24, i64 %v861
  %v863 = mul i64 %v852, 16
  %v864 = getelementptr inbounds float, ptr %v50, i64 %v863
  %v865 = mul i64 %v854, 64
  %v866 = add i64 0, %v865
  %v867 = mul i64 %v856, 8
  %v868 = add i64 %v866, %v867
  %v869 = add i64 %v868, %v858
  %v870 = getelementptr inbounds float, ptr %v862, i64 %v869
  %v871 = load <8 x float>, ptr %v870, align 4
  %v872 = mul i64 %v854, 8
  %v873 = add i64 0, %v872
  %v874 = add i64 %v873, %v858
  %v875 = getelementptr inbounds float, ptr %v864, i64 %v874
  %v876 = load <8 x float>, ptr %v875, align 4
  %v877 = fmul <8 x float> %v871, %v876
  %v878 = fadd <8 x float> %v859, %v877
  %v879 = add nsw i64 %v858, 8
  br label %b137
b139:
  %v880 = shufflevector <8 x float> %v859, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v881 = shufflevector <8 x float> %v859, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v882 = fadd <4 x float> %v880, %v881
  %v883 = shufflevector <4 x float> %v882, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v884 = shufflevector <4 x float> %v882, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v885 = fadd <2 x float> %v883, %v884
  %v886 = extractelement <2 x float> %v885, i64 0
  %v887 = extractelement <2 x float> %v885, i64 1
  %v888 = fadd float %v886, %v887
  %v889 = fadd float %v888, 0x0000000000000000
  %v890 = mul i64 %v852, 16
  %v891 = getelementptr inbounds float, ptr %v62, i64 %v890
  %v892 = mul i64 %v854, 8
  %v893 = add i64 0, %v892
  %v894 = add i64 %v893, %v856
  %v895 = getelementptr inbounds float, ptr %v891, i64 %v894
  store float %v889, ptr %v895, align 4
  %v896 = add nsw i64 %v856, 1
  br label %b134
b136:
  %v897 = add nsw i64 %v854, 1
  br label %b131
b133:
  %v898 = add nsw i64 %v852, 1
  br label %b128
b130:
  %v899 = add i64 %v8, 0
  %v900 = sdiv i64 %v899, 1
  %v901 = add i64 %v2, 1
  %v902 = mul i64 %v900, %v2
  %v903 = sdiv i64 %v902, %v3
  %v904 = mul i64 %v903, 1
  %v905 = icmp slt i64 %v904, %v8
  %v906 = select i1 %v905, i64 %v904, i64 %v8
  %v907 = mul i64 %v900, %v901
  %v908 = sdiv i64 %v907, %v3
  %v909 = mul i64 %v908, 1
  %v910 = icmp slt i64 %v909, %v8
  %v911 = select i1 %v910, i64 %v909, i64 %v8
  br label %b140
b140:
  %v912 = phi i64 [ %v906, %b130 ], [ %v978, %b145 ]
  %v913 = icmp slt i64 %v912, %v911
  br i1 %v913, label %b141, label %b142
b141:
  br label %b143
b143:
  %v914 = phi i64 [ 0, %b141 ], [ %v977, %b148 ]
  %v915 = icmp slt i64 %v914, 2
  br i1 %v915, label %b144, label %b145
b144:
  br label %b146
b146:
  %v916 = phi i64 [ 0, %b144 ], [ %v970, %b147 ]
  %v917 = phi <8 x float> [ splat (float 0x0000000000000000), %b144 ], [ %v969, %b147 ]
  %v918 = icmp slt i64 %v916, 8
  br i1 %v918, label %b147, label %b148
b147:
  %v919 = mul i64 %v912, 128
  %v920 = getelementptr inbounds float, ptr %v24, i64 %v919
  %v921 = mul i64 %v912, 16
  %v922 = getelementptr inbounds float, ptr %v48, i64 %v921
  %v923 = mul i64 %v914, 8
  %v924 = add i64 0, %v923
  %v925 = add i64 %v924, %v916
  %v926 = getelementptr inbounds float, ptr %v922, i64 %v925
  %v927 = load float, ptr %v926, align 4
  %v928 = fcmp ogt float %v927, 0x0000000000000000
  %v929 = select i1 %v928, float 0x3FF0000000000000, float 0x0000000000000000
  %v930 = fcmp une float %v929, 0x0000000000000000
  %v931 = select i1 %v930, float 0x0000000000000000, float %v927
  %v932 = fcmp olt float %v931, 0xC033000000000000
  %v933 = select i1 %v932, float 0xC033000000000000, float %v931
  %v934 = fcmp ogt float %v933, 0x4056400000000000
  %v935 = select i1 %v934, float 0x4056400000000000, float %v933
  %v936 = call float @llvm.fmuladd.f32(float %v935, float 0x3FF7154760000000, float 0x4168000000000000)
  %v937 = fsub float %v936, 0x4168000000000000
  %v938 = call float @llvm.fmuladd.f32(float %v937, float 0xBFE62E4000000000, float %v935)
  %v939 = call float @llvm.fmuladd.f32(float %v937, float 0xBEB7F7D1C0000000, float %v938)
  %v940 = bitcast float %v936 to i32
  %v941 = fmul float %v939, %v939
  %v942 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v939, float 0x3F81227F40000000)
  %v943 = call float @llvm.fmuladd.f32(float %v942, float %v939, float 0x3FA5556740000000)
  %v944 = call float @llvm.fmuladd.f32(float %v943, float %v939, float 0x3FC5554B00000000)
  %v945 = call float @llvm.fmuladd.f32(float %v944, float %v939, float 0x3FDFFFFFE0000000)
  %v946 = call float @llvm.fmuladd.f32(float %v941, float %v945, float %v939)
  %v947 = shl i32 %v940, 23
  %v948 = add i32 %v947, 1056964608
  %v949 = bitcast i32 %v948 to float
  %v950 = fsub float %v949, 0x3FE0000000000000
  %v951 = call float @llvm.fmuladd.f32(float %v949, float %v946, float %v950)
  %v952 = call float @llvm.fabs.f32(float %v931)
  %v953 = fcmp olt float %v952, 0x3E60000000000000
  %v954 = fadd float %v951, %v951
  %v955 = select i1 %v953, float %v931, float %v954
  %v956 = fcmp une float %v929, 0x0000000000000000
  %v957 = select i1 %v956, float %v927, float %v955
  %v958 = fadd float 0x3FF0000000000000, %v957
  %v959 = mul i64 %v914, 64
  %v960 = add i64 0, %v959
  %v961 = add i64 %v960, 0
  %v962 = mul i64 %v916, 8
  %v963 = add i64 %v961, %v962
  %v964 = getelementptr inbounds float, ptr %v920, i64 %v963
  %v965 = load <8 x float>, ptr %v964, align 4
  %v966 = insertelement <8 x float> poison, float %v958, i64 0
  %v967 = shufflevector <8 x float> %v966, <8 x float> poison, <8 x i32> zeroinitializer
  %v968 = fmul <8 x float> %v965, %v967
  %v969 = fadd <8 x float> %v917, %v968
  %v970 = add nsw i64 %v916, 1
  br label %b146
b148:
  %v971 = mul i64 %v912, 16
  %v972 = getelementptr inbounds float, ptr %v66, i64 %v971
  %v973 = mul i64 %v914, 8
  %v974 = add i64 0, %v973
  %v975 = add i64 %v974, 0
  %v976 = getelementptr inbounds float, ptr %v972, i64 %v975
  store <8 x float> %v917, ptr %v976, align 4
  %v977 = add nsw i64 %v914, 1
  br label %b143
b145:
  %v978 = add nsw i64 %v912, 1
  br label %b140
b142:
  %v979 = add i64 %v8, 0
  %v980 = sdiv i64 %v979, 1
  %v981 = add i64 %v2, 1
  %v982 = mul i64 %v980, %v2
  %v983 = sdiv i64 %v982, %v3
  %v984 = mul i64 %v983, 1
  %v985 = icmp slt i64 %v984, %v8
  %v986 = select i1 %v985, i64 %v984, i64 %v8
  %v987 = mul i64 %v980, %v981
  %v988 = sdiv i64 %v987, %v3
  %v989 = mul i64 %v988, 1
  %v990 = icmp slt i64 %v989, %v8
  %v991 = select i1 %v990, i64 %v989, i64 %v8
  br label %b149
b149:
  %v992 = phi i64 [ %v986, %b142 ], [ %v1058, %b154 ]
  %v993 = icmp slt i64 %v992, %v991
  br i1 %v993, label %b150, label %b151
b150:
  %v994 = mul i64 %v992, 16
  %v995 = getelementptr inbounds float, ptr %v48, i64 %v994
  %v996 = mul i64 %v992, 16
  %v997 = getelementptr inbounds float, ptr %v62, i64 %v996
  %v998 = mul i64 %v992, 16
  %v999 = getelementptr inbounds float, ptr %v26, i64 %v998
  %v1000 = mul i64 %v992, 16
  %v1001 = getelementptr inbounds float, ptr %v68, i64 %v1000
  br label %b152
b152:
  %v1002 = phi i64 [ 0, %b150 ], [ %v1057, %b153 ]
  %v1003 = icmp slt i64 %v1002, 16
  br i1 %v1003, label %b153, label %b154
b153:
  %v1004 = add i64 0, %v1002
  %v1005 = getelementptr inbounds float, ptr %v995, i64 %v1004
  %v1006 = load <8 x float>, ptr %v1005, align 4
  %v1007 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1008 = shufflevector <8 x float> %v1007, <8 x float> poison, <8 x i32> zeroinitializer
  %v1009 = fcmp ogt <8 x float> %v1006, %v1008
  %v1010 = select <8 x i1> %v1009, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1011 = add i64 0, %v1002
  %v1012 = getelementptr inbounds float, ptr %v997, i64 %v1011
  %v1013 = load <8 x float>, ptr %v1012, align 4
  %v1014 = add i64 0, %v1002
  %v1015 = getelementptr inbounds float, ptr %v999, i64 %v1014
  %v1016 = load <8 x float>, ptr %v1015, align 4
  %v1017 = fadd <8 x float> %v1013, %v1016
  %v1018 = fcmp une <8 x float> %v1010, splat (float 0x0000000000000000)
  %v1019 = select <8 x i1> %v1018, <8 x float> %v1017, <8 x float> %v1008
  %v1020 = fcmp une <8 x float> %v1010, splat (float 0x0000000000000000)
  %v1021 = select <8 x i1> %v1020, <8 x float> %v1008, <8 x float> %v1017
  %v1022 = fcmp une <8 x float> %v1010, splat (float 0x0000000000000000)
  %v1023 = select <8 x i1> %v1022, <8 x float> %v1008, <8 x float> %v1006
  %v1024 = fcmp olt <8 x float> %v1023, splat (float 0xC033000000000000)
  %v1025 = select <8 x i1> %v1024, <8 x float> splat (float 0xC033000000000000), <8 x float> %v1023
  %v1026 = fcmp ogt <8 x float> %v1025, splat (float 0x4056400000000000)
  %v1027 = select <8 x i1> %v1026, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1025
  %v1028 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1027, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1029 = fsub <8 x float> %v1028, splat (float 0x4168000000000000)
  %v1030 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1029, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1027)
  %v1031 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1029, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1030)
  %v1032 = bitcast <8 x float> %v1028 to <8 x i32>
  %v1033 = fmul <8 x float> %v1031, %v1031
  %v1034 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1031, <8 x float> splat (float 0x3F81227F40000000))
  %v1035 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1034, <8 x float> %v1031, <8 x float> splat (float 0x3FA5556740000000))
  %v1036 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1035, <8 x float> %v1031, <8 x float> splat (float 0x3FC5554B00000000))
  %v1037 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1036, <8 x float> %v1031, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1038 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1033, <8 x float> %v1037, <8 x float> %v1031)
  %v1039 = shl <8 x i32> %v1032, splat (i32 23)
  %v1040 = add <8 x i32> %v1039, splat (i32 1056964608)
  %v1041 = bitcast <8 x i32> %v1040 to <8 x float>
  %v1042 = fsub <8 x float> %v1041, splat (float 0x3FE0000000000000)
  %v1043 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1041, <8 x float> %v1038, <8 x float> %v1042)
  %v1044 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1023)
  %v1045 = fcmp olt <8 x float> %v1044, splat (float 0x3E60000000000000)
  %v1046 = fadd <8 x float> %v1043, %v1043
  %v1047 = select <8 x i1> %v1045, <8 x float> %v1023, <8 x float> %v1046
  %v1048 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1049 = shufflevector <8 x float> %v1048, <8 x float> poison, <8 x i32> zeroinitializer
  %v1050 = fadd <8 x float> %v1047, %v1049
  %v1051 = fmul <8 x float> %v1021, %v1050
  %v1052 = fcmp une <8 x float> %v1010, splat (float 0x0000000000000000)
  %v1053 = select <8 x i1> %v1052, <8 x float> %v1008, <8 x float> %v1051
  %v1054 = fadd <8 x float> %v1019, %v1053
  %v1055 = add i64 0, %v1002
  %v1056 = getelementptr inbounds float, ptr %v1001, i64 %v1055
  store <8 x float> %v1054, ptr %v1056, align 4
  %v1057 = add nsw i64 %v1002, 8
  br label %b152
b154:
  %v1058 = add nsw i64 %v992, 1
  br label %b149
b151:
  %v1060 = add i64 %v8, 0
  %v1061 = sdiv i64 %v1060, 1
  %v1062 = add i64 %v2, 1
  %v1063 = mul i64 %v1061, %v2
  %v1064 = sdiv i64 %v1063, %v3
  %v1065 = mul i64 %v1064, 1
  %v1066 = icmp slt i64 %v1065, %v8
  %v1067 = select i1 %v1066, i64 %v1065, i64 %v8
  %v1068 = mul i64 %v1061, %v1062
  %v1069 = sdiv i64 %v1068, %v3
  %v1070 = mul i64 %v1069, 1
  %v1071 = icmp slt i64 %v1070, %v8
  %v1072 = select i1 %v1071, i64 %v1070, i64 %v8
  br label %b155
b155:
  %v1073 = phi i64 [ %v1067, %b151 ], [ %v1144, %b160 ]
  %v1074 = icmp slt i64 %v1073, %v1072
  br i1 %v1074, label %b156, label %b157
b156:
  %v1075 = add i64 %v1073, 96
  %v1076 = icmp slt i64 %v1075, %v1072
  %v1077 = select i1 %v1076, i64 %v1075, i64 %v1072
  br label %b158
b158:
  %v1078 = phi i64 [ 0, %b156 ], [ %v1143, %b163 ]
  %v1079 = icmp slt i64 %v1078, 1
  br i1 %v1079, label %b159, label %b160
b159:
  %v1080 = sub i64 %v1077, %v1073
  %v1081 = sub i64 8, 1
  %v1082 = add i64 %v1080, %v1081
  %v1083 = sdiv i64 %v1082, 8
  br label %b161
b161:
  %v1084 = phi i64 [ 0, %b159 ], [ %v1142, %b170 ]
  %v1085 = icmp slt i64 %v1084, %v1083
  br i1 %v1085, label %b162, label %b163
b162:
  %v1086 = mul i64 %v1080, %v1084
  %v1087 = sdiv i64 %v1086, %v1083
  %v1088 = add i64 %v1073, %v1087
  %v1089 = add i64 %v1084, 1
  %v1090 = mul i64 %v1080, %v1089
  %v1091 = sdiv i64 %v1090, %v1083
  %v1092 = add i64 %v1073, %v1091
  %v1093 = mul i64 %v1078, 256
  %v1094 = getelementptr inbounds float, ptr %v786, i64 %v1093
  %v1095 = sub i64 %v1092, %v1088
  %v1096 = mul i64 %v1088, 16
  %v1097 = getelementptr inbounds float, ptr %v66, i64 %v1096
  %v1098 = getelementptr inbounds float, ptr %v1097, i64 0
  %v1099 = sub i64 %v1095, 1
  %v1100 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1099
  %v1101 = load ptr, ptr %v1100, align 4
  %v1102 = getelementptr inbounds float, ptr %v1059, i64 0
  %v1103 = icmp sgt i64 %v1095, 0
  br i1 %v1103, label %b164, label %b165
b164:
  call void %v1101(ptr %v1098, i64 16, ptr %v1094, i64 16, ptr %v1102, i64 8, i64 0)
  br label %b165
b165:
  %v1104 = add i64 %v1093, 128
  %v1105 = getelementptr inbounds float, ptr %v786, i64 %v1104
  %v1106 = sub i64 %v1092, %v1088
  %v1107 = mul i64 %v1088, 16
  %v1108 = getelementptr inbounds float, ptr %v68, i64 %v1107
  %v1109 = getelementptr inbounds float, ptr %v1108, i64 0
  %v1110 = sub i64 %v1106, 1
  %v1111 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v1110
  %v1112 = load ptr, ptr %v1111, align 4
  %v1113 = getelementptr inbounds float, ptr %v1059, i64 0
  %v1114 = icmp sgt i64 %v1106, 0
  br i1 %v1114, label %b166, label %b167
b166:
  call void %v1112(ptr %v1109, i64 16, ptr %v1105, i64 16, ptr %v1113, i64 8, i64 0)
  br label %b167
b167:
  %v1115 = add i64 %v1104, 128
  br label %b168
b168:
  %v1116 = phi i64 [ %v1088, %b167 ], [ %v1141, %b173 ]
  %v1117 = icmp slt i64 %v1116, %v1092
  br i1 %v1117, label %b169, label %b170
b169:
  %v1118 = sub i64 %v1116, %v1088
  %v1119 = mul i64 %v1118, 8
  %v1120 = getelementptr inbounds float, ptr %v1059, i64 %v1119
  %v1121 = mul i64 %v1116, 8
  %v1122 = getelementptr inbounds float, ptr %v72, i64 %v1121
  %v1123 = mul i64 %v1116, 8
  %v1124 = getelementptr inbounds float, ptr %v30, i64 %v1123
  br label %b171
b171:
  %v1125 = phi i64 [ 0, %b169 ], [ %v1140, %b172 ]
  %v1126 = icmp slt i64 %v1125, 1
  br i1 %v1126, label %b172, label %b173
b172:
  %v1127 = mul i64 %v1078, 1
  %v1128 = add i64 %v1127, %v1125
  %v1129 = mul i64 %v1128, 8
  %v1130 = add i64 0, %v1125
  %v1131 = mul i64 %v1130, 8
  %v1132 = getelementptr inbounds float, ptr %v1120, i64 %v1131
  %v1133 = load <8 x float>, ptr %v1132, align 4
  %v1134 = add i64 0, %v1129
  %v1135 = getelementptr inbounds float, ptr %v1122, i64 %v1134
  %v1136 = load <8 x float>, ptr %v1135, align 4
  %v1137 = fadd <8 x float> %v1133, %v1136
  %v1138 = add i64 0, %v1129
  %v1139 = getelementptr inbounds float, ptr %v1124, i64 %v1138
  store <8 x float> %v1137, ptr %v1139, align 4
  %v1140 = add nsw i64 %v1125, 1
  br label %b171
b173:
  %v1141 = add nsw i64 %v1116, 1
  br label %b168
b170:
  %v1142 = add nsw i64 %v1084, 1
  br label %b161
b163:
  %v1143 = add nsw i64 %v1078, 1
  br label %b158
b160:
  %v1144 = add nsw i64 %v1073, 96
  br label %b155
b157:
  %v1145 = icmp sgt i64 %v3, 1
  br i1 %v1145, label %b174, label %b175
b174:
  %v1146 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1147 = atomicrmw add ptr %v1146, i64 1 acq_rel
  %v1148 = load i64, ptr %v117, align 8
  %v1149 = add i64 %v1148, 1
  store i64 %v1149, ptr %v117, align 8
  %v1150 = mul i64 %v3, %v1149
  br label %b176
b176:
  %v1151 = load atomic i64, ptr %v1146 acquire, align 8
  %v1152 = icmp slt i64 %v1151, %v1150
  br i1 %v1152, label %b177, label %b178
b177:
  %v1153 = call i32 @sched_yield()
  br label %b176
b178:
  br label %b175
b175:
  %v1154 = mul i64 0, 16
  %v1155 = getelementptr inbounds float, ptr %v70, i64 %v1154
  %v1156 = getelementptr inbounds float, ptr %v1155, i64 0
  %v1157 = mul i64 0, 8
  %v1158 = getelementptr inbounds float, ptr %v10, i64 %v1157
  %v1159 = getelementptr inbounds float, ptr %v1158, i64 0
  %v1160 = getelementptr inbounds float, ptr %v122, i64 12288
  %v1161 = add i64 16, 1
  %v1162 = sdiv i64 %v1161, 2
  %v1163 = add i64 %v2, 1
  %v1164 = mul i64 %v1162, %v2
  %v1165 = sdiv i64 %v1164, %v3
  %v1166 = mul i64 %v1165, 2
  %v1167 = icmp slt i64 %v1166, 16
  %v1168 = select i1 %v1167, i64 %v1166, i64 16
  %v1169 = mul i64 %v1162, %v1163
  %v1170 = sdiv i64 %v1169, %v3
  %v1171 = mul i64 %v1170, 2
  %v1172 = icmp slt i64 %v1171, 16
  %v1173 = select i1 %v1172, i64 %v1171, i64 16
  %v1174 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b179
b179:
  %v1175 = phi i64 [ %v1168, %b175 ], [ %v1183, %b184 ]
  %v1176 = icmp slt i64 %v1175, %v1173
  br i1 %v1176, label %b180, label %b181
b180:
  %v1177 = mul i64 %v1175, 8
  %v1178 = getelementptr inbounds float, ptr %v1174, i64 %v1177
  br label %b182
b182:
  %v1179 = phi i64 [ 0, %b180 ], [ %v1182, %b183 ]
  %v1180 = icmp slt i64 %v1179, 8
  br i1 %v1180, label %b183, label %b184
b183:
  %v1181 = getelementptr inbounds float, ptr %v1178, i64 %v1179
  store float 0x0000000000000000, ptr %v1181, align 4
  %v1182 = add nsw i64 %v1179, 1
  br label %b182
b184:
  %v1183 = add nsw i64 %v1175, 1
  br label %b179
b181:
  %v1184 = mul i64 %v8, 1
  br label %b185
b185:
  %v1185 = phi i64 [ 0, %b181 ], [ %v1289, %b190 ]
  %v1186 = icmp slt i64 %v1185, %v1184
  br i1 %v1186, label %b186, label %b187
b186:
  %v1187 = sub i64 %v1184, %v1185
  %v1188 = icmp slt i64 %v1187, 384
  %v1189 = select i1 %v1188, i64 %v1187, i64 384
  br label %b188
b188:
  %v1190 = phi i64 [ %v1168, %b186 ], [ %v1288, %b214 ]
  %v1191 = icmp slt i64 %v1190, %v1173
  br i1 %v1191, label %b189, label %b190
b189:
  %v1192 = sub i64 %v1173, %v1190
  %v1193 = icmp slt i64 %v1192, 64
  %v1194 = select i1 %v1193, i64 %v1192, i64 64
  %v1195 = sdiv i64 %v1194, 2
  %v1196 = mul i64 %v1195, 2
  %v1197 = sub i64 %v1194, %v1196
  %v1198 = mul i64 %v1185, 16
  %v1199 = add i64 %v1198, %v1190
  %v1200 = getelementptr inbounds float, ptr %v1156, i64 %v1199
  br label %b191
b191:
  %v1201 = phi i64 [ 0, %b189 ], [ %v1227, %b199 ]
  %v1202 = icmp slt i64 %v1201, %v1189
  br i1 %v1202, label %b192, label %b193
b192:
  %v1203 = mul i64 %v1201, 16
  %v1204 = getelementptr inbounds float, ptr %v1200, i64 %v1203
  %v1205 = mul i64 %v1201, 2
  %v1206 = getelementptr inbounds float, ptr %v1160, i64 %v1205
  br label %b194
b194:
  %v1207 = phi i64 [ 0, %b192 ], [ %v1216, %b195 ]
  %v1208 = icmp slt i64 %v1207, %v1195
  br i1 %v1208, label %b195, label %b196
b195:
  %v1209 = mul i64 %v1207, 2
  %v1210 = getelementptr inbounds float, ptr %v1204, i64 %v1209
  %v1211 = mul i64 %v1207, 768
  %v1212 = getelementptr inbounds float, ptr %v1206, i64 %v1211
  %v1213 = getelementptr inbounds float, ptr %v1210, i64 0
  %v1214 = load <2 x float>, ptr %v1213, align 4
  %v1215 = getelementptr inbounds float, ptr %v1212, i64 0
  store <2 x float> %v1214, ptr %v1215, align 4
  %v1216 = add nsw i64 %v1207, 1
  br label %b194
b196:
  %v1217 = mul i64 %v1195, 2
  %v1218 = getelementptr inbounds float, ptr %v1204, i64 %v1217
  %v1219 = mul i64 %v1195, 768
  %v1220 = getelementptr inbounds float, ptr %v1206, i64 %v1219
  br label %b197
b197:
  %v1221 = phi i64 [ 0, %b196 ], [ %v1226, %b198 ]
  %v1222 = icmp slt i64 %v1221, %v1197
  br i1 %v1222, label %b198, label %b199
b198:
  %v1223 = getelementptr inbounds float, ptr %v1218, i64 %v1221
  %v1224 = load float, ptr %v1223, align 4
  %v1225 = getelementptr inbounds float, ptr %v1220, i64 %v1221
  store float %v1224, ptr %v1225, align 4
  %v1226 = add nsw i64 %v1221, 1
  br label %b197, !llvm.loop !0
b199:
  %v1227 = add nsw i64 %v1201, 1
  br label %b191
b193:
  br label %b200
b200:
  %v1228 = phi i64 [ 0, %b193 ], [ %v1263, %b208 ]
  %v1229 = icmp slt i64 %v1228, 0
  br i1 %v1229, label %b201, label %b202
b201:
  %v1230 = mul i64 %v1185, 8
  %v1231 = add i64 %v1230, %v1228
  %v1232 = getelementptr inbounds float, ptr %v1159, i64 %v1231
  br label %b203
b203:
  %v1233 = phi i64 [ 0, %b201 ], [ %v1251, %b204 ]
  %v1234 = icmp slt i64 %v1233, %v1189
  br i1 %v1234, label %b204, label %b205
b204:
  %v1235 = mul i64 %v1233, 8
  %v1236 = getelementptr inbounds float, ptr %v1232, i64 %v1235
  %v1237 = mul i64 %v1233, 32
  %v1238 = getelementptr inbounds float, ptr %v122, i64 %v1237
  %v1239 = getelementptr inbounds float, ptr %v1236, i64 0
  %v1240 = load <8 x float>, ptr %v1239, align 4
  %v1241 = getelementptr inbounds float, ptr %v1238, i64 0
  store <8 x float> %v1240, ptr %v1241, align 4
  %v1242 = getelementptr inbounds float, ptr %v1236, i64 8
  %v1243 = load <8 x float>, ptr %v1242, align 4
  %v1244 = getelementptr inbounds float, ptr %v1238, i64 8
  store <8 x float> %v1243, ptr %v1244, align 4
  %v1245 = getelementptr inbounds float, ptr %v1236, i64 16
  %v1246 = load <8 x float>, ptr %v1245, align 4
  %v1247 = getelementptr inbounds float, ptr %v1238, i64 16
  store <8 x float> %v1246, ptr %v1247, align 4
  %v1248 = getelementptr inbounds float, ptr %v1236, i64 24
  %v1249 = load <8 x float>, ptr %v1248, align 4
  %v1250 = getelementptr inbounds float, ptr %v1238, i64 24
  store <8 x float> %v1249, ptr %v1250, align 4
  %v1251 = add nsw i64 %v1233, 1
  br label %b203
b205:
  %v1252 = sdiv i64 %v1194, 2
  br label %b206
b206:
  %v1253 = phi i64 [ 0, %b205 ], [ %v1262, %b207 ]
  %v1254 = icmp slt i64 %v1253, %v1252
  br i1 %v1254, label %b207, label %b208
b207:
  %v1255 = mul i64 %v1253, 2
  %v1256 = add i64 %v1190, %v1255
  %v1257 = mul i64 %v1253, 768
  %v1258 = getelementptr inbounds float, ptr %v1160, i64 %v1257
  %v1259 = mul i64 %v1256, 8
  %v1260 = add i64 %v1259, %v1228
  %v1261 = getelementptr inbounds float, ptr %v1174, i64 %v1260
  call void @outer_2x32(ptr %v1258, ptr %v122, i64 %v1189, ptr %v1261, i64 8)
  %v1262 = add nsw i64 %v1253, 1
  br label %b206
b208:
  %v1263 = add nsw i64 %v1228, 32
  br label %b200
b202:
  %v1264 = mul i64 %v1185, 8
  %v1265 = add i64 %v1264, 0
  %v1266 = getelementptr inbounds float, ptr %v1159, i64 %v1265
  br label %b209
b209:
  %v1267 = phi i64 [ 0, %b202 ], [ %v1276, %b210 ]
  %v1268 = icmp slt i64 %v1267, %v1189
  br i1 %v1268, label %b210, label %b211
b210:
  %v1269 = mul i64 %v1267, 8
  %v1270 = getelementptr inbounds float, ptr %v1266, i64 %v1269
  %v1271 = mul i64 %v1267, 8
  %v1272 = getelementptr inbounds float, ptr %v122, i64 %v1271
  %v1273 = getelementptr inbounds float, ptr %v1270, i64 0
  %v1274 = load <8 x float>, ptr %v1273, align 4
  %v1275 = getelementptr inbounds float, ptr %v1272, i64 0
  store <8 x float> %v1274, ptr %v1275, align 4
  %v1276 = add nsw i64 %v1267, 1
  br label %b209
b211:
  %v1277 = sdiv i64 %v1194, 2
  br label %b212
b212:
  %v1278 = phi i64 [ 0, %b211 ], [ %v1287, %b213 ]
  %v1279 = icmp slt i64 %v1278, %v1277
  br i1 %v1279, label %b213, label %b214
b213:
  %v1280 = mul i64 %v1278, 2
  %v1281 = add i64 %v1190, %v1280
  %v1282 = mul i64 %v1278, 768
  %v1283 = getelementptr inbounds float, ptr %v1160, i64 %v1282
  %v1284 = mul i64 %v1281, 8
  %v1285 = add i64 %v1284, 0
  %v1286 = getelementptr inbounds float, ptr %v1174, i64 %v1285
  call void @outer_2x8(ptr %v1283, ptr %v122, i64 %v1189, ptr %v1286, i64 8)
  %v1287 = add nsw i64 %v1278, 1
  br label %b212
b214:
  %v1288 = add nsw i64 %v1190, 64
  br label %b188
b190:
  %v1289 = add nsw i64 %v1185, 384
  br label %b185
b187:
  %v1290 = icmp sgt i64 %v3, 1
  br i1 %v1290, label %b215, label %b216
b215:
  %v1291 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1292 = atomicrmw add ptr %v1291, i64 1 acq_rel
  %v1293 = load i64, ptr %v117, align 8
  %v1294 = add i64 %v1293, 1
  store i64 %v1294, ptr %v117, align 8
  %v1295 = mul i64 %v3, %v1294
  br label %b217
b217:
  %v1296 = load atomic i64, ptr %v1291 acquire, align 8
  %v1297 = icmp slt i64 %v1296, %v1295
  br i1 %v1297, label %b218, label %b219
b218:
  %v1298 = call i32 @sched_yield()
  br label %b217
b219:
  br label %b216
b216:
  %v1299 = mul i64 0, 16
  %v1300 = getelementptr inbounds float, ptr %v68, i64 %v1299
  %v1301 = getelementptr inbounds float, ptr %v1300, i64 0
  %v1302 = mul i64 0, 8
  %v1303 = getelementptr inbounds float, ptr %v10, i64 %v1302
  %v1304 = getelementptr inbounds float, ptr %v1303, i64 0
  %v1305 = getelementptr inbounds float, ptr %v122, i64 12288
  %v1306 = add i64 16, 1
  %v1307 = sdiv i64 %v1306, 2
  %v1308 = add i64 %v2, 1
  %v1309 = mul i64 %v1307, %v2
  %v1310 = sdiv i64 %v1309, %v3
  %v1311 = mul i64 %v1310, 2
  %v1312 = icmp slt i64 %v1311, 16
  %v1313 = select i1 %v1312, i64 %v1311, i64 16
  %v1314 = mul i64 %v1307, %v1308
  %v1315 = sdiv i64 %v1314, %v3
  %v1316 = mul i64 %v1315, 2
  %v1317 = icmp slt i64 %v1316, 16
  %v1318 = select i1 %v1317, i64 %v1316, i64 16
  %v1319 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b220
b220:
  %v1320 = phi i64 [ %v1313, %b216 ], [ %v1328, %b225 ]
  %v1321 = icmp slt i64 %v1320, %v1318
  br i1 %v1321, label %b221, label %b222
b221:
  %v1322 = mul i64 %v1320, 8
  %v1323 = getelementptr inbounds float, ptr %v1319, i64 %v1322
  br label %b223
b223:
  %v1324 = phi i64 [ 0, %b221 ], [ %v1327, %b224 ]
  %v1325 = icmp slt i64 %v1324, 8
  br i1 %v1325, label %b224, label %b225
b224:
  %v1326 = getelementptr inbounds float, ptr %v1323, i64 %v1324
  store float 0x0000000000000000, ptr %v1326, align 4
  %v1327 = add nsw i64 %v1324, 1
  br label %b223
b225:
  %v1328 = add nsw i64 %v1320, 1
  br label %b220
b222:
  %v1329 = mul i64 %v8, 1
  br label %b226
b226:
  %v1330 = phi i64 [ 0, %b222 ], [ %v1434, %b231 ]
  %v1331 = icmp slt i64 %v1330, %v1329
  br i1 %v1331, label %b227, label %b228
b227:
  %v1332 = sub i64 %v1329, %v1330
  %v1333 = icmp slt i64 %v1332, 384
  %v1334 = select i1 %v1333, i64 %v1332, i64 384
  br label %b229
b229:
  %v1335 = phi i64 [ %v1313, %b227 ], [ %v1433, %b255 ]
  %v1336 = icmp slt i64 %v1335, %v1318
  br i1 %v1336, label %b230, label %b231
b230:
  %v1337 = sub i64 %v1318, %v1335
  %v1338 = icmp slt i64 %v1337, 64
  %v1339 = select i1 %v1338, i64 %v1337, i64 64
  %v1340 = sdiv i64 %v1339, 2
  %v1341 = mul i64 %v1340, 2
  %v1342 = sub i64 %v1339, %v1341
  %v1343 = mul i64 %v1330, 16
  %v1344 = add i64 %v1343, %v1335
  %v1345 = getelementptr inbounds float, ptr %v1301, i64 %v1344
  br label %b232
b232:
  %v1346 = phi i64 [ 0, %b230 ], [ %v1372, %b240 ]
  %v1347 = icmp slt i64 %v1346, %v1334
  br i1 %v1347, label %b233, label %b234
b233:
  %v1348 = mul i64 %v1346, 16
  %v1349 = getelementptr inbounds float, ptr %v1345, i64 %v1348
  %v1350 = mul i64 %v1346, 2
  %v1351 = getelementptr inbounds float, ptr %v1305, i64 %v1350
  br label %b235
b235:
  %v1352 = phi i64 [ 0, %b233 ], [ %v1361, %b236 ]
  %v1353 = icmp slt i64 %v1352, %v1340
  br i1 %v1353, label %b236, label %b237
b236:
  %v1354 = mul i64 %v1352, 2
  %v1355 = getelementptr inbounds float, ptr %v1349, i64 %v1354
  %v1356 = mul i64 %v1352, 768
  %v1357 = getelementptr inbounds float, ptr %v1351, i64 %v1356
  %v1358 = getelementptr inbounds float, ptr %v1355, i64 0
  %v1359 = load <2 x float>, ptr %v1358, align 4
  %v1360 = getelementptr inbounds float, ptr %v1357, i64 0
  store <2 x float> %v1359, ptr %v1360, align 4
  %v1361 = add nsw i64 %v1352, 1
  br label %b235
b237:
  %v1362 = mul i64 %v1340, 2
  %v1363 = getelementptr inbounds float, ptr %v1349, i64 %v1362
  %v1364 = mul i64 %v1340, 768
  %v1365 = getelementptr inbounds float, ptr %v1351, i64 %v1364
  br label %b238
b238:
  %v1366 = phi i64 [ 0, %b237 ], [ %v1371, %b239 ]
  %v1367 = icmp slt i64 %v1366, %v1342
  br i1 %v1367, label %b239, label %b240
b239:
  %v1368 = getelementptr inbounds float, ptr %v1363, i64 %v1366
  %v1369 = load float, ptr %v1368, align 4
  %v1370 = getelementptr inbounds float, ptr %v1365, i64 %v1366
  store float %v1369, ptr %v1370, align 4
  %v1371 = add nsw i64 %v1366, 1
  br label %b238, !llvm.loop !3
b240:
  %v1372 = add nsw i64 %v1346, 1
  br label %b232
b234:
  br label %b241
b241:
  %v1373 = phi i64 [ 0, %b234 ], [ %v1408, %b249 ]
  %v1374 = icmp slt i64 %v1373, 0
  br i1 %v1374, label %b242, label %b243
b242:
  %v1375 = mul i64 %v1330, 8
  %v1376 = add i64 %v1375, %v1373
  %v1377 = getelementptr inbounds float, ptr %v1304, i64 %v1376
  br label %b244
b244:
  %v1378 = phi i64 [ 0, %b242 ], [ %v1396, %b245 ]
  %v1379 = icmp slt i64 %v1378, %v1334
  br i1 %v1379, label %b245, label %b246
b245:
  %v1380 = mul i64 %v1378, 8
  %v1381 = getelementptr inbounds float, ptr %v1377, i64 %v1380
  %v1382 = mul i64 %v1378, 32
  %v1383 = getelementptr inbounds float, ptr %v122, i64 %v1382
  %v1384 = getelementptr inbounds float, ptr %v1381, i64 0
  %v1385 = load <8 x float>, ptr %v1384, align 4
  %v1386 = getelementptr inbounds float, ptr %v1383, i64 0
  store <8 x float> %v1385, ptr %v1386, align 4
  %v1387 = getelementptr inbounds float, ptr %v1381, i64 8
  %v1388 = load <8 x float>, ptr %v1387, align 4
  %v1389 = getelementptr inbounds float, ptr %v1383, i64 8
  store <8 x float> %v1388, ptr %v1389, align 4
  %v1390 = getelementptr inbounds float, ptr %v1381, i64 16
  %v1391 = load <8 x float>, ptr %v1390, align 4
  %v1392 = getelementptr inbounds float, ptr %v1383, i64 16
  store <8 x float> %v1391, ptr %v1392, align 4
  %v1393 = getelementptr inbounds float, ptr %v1381, i64 24
  %v1394 = load <8 x float>, ptr %v1393, align 4
  %v1395 = getelementptr inbounds float, ptr %v1383, i64 24
  store <8 x float> %v1394, ptr %v1395, align 4
  %v1396 = add nsw i64 %v1378, 1
  br label %b244
b246:
  %v1397 = sdiv i64 %v1339, 2
  br label %b247
b247:
  %v1398 = phi i64 [ 0, %b246 ], [ %v1407, %b248 ]
  %v1399 = icmp slt i64 %v1398, %v1397
  br i1 %v1399, label %b248, label %b249
b248:
  %v1400 = mul i64 %v1398, 2
  %v1401 = add i64 %v1335, %v1400
  %v1402 = mul i64 %v1398, 768
  %v1403 = getelementptr inbounds float, ptr %v1305, i64 %v1402
  %v1404 = mul i64 %v1401, 8
  %v1405 = add i64 %v1404, %v1373
  %v1406 = getelementptr inbounds float, ptr %v1319, i64 %v1405
  call void @outer_2x32(ptr %v1403, ptr %v122, i64 %v1334, ptr %v1406, i64 8)
  %v1407 = add nsw i64 %v1398, 1
  br label %b247
b249:
  %v1408 = add nsw i64 %v1373, 32
  br label %b241
b243:
  %v1409 = mul i64 %v1330, 8
  %v1410 = add i64 %v1409, 0
  %v1411 = getelementptr inbounds float, ptr %v1304, i64 %v1410
  br label %b250
b250:
  %v1412 = phi i64 [ 0, %b243 ], [ %v1421, %b251 ]
  %v1413 = icmp slt i64 %v1412, %v1334
  br i1 %v1413, label %b251, label %b252
b251:
  %v1414 = mul i64 %v1412, 8
  %v1415 = getelementptr inbounds float, ptr %v1411, i64 %v1414
  %v1416 = mul i64 %v1412, 8
  %v1417 = getelementptr inbounds float, ptr %v122, i64 %v1416
  %v1418 = getelementptr inbounds float, ptr %v1415, i64 0
  %v1419 = load <8 x float>, ptr %v1418, align 4
  %v1420 = getelementptr inbounds float, ptr %v1417, i64 0
  store <8 x float> %v1419, ptr %v1420, align 4
  %v1421 = add nsw i64 %v1412, 1
  br label %b250
b252:
  %v1422 = sdiv i64 %v1339, 2
  br label %b253
b253:
  %v1423 = phi i64 [ 0, %b252 ], [ %v1432, %b254 ]
  %v1424 = icmp slt i64 %v1423, %v1422
  br i1 %v1424, label %b254, label %b255
b254:
  %v1425 = mul i64 %v1423, 2
  %v1426 = add i64 %v1335, %v1425
  %v1427 = mul i64 %v1423, 768
  %v1428 = getelementptr inbounds float, ptr %v1305, i64 %v1427
  %v1429 = mul i64 %v1426, 8
  %v1430 = add i64 %v1429, 0
  %v1431 = getelementptr inbounds float, ptr %v1319, i64 %v1430
  call void @outer_2x8(ptr %v1428, ptr %v122, i64 %v1334, ptr %v1431, i64 8)
  %v1432 = add nsw i64 %v1423, 1
  br label %b253
b255:
  %v1433 = add nsw i64 %v1335, 64
  br label %b229
b231:
  %v1434 = add nsw i64 %v1330, 384
  br label %b226
b228:
  %v1435 = icmp sgt i64 %v3, 1
  br i1 %v1435, label %b256, label %b257
b256:
  %v1436 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1437 = atomicrmw add ptr %v1436, i64 1 acq_rel
  %v1438 = load i64, ptr %v117, align 8
  %v1439 = add i64 %v1438, 1
  store i64 %v1439, ptr %v117, align 8
  %v1440 = mul i64 %v3, %v1439
  br label %b258
b258:
  %v1441 = load atomic i64, ptr %v1436 acquire, align 8
  %v1442 = icmp slt i64 %v1441, %v1440
  br i1 %v1442, label %b259, label %b260
b259:
  %v1443 = call i32 @sched_yield()
  br label %b258
b260:
  br label %b257
b257:
  %v1444 = mul i64 0, 16
  %v1445 = getelementptr inbounds float, ptr %v66, i64 %v1444
  %v1446 = getelementptr inbounds float, ptr %v1445, i64 0
  %v1447 = mul i64 0, 8
  %v1448 = getelementptr inbounds float, ptr %v10, i64 %v1447
  %v1449 = getelementptr inbounds float, ptr %v1448, i64 0
  %v1450 = getelementptr inbounds float, ptr %v122, i64 12288
  %v1451 = add i64 16, 1
  %v1452 = sdiv i64 %v1451, 2
  %v1453 = add i64 %v2, 1
  %v1454 = mul i64 %v1452, %v2
  %v1455 = sdiv i64 %v1454, %v3
  %v1456 = mul i64 %v1455, 2
  %v1457 = icmp slt i64 %v1456, 16
  %v1458 = select i1 %v1457, i64 %v1456, i64 16
  %v1459 = mul i64 %v1452, %v1453
  %v1460 = sdiv i64 %v1459, %v3
  %v1461 = mul i64 %v1460, 2
  %v1462 = icmp slt i64 %v1461, 16
  %v1463 = select i1 %v1462, i64 %v1461, i64 16
  %v1464 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b261
b261:
  %v1465 = phi i64 [ %v1458, %b257 ], [ %v1473, %b266 ]
  %v1466 = icmp slt i64 %v1465, %v1463
  br i1 %v1466, label %b262, label %b263
b262:
  %v1467 = mul i64 %v1465, 8
  %v1468 = getelementptr inbounds float, ptr %v1464, i64 %v1467
  br label %b264
b264:
  %v1469 = phi i64 [ 0, %b262 ], [ %v1472, %b265 ]
  %v1470 = icmp slt i64 %v1469, 8
  br i1 %v1470, label %b265, label %b266
b265:
  %v1471 = getelementptr inbounds float, ptr %v1468, i64 %v1469
  store float 0x0000000000000000, ptr %v1471, align 4
  %v1472 = add nsw i64 %v1469, 1
  br label %b264
b266:
  %v1473 = add nsw i64 %v1465, 1
  br label %b261
b263:
  %v1474 = mul i64 %v8, 1
  br label %b267
b267:
  %v1475 = phi i64 [ 0, %b263 ], [ %v1579, %b272 ]
  %v1476 = icmp slt i64 %v1475, %v1474
  br i1 %v1476, label %b268, label %b269
b268:
  %v1477 = sub i64 %v1474, %v1475
  %v1478 = icmp slt i64 %v1477, 384
  %v1479 = select i1 %v1478, i64 %v1477, i64 384
  br label %b270
b270:
  %v1480 = phi i64 [ %v1458, %b268 ], [ %v1578, %b296 ]
  %v1481 = icmp slt i64 %v1480, %v1463
  br i1 %v1481, label %b271, label %b272
b271:
  %v1482 = sub i64 %v1463, %v1480
  %v1483 = icmp slt i64 %v1482, 64
  %v1484 = select i1 %v1483, i64 %v1482, i64 64
  %v1485 = sdiv i64 %v1484, 2
  %v1486 = mul i64 %v1485, 2
  %v1487 = sub i64 %v1484, %v1486
  %v1488 = mul i64 %v1475, 16
  %v1489 = add i64 %v1488, %v1480
  %v1490 = getelementptr inbounds float, ptr %v1446, i64 %v1489
  br label %b273
b273:
  %v1491 = phi i64 [ 0, %b271 ], [ %v1517, %b281 ]
  %v1492 = icmp slt i64 %v1491, %v1479
  br i1 %v1492, label %b274, label %b275
b274:
  %v1493 = mul i64 %v1491, 16
  %v1494 = getelementptr inbounds float, ptr %v1490, i64 %v1493
  %v1495 = mul i64 %v1491, 2
  %v1496 = getelementptr inbounds float, ptr %v1450, i64 %v1495
  br label %b276
b276:
  %v1497 = phi i64 [ 0, %b274 ], [ %v1506, %b277 ]
  %v1498 = icmp slt i64 %v1497, %v1485
  br i1 %v1498, label %b277, label %b278
b277:
  %v1499 = mul i64 %v1497, 2
  %v1500 = getelementptr inbounds float, ptr %v1494, i64 %v1499
  %v1501 = mul i64 %v1497, 768
  %v1502 = getelementptr inbounds float, ptr %v1496, i64 %v1501
  %v1503 = getelementptr inbounds float, ptr %v1500, i64 0
  %v1504 = load <2 x float>, ptr %v1503, align 4
  %v1505 = getelementptr inbounds float, ptr %v1502, i64 0
  store <2 x float> %v1504, ptr %v1505, align 4
  %v1506 = add nsw i64 %v1497, 1
  br label %b276
b278:
  %v1507 = mul i64 %v1485, 2
  %v1508 = getelementptr inbounds float, ptr %v1494, i64 %v1507
  %v1509 = mul i64 %v1485, 768
  %v1510 = getelementptr inbounds float, ptr %v1496, i64 %v1509
  br label %b279
b279:
  %v1511 = phi i64 [ 0, %b278 ], [ %v1516, %b280 ]
  %v1512 = icmp slt i64 %v1511, %v1487
  br i1 %v1512, label %b280, label %b281
b280:
  %v1513 = getelementptr inbounds float, ptr %v1508, i64 %v1511
  %v1514 = load float, ptr %v1513, align 4
  %v1515 = getelementptr inbounds float, ptr %v1510, i64 %v1511
  store float %v1514, ptr %v1515, align 4
  %v1516 = add nsw i64 %v1511, 1
  br label %b279, !llvm.loop !6
b281:
  %v1517 = add nsw i64 %v1491, 1
  br label %b273
b275:
  br label %b282
b282:
  %v1518 = phi i64 [ 0, %b275 ], [ %v1553, %b290 ]
  %v1519 = icmp slt i64 %v1518, 0
  br i1 %v1519, label %b283, label %b284
b283:
  %v1520 = mul i64 %v1475, 8
  %v1521 = add i64 %v1520, %v1518
  %v1522 = getelementptr inbounds float, ptr %v1449, i64 %v1521
  br label %b285
b285:
  %v1523 = phi i64 [ 0, %b283 ], [ %v1541, %b286 ]
  %v1524 = icmp slt i64 %v1523, %v1479
  br i1 %v1524, label %b286, label %b287
b286:
  %v1525 = mul i64 %v1523, 8
  %v1526 = getelementptr inbounds float, ptr %v1522, i64 %v1525
  %v1527 = mul i64 %v1523, 32
  %v1528 = getelementptr inbounds float, ptr %v122, i64 %v1527
  %v1529 = getelementptr inbounds float, ptr %v1526, i64 0
  %v1530 = load <8 x float>, ptr %v1529, align 4
  %v1531 = getelementptr inbounds float, ptr %v1528, i64 0
  store <8 x float> %v1530, ptr %v1531, align 4
  %v1532 = getelementptr inbounds float, ptr %v1526, i64 8
  %v1533 = load <8 x float>, ptr %v1532, align 4
  %v1534 = getelementptr inbounds float, ptr %v1528, i64 8
  store <8 x float> %v1533, ptr %v1534, align 4
  %v1535 = getelementptr inbounds float, ptr %v1526, i64 16
  %v1536 = load <8 x float>, ptr %v1535, align 4
  %v1537 = getelementptr inbounds float, ptr %v1528, i64 16
  store <8 x float> %v1536, ptr %v1537, align 4
  %v1538 = getelementptr inbounds float, ptr %v1526, i64 24
  %v1539 = load <8 x float>, ptr %v1538, align 4
  %v1540 = getelementptr inbounds float, ptr %v1528, i64 24
  store <8 x float> %v1539, ptr %v1540, align 4
  %v1541 = add nsw i64 %v1523, 1
  br label %b285
b287:
  %v1542 = sdiv i64 %v1484, 2
  br label %b288
b288:
  %v1543 = phi i64 [ 0, %b287 ], [ %v1552, %b289 ]
  %v1544 = icmp slt i64 %v1543, %v1542
  br i1 %v1544, label %b289, label %b290
b289:
  %v1545 = mul i64 %v1543, 2
  %v1546 = add i64 %v1480, %v1545
  %v1547 = mul i64 %v1543, 768
  %v1548 = getelementptr inbounds float, ptr %v1450, i64 %v1547
  %v1549 = mul i64 %v1546, 8
  %v1550 = add i64 %v1549, %v1518
  %v1551 = getelementptr inbounds float, ptr %v1464, i64 %v1550
  call void @outer_2x32(ptr %v1548, ptr %v122, i64 %v1479, ptr %v1551, i64 8)
  %v1552 = add nsw i64 %v1543, 1
  br label %b288
b290:
  %v1553 = add nsw i64 %v1518, 32
  br label %b282
b284:
  %v1554 = mul i64 %v1475, 8
  %v1555 = add i64 %v1554, 0
  %v1556 = getelementptr inbounds float, ptr %v1449, i64 %v1555
  br label %b291
b291:
  %v1557 = phi i64 [ 0, %b284 ], [ %v1566, %b292 ]
  %v1558 = icmp slt i64 %v1557, %v1479
  br i1 %v1558, label %b292, label %b293
b292:
  %v1559 = mul i64 %v1557, 8
  %v1560 = getelementptr inbounds float, ptr %v1556, i64 %v1559
  %v1561 = mul i64 %v1557, 8
  %v1562 = getelementptr inbounds float, ptr %v122, i64 %v1561
  %v1563 = getelementptr inbounds float, ptr %v1560, i64 0
  %v1564 = load <8 x float>, ptr %v1563, align 4
  %v1565 = getelementptr inbounds float, ptr %v1562, i64 0
  store <8 x float> %v1564, ptr %v1565, align 4
  %v1566 = add nsw i64 %v1557, 1
  br label %b291
b293:
  %v1567 = sdiv i64 %v1484, 2
  br label %b294
b294:
  %v1568 = phi i64 [ 0, %b293 ], [ %v1577, %b295 ]
  %v1569 = icmp slt i64 %v1568, %v1567
  br i1 %v1569, label %b295, label %b296
b295:
  %v1570 = mul i64 %v1568, 2
  %v1571 = add i64 %v1480, %v1570
  %v1572 = mul i64 %v1568, 768
  %v1573 = getelementptr inbounds float, ptr %v1450, i64 %v1572
  %v1574 = mul i64 %v1571, 8
  %v1575 = add i64 %v1574, 0
  %v1576 = getelementptr inbounds float, ptr %v1464, i64 %v1575
  call void @outer_2x8(ptr %v1573, ptr %v122, i64 %v1479, ptr %v1576, i64 8)
  %v1577 = add nsw i64 %v1568, 1
  br label %b294
b296:
  %v1578 = add nsw i64 %v1480, 64
  br label %b270
b272:
  %v1579 = add nsw i64 %v1475, 384
  br label %b267
b269:
  %v1580 = icmp sgt i64 %v3, 1
  br i1 %v1580, label %b297, label %b298
b297:
  %v1581 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1582 = atomicrmw add ptr %v1581, i64 1 acq_rel
  %v1583 = load i64, ptr %v117, align 8
  %v1584 = add i64 %v1583, 1
  store i64 %v1584, ptr %v117, align 8
  %v1585 = mul i64 %v3, %v1584
  br label %b299
b299:
  %v1586 = load atomic i64, ptr %v1581 acquire, align 8
  %v1587 = icmp slt i64 %v1586, %v1585
  br i1 %v1587, label %b300, label %b301
b300:
  %v1588 = call i32 @sched_yield()
  br label %b299
b301:
  br label %b298
b298:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v67
  store <8 x float> %v86, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fadd <8 x float> %v128, %v102
  store <8 x float> %v129, ptr %v127, align 4
  %v130 = mul i64 %v5, 1
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v134, %v103
  store <8 x float> %v135, ptr %v133, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd <8 x float> %v171, %v137
  store <8 x float> %v172, ptr %v170, align 4
  %v173 = mul i64 %v5, 1
  %v174 = mul i64 %v6, 0
  %v175 = add i64 %v173, %v174
  %v176 = getelementptr inbounds float, ptr %v4, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v138
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = mul i64 %v5, 2
  %v180 = mul i64 %v6, 0
  %v181 = add i64 %v179, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v139
  store <8 x float> %v184, ptr %v182, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v172
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = mul i64 %v5, 1
  %v217 = mul i64 %v6, 0
  %v218 = add i64 %v216, %v217
  %v219 = getelementptr inbounds float, ptr %v4, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v173
  store <8 x float> %v221, ptr %v219, align 4
  %v222 = mul i64 %v5, 2
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fadd <8 x float> %v226, %v174
  store <8 x float> %v227, ptr %v225, align 4
  %v228 = mul i64 %v5, 3
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v175
  store <8 x float> %v233, ptr %v231, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v157
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v158
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v159
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v160
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v161
  store <8 x float> %v232, ptr %v230, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v182, %v124
  store <8 x float> %v183, ptr %v181, align 4
  %v184 = mul i64 %v5, 1
  %v185 = mul i64 %v6, 0
  %v186 = add i64 %v184, %v185
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd <8 x float> %v188, %v125
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = mul i64 %v5, 2
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fadd <8 x float> %v194, %v126
  store <8 x float> %v195, ptr %v193, align 4
  %v196 = mul i64 %v5, 3
  %v197 = mul i64 %v6, 0
  %v198 = add i64 %v196, %v197
  %v199 = getelementptr inbounds float, ptr %v4, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fadd <8 x float> %v200, %v127
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = mul i64 %v5, 4
  %v203 = mul i64 %v6, 0
  %v204 = add i64 %v202, %v203
  %v205 = getelementptr inbounds float, ptr %v4, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fadd <8 x float> %v206, %v128
  store <8 x float> %v207, ptr %v205, align 4
  %v208 = mul i64 %v5, 5
  %v209 = mul i64 %v6, 0
  %v210 = add i64 %v208, %v209
  %v211 = getelementptr inbounds float, ptr %v4, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v129
  store <8 x float> %v213, ptr %v211, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v141
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v142
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v143
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v144
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v145
  store <8 x float> %v232, ptr %v230, align 4
  %v233 = mul i64 %v5, 5
  %v234 = mul i64 %v6, 0
  %v235 = add i64 %v233, %v234
  %v236 = getelementptr inbounds float, ptr %v4, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fadd <8 x float> %v237, %v146
  store <8 x float> %v238, ptr %v236, align 4
  %v239 = mul i64 %v5, 6
  %v240 = mul i64 %v6, 0
  %v241 = add i64 %v239, %v240
  %v242 = getelementptr inbounds float, ptr %v4, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fadd <8 x float> %v243, %v147
  store <8 x float> %v244, ptr %v242, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v158
  store <8 x float> %v233, ptr %v231, align 4
  %v234 = mul i64 %v5, 1
  %v235 = mul i64 %v6, 0
  %v236 = add i64 %v234, %v235
  %v237 = getelementptr inbounds float, ptr %v4, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fadd <8 x float> %v238, %v159
  store <8 x float> %v239, ptr %v237, align 4
  %v240 = mul i64 %v5, 2
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fadd <8 x float> %v244, %v160
  store <8 x float> %v245, ptr %v243, align 4
  %v246 = mul i64 %v5, 3
  %v247 = mul i64 %v6, 0
  %v248 = add i64 %v246, %v247
  %v249 = getelementptr inbounds float, ptr %v4, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fadd <8 x float> %v250, %v161
  store <8 x float> %v251, ptr %v249, align 4
  %v252 = mul i64 %v5, 4
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = fadd <8 x float> %v256, %v162
  store <8 x float> %v257, ptr %v255, align 4
  %v258 = mul i64 %v5, 5
  %v259 = mul i64 %v6, 0
  %v260 = add i64 %v258, %v259
  %v261 = getelementptr inbounds float, ptr %v4, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fadd <8 x float> %v262, %v163
  store <8 x float> %v263, ptr %v261, align 4
  %v264 = mul i64 %v5, 6
  %v265 = mul i64 %v6, 0
  %v266 = add i64 %v264, %v265
  %v267 = getelementptr inbounds float, ptr %v4, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fadd <8 x float> %v268, %v164
  store <8 x float> %v269, ptr %v267, align 4
  %v270 = mul i64 %v5, 7
  %v271 = mul i64 %v6, 0
  %v272 = add i64 %v270, %v271
  %v273 = getelementptr inbounds float, ptr %v4, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fadd <8 x float> %v274, %v165
  store <8 x float> %v275, ptr %v273, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare float @llvm.fmuladd.f32(float, float, float)
declare float @llvm.fabs.f32(float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
