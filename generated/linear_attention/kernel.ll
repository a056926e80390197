; generated from specs/linear_attention.yaml by `make generated`: do not edit
; linear_attention I=8 N=2 K=8 V=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x2of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x2of4_0, ptr @tile_2x2of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v117 = alloca i64, i64 1, align 8
  %v1019 = alloca float, i64 64, align 4
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
  %v331 = phi i64 [ %v323, %b90 ], [ %v776, %b143 ]
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
  %v341 = icmp ult i64 %v340, 8
  %v342 = select i1 %v341, i64 %v340, i64 8
  %v343 = trunc i64 %v342 to i32
  %v344 = insertelement <8 x i32> poison, i32 %v343, i64 0
  %v345 = shufflevector <8 x i32> %v344, <8 x i32> poison, <8 x i32> zeroinitializer
  %v346 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v345
  %v347 = mul i64 %v336, 8
  %v348 = add i64 0, %v347
  %v349 = getelementptr inbounds float, ptr %v38, i64 %v348
  %v350 = icmp sge i64 %v340, 8
  br i1 %v350, label %b95, label %b96
b95:
  br label %b97
b97:
  %v351 = phi i64 [ 0, %b95 ], [ %v425, %b98 ]
  %v352 = icmp slt i64 %v351, 8
  br i1 %v352, label %b98, label %b99
b98:
  %v353 = add i64 %v351, 0
  %v354 = getelementptr inbounds float, ptr %v349, i64 %v353
  %v355 = load <8 x float>, ptr %v354, align 4
  %v356 = add i64 %v351, 8
  %v357 = getelementptr inbounds float, ptr %v349, i64 %v356
  %v358 = load <8 x float>, ptr %v357, align 4
  %v359 = add i64 %v351, 16
  %v360 = getelementptr inbounds float, ptr %v349, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = add i64 %v351, 24
  %v363 = getelementptr inbounds float, ptr %v349, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = add i64 %v351, 32
  %v366 = getelementptr inbounds float, ptr %v349, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = add i64 %v351, 40
  %v369 = getelementptr inbounds float, ptr %v349, i64 %v368
  %v370 = load <8 x float>, ptr %v369, align 4
  %v371 = add i64 %v351, 48
  %v372 = getelementptr inbounds float, ptr %v349, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = add i64 %v351, 56
  %v375 = getelementptr inbounds float, ptr %v349, i64 %v374
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = shufflevector <8 x float> %v355, <8 x float> %v367, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v378 = shufflevector <8 x float> %v355, <8 x float> %v367, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v379 = shufflevector <8 x float> %v358, <8 x float> %v370, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v380 = shufflevector <8 x float> %v358, <8 x float> %v370, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v381 = shufflevector <8 x float> %v361, <8 x float> %v373, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v382 = shufflevector <8 x float> %v361, <8 x float> %v373, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v383 = shufflevector <8 x float> %v364, <8 x float> %v376, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v384 = shufflevector <8 x float> %v364, <8 x float> %v376, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v385 = shufflevector <8 x float> %v377, <8 x float> %v381, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v386 = shufflevector <8 x float> %v377, <8 x float> %v381, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v387 = shufflevector <8 x float> %v379, <8 x float> %v383, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v388 = shufflevector <8 x float> %v379, <8 x float> %v383, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v389 = shufflevector <8 x float> %v378, <8 x float> %v382, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v390 = shufflevector <8 x float> %v378, <8 x float> %v382, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v391 = shufflevector <8 x float> %v380, <8 x float> %v384, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v392 = shufflevector <8 x float> %v380, <8 x float> %v384, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v393 = shufflevector <8 x float> %v385, <8 x float> %v387, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v394 = shufflevector <8 x float> %v385, <8 x float> %v387, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v395 = shufflevector <8 x float> %v386, <8 x float> %v388, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v396 = shufflevector <8 x float> %v386, <8 x float> %v388, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v397 = shufflevector <8 x float> %v389, <8 x float> %v391, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v398 = shufflevector <8 x float> %v389, <8 x float> %v391, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v399 = shufflevector <8 x float> %v390, <8 x float> %v392, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v400 = shufflevector <8 x float> %v390, <8 x float> %v392, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v401 = add i64 %v351, 0
  %v402 = mul i64 %v401, 32
  %v403 = getelementptr inbounds float, ptr %v337, i64 %v402
  store <8 x float> %v393, ptr %v403, align 4
  %v404 = add i64 %v351, 1
  %v405 = mul i64 %v404, 32
  %v406 = getelementptr inbounds float, ptr %v337, i64 %v405
  store <8 x float> %v394, ptr %v406, align 4
  %v407 = add i64 %v351, 2
  %v408 = mul i64 %v407, 32
  %v409 = getelementptr inbounds float, ptr %v337, i64 %v408
  store <8 x float> %v395, ptr %v409, align 4
  %v410 = add i64 %v351, 3
  %v411 = mul i64 %v410, 32
  %v412 = getelementptr inbounds float, ptr %v337, i64 %v411
  store <8 x float> %v396, ptr %v412, align 4
  %v413 = add i64 %v351, 4
  %v414 = mul i64 %v413, 32
  %v415 = getelementptr inbounds float, ptr %v337, i64 %v414
  store <8 x float> %v397, ptr %v415, align 4
  %v416 = add i64 %v351, 5
  %v417 = mul i64 %v416, 32
  %v418 = getelementptr inbounds float, ptr %v337, i64 %v417
  store <8 x float> %v398, ptr %v418, align 4
  %v419 = add i64 %v351, 6
  %v420 = mul i64 %v419, 32
  %v421 = getelementptr inbounds float, ptr %v337, i64 %v420
  store <8 x float> %v399, ptr %v421, align 4
  %v422 = add i64 %v351, 7
  %v423 = mul i64 %v422, 32
  %v424 = getelementptr inbounds float, ptr %v337, i64 %v423
  store <8 x float> %v400, ptr %v424, align 4
  %v425 = add nsw i64 %v351, 8
  br label %b97
b99:
  br label %b100
b100:
  %v426 = phi i64 [ 8, %b99 ], [ %v434, %b101 ]
  %v427 = icmp slt i64 %v426, 8
  br i1 %v427, label %b101, label %b102
b101:
  %v428 = mul i64 %v426, 1
  %v429 = getelementptr inbounds float, ptr %v349, i64 %v428
  %v430 = getelementptr float, ptr %v429, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v431 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v430, <8 x i1> %v346, <8 x float> zeroinitializer)
  %v432 = mul i64 %v426, 32
  %v433 = getelementptr inbounds float, ptr %v337, i64 %v432
  store <8 x float> %v431, ptr %v433, align 4
  %v434 = add nsw i64 %v426, 1
  br label %b100
b102:
  br label %b96
b96:
  %v435 = icmp slt i64 %v340, 8
  br i1 %v435, label %b103, label %b104
b103:
  br label %b105
b105:
  %v436 = phi i64 [ 0, %b103 ], [ %v444, %b106 ]
  %v437 = icmp slt i64 %v436, 8
  br i1 %v437, label %b106, label %b107
b106:
  %v438 = mul i64 %v436, 1
  %v439 = getelementptr inbounds float, ptr %v349, i64 %v438
  %v440 = getelementptr float, ptr %v439, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v441 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v440, <8 x i1> %v346, <8 x float> zeroinitializer)
  %v442 = mul i64 %v436, 32
  %v443 = getelementptr inbounds float, ptr %v337, i64 %v442
  store <8 x float> %v441, ptr %v443, align 4
  %v444 = add nsw i64 %v436, 1
  br label %b105
b107:
  br label %b104
b104:
  %v445 = add i64 %v333, 8
  %v446 = add i64 %v334, 8
  %v447 = getelementptr inbounds float, ptr %v312, i64 %v445
  %v448 = sub i64 48, %v446
  %v449 = icmp slt i64 %v448, 0
  %v450 = select i1 %v449, i64 0, i64 %v448
  %v451 = icmp ult i64 %v450, 8
  %v452 = select i1 %v451, i64 %v450, i64 8
  %v453 = trunc i64 %v452 to i32
  %v454 = insertelement <8 x i32> poison, i32 %v453, i64 0
  %v455 = shufflevector <8 x i32> %v454, <8 x i32> poison, <8 x i32> zeroinitializer
  %v456 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v455
  %v457 = mul i64 %v446, 8
  %v458 = add i64 0, %v457
  %v459 = getelementptr inbounds float, ptr %v38, i64 %v458
  %v460 = icmp sge i64 %v450, 8
  br i1 %v460, label %b108, label %b109
b108:
  br label %b110
b110:
  %v461 = phi i64 [ 0, %b108 ], [ %v535, %b111 ]
  %v462 = icmp slt i64 %v461, 8
  br i1 %v462, label %b111, label %b112
b111:
  %v463 = add i64 %v461, 0
  %v464 = getelementptr inbounds float, ptr %v459, i64 %v463
  %v465 = load <8 x float>, ptr %v464, align 4
  %v466 = add i64 %v461, 8
  %v467 = getelementptr inbounds float, ptr %v459, i64 %v466
  %v468 = load <8 x float>, ptr %v467, align 4
  %v469 = add i64 %v461, 16
  %v470 = getelementptr inbounds float, ptr %v459, i64 %v469
  %v471 = load <8 x float>, ptr %v470, align 4
  %v472 = add i64 %v461, 24
  %v473 = getelementptr inbounds float, ptr %v459, i64 %v472
  %v474 = load <8 x float>, ptr %v473, align 4
  %v475 = add i64 %v461, 32
  %v476 = getelementptr inbounds float, ptr %v459, i64 %v475
  %v477 = load <8 x float>, ptr %v476, align 4
  %v478 = add i64 %v461, 40
  %v479 = getelementptr inbounds float, ptr %v459, i64 %v478
  %v480 = load <8 x float>, ptr %v479, align 4
  %v481 = add i64 %v461, 48
  %v482 = getelementptr inbounds float, ptr %v459, i64 %v481
  %v483 = load <8 x float>, ptr %v482, align 4
  %v484 = add i64 %v461, 56
  %v485 = getelementptr inbounds float, ptr %v459, i64 %v484
  %v486 = load <8 x float>, ptr %v485, align 4
  %v487 = shufflevector <8 x float> %v465, <8 x float> %v477, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v488 = shufflevector <8 x float> %v465, <8 x float> %v477, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v489 = shufflevector <8 x float> %v468, <8 x float> %v480, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v490 = shufflevector <8 x float> %v468, <8 x float> %v480, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v491 = shufflevector <8 x float> %v471, <8 x float> %v483, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v492 = shufflevector <8 x float> %v471, <8 x float> %v483, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v493 = shufflevector <8 x float> %v474, <8 x float> %v486, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v494 = shufflevector <8 x float> %v474, <8 x float> %v486, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v495 = shufflevector <8 x float> %v487, <8 x float> %v491, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v496 = shufflevector <8 x float> %v487, <8 x float> %v491, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v497 = shufflevector <8 x float> %v489, <8 x float> %v493, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v498 = shufflevector <8 x float> %v489, <8 x float> %v493, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v499 = shufflevector <8 x float> %v488, <8 x float> %v492, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v500 = shufflevector <8 x float> %v488, <8 x float> %v492, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v501 = shufflevector <8 x float> %v490, <8 x float> %v494, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v502 = shufflevector <8 x float> %v490, <8 x float> %v494, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v503 = shufflevector <8 x float> %v495, <8 x float> %v497, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v504 = shufflevector <8 x float> %v495, <8 x float> %v497, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v505 = shufflevector <8 x float> %v496, <8 x float> %v498, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v506 = shufflevector <8 x float> %v496, <8 x float> %v498, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v507 = shufflevector <8 x float> %v499, <8 x float> %v501, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v508 = shufflevector <8 x float> %v499, <8 x float> %v501, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v509 = shufflevector <8 x float> %v500, <8 x float> %v502, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v510 = shufflevector <8 x float> %v500, <8 x float> %v502, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v511 = add i64 %v461, 0
  %v512 = mul i64 %v511, 32
  %v513 = getelementptr inbounds float, ptr %v447, i64 %v512
  store <8 x float> %v503, ptr %v513, align 4
  %v514 = add i64 %v461, 1
  %v515 = mul i64 %v514, 32
  %v516 = getelementptr inbounds float, ptr %v447, i64 %v515
  store <8 x float> %v504, ptr %v516, align 4
  %v517 = add i64 %v461, 2
  %v518 = mul i64 %v517, 32
  %v519 = getelementptr inbounds float, ptr %v447, i64 %v518
  store <8 x float> %v505, ptr %v519, align 4
  %v520 = add i64 %v461, 3
  %v521 = mul i64 %v520, 32
  %v522 = getelementptr inbounds float, ptr %v447, i64 %v521
  store <8 x float> %v506, ptr %v522, align 4
  %v523 = add i64 %v461, 4
  %v524 = mul i64 %v523, 32
  %v525 = getelementptr inbounds float, ptr %v447, i64 %v524
  store <8 x float> %v507, ptr %v525, align 4
  %v526 = add i64 %v461, 5
  %v527 = mul i64 %v526, 32
  %v528 = getelementptr inbounds float, ptr %v447, i64 %v527
  store <8 x float> %v508, ptr %v528, align 4
  %v529 = add i64 %v461, 6
  %v530 = mul i64 %v529, 32
  %v531 = getelementptr inbounds float, ptr %v447, i64 %v530
  store <8 x float> %v509, ptr %v531, align 4
  %v532 = add i64 %v461, 7
  %v533 = mul i64 %v532, 32
  %v534 = getelementptr inbounds float, ptr %v447, i64 %v533
  store <8 x float> %v510, ptr %v534, align 4
  %v535 = add nsw i64 %v461, 8
  br label %b110
b112:
  br label %b113
b113:
  %v536 = phi i64 [ 8, %b112 ], [ %v544, %b114 ]
  %v537 = icmp slt i64 %v536, 8
  br i1 %v537, label %b114, label %b115
b114:
  %v538 = mul i64 %v536, 1
  %v539 = getelementptr inbounds float, ptr %v459, i64 %v538
  %v540 = getelementptr float, ptr %v539, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v541 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v540, <8 x i1> %v456, <8 x float> zeroinitializer)
  %v542 = mul i64 %v536, 32
  %v543 = getelementptr inbounds float, ptr %v447, i64 %v542
  store <8 x float> %v541, ptr %v543, align 4
  %v544 = add nsw i64 %v536, 1
  br label %b113
b115:
  br label %b109
b109:
  %v545 = icmp slt i64 %v450, 8
  br i1 %v545, label %b116, label %b117
b116:
  br label %b118
b118:
  %v546 = phi i64 [ 0, %b116 ], [ %v554, %b119 ]
  %v547 = icmp slt i64 %v546, 8
  br i1 %v547, label %b119, label %b120
b119:
  %v548 = mul i64 %v546, 1
  %v549 = getelementptr inbounds float, ptr %v459, i64 %v548
  %v550 = getelementptr float, ptr %v549, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v551 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v550, <8 x i1> %v456, <8 x float> zeroinitializer)
  %v552 = mul i64 %v546, 32
  %v553 = getelementptr inbounds float, ptr %v447, i64 %v552
  store <8 x float> %v551, ptr %v553, align 4
  %v554 = add nsw i64 %v546, 1
  br label %b118
b120:
  br label %b117
b117:
  %v555 = add i64 %v333, 16
  %v556 = add i64 %v334, 16
  %v557 = getelementptr inbounds float, ptr %v312, i64 %v555
  %v558 = sub i64 48, %v556
  %v559 = icmp slt i64 %v558, 0
  %v560 = select i1 %v559, i64 0, i64 %v558
  %v561 = icmp ult i64 %v560, 8
  %v562 = select i1 %v561, i64 %v560, i64 8
  %v563 = trunc i64 %v562 to i32
  %v564 = insertelement <8 x i32> poison, i32 %v563, i64 0
  %v565 = shufflevector <8 x i32> %v564, <8 x i32> poison, <8 x i32> zeroinitializer
  %v566 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v565
  %v567 = mul i64 %v556, 8
  %v568 = add i64 0, %v567
  %v569 = getelementptr inbounds float, ptr %v38, i64 %v568
  %v570 = icmp sge i64 %v560, 8
  br i1 %v570, label %b121, label %b122
b121:
  br label %b123
b123:
  %v571 = phi i64 [ 0, %b121 ], [ %v645, %b124 ]
  %v572 = icmp slt i64 %v571, 8
  br i1 %v572, label %b124, label %b125
b124:
  %v573 = add i64 %v571, 0
  %v574 = getelementptr inbounds float, ptr %v569, i64 %v573
  %v575 = load <8 x float>, ptr %v574, align 4
  %v576 = add i64 %v571, 8
  %v577 = getelementptr inbounds float, ptr %v569, i64 %v576
  %v578 = load <8 x float>, ptr %v577, align 4
  %v579 = add i64 %v571, 16
  %v580 = getelementptr inbounds float, ptr %v569, i64 %v579
  %v581 = load <8 x float>, ptr %v580, align 4
  %v582 = add i64 %v571, 24
  %v583 = getelementptr inbounds float, ptr %v569, i64 %v582
  %v584 = load <8 x float>, ptr %v583, align 4
  %v585 = add i64 %v571, 32
  %v586 = getelementptr inbounds float, ptr %v569, i64 %v585
  %v587 = load <8 x float>, ptr %v586, align 4
  %v588 = add i64 %v571, 40
  %v589 = getelementptr inbounds float, ptr %v569, i64 %v588
  %v590 = load <8 x float>, ptr %v589, align 4
  %v591 = add i64 %v571, 48
  %v592 = getelementptr inbounds float, ptr %v569, i64 %v591
  %v593 = load <8 x float>, ptr %v592, align 4
  %v594 = add i64 %v571, 56
  %v595 = getelementptr inbounds float, ptr %v569, i64 %v594
  %v596 = load <8 x float>, ptr %v595, align 4
  %v597 = shufflevector <8 x float> %v575, <8 x float> %v587, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v598 = shufflevector <8 x float> %v575, <8 x float> %v587, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v599 = shufflevector <8 x float> %v578, <8 x float> %v590, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v600 = shufflevector <8 x float> %v578, <8 x float> %v590, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v601 = shufflevector <8 x float> %v581, <8 x float> %v593, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v602 = shufflevector <8 x float> %v581, <8 x float> %v593, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v603 = shufflevector <8 x float> %v584, <8 x float> %v596, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v604 = shufflevector <8 x float> %v584, <8 x float> %v596, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v605 = shufflevector <8 x float> %v597, <8 x float> %v601, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v606 = shufflevector <8 x float> %v597, <8 x float> %v601, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v607 = shufflevector <8 x float> %v599, <8 x float> %v603, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v608 = shufflevector <8 x float> %v599, <8 x float> %v603, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v609 = shufflevector <8 x float> %v598, <8 x float> %v602, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v610 = shufflevector <8 x float> %v598, <8 x float> %v602, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v611 = shufflevector <8 x float> %v600, <8 x float> %v604, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v612 = shufflevector <8 x float> %v600, <8 x float> %v604, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v613 = shufflevector <8 x float> %v605, <8 x float> %v607, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v614 = shufflevector <8 x float> %v605, <8 x float> %v607, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v615 = shufflevector <8 x float> %v606, <8 x float> %v608, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v616 = shufflevector <8 x float> %v606, <8 x float> %v608, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v617 = shufflevector <8 x float> %v609, <8 x float> %v611, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v618 = shufflevector <8 x float> %v609, <8 x float> %v611, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v619 = shufflevector <8 x float> %v610, <8 x float> %v612, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v620 = shufflevector <8 x float> %v610, <8 x float> %v612, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v621 = add i64 %v571, 0
  %v622 = mul i64 %v621, 32
  %v623 = getelementptr inbounds float, ptr %v557, i64 %v622
  store <8 x float> %v613, ptr %v623, align 4
  %v624 = add i64 %v571, 1
  %v625 = mul i64 %v624, 32
  %v626 = getelementptr inbounds float, ptr %v557, i64 %v625
  store <8 x float> %v614, ptr %v626, align 4
  %v627 = add i64 %v571, 2
  %v628 = mul i64 %v627, 32
  %v629 = getelementptr inbounds float, ptr %v557, i64 %v628
  store <8 x float> %v615, ptr %v629, align 4
  %v630 = add i64 %v571, 3
  %v631 = mul i64 %v630, 32
  %v632 = getelementptr inbounds float, ptr %v557, i64 %v631
  store <8 x float> %v616, ptr %v632, align 4
  %v633 = add i64 %v571, 4
  %v634 = mul i64 %v633, 32
  %v635 = getelementptr inbounds float, ptr %v557, i64 %v634
  store <8 x float> %v617, ptr %v635, align 4
  %v636 = add i64 %v571, 5
  %v637 = mul i64 %v636, 32
  %v638 = getelementptr inbounds float, ptr %v557, i64 %v637
  store <8 x float> %v618, ptr %v638, align 4
  %v639 = add i64 %v571, 6
  %v640 = mul i64 %v639, 32
  %v641 = getelementptr inbounds float, ptr %v557, i64 %v640
  store <8 x float> %v619, ptr %v641, align 4
  %v642 = add i64 %v571, 7
  %v643 = mul i64 %v642, 32
  %v644 = getelementptr inbounds float, ptr %v557, i64 %v643
  store <8 x float> %v620, ptr %v644, align 4
  %v645 = add nsw i64 %v571, 8
  br label %b123
b125:
  br label %b126
b126:
  %v646 = phi i64 [ 8, %b125 ], [ %v654, %b127 ]
  %v647 = icmp slt i64 %v646, 8
  br i1 %v647, label %b127, label %b128
b127:
  %v648 = mul i64 %v646, 1
  %v649 = getelementptr inbounds float, ptr %v569, i64 %v648
  %v650 = getelementptr float, ptr %v649, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v651 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v650, <8 x i1> %v566, <8 x float> zeroinitializer)
  %v652 = mul i64 %v646, 32
  %v653 = getelementptr inbounds float, ptr %v557, i64 %v652
  store <8 x float> %v651, ptr %v653, align 4
  %v654 = add nsw i64 %v646, 1
  br label %b126
b128:
  br label %b122
b122:
  %v655 = icmp slt i64 %v560, 8
  br i1 %v655, label %b129, label %b130
b129:
  br label %b131
b131:
  %v656 = phi i64 [ 0, %b129 ], [ %v664, %b132 ]
  %v657 = icmp slt i64 %v656, 8
  br i1 %v657, label %b132, label %b133
b132:
  %v658 = mul i64 %v656, 1
  %v659 = getelementptr inbounds float, ptr %v569, i64 %v658
  %v660 = getelementptr float, ptr %v659, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v661 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v660, <8 x i1> %v566, <8 x float> zeroinitializer)
  %v662 = mul i64 %v656, 32
  %v663 = getelementptr inbounds float, ptr %v557, i64 %v662
  store <8 x float> %v661, ptr %v663, align 4
  %v664 = add nsw i64 %v656, 1
  br label %b131
b133:
  br label %b130
b130:
  %v665 = add i64 %v333, 24
  %v666 = add i64 %v334, 24
  %v667 = getelementptr inbounds float, ptr %v312, i64 %v665
  %v668 = sub i64 48, %v666
  %v669 = icmp slt i64 %v668, 0
  %v670 = select i1 %v669, i64 0, i64 %v668
  %v671 = icmp ult i64 %v670, 8
  %v672 = select i1 %v671, i64 %v670, i64 8
  %v673 = trunc i64 %v672 to i32
  %v674 = insertelement <8 x i32> poison, i32 %v673, i64 0
  %v675 = shufflevector <8 x i32> %v674, <8 x i32> poison, <8 x i32> zeroinitializer
  %v676 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v675
  %v677 = mul i64 %v666, 8
  %v678 = add i64 0, %v677
  %v679 = getelementptr inbounds float, ptr %v38, i64 %v678
  %v680 = icmp sge i64 %v670, 8
  br i1 %v680, label %b134, label %b135
b134:
  br label %b136
b136:
  %v681 = phi i64 [ 0, %b134 ], [ %v755, %b137 ]
  %v682 = icmp slt i64 %v681, 8
  br i1 %v682, label %b137, label %b138
b137:
  %v683 = add i64 %v681, 0
  %v684 = getelementptr inbounds float, ptr %v679, i64 %v683
  %v685 = load <8 x float>, ptr %v684, align 4
  %v686 = add i64 %v681, 8
  %v687 = getelementptr inbounds float, ptr %v679, i64 %v686
  %v688 = load <8 x float>, ptr %v687, align 4
  %v689 = add i64 %v681, 16
  %v690 = getelementptr inbounds float, ptr %v679, i64 %v689
  %v691 = load <8 x float>, ptr %v690, align 4
  %v692 = add i64 %v681, 24
  %v693 = getelementptr inbounds float, ptr %v679, i64 %v692
  %v694 = load <8 x float>, ptr %v693, align 4
  %v695 = add i64 %v681, 32
  %v696 = getelementptr inbounds float, ptr %v679, i64 %v695
  %v697 = load <8 x float>, ptr %v696, align 4
  %v698 = add i64 %v681, 40
  %v699 = getelementptr inbounds float, ptr %v679, i64 %v698
  %v700 = load <8 x float>, ptr %v699, align 4
  %v701 = add i64 %v681, 48
  %v702 = getelementptr inbounds float, ptr %v679, i64 %v701
  %v703 = load <8 x float>, ptr %v702, align 4
  %v704 = add i64 %v681, 56
  %v705 = getelementptr inbounds float, ptr %v679, i64 %v704
  %v706 = load <8 x float>, ptr %v705, align 4
  %v707 = shufflevector <8 x float> %v685, <8 x float> %v697, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v708 = shufflevector <8 x float> %v685, <8 x float> %v697, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v709 = shufflevector <8 x float> %v688, <8 x float> %v700, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v710 = shufflevector <8 x float> %v688, <8 x float> %v700, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v711 = shufflevector <8 x float> %v691, <8 x float> %v703, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v712 = shufflevector <8 x float> %v691, <8 x float> %v703, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v713 = shufflevector <8 x float> %v694, <8 x float> %v706, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v714 = shufflevector <8 x float> %v694, <8 x float> %v706, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v715 = shufflevector <8 x float> %v707, <8 x float> %v711, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v716 = shufflevector <8 x float> %v707, <8 x float> %v711, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v717 = shufflevector <8 x float> %v709, <8 x float> %v713, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v718 = shufflevector <8 x float> %v709, <8 x float> %v713, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v719 = shufflevector <8 x float> %v708, <8 x float> %v712, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v720 = shufflevector <8 x float> %v708, <8 x float> %v712, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v721 = shufflevector <8 x float> %v710, <8 x float> %v714, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v722 = shufflevector <8 x float> %v710, <8 x float> %v714, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v723 = shufflevector <8 x float> %v715, <8 x float> %v717, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v724 = shufflevector <8 x float> %v715, <8 x float> %v717, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v725 = shufflevector <8 x float> %v716, <8 x float> %v718, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v726 = shufflevector <8 x float> %v716, <8 x float> %v718, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v727 = shufflevector <8 x float> %v719, <8 x float> %v721, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v728 = shufflevector <8 x float> %v719, <8 x float> %v721, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v729 = shufflevector <8 x float> %v720, <8 x float> %v722, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v730 = shufflevector <8 x float> %v720, <8 x float> %v722, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v731 = add i64 %v681, 0
  %v732 = mul i64 %v731, 32
  %v733 = getelementptr inbounds float, ptr %v667, i64 %v732
  store <8 x float> %v723, ptr %v733, align 4
  %v734 = add i64 %v681, 1
  %v735 = mul i64 %v734, 32
  %v736 = getelementptr inbounds float, ptr %v667, i64 %v735
  store <8 x float> %v724, ptr %v736, align 4
  %v737 = add i64 %v681, 2
  %v738 = mul i64 %v737, 32
  %v739 = getelementptr inbounds float, ptr %v667, i64 %v738
  store <8 x float> %v725, ptr %v739, align 4
  %v740 = add i64 %v681, 3
  %v741 = mul i64 %v740, 32
  %v742 = getelementptr inbounds float, ptr %v667, i64 %v741
  store <8 x float> %v726, ptr %v742, align 4
  %v743 = add i64 %v681, 4
  %v744 = mul i64 %v743, 32
  %v745 = getelementptr inbounds float, ptr %v667, i64 %v744
  store <8 x float> %v727, ptr %v745, align 4
  %v746 = add i64 %v681, 5
  %v747 = mul i64 %v746, 32
  %v748 = getelementptr inbounds float, ptr %v667, i64 %v747
  store <8 x float> %v728, ptr %v748, align 4
  %v749 = add i64 %v681, 6
  %v750 = mul i64 %v749, 32
  %v751 = getelementptr inbounds float, ptr %v667, i64 %v750
  store <8 x float> %v729, ptr %v751, align 4
  %v752 = add i64 %v681, 7
  %v753 = mul i64 %v752, 32
  %v754 = getelementptr inbounds float, ptr %v667, i64 %v753
  store <8 x float> %v730, ptr %v754, align 4
  %v755 = add nsw i64 %v681, 8
  br label %b136
b138:
  br label %b139
b139:
  %v756 = phi i64 [ 8, %b138 ], [ %v764, %b140 ]
  %v757 = icmp slt i64 %v756, 8
  br i1 %v757, label %b140, label %b141
b140:
  %v758 = mul i64 %v756, 1
  %v759 = getelementptr inbounds float, ptr %v679, i64 %v758
  %v760 = getelementptr float, ptr %v759, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v761 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v760, <8 x i1> %v676, <8 x float> zeroinitializer)
  %v762 = mul i64 %v756, 32
  %v763 = getelementptr inbounds float, ptr %v667, i64 %v762
  store <8 x float> %v761, ptr %v763, align 4
  %v764 = add nsw i64 %v756, 1
  br label %b139
b141:
  br label %b135
b135:
  %v765 = icmp slt i64 %v670, 8
  br i1 %v765, label %b142, label %b143
b142:
  br label %b144
b144:
  %v766 = phi i64 [ 0, %b142 ], [ %v774, %b145 ]
  %v767 = icmp slt i64 %v766, 8
  br i1 %v767, label %b145, label %b146
b145:
  %v768 = mul i64 %v766, 1
  %v769 = getelementptr inbounds float, ptr %v679, i64 %v768
  %v770 = getelementptr float, ptr %v769, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v771 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v770, <8 x i1> %v676, <8 x float> zeroinitializer)
  %v772 = mul i64 %v766, 32
  %v773 = getelementptr inbounds float, ptr %v667, i64 %v772
  store <8 x float> %v771, ptr %v773, align 4
  %v774 = add nsw i64 %v766, 1
  br label %b144
b146:
  br label %b143
b143:
  %v775 = add i64 %v333, 256
  %v776 = add nsw i64 %v331, 1
  br label %b92
b94:
  %v777 = icmp eq i64 %v328, 2
  br i1 %v777, label %b147, label %b148
b147:
  %v778 = mul i64 1, 256
  %v779 = mul i64 1, 32
  %v780 = add i64 %v778, 0
  %v781 = add i64 %v779, 0
  %v782 = getelementptr inbounds float, ptr %v312, i64 %v780
  %v783 = sub i64 48, %v781
  %v784 = icmp slt i64 %v783, 0
  %v785 = select i1 %v784, i64 0, i64 %v783
  %v786 = icmp ult i64 %v785, 8
  %v787 = select i1 %v786, i64 %v785, i64 8
  %v788 = trunc i64 %v787 to i32
  %v789 = insertelement <8 x i32> poison, i32 %v788, i64 0
  %v790 = shufflevector <8 x i32> %v789, <8 x i32> poison, <8 x i32> zeroinitializer
  %v791 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v790
  %v792 = mul i64 %v781, 8
  %v793 = add i64 0, %v792
  %v794 = getelementptr inbounds float, ptr %v38, i64 %v793
  %v795 = icmp sge i64 %v785, 8
  br i1 %v795, label %b149, label %b150
b149:
  br label %b151
b151:
  %v796 = phi i64 [ 0, %b149 ], [ %v870, %b152 ]
  %v797 = icmp slt i64 %v796, 8
  br i1 %v797, label %b152, label %b153
b152:
  %v798 = add i64 %v796, 0
  %v799 = getelementptr inbounds float, ptr %v794, i64 %v798
  %v800 = load <8 x float>, ptr %v799, align 4
  %v801 = add i64 %v796, 8
  %v802 = getelementptr inbounds float, ptr %v794, i64 %v801
  %v803 = load <8 x float>, ptr %v802, align 4
  %v804 = add i64 %v796, 16
  %v805 = getelementptr inbounds float, ptr %v794, i64 %v804
  %v806 = load <8 x float>, ptr %v805, align 4
  %v807 = add i64 %v796, 24
  %v808 = getelementptr inbounds float, ptr %v794, i64 %v807
  %v809 = load <8 x float>, ptr %v808, align 4
  %v810 = add i64 %v796, 32
  %v811 = getelementptr inbounds float, ptr %v794, i64 %v810
  %v812 = load <8 x float>, ptr %v811, align 4
  %v813 = add i64 %v796, 40
  %v814 = getelementptr inbounds float, ptr %v794, i64 %v813
  %v815 = load <8 x float>, ptr %v814, align 4
  %v816 = add i64 %v796, 48
  %v817 = getelementptr inbounds float, ptr %v794, i64 %v816
  %v818 = load <8 x float>, ptr %v817, align 4
  %v819 = add i64 %v796, 56
  %v820 = getelementptr inbounds float, ptr %v794, i64 %v819
  %v821 = load <8 x float>, ptr %v820, align 4
  %v822 = shufflevector <8 x float> %v800, <8 x float> %v812, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v823 = shufflevector <8 x float> %v800, <8 x float> %v812, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v824 = shufflevector <8 x float> %v803, <8 x float> %v815, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v825 = shufflevector <8 x float> %v803, <8 x float> %v815, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v826 = shufflevector <8 x float> %v806, <8 x float> %v818, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v827 = shufflevector <8 x float> %v806, <8 x float> %v818, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v828 = shufflevector <8 x float> %v809, <8 x float> %v821, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v829 = shufflevector <8 x float> %v809, <8 x float> %v821, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v830 = shufflevector <8 x float> %v822, <8 x float> %v826, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v831 = shufflevector <8 x float> %v822, <8 x float> %v826, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v832 = shufflevector <8 x float> %v824, <8 x float> %v828, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v833 = shufflevector <8 x float> %v824, <8 x float> %v828, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v834 = shufflevector <8 x float> %v823, <8 x float> %v827, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v835 = shufflevector <8 x float> %v823, <8 x float> %v827, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v836 = shufflevector <8 x float> %v825, <8 x float> %v829, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v837 = shufflevector <8 x float> %v825, <8 x float> %v829, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v838 = shufflevector <8 x float> %v830, <8 x float> %v832, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v839 = shufflevector <8 x float> %v830, <8 x float> %v832, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v840 = shufflevector <8 x float> %v831, <8 x float> %v833, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v841 = shufflevector <8 x float> %v831, <8 x float> %v833, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v842 = shufflevector <8 x float> %v834, <8 x float> %v836, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v843 = shufflevector <8 x float> %v834, <8 x float> %v836, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v844 = shufflevector <8 x float> %v835, <8 x float> %v837, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v845 = shufflevector <8 x float> %v835, <8 x float> %v837, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v846 = add i64 %v796, 0
  %v847 = mul i64 %v846, 16
  %v848 = getelementptr inbounds float, ptr %v782, i64 %v847
  store <8 x float> %v838, ptr %v848, align 4
  %v849 = add i64 %v796, 1
  %v850 = mul i64 %v849, 16
  %v851 = getelementptr inbounds float, ptr %v782, i64 %v850
  store <8 x float> %v839, ptr %v851, align 4
  %v852 = add i64 %v796, 2
  %v853 = mul i64 %v852, 16
  %v854 = getelementptr inbounds float, ptr %v782, i64 %v853
  store <8 x float> %v840, ptr %v854, align 4
  %v855 = add i64 %v796, 3
  %v856 = mul i64 %v855, 16
  %v857 = getelementptr inbounds float, ptr %v782, i64 %v856
  store <8 x float> %v841, ptr %v857, align 4
  %v858 = add i64 %v796, 4
  %v859 = mul i64 %v858, 16
  %v860 = getelementptr inbounds float, ptr %v782, i64 %v859
  store <8 x float> %v842, ptr %v860, align 4
  %v861 = add i64 %v796, 5
  %v862 = mul i64 %v861, 16
  %v863 = getelementptr inbounds float, ptr %v782, i64 %v862
  store <8 x float> %v843, ptr %v863, align 4
  %v864 = add i64 %v796, 6
  %v865 = mul i64 %v864, 16
  %v866 = getelementptr inbounds float, ptr %v782, i64 %v865
  store <8 x float> %v844, ptr %v866, align 4
  %v867 = add i64 %v796, 7
  %v868 = mul i64 %v867, 16
  %v869 = getelementptr inbounds float, ptr %v782, i64 %v868
  store <8 x float> %v845, ptr %v869, align 4
  %v870 = add nsw i64 %v796, 8
  br label %b151
b153:
  br label %b154
b154:
  %v871 = phi i64 [ 8, %b153 ], [ %v879, %b155 ]
  %v872 = icmp slt i64 %v871, 8
  br i1 %v872, label %b155, label %b156
b155:
  %v873 = mul i64 %v871, 1
  %v874 = getelementptr inbounds float, ptr %v794, i64 %v873
  %v875 = getelementptr float, ptr %v874, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v876 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v875, <8 x i1> %v791, <8 x float> zeroinitializer)
  %v877 = mul i64 %v871, 16
  %v878 = getelementptr inbounds float, ptr %v782, i64 %v877
  store <8 x float> %v876, ptr %v878, align 4
  %v879 = add nsw i64 %v871, 1
  br label %b154
b156:
  br label %b150
b150:
  %v880 = icmp slt i64 %v785, 8
  br i1 %v880, label %b157, label %b158
b157:
  br label %b159
b159:
  %v881 = phi i64 [ 0, %b157 ], [ %v889, %b160 ]
  %v882 = icmp slt i64 %v881, 8
  br i1 %v882, label %b160, label %b161
b160:
  %v883 = mul i64 %v881, 1
  %v884 = getelementptr inbounds float, ptr %v794, i64 %v883
  %v885 = getelementptr float, ptr %v884, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v886 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v885, <8 x i1> %v791, <8 x float> zeroinitializer)
  %v887 = mul i64 %v881, 16
  %v888 = getelementptr inbounds float, ptr %v782, i64 %v887
  store <8 x float> %v886, ptr %v888, align 4
  %v889 = add nsw i64 %v881, 1
  br label %b159
b161:
  br label %b158
b158:
  %v890 = add i64 %v778, 8
  %v891 = add i64 %v779, 8
  %v892 = getelementptr inbounds float, ptr %v312, i64 %v890
  %v893 = sub i64 48, %v891
  %v894 = icmp slt i64 %v893, 0
  %v895 = select i1 %v894, i64 0, i64 %v893
  %v896 = icmp ult i64 %v895, 8
  %v897 = select i1 %v896, i64 %v895, i64 8
  %v898 = trunc i64 %v897 to i32
  %v899 = insertelement <8 x i32> poison, i32 %v898, i64 0
  %v900 = shufflevector <8 x i32> %v899, <8 x i32> poison, <8 x i32> zeroinitializer
  %v901 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v900
  %v902 = mul i64 %v891, 8
  %v903 = add i64 0, %v902
  %v904 = getelementptr inbounds float, ptr %v38, i64 %v903
  %v905 = icmp sge i64 %v895, 8
  br i1 %v905, label %b162, label %b163
b162:
  br label %b164
b164:
  %v906 = phi i64 [ 0, %b162 ], [ %v980, %b165 ]
  %v907 = icmp slt i64 %v906, 8
  br i1 %v907, label %b165, label %b166
b165:
  %v908 = add i64 %v906, 0
  %v909 = getelementptr inbounds float, ptr %v904, i64 %v908
  %v910 = load <8 x float>, ptr %v909, align 4
  %v911 = add i64 %v906, 8
  %v912 = getelementptr inbounds float, ptr %v904, i64 %v911
  %v913 = load <8 x float>, ptr %v912, align 4
  %v914 = add i64 %v906, 16
  %v915 = getelementptr inbounds float, ptr %v904, i64 %v914
  %v916 = load <8 x float>, ptr %v915, align 4
  %v917 = add i64 %v906, 24
  %v918 = getelementptr inbounds float, ptr %v904, i64 %v917
  %v919 = load <8 x float>, ptr %v918, align 4
  %v920 = add i64 %v906, 32
  %v921 = getelementptr inbounds float, ptr %v904, i64 %v920
  %v922 = load <8 x float>, ptr %v921, align 4
  %v923 = add i64 %v906, 40
  %v924 = getelementptr inbounds float, ptr %v904, i64 %v923
  %v925 = load <8 x float>, ptr %v924, align 4
  %v926 = add i64 %v906, 48
  %v927 = getelementptr inbounds float, ptr %v904, i64 %v926
  %v928 = load <8 x float>, ptr %v927, align 4
  %v929 = add i64 %v906, 56
  %v930 = getelementptr inbounds float, ptr %v904, i64 %v929
  %v931 = load <8 x float>, ptr %v930, align 4
  %v932 = shufflevector <8 x float> %v910, <8 x float> %v922, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v933 = shufflevector <8 x float> %v910, <8 x float> %v922, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v934 = shufflevector <8 x float> %v913, <8 x float> %v925, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v935 = shufflevector <8 x float> %v913, <8 x float> %v925, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v936 = shufflevector <8 x float> %v916, <8 x float> %v928, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v937 = shufflevector <8 x float> %v916, <8 x float> %v928, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v938 = shufflevector <8 x float> %v919, <8 x float> %v931, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v939 = shufflevector <8 x float> %v919, <8 x float> %v931, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v940 = shufflevector <8 x float> %v932, <8 x float> %v936, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v941 = shufflevector <8 x float> %v932, <8 x float> %v936, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v942 = shufflevector <8 x float> %v934, <8 x float> %v938, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v943 = shufflevector <8 x float> %v934, <8 x float> %v938, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v944 = shufflevector <8 x float> %v933, <8 x float> %v937, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v945 = shufflevector <8 x float> %v933, <8 x float> %v937, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v946 = shufflevector <8 x float> %v935, <8 x float> %v939, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v947 = shufflevector <8 x float> %v935, <8 x float> %v939, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v948 = shufflevector <8 x float> %v940, <8 x float> %v942, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v949 = shufflevector <8 x float> %v940, <8 x float> %v942, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v950 = shufflevector <8 x float> %v941, <8 x float> %v943, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v951 = shufflevector <8 x float> %v941, <8 x float> %v943, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v952 = shufflevector <8 x float> %v944, <8 x float> %v946, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v953 = shufflevector <8 x float> %v944, <8 x float> %v946, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v954 = shufflevector <8 x float> %v945, <8 x float> %v947, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v955 = shufflevector <8 x float> %v945, <8 x float> %v947, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v956 = add i64 %v906, 0
  %v957 = mul i64 %v956, 16
  %v958 = getelementptr inbounds float, ptr %v892, i64 %v957
  store <8 x float> %v948, ptr %v958, align 4
  %v959 = add i64 %v906, 1
  %v960 = mul i64 %v959, 16
  %v961 = getelementptr inbounds float, ptr %v892, i64 %v960
  store <8 x float> %v949, ptr %v961, align 4
  %v962 = add i64 %v906, 2
  %v963 = mul i64 %v962, 16
  %v964 = getelementptr inbounds float, ptr %v892, i64 %v963
  store <8 x float> %v950, ptr %v964, align 4
  %v965 = add i64 %v906, 3
  %v966 = mul i64 %v965, 16
  %v967 = getelementptr inbounds float, ptr %v892, i64 %v966
  store <8 x float> %v951, ptr %v967, align 4
  %v968 = add i64 %v906, 4
  %v969 = mul i64 %v968, 16
  %v970 = getelementptr inbounds float, ptr %v892, i64 %v969
  store <8 x float> %v952, ptr %v970, align 4
  %v971 = add i64 %v906, 5
  %v972 = mul i64 %v971, 16
  %v973 = getelementptr inbounds float, ptr %v892, i64 %v972
  store <8 x float> %v953, ptr %v973, align 4
  %v974 = add i64 %v906, 6
  %v975 = mul i64 %v974, 16
  %v976 = getelementptr inbounds float, ptr %v892, i64 %v975
  store <8 x float> %v954, ptr %v976, align 4
  %v977 = add i64 %v906, 7
  %v978 = mul i64 %v977, 16
  %v979 = getelementptr inbounds float, ptr %v892, i64 %v978
  store <8 x float> %v955, ptr %v979, align 4
  %v980 = add nsw i64 %v906, 8
  br label %b164
b166:
  br label %b167
b167:
  %v981 = phi i64 [ 8, %b166 ], [ %v989, %b168 ]
  %v982 = icmp slt i64 %v981, 8
  br i1 %v982, label %b168, label %b169
b168:
  %v983 = mul i64 %v981, 1
  %v984 = getelementptr inbounds float, ptr %v904, i64 %v983
  %v985 = getelementptr float, ptr %v984, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v986 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v985, <8 x i1> %v901, <8 x float> zeroinitializer)
  %v987 = mul i64 %v981, 16
  %v988 = getelementptr inbounds float, ptr %v892, i64 %v987
  store <8 x float> %v986, ptr %v988, align 4
  %v989 = add nsw i64 %v981, 1
  br label %b167
b169:
  br label %b163
b163:
  %v990 = icmp slt i64 %v895, 8
  br i1 %v990, label %b170, label %b171
b170:
  br label %b172
b172:
  %v991 = phi i64 [ 0, %b170 ], [ %v999, %b173 ]
  %v992 = icmp slt i64 %v991, 8
  br i1 %v992, label %b173, label %b174
b173:
  %v993 = mul i64 %v991, 1
  %v994 = getelementptr inbounds float, ptr %v904, i64 %v993
  %v995 = getelementptr float, ptr %v994, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v996 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v995, <8 x i1> %v901, <8 x float> zeroinitializer)
  %v997 = mul i64 %v991, 16
  %v998 = getelementptr inbounds float, ptr %v892, i64 %v997
  store <8 x float> %v996, ptr %v998, align 4
  %v999 = add nsw i64 %v991, 1
  br label %b172
b174:
  br label %b171
b171:
  %v1000 = add i64 %v778, 128
  br label %b148
b148:
  br label %b91
b91:
  %v1001 = icmp sgt i64 %v3, 1
  br i1 %v1001, label %b175, label %b176
b175:
  %v1002 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1003 = atomicrmw add ptr %v1002, i64 1 acq_rel
  %v1004 = load i64, ptr %v117, align 8
  %v1005 = add i64 %v1004, 1
  store i64 %v1005, ptr %v117, align 8
  %v1006 = mul i64 %v3, %v1005
  br label %b177
b177:
  %v1007 = load atomic i64, ptr %v1002 acquire, align 8
  %v1008 = icmp slt i64 %v1007, %v1006
  br i1 %v1008, label %b178, label %b179
b178:
  %v1009 = call i32 @sched_yield()
  br label %b177
b179:
  br label %b176
b176:
  %v1010 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1011 = load i64, ptr %v1010, align 8
  br label %b180
b180:
  %v1012 = phi i64 [ 0, %b176 ], [ %v1351, %b230 ]
  %v1013 = icmp slt i64 %v1012, %v5
  br i1 %v1013, label %b181, label %b182
b181:
  %v1014 = add i64 %v1012, %v1011
  %v1015 = icmp slt i64 %v1014, %v5
  %v1016 = select i1 %v1015, i64 %v1014, i64 %v5
  %v1017 = sub i64 %v1016, %v1012
  %v1018 = mul i64 %v1017, %v7
  %v1020 = add i64 %v1018, 0
  %v1021 = sdiv i64 %v1020, 1
  %v1022 = add i64 %v2, 1
  %v1023 = mul i64 %v1021, %v2
  %v1024 = sdiv i64 %v1023, %v3
  %v1025 = mul i64 %v1024, 1
  %v1026 = icmp slt i64 %v1025, %v1018
  %v1027 = select i1 %v1026, i64 %v1025, i64 %v1018
  %v1028 = mul i64 %v1021, %v1022
  %v1029 = sdiv i64 %v1028, %v3
  %v1030 = mul i64 %v1029, 1
  %v1031 = icmp slt i64 %v1030, %v1018
  %v1032 = select i1 %v1031, i64 %v1030, i64 %v1018
  %v1033 = mul i64 %v1012, %v7
  %v1034 = add i64 %v1027, %v1033
  %v1035 = add i64 %v1032, %v1033
  br label %b183
b183:
  %v1036 = phi i64 [ %v1034, %b181 ], [ %v1097, %b188 ]
  %v1037 = icmp slt i64 %v1036, %v1035
  br i1 %v1037, label %b184, label %b185
b184:
  %v1038 = add i64 %v1036, 96
  %v1039 = icmp slt i64 %v1038, %v1035
  %v1040 = select i1 %v1039, i64 %v1038, i64 %v1035
  br label %b186
b186:
  %v1041 = phi i64 [ 0, %b184 ], [ %v1096, %b191 ]
  %v1042 = icmp slt i64 %v1041, 2
  br i1 %v1042, label %b187, label %b188
b187:
  %v1043 = sub i64 %v1040, %v1036
  %v1044 = sub i64 2, 1
  %v1045 = add i64 %v1043, %v1044
  %v1046 = sdiv i64 %v1045, 2
  br label %b189
b189:
  %v1047 = phi i64 [ 0, %b187 ], [ %v1095, %b196 ]
  %v1048 = icmp slt i64 %v1047, %v1046
  br i1 %v1048, label %b190, label %b191
b190:
  %v1049 = mul i64 %v1043, %v1047
  %v1050 = sdiv i64 %v1049, %v1046
  %v1051 = add i64 %v1036, %v1050
  %v1052 = add i64 %v1047, 1
  %v1053 = mul i64 %v1043, %v1052
  %v1054 = sdiv i64 %v1053, %v1046
  %v1055 = add i64 %v1036, %v1054
  %v1056 = mul i64 %v1041, 256
  %v1057 = getelementptr inbounds float, ptr %v312, i64 %v1056
  %v1058 = sub i64 %v1055, %v1051
  %v1059 = mul i64 %v1051, 8
  %v1060 = getelementptr inbounds float, ptr %v10, i64 %v1059
  %v1061 = getelementptr inbounds float, ptr %v1060, i64 0
  %v1062 = icmp eq i64 %v1041, 1
  %v1063 = select i1 %v1062, ptr @table_tile_2x2of4_0, ptr @table_tile_2x4of4_0
  %v1064 = sub i64 %v1058, 1
  %v1065 = getelementptr inbounds ptr, ptr %v1063, i64 %v1064
  %v1066 = load ptr, ptr %v1065, align 4
  %v1067 = icmp sgt i64 %v1058, 0
  br i1 %v1067, label %b192, label %b193
b192:
  call void %v1066(ptr %v1061, i64 8, ptr %v1057, i64 8, ptr %v1019)
  br label %b193
b193:
  %v1068 = icmp eq i64 %v1041, 1
  %v1069 = select i1 %v1068, i64 128, i64 256
  %v1070 = add i64 %v1056, %v1069
  br label %b194
b194:
  %v1071 = phi i64 [ %v1051, %b193 ], [ %v1094, %b199 ]
  %v1072 = icmp slt i64 %v1071, %v1055
  br i1 %v1072, label %b195, label %b196
b195:
  %v1073 = sub i64 %v1071, %v1051
  %v1074 = mul i64 %v1073, 32
  %v1075 = getelementptr inbounds float, ptr %v1019, i64 %v1074
  %v1076 = mul i64 %v1012, %v7
  %v1077 = sub i64 %v1071, %v1076
  %v1078 = mul i64 %v1077, 48
  %v1079 = getelementptr inbounds float, ptr %v44, i64 %v1078
  %v1080 = icmp eq i64 %v1041, 1
  %v1081 = select i1 %v1080, i64 2, i64 4
  br label %b197
b197:
  %v1082 = phi i64 [ 0, %b195 ], [ %v1093, %b198 ]
  %v1083 = icmp slt i64 %v1082, %v1081
  br i1 %v1083, label %b198, label %b199
b198:
  %v1084 = mul i64 %v1041, 4
  %v1085 = add i64 %v1084, %v1082
  %v1086 = mul i64 %v1085, 8
  %v1087 = add i64 0, %v1082
  %v1088 = mul i64 %v1087, 8
  %v1089 = getelementptr inbounds float, ptr %v1075, i64 %v1088
  %v1090 = load <8 x float>, ptr %v1089, align 4
  %v1091 = add i64 0, %v1086
  %v1092 = getelementptr inbounds float, ptr %v1079, i64 %v1091
  store <8 x float> %v1090, ptr %v1092, align 4
  %v1093 = add nsw i64 %v1082, 1
  br label %b197
b199:
  %v1094 = add nsw i64 %v1071, 1
  br label %b194
b196:
  %v1095 = add nsw i64 %v1047, 1
  br label %b189
b191:
  %v1096 = add nsw i64 %v1041, 1
  br label %b186
b188:
  %v1097 = add nsw i64 %v1036, 96
  br label %b183
b185:
  %v1098 = add i64 %v1018, 0
  %v1099 = sdiv i64 %v1098, 1
  %v1100 = add i64 %v2, 1
  %v1101 = mul i64 %v1099, %v2
  %v1102 = sdiv i64 %v1101, %v3
  %v1103 = mul i64 %v1102, 1
  %v1104 = icmp slt i64 %v1103, %v1018
  %v1105 = select i1 %v1104, i64 %v1103, i64 %v1018
  %v1106 = mul i64 %v1099, %v1100
  %v1107 = sdiv i64 %v1106, %v3
  %v1108 = mul i64 %v1107, 1
  %v1109 = icmp slt i64 %v1108, %v1018
  %v1110 = select i1 %v1109, i64 %v1108, i64 %v1018
  %v1111 = mul i64 %v1012, %v7
  %v1112 = add i64 %v1105, %v1111
  %v1113 = add i64 %v1110, %v1111
  br label %b200
b200:
  %v1114 = phi i64 [ %v1112, %b185 ], [ %v1144, %b205 ]
  %v1115 = icmp slt i64 %v1114, %v1113
  br i1 %v1115, label %b201, label %b202
b201:
  %v1116 = mul i64 %v1012, %v7
  %v1117 = sub i64 %v1114, %v1116
  %v1118 = mul i64 %v1117, 48
  %v1119 = getelementptr inbounds float, ptr %v44, i64 %v1118
  %v1120 = mul i64 %v1114, 16
  %v1121 = getelementptr inbounds float, ptr %v46, i64 %v1120
  %v1122 = mul i64 %v1114, 16
  %v1123 = getelementptr inbounds float, ptr %v48, i64 %v1122
  %v1124 = mul i64 %v1114, 16
  %v1125 = getelementptr inbounds float, ptr %v50, i64 %v1124
  br label %b203
b203:
  %v1126 = phi i64 [ 0, %b201 ], [ %v1143, %b204 ]
  %v1127 = icmp slt i64 %v1126, 16
  br i1 %v1127, label %b204, label %b205
b204:
  %v1128 = add i64 0, %v1126
  %v1129 = getelementptr inbounds float, ptr %v1119, i64 %v1128
  %v1130 = load <8 x float>, ptr %v1129, align 4
  %v1131 = add i64 16, %v1126
  %v1132 = getelementptr inbounds float, ptr %v1119, i64 %v1131
  %v1133 = load <8 x float>, ptr %v1132, align 4
  %v1134 = add i64 32, %v1126
  %v1135 = getelementptr inbounds float, ptr %v1119, i64 %v1134
  %v1136 = load <8 x float>, ptr %v1135, align 4
  %v1137 = add i64 0, %v1126
  %v1138 = getelementptr inbounds float, ptr %v1121, i64 %v1137
  store <8 x float> %v1130, ptr %v1138, align 4
  %v1139 = add i64 0, %v1126
  %v1140 = getelementptr inbounds float, ptr %v1123, i64 %v1139
  store <8 x float> %v1133, ptr %v1140, align 4
  %v1141 = add i64 0, %v1126
  %v1142 = getelementptr inbounds float, ptr %v1125, i64 %v1141
  store <8 x float> %v1136, ptr %v1142, align 4
  %v1143 = add nsw i64 %v1126, 8
  br label %b203
b205:
  %v1144 = add nsw i64 %v1114, 1
  br label %b200
b202:
  %v1145 = icmp sgt i64 %v3, 1
  br i1 %v1145, label %b206, label %b207
b206:
  %v1146 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1147 = atomicrmw add ptr %v1146, i64 1 acq_rel
  %v1148 = load i64, ptr %v117, align 8
  %v1149 = add i64 %v1148, 1
  store i64 %v1149, ptr %v117, align 8
  %v1150 = mul i64 %v3, %v1149
  br label %b208
b208:
  %v1151 = load atomic i64, ptr %v1146 acquire, align 8
  %v1152 = icmp slt i64 %v1151, %v1150
  br i1 %v1152, label %b209, label %b210
b209:
  %v1153 = call i32 @sched_yield()
  br label %b208
b210:
  br label %b207
b207:
  br label %b211
b211:
  %v1154 = phi i64 [ %v1012, %b207 ], [ %v1341, %b222 ]
  %v1155 = icmp slt i64 %v1154, %v1016
  br i1 %v1155, label %b212, label %b213
b212:
  %v1156 = add i64 %v7, 0
  %v1157 = sdiv i64 %v1156, 1
  %v1158 = add i64 %v2, 1
  %v1159 = mul i64 %v1157, %v2
  %v1160 = sdiv i64 %v1159, %v3
  %v1161 = mul i64 %v1160, 1
  %v1162 = icmp slt i64 %v1161, %v7
  %v1163 = select i1 %v1162, i64 %v1161, i64 %v7
  %v1164 = mul i64 %v1157, %v1158
  %v1165 = sdiv i64 %v1164, %v3
  %v1166 = mul i64 %v1165, 1
  %v1167 = icmp slt i64 %v1166, %v7
  %v1168 = select i1 %v1167, i64 %v1166, i64 %v7
  br label %b214
b214:
  %v1169 = phi i64 [ %v1163, %b212 ], [ %v1236, %b219 ]
  %v1170 = icmp slt i64 %v1169, %v1168
  br i1 %v1170, label %b215, label %b216
b215:
  %v1171 = add i64 %v1154, 0
  %v1172 = and i64 %v1171, %v80
  %v1173 = mul i64 %v1172, %v7
  %v1174 = add i64 %v1173, %v1169
  %v1175 = mul i64 %v1174, 16
  %v1176 = getelementptr inbounds float, ptr %v22, i64 %v1175
  %v1177 = add i64 %v1154, 0
  %v1178 = and i64 %v1177, %v92
  %v1179 = mul i64 %v1178, %v7
  %v1180 = add i64 %v1179, %v1169
  %v1181 = mul i64 %v1180, 16
  %v1182 = getelementptr inbounds float, ptr %v48, i64 %v1181
  %v1183 = add i64 %v1154, 1
  %v1184 = and i64 %v1183, %v80
  %v1185 = mul i64 %v1184, %v7
  %v1186 = add i64 %v1185, %v1169
  %v1187 = mul i64 %v1186, 16
  %v1188 = getelementptr inbounds float, ptr %v22, i64 %v1187
  br label %b217
b217:
  %v1189 = phi i64 [ 0, %b215 ], [ %v1235, %b218 ]
  %v1190 = icmp slt i64 %v1189, 16
  br i1 %v1190, label %b218, label %b219
b218:
  %v1191 = add i64 0, %v1189
  %v1192 = getelementptr inbounds float, ptr %v1176, i64 %v1191
  %v1193 = load <8 x float>, ptr %v1192, align 4
  %v1194 = add i64 0, %v1189
  %v1195 = getelementptr inbounds float, ptr %v1182, i64 %v1194
  %v1196 = load <8 x float>, ptr %v1195, align 4
  %v1197 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1198 = shufflevector <8 x float> %v1197, <8 x float> poison, <8 x i32> zeroinitializer
  %v1199 = fcmp ogt <8 x float> %v1196, %v1198
  %v1200 = select <8 x i1> %v1199, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1201 = fcmp une <8 x float> %v1200, splat (float 0x0000000000000000)
  %v1202 = select <8 x i1> %v1201, <8 x float> %v1198, <8 x float> %v1196
  %v1203 = fcmp olt <8 x float> %v1202, splat (float 0xC033000000000000)
  %v1204 = select <8 x i1> %v1203, <8 x float> splat (float 0xC033000000000000), <8 x float> %v1202
  %v1205 = fcmp ogt <8 x float> %v1204, splat (float 0x4056400000000000)
  %v1206 = select <8 x i1> %v1205, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1204
  %v1207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1206, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1208 = fsub <8 x float> %v1207, splat (float 0x4168000000000000)
  %v1209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1208, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1206)
  %v1210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1208, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1209)
  %v1211 = bitcast <8 x float> %v1207 to <8 x i32>
  %v1212 = fmul <8 x float> %v1210, %v1210
  %v1213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1210, <8 x float> splat (float 0x3F81227F40000000))
  %v1214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1213, <8 x float> %v1210, <8 x float> splat (float 0x3FA5556740000000))
  %v1215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1214, <8 x float> %v1210, <8 x float> splat (float 0x3FC5554B00000000))
  %v1216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1215, <8 x float> %v1210, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1212, <8 x float> %v1216, <8 x float> %v1210)
  %v1218 = shl <8 x i32> %v1211, splat (i32 23)
  %v1219 = add <8 x i32> %v1218, splat (i32 1056964608)
  %v1220 = bitcast <8 x i32> %v1219 to <8 x float>
  %v1221 = fsub <8 x float> %v1220, splat (float 0x3FE0000000000000)
  %v1222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1220, <8 x float> %v1217, <8 x float> %v1221)
  %v1223 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1202)
  %v1224 = fcmp olt <8 x float> %v1223, splat (float 0x3E60000000000000)
  %v1225 = fadd <8 x float> %v1222, %v1222
  %v1226 = select <8 x i1> %v1224, <8 x float> %v1202, <8 x float> %v1225
  %v1227 = fcmp une <8 x float> %v1200, splat (float 0x0000000000000000)
  %v1228 = select <8 x i1> %v1227, <8 x float> %v1196, <8 x float> %v1226
  %v1229 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1230 = shufflevector <8 x float> %v1229, <8 x float> poison, <8 x i32> zeroinitializer
  %v1231 = fadd <8 x float> %v1230, %v1228
  %v1232 = fadd <8 x float> %v1193, %v1231
  %v1233 = add i64 0, %v1189
  %v1234 = getelementptr inbounds float, ptr %v1188, i64 %v1233
  store <8 x float> %v1232, ptr %v1234, align 4
  %v1235 = add nsw i64 %v1189, 8
  br label %b217
b219:
  %v1236 = add nsw i64 %v1169, 1
  br label %b214
b216:
  %v1237 = add i64 %v7, 0
  %v1238 = sdiv i64 %v1237, 1
  %v1239 = add i64 %v2, 1
  %v1240 = mul i64 %v1238, %v2
  %v1241 = sdiv i64 %v1240, %v3
  %v1242 = mul i64 %v1241, 1
  %v1243 = icmp slt i64 %v1242, %v7
  %v1244 = select i1 %v1243, i64 %v1242, i64 %v7
  %v1245 = mul i64 %v1238, %v1239
  %v1246 = sdiv i64 %v1245, %v3
  %v1247 = mul i64 %v1246, 1
  %v1248 = icmp slt i64 %v1247, %v7
  %v1249 = select i1 %v1248, i64 %v1247, i64 %v7
  br label %b220
b220:
  %v1250 = phi i64 [ %v1244, %b216 ], [ %v1340, %b225 ]
  %v1251 = icmp slt i64 %v1250, %v1249
  br i1 %v1251, label %b221, label %b222
b221:
  br label %b223
b223:
  %v1252 = phi i64 [ 0, %b221 ], [ %v1339, %b228 ]
  %v1253 = icmp slt i64 %v1252, 2
  br i1 %v1253, label %b224, label %b225
b224:
  br label %b226
b226:
  %v1254 = phi i64 [ 0, %b224 ], [ %v1338, %b227 ]
  %v1255 = icmp slt i64 %v1254, 8
  br i1 %v1255, label %b227, label %b228
b227:
  %v1256 = add i64 %v1154, 0
  %v1257 = and i64 %v1256, %v78
  %v1258 = mul i64 %v1257, %v7
  %v1259 = add i64 %v1258, %v1250
  %v1260 = mul i64 %v1259, 128
  %v1261 = getelementptr inbounds float, ptr %v20, i64 %v1260
  %v1262 = add i64 %v1154, 0
  %v1263 = and i64 %v1262, %v92
  %v1264 = mul i64 %v1263, %v7
  %v1265 = add i64 %v1264, %v1250
  %v1266 = mul i64 %v1265, 16
  %v1267 = getelementptr inbounds float, ptr %v48, i64 %v1266
  %v1268 = mul i64 %v1252, 8
  %v1269 = add i64 0, %v1268
  %v1270 = add i64 %v1269, %v1254
  %v1271 = getelementptr inbounds float, ptr %v1267, i64 %v1270
  %v1272 = load float, ptr %v1271, align 4
  %v1273 = fcmp ogt float %v1272, 0x0000000000000000
  %v1274 = select i1 %v1273, float 0x3FF0000000000000, float 0x0000000000000000
  %v1275 = fcmp une float %v1274, 0x0000000000000000
  %v1276 = select i1 %v1275, float 0x0000000000000000, float %v1272
  %v1277 = fcmp olt float %v1276, 0xC033000000000000
  %v1278 = select i1 %v1277, float 0xC033000000000000, float %v1276
  %v1279 = fcmp ogt float %v1278, 0x4056400000000000
  %v1280 = select i1 %v1279, float 0x4056400000000000, float %v1278
  %v1281 = call float @llvm.fmuladd.f32(float %v1280, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1282 = fsub float %v1281, 0x4168000000000000
  %v1283 = call float @llvm.fmuladd.f32(float %v1282, float 0xBFE62E4000000000, float %v1280)
  %v1284 = call float @llvm.fmuladd.f32(float %v1282, float 0xBEB7F7D1C0000000, float %v1283)
  %v1285 = bitcast float %v1281 to i32
  %v1286 = fmul float %v1284, %v1284
  %v1287 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1284, float 0x3F81227F40000000)
  %v1288 = call float @llvm.fmuladd.f32(float %v1287, float %v1284, float 0x3FA5556740000000)
  %v1289 = call float @llvm.fmuladd.f32(float %v1288, float %v1284, float 0x3FC5554B00000000)
  %v1290 = call float @llvm.fmuladd.f32(float %v1289, float %v1284, float 0x3FDFFFFFE0000000)
  %v1291 = call float @llvm.fmuladd.f32(float %v1286, float %v1290, float %v1284)
  %v1292 = shl i32 %v1285, 23
  %v1293 = add i32 %v1292, 1056964608
  %v1294 = bitcast i32 %v1293 to float
  %v1295 = fsub float %v1294, 0x3FE0000000000000
  %v1296 = call float @llvm.fmuladd.f32(float %v1294, float %v1291, float %v1295)
  %v1297 = call float @llvm.fabs.f32(float %v1276)
  %v1298 = fcmp olt float %v1297, 0x3E60000000000000
  %v1299 = fadd float %v1296, %v1296
  %v1300 = select i1 %v1298, float %v1276, float %v1299
  %v1301 = fcmp une float %v1274, 0x0000000000000000
  %v1302 = select i1 %v1301, float %v1272, float %v1300
  %v1303 = fadd float 0x3FF0000000000000, %v1302
  %v1304 = add i64 %v1154, 0
  %v1305 = and i64 %v1304, %v94
  %v1306 = mul i64 %v1305, %v7
  %v1307 = add i64 %v1306, %v1250
  %v1308 = mul i64 %v1307, 16
  %v1309 = getelementptr inbounds float, ptr %v50, i64 %v1308
  %v1310 = add i64 %v1154, 1
  %v1311 = and i64 %v1310, %v78
  %v1312 = mul i64 %v1311, %v7
  %v1313 = add i64 %v1312, %v1250
  %v1314 = mul i64 %v1313, 128
  %v1315 = getelementptr inbounds float, ptr %v20, i64 %v1314
  %v1316 = mul i64 %v1252, 64
  %v1317 = add i64 0, %v1316
  %v1318 = mul i64 %v1254, 8
  %v1319 = add i64 %v1317, %v1318
  %v1320 = add i64 %v1319, 0
  %v1321 = getelementptr inbounds float, ptr %v1261, i64 %v1320
  %v1322 = load <8 x float>, ptr %v1321, align 4
  %v1323 = mul i64 %v1252, 8
  %v1324 = add i64 0, %v1323
  %v1325 = add i64 %v1324, 0
  %v1326 = getelementptr inbounds float, ptr %v1309, i64 %v1325
  %v1327 = load <8 x float>, ptr %v1326, align 4
  %v1328 = insertelement <8 x float> poison, float %v1303, i64 0
  %v1329 = shufflevector <8 x float> %v1328, <8 x float> poison, <8 x i32> zeroinitializer
  %v1330 = fmul <8 x float> %v1329, %v1327
  %v1331 = fadd <8 x float> %v1322, %v1330
  %v1332 = mul i64 %v1252, 64
  %v1333 = add i64 0, %v1332
  %v1334 = mul i64 %v1254, 8
  %v1335 = add i64 %v1333, %v1334
  %v1336 = add i64 %v1335, 0
  %v1337 = getelementptr inbounds float, ptr %v1315, i64 %v1336
  store <8 x float> %v1331, ptr %v1337, align 4
  %v1338 = add nsw i64 %v1254, 1
  br label %b226
b228:
  %v1339 = add nsw i64 %v1252, 1
  br label %b223
b225:
  %v1340 = add nsw i64 %v1250, 1
  br label %b220
b222:
  %v1341 = add nsw i64 %v1154, 1
  br label %b211
b213:
  %v1342 = icmp sgt i64 %v3, 1
  br i1 %v1342, label %b229, label %b230
b229:
  %v1343 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1344 = atomicrmw add ptr %v1343, i64 1 acq_rel
  %v1345 = load i64, ptr %v117, align 8
  %v1346 = add i64 %v1345, 1
  store i64 %v1346, ptr %v117, align 8
  %v1347 = mul i64 %v3, %v1346
  br label %b231
b231:
  %v1348 = load atomic i64, ptr %v1343 acquire, align 8
  %v1349 = icmp slt i64 %v1348, %v1347
  br i1 %v1349, label %b232, label %b233
b232:
  %v1350 = call i32 @sched_yield()
  br label %b231
b233:
  br label %b230
b230:
  %v1351 = add nsw i64 %v1012, %v1011
  br label %b180
b182:
  %v1352 = add i64 %v8, 0
  %v1353 = sdiv i64 %v1352, 1
  %v1354 = add i64 %v2, 1
  %v1355 = mul i64 %v1353, %v2
  %v1356 = sdiv i64 %v1355, %v3
  %v1357 = mul i64 %v1356, 1
  %v1358 = icmp slt i64 %v1357, %v8
  %v1359 = select i1 %v1358, i64 %v1357, i64 %v8
  %v1360 = mul i64 %v1353, %v1354
  %v1361 = sdiv i64 %v1360, %v3
  %v1362 = mul i64 %v1361, 1
  %v1363 = icmp slt i64 %v1362, %v8
  %v1364 = select i1 %v1363, i64 %v1362, i64 %v8
  br label %b234
b234:
  %v1365 = phi i64 [ %v1359, %b182 ], [ %v1435, %b239 ]
  %v1366 = icmp slt i64 %v1365, %v1364
  br i1 %v1366, label %b235, label %b236
b235:
  br label %b237
b237:
  %v1367 = phi i64 [ 0, %b235 ], [ %v1434, %b242 ]
  %v1368 = icmp slt i64 %v1367, 2
  br i1 %v1368, label %b238, label %b239
b238:
  br label %b240
b240:
  %v1369 = phi i64 [ 0, %b238 ], [ %v1425, %b241 ]
  %v1370 = phi <8 x float> [ splat (float 0x0000000000000000), %b238 ], [ %v1424, %b241 ]
  %v1371 = icmp slt i64 %v1369, 8
  br i1 %v1371, label %b241, label %b242
b241:
  %v1372 = mul i64 %v1365, 16
  %v1373 = getelementptr inbounds float, ptr %v46, i64 %v1372
  %v1374 = mul i64 %v1367, 8
  %v1375 = add i64 0, %v1374
  %v1376 = add i64 %v1375, %v1369
  %v1377 = getelementptr inbounds float, ptr %v1373, i64 %v1376
  %v1378 = load float, ptr %v1377, align 4
  %v1379 = fcmp ogt float %v1378, 0x0000000000000000
  %v1380 = select i1 %v1379, float 0x3FF0000000000000, float 0x0000000000000000
  %v1381 = fcmp une float %v1380, 0x0000000000000000
  %v1382 = select i1 %v1381, float 0x0000000000000000, float %v1378
  %v1383 = fcmp olt float %v1382, 0xC033000000000000
  %v1384 = select i1 %v1383, float 0xC033000000000000, float %v1382
  %v1385 = fcmp ogt float %v1384, 0x4056400000000000
  %v1386 = select i1 %v1385, float 0x4056400000000000, float %v1384
  %v1387 = call float @llvm.fmuladd.f32(float %v1386, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1388 = fsub float %v1387, 0x4168000000000000
  %v1389 = call float @llvm.fmuladd.f32(float %v1388, float 0xBFE62E4000000000, float %v1386)
  %v1390 = call float @llvm.fmuladd.f32(float %v1388, float 0xBEB7F7D1C0000000, float %v1389)
  %v1391 = bitcast float %v1387 to i32
  %v1392 = fmul float %v1390, %v1390
  %v1393 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1390, float 0x3F81227F40000000)
  %v1394 = call float @llvm.fmuladd.f32(float %v1393, float %v1390, float 0x3FA5556740000000)
  %v1395 = call float @llvm.fmuladd.f32(float %v1394, float %v1390, float 0x3FC5554B00000000)
  %v1396 = call float @llvm.fmuladd.f32(float %v1395, float %v1390, float 0x3FDFFFFFE0000000)
  %v1397 = call float @llvm.fmuladd.f32(float %v1392, float %v1396, float %v1390)
  %v1398 = shl i32 %v1391, 23
  %v1399 = add i32 %v1398, 1056964608
  %v1400 = bitcast i32 %v1399 to float
  %v1401 = fsub float %v1400, 0x3FE0000000000000
  %v1402 = call float @llvm.fmuladd.f32(float %v1400, float %v1397, float %v1401)
  %v1403 = call float @llvm.fabs.f32(float %v1382)
  %v1404 = fcmp olt float %v1403, 0x3E60000000000000
  %v1405 = fadd float %v1402, %v1402
  %v1406 = select i1 %v1404, float %v1382, float %v1405
  %v1407 = fcmp une float %v1380, 0x0000000000000000
  %v1408 = select i1 %v1407, float %v1378, float %v1406
  %v1409 = fadd float 0x3FF0000000000000, %v1408
  %v1410 = mul i64 1, %v7
  %v1411 = add i64 %v1365, %v1410
  %v1412 = mul i64 %v1411, 128
  %v1413 = getelementptr inbounds float, ptr %v20, i64 %v1412
  %v1414 = mul i64 %v1367, 64
  %v1415 = add i64 0, %v1414
  %v1416 = add i64 %v1415, 0
  %v1417 = mul i64 %v1369, 8
  %v1418 = add i64 %v1416, %v1417
  %v1419 = getelementptr inbounds float, ptr %v1413, i64 %v1418
  %v1420 = load <8 x float>, ptr %v1419, align 4
  %v1421 = insertelement <8 x float> poison, float %v1409, i64 0
  %v1422 = shufflevector <8 x float> %v1421, <8 x float> poison, <8 x i32> zeroinitializer
  %v1423 = fmul <8 x float> %v1422, %v1420
  %v1424 = fadd <8 x float> %v1370, %v1423
  %v1425 = add nsw i64 %v1369, 1
  br label %b240
b242:
  %v1426 = mul i64 %v1365, 16
  %v1427 = getelementptr inbounds float, ptr %v52, i64 %v1426
  %v1428 = mul i64 %v1367, 8
  %v1429 = add i64 0, %v1428
  %v1430 = mul i64 0, 8
  %v1431 = add i64 %v1429, %v1430
  %v1432 = add i64 %v1431, 0
  %v1433 = getelementptr inbounds float, ptr %v1427, i64 %v1432
  store <8 x float> %v1370, ptr %v1433, align 4
  %v1434 = add nsw i64 %v1367, 1
  br label %b237
b239:
  %v1435 = add nsw i64 %v1365, 1
  br label %b234
b236:
  %v1436 = add i64 %v8, 0
  %v1437 = sdiv i64 %v1436, 1
  %v1438 = add i64 %v2, 1
  %v1439 = mul i64 %v1437, %v2
  %v1440 = sdiv i64 %v1439, %v3
  %v1441 = mul i64 %v1440, 1
  %v1442 = icmp slt i64 %v1441, %v8
  %v1443 = select i1 %v1442, i64 %v1441, i64 %v8
  %v1444 = mul i64 %v1437, %v1438
  %v1445 = sdiv i64 %v1444, %v3
  %v1446 = mul i64 %v1445, 1
  %v1447 = icmp slt i64 %v1446, %v8
  %v1448 = select i1 %v1447, i64 %v1446, i64 %v8
  br label %b243
b243:
  %v1449 = phi i64 [ %v1443, %b236 ], [ %v1527, %b248 ]
  %v1450 = icmp slt i64 %v1449, %v1448
  br i1 %v1450, label %b244, label %b245
b244:
  br label %b246
b246:
  %v1451 = phi i64 [ 0, %b244 ], [ %v1526, %b251 ]
  %v1452 = icmp slt i64 %v1451, 2
  br i1 %v1452, label %b247, label %b248
b247:
  br label %b249
b249:
  %v1453 = phi i64 [ 0, %b247 ], [ %v1509, %b250 ]
  %v1454 = phi <8 x float> [ splat (float 0x0000000000000000), %b247 ], [ %v1508, %b250 ]
  %v1455 = icmp slt i64 %v1453, 8
  br i1 %v1455, label %b250, label %b251
b250:
  %v1456 = mul i64 %v1449, 16
  %v1457 = getelementptr inbounds float, ptr %v46, i64 %v1456
  %v1458 = mul i64 1, %v7
  %v1459 = add i64 %v1449, %v1458
  %v1460 = mul i64 %v1459, 16
  %v1461 = getelementptr inbounds float, ptr %v22, i64 %v1460
  %v1462 = mul i64 %v1451, 8
  %v1463 = add i64 0, %v1462
  %v1464 = add i64 %v1463, %v1453
  %v1465 = getelementptr inbounds float, ptr %v1457, i64 %v1464
  %v1466 = load <8 x float>, ptr %v1465, align 4
  %v1467 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1468 = shufflevector <8 x float> %v1467, <8 x float> poison, <8 x i32> zeroinitializer
  %v1469 = fcmp ogt <8 x float> %v1466, %v1468
  %v1470 = select <8 x i1> %v1469, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1471 = fcmp une <8 x float> %v1470, splat (float 0x0000000000000000)
  %v1472 = select <8 x i1> %v1471, <8 x float> %v1468, <8 x float> %v1466
  %v1473 = fcmp olt <8 x float> %v1472, splat (float 0xC033000000000000)
  %v1474 = select <8 x i1> %v1473, <8 x float> splat (float 0xC033000000000000), <8 x float> %v1472
  %v1475 = fcmp ogt <8 x float> %v1474, splat (float 0x4056400000000000)
  %v1476 = select <8 x i1> %v1475, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1474
  %v1477 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1476, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1478 = fsub <8 x float> %v1477, splat (float 0x4168000000000000)
  %v1479 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1478, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1476)
  %v1480 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1478, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1479)
  %v1481 = bitcast <8 x float> %v1477 to <8 x i32>
  %v1482 = fmul <8 x float> %v1480, %v1480
  %v1483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1480, <8 x float> splat (float 0x3F81227F40000000))
  %v1484 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1483, <8 x float> %v1480, <8 x float> splat (float 0x3FA5556740000000))
  %v1485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1484, <8 x float> %v1480, <8 x float> splat (float 0x3FC5554B00000000))
  %v1486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1485, <8 x float> %v1480, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1487 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1482, <8 x float> %v1486, <8 x float> %v1480)
  %v1488 = shl <8 x i32> %v1481, splat (i32 23)
  %v1489 = add <8 x i32> %v1488, splat (i32 1056964608)
  %v1490 = bitcast <8 x i32> %v1489 to <8 x float>
  %v1491 = fsub <8 x float> %v1490, splat (float 0x3FE0000000000000)
  %v1492 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1490, <8 x float> %v1487, <8 x float> %v1491)
  %v1493 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1472)
  %v1494 = fcmp olt <8 x float> %v1493, splat (float 0x3E60000000000000)
  %v1495 = fadd <8 x float> %v1492, %v1492
  %v1496 = select <8 x i1> %v1494, <8 x float> %v1472, <8 x float> %v1495
  %v1497 = fcmp une <8 x float> %v1470, splat (float 0x0000000000000000)
  %v1498 = select <8 x i1> %v1497, <8 x float> %v1466, <8 x float> %v1496
  %v1499 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1500 = shufflevector <8 x float> %v1499, <8 x float> poison, <8 x i32> zeroinitializer
  %v1501 = fadd <8 x float> %v1500, %v1498
  %v1502 = mul i64 %v1451, 8
  %v1503 = add i64 0, %v1502
  %v1504 = add i64 %v1503, %v1453
  %v1505 = getelementptr inbounds float, ptr %v1461, i64 %v1504
  %v1506 = load <8 x float>, ptr %v1505, align 4
  %v1507 = fmul <8 x float> %v1501, %v1506
  %v1508 = fadd <8 x float> %v1454, %v1507
  %v1509 = add nsw i64 %v1453, 8
  br label %b249
b251:
  %v1510 = shufflevector <8 x float> %v1454, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1511 = shufflevector <8 x float> %v1454, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1512 = fadd <4 x float> %v1510, %v1511
  %v1513 = shufflevector <4 x float> %v1512, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1514 = shufflevector <4 x float> %v1512, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1515 = fadd <2 x float> %v1513, %v1514
  %v1516 = extractelement <2 x float> %v1515, i64 0
  %v1517 = extractelement <2 x float> %v1515, i64 1
  %v1518 = fadd float %v1516, %v1517
  %v1519 = fadd float %v1518, 0x0000000000000000
  %v1520 = mul i64 %v1449, 2
  %v1521 = getelementptr inbounds float, ptr %v54, i64 %v1520
  %v1522 = add i64 0, %v1451
  %v1523 = add i64 %v1522, 0
  %v1524 = add i64 %v1523, 0
  %v1525 = getelementptr inbounds float, ptr %v1521, i64 %v1524
  store float %v1519, ptr %v1525, align 4
  %v1526 = add nsw i64 %v1451, 1
  br label %b246
b248:
  %v1527 = add nsw i64 %v1449, 1
  br label %b243
b245:
  %v1528 = add i64 %v8, 0
  %v1529 = sdiv i64 %v1528, 1
  %v1530 = add i64 %v2, 1
  %v1531 = mul i64 %v1529, %v2
  %v1532 = sdiv i64 %v1531, %v3
  %v1533 = mul i64 %v1532, 1
  %v1534 = icmp slt i64 %v1533, %v8
  %v1535 = select i1 %v1534, i64 %v1533, i64 %v8
  %v1536 = mul i64 %v1529, %v1530
  %v1537 = sdiv i64 %v1536, %v3
  %v1538 = mul i64 %v1537, 1
  %v1539 = icmp slt i64 %v1538, %v8
  %v1540 = select i1 %v1539, i64 %v1538, i64 %v8
  br label %b252
b252:
  %v1541 = phi i64 [ %v1535, %b245 ], [ %v1561, %b253 ]
  %v1542 = icmp slt i64 %v1541, %v1540
  br i1 %v1542, label %b253, label %b254
b253:
  %v1543 = mul i64 %v1541, 2
  %v1544 = getelementptr inbounds float, ptr %v54, i64 %v1543
  %v1545 = mul i64 %v1541, 2
  %v1546 = getelementptr inbounds float, ptr %v56, i64 %v1545
  %v1547 = icmp ult i64 2, 8
  %v1548 = select i1 %v1547, i64 2, i64 8
  %v1549 = trunc i64 %v1548 to i32
  %v1550 = insertelement <8 x i32> poison, i32 %v1549, i64 0
  %v1551 = shufflevector <8 x i32> %v1550, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1552 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1551
  %v1553 = add i64 0, 0
  %v1554 = getelementptr inbounds float, ptr %v1544, i64 %v1553
  %v1555 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1554, <8 x i1> %v1552, <8 x float> zeroinitializer)
  %v1556 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1557 = shufflevector <8 x float> %v1556, <8 x float> poison, <8 x i32> zeroinitializer
  %v1558 = fadd <8 x float> %v1555, %v1557
  %v1559 = add i64 0, 0
  %v1560 = getelementptr inbounds float, ptr %v1546, i64 %v1559
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1558, ptr align 4 %v1560, <8 x i1> %v1552)
  %v1561 = add nsw i64 %v1541, 1
  br label %b252
b254:
  %v1562 = add i64 %v8, 0
  %v1563 = sdiv i64 %v1562, 1
  %v1564 = add i64 %v2, 1
  %v1565 = mul i64 %v1563, %v2
  %v1566 = sdiv i64 %v1565, %v3
  %v1567 = mul i64 %v1566, 1
  %v1568 = icmp slt i64 %v1567, %v8
  %v1569 = select i1 %v1568, i64 %v1567, i64 %v8
  %v1570 = mul i64 %v1563, %v1564
  %v1571 = sdiv i64 %v1570, %v3
  %v1572 = mul i64 %v1571, 1
  %v1573 = icmp slt i64 %v1572, %v8
  %v1574 = select i1 %v1573, i64 %v1572, i64 %v8
  br label %b255
b255:
  %v1575 = phi i64 [ %v1569, %b254 ], [ %v1601, %b260 ]
  %v1576 = icmp slt i64 %v1575, %v1574
  br i1 %v1576, label %b256, label %b257
b256:
  br label %b258
b258:
  %v1577 = phi i64 [ 0, %b256 ], [ %v1600, %b259 ]
  %v1578 = icmp slt i64 %v1577, 2
  br i1 %v1578, label %b259, label %b260
b259:
  %v1579 = mul i64 %v1575, 16
  %v1580 = getelementptr inbounds float, ptr %v52, i64 %v1579
  %v1581 = mul i64 %v1575, 2
  %v1582 = getelementptr inbounds float, ptr %v56, i64 %v1581
  %v1583 = add i64 0, %v1577
  %v1584 = getelementptr inbounds float, ptr %v1582, i64 %v1583
  %v1585 = load float, ptr %v1584, align 4
  %v1586 = mul i64 %v1575, 16
  %v1587 = getelementptr inbounds float, ptr %v58, i64 %v1586
  %v1588 = mul i64 %v1577, 8
  %v1589 = add i64 0, %v1588
  %v1590 = add i64 %v1589, 0
  %v1591 = getelementptr inbounds float, ptr %v1580, i64 %v1590
  %v1592 = load <8 x float>, ptr %v1591, align 4
  %v1593 = insertelement <8 x float> poison, float %v1585, i64 0
  %v1594 = shufflevector <8 x float> %v1593, <8 x float> poison, <8 x i32> zeroinitializer
  %v1595 = fdiv <8 x float> %v1592, %v1594
  %v1596 = mul i64 %v1577, 8
  %v1597 = add i64 0, %v1596
  %v1598 = add i64 %v1597, 0
  %v1599 = getelementptr inbounds float, ptr %v1587, i64 %v1598
  store <8 x float> %v1595, ptr %v1599, align 4
  %v1600 = add nsw i64 %v1577, 1
  br label %b258
b260:
  %v1601 = add nsw i64 %v1575, 1
  br label %b255
b257:
  %v1602 = add i64 %v8, 0
  %v1603 = sdiv i64 %v1602, 1
  %v1604 = add i64 %v2, 1
  %v1605 = mul i64 %v1603, %v2
  %v1606 = sdiv i64 %v1605, %v3
  %v1607 = mul i64 %v1606, 1
  %v1608 = icmp slt i64 %v1607, %v8
  %v1609 = select i1 %v1608, i64 %v1607, i64 %v8
  %v1610 = mul i64 %v1603, %v1604
  %v1611 = sdiv i64 %v1610, %v3
  %v1612 = mul i64 %v1611, 1
  %v1613 = icmp slt i64 %v1612, %v8
  %v1614 = select i1 %v1613, i64 %v1612, i64 %v8
  br label %b261
b261:
  %v1615 = phi i64 [ %v1609, %b257 ], [ %v1629, %b266 ]
  %v1616 = icmp slt i64 %v1615, %v1614
  br i1 %v1616, label %b262, label %b263
b262:
  %v1617 = mul i64 %v1615, 16
  %v1618 = getelementptr inbounds float, ptr %v58, i64 %v1617
  %v1619 = mul i64 %v1615, 16
  %v1620 = getelementptr inbounds float, ptr %v28, i64 %v1619
  br label %b264
b264:
  %v1621 = phi i64 [ 0, %b262 ], [ %v1628, %b265 ]
  %v1622 = icmp slt i64 %v1621, 16
  br i1 %v1622, label %b265, label %b266
b265:
  %v1623 = add i64 0, %v1621
  %v1624 = getelementptr inbounds float, ptr %v1618, i64 %v1623
  %v1625 = load <8 x float>, ptr %v1624, align 4
  %v1626 = add i64 0, %v1621
  %v1627 = getelementptr inbounds float, ptr %v1620, i64 %v1626
  store <8 x float> %v1625, ptr %v1627, align 4
  %v1628 = add nsw i64 %v1621, 8
  br label %b264
b266:
  %v1629 = add nsw i64 %v1615, 1
  br label %b261
b263:
  %v1630 = icmp sgt i64 %v3, 1
  br i1 %v1630, label %b267, label %b268
b267:
  %v1631 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1632 = atomicrmw add ptr %v1631, i64 1 acq_rel
  %v1633 = load i64, ptr %v117, align 8
  %v1634 = add i64 %v1633, 1
  store i64 %v1634, ptr %v117, align 8
  %v1635 = mul i64 %v3, %v1634
  br label %b269
b269:
  %v1636 = load atomic i64, ptr %v1631 acquire, align 8
  %v1637 = icmp slt i64 %v1636, %v1635
  br i1 %v1637, label %b270, label %b271
b270:
  %v1638 = call i32 @sched_yield()
  br label %b269
b271:
  br label %b268
b268:
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x2of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x2of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v117 = alloca i64, i64 1, align 8
  %v616 = alloca float, i64 64, align 4
  %v1100 = alloca float, i64 64, align 4
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
  %v142 = phi i64 [ %v134, %b0 ], [ %v170, %b7 ]
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
  %v152 = icmp ult i64 %v151, 8
  %v153 = select i1 %v152, i64 %v151, i64 8
  %v154 = trunc i64 %v153 to i32
  %v155 = insertelement <8 x i32> poison, i32 %v154, i64 0
  %v156 = shufflevector <8 x i32> %v155, <8 x i32> poison, <8 x i32> zeroinitializer
  %v157 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v156
  %v158 = mul i64 %v147, 1
  %v159 = add i64 0, %v158
  %v160 = getelementptr inbounds float, ptr %v12, i64 %v159
  br label %b5
b5:
  %v161 = phi i64 [ 0, %b3 ], [ %v168, %b6 ]
  %v162 = icmp slt i64 %v161, 16
  br i1 %v162, label %b6, label %b7
b6:
  %v163 = mul i64 %v161, 8
  %v164 = getelementptr inbounds float, ptr %v160, i64 %v163
  %v165 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v164, <8 x i1> %v157, <8 x float> zeroinitializer)
  %v166 = mul i64 %v161, 8
  %v167 = getelementptr inbounds float, ptr %v148, i64 %v166
  store <8 x float> %v165, ptr %v167, align 4
  %v168 = add nsw i64 %v161, 1
  br label %b5
b7:
  %v169 = add i64 %v144, 128
  %v170 = add nsw i64 %v142, 1
  br label %b2
b4:
  br label %b1
b1:
  %v171 = icmp sgt i64 %v3, 1
  br i1 %v171, label %b8, label %b9
b8:
  %v172 = getelementptr inbounds i64, ptr %v1, i64 3
  %v173 = atomicrmw add ptr %v172, i64 1 acq_rel
  %v174 = load i64, ptr %v117, align 8
  %v175 = add i64 %v174, 1
  store i64 %v175, ptr %v117, align 8
  %v176 = mul i64 %v3, %v175
  br label %b10
b10:
  %v177 = load atomic i64, ptr %v172 acquire, align 8
  %v178 = icmp slt i64 %v177, %v176
  br i1 %v178, label %b11, label %b12
b11:
  %v179 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  %v180 = add i64 %v8, 0
  %v181 = sdiv i64 %v180, 1
  %v182 = add i64 %v2, 1
  %v183 = mul i64 %v181, %v2
  %v184 = sdiv i64 %v183, %v3
  %v185 = mul i64 %v184, 1
  %v186 = icmp slt i64 %v185, %v8
  %v187 = select i1 %v186, i64 %v185, i64 %v8
  %v188 = mul i64 %v181, %v182
  %v189 = sdiv i64 %v188, %v3
  %v190 = mul i64 %v189, 1
  %v191 = icmp slt i64 %v190, %v8
  %v192 = select i1 %v191, i64 %v190, i64 %v8
  br label %b13
b13:
  %v193 = phi i64 [ %v187, %b9 ], [ %v242, %b18 ]
  %v194 = icmp slt i64 %v193, %v192
  br i1 %v194, label %b14, label %b15
b14:
  br label %b16
b16:
  %v195 = phi i64 [ 0, %b14 ], [ %v241, %b21 ]
  %v196 = icmp slt i64 %v195, 2
  br i1 %v196, label %b17, label %b18
b17:
  br label %b19
b19:
  %v197 = phi i64 [ 0, %b17 ], [ %v225, %b20 ]
  %v198 = phi <8 x float> [ splat (float 0x0000000000000000), %b17 ], [ %v224, %b20 ]
  %v199 = icmp slt i64 %v197, 8
  br i1 %v199, label %b20, label %b21
b20:
  %v200 = mul i64 %v193, 16
  %v201 = getelementptr inbounds float, ptr %v18, i64 %v200
  %v202 = mul i64 %v193, 16
  %v203 = getelementptr inbounds float, ptr %v58, i64 %v202
  %v204 = mul i64 %v193, 2
  %v205 = getelementptr inbounds float, ptr %v56, i64 %v204
  %v206 = add i64 0, %v195
  %v207 = getelementptr inbounds float, ptr %v205, i64 %v206
  %v208 = load float, ptr %v207, align 4
  %v209 = mul i64 %v195, 8
  %v210 = add i64 0, %v209
  %v211 = add i64 %v210, %v197
  %v212 = getelementptr inbounds float, ptr %v201, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = mul i64 %v195, 8
  %v215 = add i64 0, %v214
  %v216 = add i64 %v215, %v197
  %v217 = getelementptr inbounds float, ptr %v203, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fmul <8 x float> %v213, %v218
  %v220 = insertelement <8 x float> poison, float %v208, i64 0
  %v221 = shufflevector <8 x float> %v220, <8 x float> poison, <8 x i32> zeroinitializer
  %v222 = fdiv <8 x float> %v219, %v221
  %v223 = fneg <8 x float> %v222
  %v224 = fadd <8 x float> %v198, %v223
  %v225 = add nsw i64 %v197, 8
  br label %b19
b21:
  %v226 = shufflevector <8 x float> %v198, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v227 = shufflevector <8 x float> %v198, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v228 = fadd <4 x float> %v226, %v227
  %v229 = shufflevector <4 x float> %v228, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v230 = shufflevector <4 x float> %v228, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v231 = fadd <2 x float> %v229, %v230
  %v232 = extractelement <2 x float> %v231, i64 0
  %v233 = extractelement <2 x float> %v231, i64 1
  %v234 = fadd float %v232, %v233
  %v235 = fadd float %v234, 0x0000000000000000
  %v236 = mul i64 %v193, 2
  %v237 = getelementptr inbounds float, ptr %v60, i64 %v236
  %v238 = add i64 0, %v195
  %v239 = add i64 %v238, 0
  %v240 = getelementptr inbounds float, ptr %v237, i64 %v239
  store float %v235, ptr %v240, align 4
  %v241 = add nsw i64 %v195, 1
  br label %b16
b18:
  %v242 = add nsw i64 %v193, 1
  br label %b13
b15:
  %v243 = add i64 %v8, 0
  %v244 = sdiv i64 %v243, 1
  %v245 = add i64 %v2, 1
  %v246 = mul i64 %v244, %v2
  %v247 = sdiv i64 %v246, %v3
  %v248 = mul i64 %v247, 1
  %v249 = icmp slt i64 %v248, %v8
  %v250 = select i1 %v249, i64 %v248, i64 %v8
  %v251 = mul i64 %v244, %v245
  %v252 = sdiv i64 %v251, %v3
  %v253 = mul i64 %v252, 1
  %v254 = icmp slt i64 %v253, %v8
  %v255 = select i1 %v254, i64 %v253, i64 %v8
  br label %b22
b22:
  %v256 = phi i64 [ %v250, %b15 ], [ %v314, %b27 ]
  %v257 = icmp slt i64 %v256, %v255
  br i1 %v257, label %b23, label %b24
b23:
  br label %b25
b25:
  %v258 = phi i64 [ 0, %b23 ], [ %v313, %b30 ]
  %v259 = icmp slt i64 %v258, 2
  br i1 %v259, label %b26, label %b27
b26:
  br label %b28
b28:
  %v260 = phi i64 [ 0, %b26 ], [ %v312, %b33 ]
  %v261 = icmp slt i64 %v260, 8
  br i1 %v261, label %b29, label %b30
b29:
  br label %b31
b31:
  %v262 = phi i64 [ 0, %b29 ], [ %v293, %b32 ]
  %v263 = phi <8 x float> [ splat (float 0x0000000000000000), %b29 ], [ %v292, %b32 ]
  %v264 = icmp slt i64 %v262, 8
  br i1 %v264, label %b32, label %b33
b32:
  %v265 = mul i64 %v256, 16
  %v266 = getelementptr inbounds float, ptr %v18, i64 %v265
  %v267 = mul i64 %v256, 2
  %v268 = getelementptr inbounds float, ptr %v56, i64 %v267
  %v269 = add i64 0, %v258
  %v270 = getelementptr inbounds float, ptr %v268, i64 %v269
  %v271 = load float, ptr %v270, align 4
  %v272 = mul i64 1, %v7
  %v273 = add i64 %v256, %v272
  %v274 = mul i64 %v273, 128
  %v275 = getelementptr inbounds float, ptr %v20, i64 %v274
  %v276 = mul i64 %v258, 8
  %v277 = add i64 0, %v276
  %v278 = add i64 %v277, %v262
  %v279 = getelementptr inbounds float, ptr %v266, i64 %v278
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = insertelement <8 x float> poison, float %v271, i64 0
  %v282 = shufflevector <8 x float> %v281, <8 x float> poison, <8 x i32> zeroinitializer
  %v283 = fdiv <8 x float> %v280, %v282
  %v284 = mul i64 %v258, 64
  %v285 = add i64 0, %v284
  %v286 = mul i64 %v260, 8
  %v287 = add i64 %v285, %v286
  %v288 = add i64 %v287, %v262
  %v289 = getelementptr inbounds float, ptr %v275, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = fmul <8 x float> %v283, %v290
  %v292 = fadd <8 x float> %v263, %v291
  %v293 = add nsw i64 %v262, 8
  br label %b31
b33:
  %v294 = shufflevector <8 x float> %v263, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v295 = shufflevector <8 x float> %v263, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v296 = fadd <4 x float> %v294, %v295
  %v297 = shufflevector <4 x float> %v296, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v298 = shufflevector <4 x float> %v296, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v299 = fadd <2 x float> %v297, %v298
  %v300 = extractelement <2 x float> %v299, i64 0
  %v301 = extractelement <2 x float> %v299, i64 1
  %v302 = fadd float %v300, %v301
  %v303 = fadd float %v302, 0x0000000000000000
  %v304 = mul i64 %v256, 16
  %v305 = getelementptr inbounds float, ptr %v62, i64 %v304
  %v306 = mul i64 %v258, 8
  %v307 = add i64 0, %v306
  %v308 = mul i64 0, 8
  %v309 = add i64 %v307, %v308
  %v310 = add i64 %v309, %v260
  %v311 = getelementptr inbounds float, ptr %v305, i64 %v310
  store float %v303, ptr %v311, align 4
  %v312 = add nsw i64 %v260, 1
  br label %b28
b30:
  %v313 = add nsw i64 %v258, 1
  br label %b25
b27:
  %v314 = add nsw i64 %v256, 1
  br label %b22
b24:
  %v315 = add i64 %v8, 0
  %v316 = sdiv i64 %v315, 1
  %v317 = add i64 %v2, 1
  %v318 = mul i64 %v316, %v2
  %v319 = sdiv i64 %v318, %v3
  %v320 = mul i64 %v319, 1
  %v321 = icmp slt i64 %v320, %v8
  %v322 = select i1 %v321, i64 %v320, i64 %v8
  %v323 = mul i64 %v316, %v317
  %v324 = sdiv i64 %v323, %v3
  %v325 = mul i64 %v324, 1
  %v326 = icmp slt i64 %v325, %v8
  %v327 = select i1 %v326, i64 %v325, i64 %v8
  br label %b34
b34:
  %v328 = phi i64 [ %v322, %b24 ], [ %v405, %b39 ]
  %v329 = icmp slt i64 %v328, %v327
  br i1 %v329, label %b35, label %b36
b35:
  br label %b37
b37:
  %v330 = phi i64 [ 0, %b35 ], [ %v404, %b42 ]
  %v331 = icmp slt i64 %v330, 2
  br i1 %v331, label %b38, label %b39
b38:
  br label %b40
b40:
  %v332 = phi i64 [ 0, %b38 ], [ %v403, %b45 ]
  %v333 = icmp slt i64 %v332, 8
  br i1 %v333, label %b41, label %b42
b41:
  br label %b43
b43:
  %v334 = phi i64 [ 0, %b41 ], [ %v402, %b48 ]
  %v335 = icmp slt i64 %v334, 8
  br i1 %v335, label %b44, label %b45
b44:
  br label %b46
b46:
  %v336 = phi i64 [ 0, %b44 ], [ %v392, %b47 ]
  %v337 = phi float [ 0x0000000000000000, %b44 ], [ %v391, %b47 ]
  %v338 = icmp slt i64 %v336, 1
  br i1 %v338, label %b47, label %b48
b47:
  %v339 = mul i64 %v328, 16
  %v340 = getelementptr inbounds float, ptr %v18, i64 %v339
  %v341 = mul i64 %v330, 8
  %v342 = add i64 0, %v341
  %v343 = add i64 %v342, %v334
  %v344 = getelementptr inbounds float, ptr %v340, i64 %v343
  %v345 = load float, ptr %v344, align 4
  %v346 = mul i64 %v328, 2
  %v347 = getelementptr inbounds float, ptr %v56, i64 %v346
  %v348 = add i64 0, %v330
  %v349 = getelementptr inbounds float, ptr %v347, i64 %v348
  %v350 = load float, ptr %v349, align 4
  %v351 = fdiv float %v345, %v350
  %v352 = mul i64 %v328, 16
  %v353 = getelementptr inbounds float, ptr %v46, i64 %v352
  %v354 = mul i64 %v330, 8
  %v355 = add i64 0, %v354
  %v356 = add i64 %v355, %v332
  %v357 = getelementptr inbounds float, ptr %v353, i64 %v356
  %v358 = load float, ptr %v357, align 4
  %v359 = fcmp ogt float %v358, 0x0000000000000000
  %v360 = select i1 %v359, float 0x3FF0000000000000, float 0x0000000000000000
  %v361 = fcmp une float %v360, 0x0000000000000000
  %v362 = select i1 %v361, float 0x0000000000000000, float %v358
  %v363 = fcmp olt float %v362, 0xC033000000000000
  %v364 = select i1 %v363, float 0xC033000000000000, float %v362
  %v365 = fcmp ogt float %v364, 0x4056400000000000
  %v366 = select i1 %v365, float 0x4056400000000000, float %v364
  %v367 = call float @llvm.fmuladd.f32(float %v366, float 0x3FF7154760000000, float 0x4168000000000000)
  %v368 = fsub float %v367, 0x4168000000000000
  %v369 = call float @llvm.fmuladd.f32(float %v368, float 0xBFE62E4000000000, float %v366)
  %v370 = call float @llvm.fmuladd.f32(float %v368, float 0xBEB7F7D1C0000000, float %v369)
  %v371 = bitcast float %v367 to i32
  %v372 = fmul float %v370, %v370
  %v373 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v370, float 0x3F81227F40000000)
  %v374 = call float @llvm.fmuladd.f32(float %v373, float %v370, float 0x3FA5556740000000)
  %v375 = call float @llvm.fmuladd.f32(float %v374, float %v370, float 0x3FC5554B00000000)
  %v376 = call float @llvm.fmuladd.f32(float %v375, float %v370, float 0x3FDFFFFFE0000000)
  %v377 = call float @llvm.fmuladd.f32(float %v372, float %v376, float %v370)
  %v378 = shl i32 %v371, 23
  %v379 = add i32 %v378, 1056964608
  %v380 = bitcast i32 %v379 to float
  %v381 = fsub float %v380, 0x3FE0000000000000
  %v382 = call float @llvm.fmuladd.f32(float %v380, float %v377, float %v381)
  %v383 = call float @llvm.fabs.f32(float %v362)
  %v384 = fcmp olt float %v383, 0x3E60000000000000
  %v385 = fadd float %v382, %v382
  %v386 = select i1 %v384, float %v362, float %v385
  %v387 = fcmp une float %v360, 0x0000000000000000
  %v388 = select i1 %v387, float %v358, float %v386
  %v389 = fadd float 0x3FF0000000000000, %v388
  %v390 = fmul float %v351, %v389
  %v391 = fadd float %v337, %v390
  %v392 = add nsw i64 %v336, 1
  br label %b46
b48:
  %v393 = fadd float %v337, 0x0000000000000000
  %v394 = mul i64 %v328, 128
  %v395 = getelementptr inbounds float, ptr %v64, i64 %v394
  %v396 = mul i64 %v330, 64
  %v397 = add i64 0, %v396
  %v398 = mul i64 %v332, 8
  %v399 = add i64 %v397, %v398
  %v400 = add i64 %v399, %v334
  %v401 = getelementptr inbounds float, ptr %v395, i64 %v400
  store float %v393, ptr %v401, align 4
  %v402 = add nsw i64 %v334, 1
  br label %b43
b45:
  %v403 = add nsw i64 %v332, 1
  br label %b40
b42:
  %v404 = add nsw i64 %v330, 1
  br label %b37
b39:
  %v405 = add nsw i64 %v328, 1
  br label %b34
b36:
  %v406 = add i64 %v8, 0
  %v407 = sdiv i64 %v406, 1
  %v408 = add i64 %v2, 1
  %v409 = mul i64 %v407, %v2
  %v410 = sdiv i64 %v409, %v3
  %v411 = mul i64 %v410, 1
  %v412 = icmp slt i64 %v411, %v8
  %v413 = select i1 %v412, i64 %v411, i64 %v8
  %v414 = mul i64 %v407, %v408
  %v415 = sdiv i64 %v414, %v3
  %v416 = mul i64 %v415, 1
  %v417 = icmp slt i64 %v416, %v8
  %v418 = select i1 %v417, i64 %v416, i64 %v8
  br label %b49
b49:
  %v419 = phi i64 [ %v413, %b36 ], [ %v456, %b54 ]
  %v420 = icmp slt i64 %v419, %v418
  br i1 %v420, label %b50, label %b51
b50:
  br label %b52
b52:
  %v421 = phi i64 [ 0, %b50 ], [ %v455, %b57 ]
  %v422 = icmp slt i64 %v421, 2
  br i1 %v422, label %b53, label %b54
b53:
  br label %b55
b55:
  %v423 = phi i64 [ 0, %b53 ], [ %v454, %b60 ]
  %v424 = icmp slt i64 %v423, 8
  br i1 %v424, label %b56, label %b57
b56:
  br label %b58
b58:
  %v425 = phi i64 [ 0, %b56 ], [ %v444, %b59 ]
  %v426 = phi float [ 0x0000000000000000, %b56 ], [ %v443, %b59 ]
  %v427 = icmp slt i64 %v425, 1
  br i1 %v427, label %b59, label %b60
b59:
  %v428 = mul i64 %v419, 2
  %v429 = getelementptr inbounds float, ptr %v60, i64 %v428
  %v430 = add i64 0, %v421
  %v431 = getelementptr inbounds float, ptr %v429, i64 %v430
  %v432 = load float, ptr %v431, align 4
  %v433 = mul i64 1, %v7
  %v434 = add i64 %v419, %v433
  %v435 = mul i64 %v434, 16
  %v436 = getelementptr inbounds float, ptr %v22, i64 %v435
  %v437 = mul i64 %v421, 8
  %v438 = add i64 0, %v437
  %v439 = add i64 %v438, %v423
  %v440 = getelementptr inbounds float, ptr %v436, i64 %v439
  %v441 = load float, ptr %v440, align 4
  %v442 = fmul float %v432, %v441
  %v443 = fadd float %v426, %v442
  %v444 = add nsw i64 %v425, 1
  br label %b58
b60:
  %v445 = fadd float %v426, 0x0000000000000000
  %v446 = mul i64 %v419, 16
  %v447 = getelementptr inbounds float, ptr %v66, i64 %v446
  %v448 = mul i64 %v421, 8
  %v449 = add i64 0, %v448
  %v450 = mul i64 0, 8
  %v451 = add i64 %v449, %v450
  %v452 = add i64 %v451, %v423
  %v453 = getelementptr inbounds float, ptr %v447, i64 %v452
  store float %v445, ptr %v453, align 4
  %v454 = add nsw i64 %v423, 1
  br label %b55
b57:
  %v455 = add nsw i64 %v421, 1
  br label %b52
b54:
  %v456 = add nsw i64 %v419, 1
  br label %b49
b51:
  %v457 = add i64 %v8, 0
  %v458 = sdiv i64 %v457, 1
  %v459 = add i64 %v2, 1
  %v460 = mul i64 %v458, %v2
  %v461 = sdiv i64 %v460, %v3
  %v462 = mul i64 %v461, 1
  %v463 = icmp slt i64 %v462, %v8
  %v464 = select i1 %v463, i64 %v462, i64 %v8
  %v465 = mul i64 %v458, %v459
  %v466 = sdiv i64 %v465, %v3
  %v467 = mul i64 %v466, 1
  %v468 = icmp slt i64 %v467, %v8
  %v469 = select i1 %v468, i64 %v467, i64 %v8
  br label %b61
b61:
  %v470 = phi i64 [ %v464, %b51 ], [ %v535, %b66 ]
  %v471 = icmp slt i64 %v470, %v469
  br i1 %v471, label %b62, label %b63
b62:
  br label %b64
b64:
  %v472 = phi i64 [ 0, %b62 ], [ %v534, %b69 ]
  %v473 = icmp slt i64 %v472, 2
  br i1 %v473, label %b65, label %b66
b65:
  br label %b67
b67:
  %v474 = phi i64 [ 0, %b65 ], [ %v533, %b72 ]
  %v475 = icmp slt i64 %v474, 8
  br i1 %v475, label %b68, label %b69
b68:
  br label %b70
b70:
  %v476 = phi i64 [ 0, %b68 ], [ %v524, %b71 ]
  %v477 = phi float [ 0x0000000000000000, %b68 ], [ %v523, %b71 ]
  %v478 = icmp slt i64 %v476, 1
  br i1 %v478, label %b71, label %b72
b71:
  %v479 = mul i64 %v470, 2
  %v480 = getelementptr inbounds float, ptr %v60, i64 %v479
  %v481 = add i64 0, %v472
  %v482 = getelementptr inbounds float, ptr %v480, i64 %v481
  %v483 = load float, ptr %v482, align 4
  %v484 = mul i64 %v470, 16
  %v485 = getelementptr inbounds float, ptr %v46, i64 %v484
  %v486 = mul i64 %v472, 8
  %v487 = add i64 0, %v486
  %v488 = add i64 %v487, %v474
  %v489 = getelementptr inbounds float, ptr %v485, i64 %v488
  %v490 = load float, ptr %v489, align 4
  %v491 = fcmp ogt float %v490, 0x0000000000000000
  %v492 = select i1 %v491, float 0x3FF0000000000000, float 0x0000000000000000
  %v493 = fcmp une float %v492, 0x0000000000000000
  %v494 = select i1 %v493, float 0x0000000000000000, float %v490
  %v495 = fcmp olt float %v494, 0xC033000000000000
  %v496 = select i1 %v495, float 0xC033000000000000, float %v494
  %v497 = fcmp ogt float %v496, 0x4056400000000000
  %v498 = select i1 %v497, float 0x4056400000000000, float %v496
  %v499 = call float @llvm.fmuladd.f32(float %v498, float 0x3FF7154760000000, float 0x4168000000000000)
  %v500 = fsub float %v499, 0x4168000000000000
  %v501 = call float @llvm.fmuladd.f32(float %v500, float 0xBFE62E4000000000, float %v498)
  %v502 = call float @llvm.fmuladd.f32(float %v500, float 0xBEB7F7D1C0000000, float %v501)
  %v503 = bitcast float %v499 to i32
  %v504 = fmul float %v502, %v502
  %v505 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v502, float 0x3F81227F40000000)
  %v506 = call float @llvm.fmuladd.f32(float %v505, float %v502, float 0x3FA5556740000000)
  %v507 = call float @llvm.fmuladd.f32(float %v506, float %v502, float 0x3FC5554B00000000)
  %v508 = call float @llvm.fmuladd.f32(float %v507, float %v502, float 0x3FDFFFFFE0000000)
  %v509 = call float @llvm.fmuladd.f32(float %v504, float %v508, float %v502)
  %v510 = shl i32 %v503, 23
  %v511 = add i32 %v510, 1056964608
  %v512 = bitcast i32 %v511 to float
  %v513 = fsub float %v512, 0x3FE0000000000000
  %v514 = call float @llvm.fmuladd.f32(float %v512, float %v509, float %v513)
  %v515 = call float @llvm.fabs.f32(float %v494)
  %v516 = fcmp olt float %v515, 0x3E60000000000000
  %v517 = fadd float %v514, %v514
  %v518 = select i1 %v516, float %v494, float %v517
  %v519 = fcmp une float %v492, 0x0000000000000000
  %v520 = select i1 %v519, float %v490, float %v518
  %v521 = fadd float 0x3FF0000000000000, %v520
  %v522 = fmul float %v483, %v521
  %v523 = fadd float %v477, %v522
  %v524 = add nsw i64 %v476, 1
  br label %b70
b72:
  %v525 = fadd float %v477, 0x0000000000000000
  %v526 = mul i64 %v470, 16
  %v527 = getelementptr inbounds float, ptr %v68, i64 %v526
  %v528 = mul i64 %v472, 8
  %v529 = add i64 0, %v528
  %v530 = add i64 %v529, %v474
  %v531 = add i64 %v530, 0
  %v532 = getelementptr inbounds float, ptr %v527, i64 %v531
  store float %v525, ptr %v532, align 4
  %v533 = add nsw i64 %v474, 1
  br label %b67
b69:
  %v534 = add nsw i64 %v472, 1
  br label %b64
b66:
  %v535 = add nsw i64 %v470, 1
  br label %b61
b63:
  %v536 = add i64 %v8, 0
  %v537 = sdiv i64 %v536, 1
  %v538 = add i64 %v2, 1
  %v539 = mul i64 %v537, %v2
  %v540 = sdiv i64 %v539, %v3
  %v541 = mul i64 %v540, 1
  %v542 = icmp slt i64 %v541, %v8
  %v543 = select i1 %v542, i64 %v541, i64 %v8
  %v544 = mul i64 %v537, %v538
  %v545 = sdiv i64 %v544, %v3
  %v546 = mul i64 %v545, 1
  %v547 = icmp slt i64 %v546, %v8
  %v548 = select i1 %v547, i64 %v546, i64 %v8
  br label %b73
b73:
  %v549 = phi i64 [ %v543, %b63 ], [ %v615, %b78 ]
  %v550 = icmp slt i64 %v549, %v548
  br i1 %v550, label %b74, label %b75
b74:
  %v551 = mul i64 %v549, 16
  %v552 = getelementptr inbounds float, ptr %v46, i64 %v551
  %v553 = mul i64 %v549, 16
  %v554 = getelementptr inbounds float, ptr %v66, i64 %v553
  %v555 = mul i64 %v549, 16
  %v556 = getelementptr inbounds float, ptr %v62, i64 %v555
  %v557 = mul i64 %v549, 16
  %v558 = getelementptr inbounds float, ptr %v70, i64 %v557
  br label %b76
b76:
  %v559 = phi i64 [ 0, %b74 ], [ %v614, %b77 ]
  %v560 = icmp slt i64 %v559, 16
  br i1 %v560, label %b77, label %b78
b77:
  %v561 = add i64 0, %v559
  %v562 = getelementptr inbounds float, ptr %v552, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v565 = shufflevector <8 x float> %v564, <8 x float> poison, <8 x i32> zeroinitializer
  %v566 = fcmp ogt <8 x float> %v563, %v565
  %v567 = select <8 x i1> %v566, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v568 = add i64 0, %v559
  %v569 = getelementptr inbounds float, ptr %v554, i64 %v568
  %v570 = load <8 x float>, ptr %v569, align 4
  %v571 = add i64 0, %v559
  %v572 = getelementptr inbounds float, ptr %v556, i64 %v571
  %v573 = load <8 x float>, ptr %v572, align 4
  %v574 = fadd <8 x float> %v570, %v573
  %v575 = fcmp une <8 x float> %v567, splat (float 0x0000000000000000)
  %v576 = select <8 x i1> %v575, <8 x float> %v574, <8 x float> %v565
  %v577 = fcmp une <8 x float> %v567, splat (float 0x0000000000000000)
  %v578 = select <8 x i1> %v577, <8 x float> %v565, <8 x float> %v574
  %v579 = fcmp une <8 x float> %v567, splat (float 0x0000000000000000)
  %v580 = select <8 x i1> %v579, <8 x float> %v565, <8 x float> %v563
  %v581 = fcmp olt <8 x float> %v580, splat (float 0xC033000000000000)
  %v582 = select <8 x i1> %v581, <8 x float> splat (float 0xC033000000000000), <8 x float> %v580
  %v583 = fcmp ogt <8 x float> %v582, splat (float 0x4056400000000000)
  %v584 = select <8 x i1> %v583, <8 x float> splat (float 0x4056400000000000), <8 x float> %v582
  %v585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v584, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v586 = fsub <8 x float> %v585, splat (float 0x4168000000000000)
  %v587 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v586, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v584)
  %v588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v586, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v587)
  %v589 = bitcast <8 x float> %v585 to <8 x i32>
  %v590 = fmul <8 x float> %v588, %v588
  %v591 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v588, <8 x float> splat (float 0x3F81227F40000000))
  %v592 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v591, <8 x float> %v588, <8 x float> splat (float 0x3FA5556740000000))
  %v593 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v592, <8 x float> %v588, <8 x float> splat (float 0x3FC5554B00000000))
  %v594 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v593, <8 x float> %v588, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v595 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v590, <8 x float> %v594, <8 x float> %v588)
  %v596 = shl <8 x i32> %v589, splat (i32 23)
  %v597 = add <8 x i32> %v596, splat (i32 1056964608)
  %v598 = bitcast <8 x i32> %v597 to <8 x float>
  %v599 = fsub <8 x float> %v598, splat (float 0x3FE0000000000000)
  %v600 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v598, <8 x float> %v595, <8 x float> %v599)
  %v601 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v580)
  %v602 = fcmp olt <8 x float> %v601, splat (float 0x3E60000000000000)
  %v603 = fadd <8 x float> %v600, %v600
  %v604 = select <8 x i1> %v602, <8 x float> %v580, <8 x float> %v603
  %v605 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v606 = shufflevector <8 x float> %v605, <8 x float> poison, <8 x i32> zeroinitializer
  %v607 = fadd <8 x float> %v604, %v606
  %v608 = fmul <8 x float> %v578, %v607
  %v609 = fcmp une <8 x float> %v567, splat (float 0x0000000000000000)
  %v610 = select <8 x i1> %v609, <8 x float> %v565, <8 x float> %v608
  %v611 = fadd <8 x float> %v576, %v610
  %v612 = add i64 0, %v559
  %v613 = getelementptr inbounds float, ptr %v558, i64 %v612
  store <8 x float> %v611, ptr %v613, align 4
  %v614 = add nsw i64 %v559, 8
  br label %b76
b78:
  %v615 = add nsw i64 %v549, 1
  br label %b73
b75:
  %v617 = add i64 %v8, 0
  %v618 = sdiv i64 %v617, 1
  %v619 = add i64 %v2, 1
  %v620 = mul i64 %v618, %v2
  %v621 = sdiv i64 %v620, %v3
  %v622 = mul i64 %v621, 1
  %v623 = icmp slt i64 %v622, %v8
  %v624 = select i1 %v623, i64 %v622, i64 %v8
  %v625 = mul i64 %v618, %v619
  %v626 = sdiv i64 %v625, %v3
  %v627 = mul i64 %v626, 1
  %v628 = icmp slt i64 %v627, %v8
  %v629 = select i1 %v628, i64 %v627, i64 %v8
  br label %b79
b79:
  %v630 = phi i64 [ %v624, %b75 ], [ %v683, %b84 ]
  %v631 = icmp slt i64 %v630, %v629
  br i1 %v631, label %b80, label %b81
b80:
  %v632 = add i64 %v630, 96
  %v633 = icmp slt i64 %v632, %v629
  %v634 = select i1 %v633, i64 %v632, i64 %v629
  br label %b82
b82:
  %v635 = phi i64 [ 0, %b80 ], [ %v682, %b87 ]
  %v636 = icmp slt i64 %v635, 1
  br i1 %v636, label %b83, label %b84
b83:
  %v637 = sub i64 %v634, %v630
  %v638 = sub i64 8, 1
  %v639 = add i64 %v637, %v638
  %v640 = sdiv i64 %v639, 8
  br label %b85
b85:
  %v641 = phi i64 [ 0, %b83 ], [ %v681, %b92 ]
  %v642 = icmp slt i64 %v641, %v640
  br i1 %v642, label %b86, label %b87
b86:
  %v643 = mul i64 %v637, %v641
  %v644 = sdiv i64 %v643, %v640
  %v645 = add i64 %v630, %v644
  %v646 = add i64 %v641, 1
  %v647 = mul i64 %v637, %v646
  %v648 = sdiv i64 %v647, %v640
  %v649 = add i64 %v630, %v648
  %v650 = mul i64 %v635, 128
  %v651 = getelementptr inbounds float, ptr %v123, i64 %v650
  %v652 = sub i64 %v649, %v645
  %v653 = mul i64 %v645, 16
  %v654 = getelementptr inbounds float, ptr %v70, i64 %v653
  %v655 = getelementptr inbounds float, ptr %v654, i64 0
  %v656 = sub i64 %v652, 1
  %v657 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v656
  %v658 = load ptr, ptr %v657, align 4
  %v659 = icmp sgt i64 %v652, 0
  br i1 %v659, label %b88, label %b89
b88:
  call void %v658(ptr %v655, i64 16, ptr %v651, i64 16, ptr %v616)
  br label %b89
b89:
  %v660 = add i64 %v650, 128
  br label %b90
b90:
  %v661 = phi i64 [ %v645, %b89 ], [ %v680, %b95 ]
  %v662 = icmp slt i64 %v661, %v649
  br i1 %v662, label %b91, label %b92
b91:
  %v663 = sub i64 %v661, %v645
  %v664 = mul i64 %v663, 8
  %v665 = getelementptr inbounds float, ptr %v616, i64 %v664
  %v666 = mul i64 %v661, 8
  %v667 = getelementptr inbounds float, ptr %v72, i64 %v666
  br label %b93
b93:
  %v668 = phi i64 [ 0, %b91 ], [ %v679, %b94 ]
  %v669 = icmp slt i64 %v668, 1
  br i1 %v669, label %b94, label %b95
b94:
  %v670 = mul i64 %v635, 1
  %v671 = add i64 %v670, %v668
  %v672 = mul i64 %v671, 8
  %v673 = add i64 0, %v668
  %v674 = mul i64 %v673, 8
  %v675 = getelementptr inbounds float, ptr %v665, i64 %v674
  %v676 = load <8 x float>, ptr %v675, align 4
  %v677 = add i64 0, %v672
  %v678 = getelementptr inbounds float, ptr %v667, i64 %v677
  store <8 x float> %v676, ptr %v678, align 4
  %v679 = add nsw i64 %v668, 1
  br label %b93
b95:
  %v680 = add nsw i64 %v661, 1
  br label %b90
b92:
  %v681 = add nsw i64 %v641, 1
  br label %b85
b87:
  %v682 = add nsw i64 %v635, 1
  br label %b82
b84:
  %v683 = add nsw i64 %v630, 96
  br label %b79
b81:
  %v684 = icmp sgt i64 %v3, 1
  br i1 %v684, label %b96, label %b97
b96:
  %v685 = getelementptr inbounds i64, ptr %v1, i64 3
  %v686 = atomicrmw add ptr %v685, i64 1 acq_rel
  %v687 = load i64, ptr %v117, align 8
  %v688 = add i64 %v687, 1
  store i64 %v688, ptr %v117, align 8
  %v689 = mul i64 %v3, %v688
  br label %b98
b98:
  %v690 = load atomic i64, ptr %v685 acquire, align 8
  %v691 = icmp slt i64 %v690, %v689
  br i1 %v691, label %b99, label %b100
b99:
  %v692 = call i32 @sched_yield()
  br label %b98
b100:
  br label %b97
b97:
  br label %b101
b101:
  %v693 = phi i64 [ 0, %b97 ], [ %v789, %b112 ]
  %v694 = icmp slt i64 %v693, %v5
  br i1 %v694, label %b102, label %b103
b102:
  %v695 = sub i64 %v5, 1
  %v696 = sub i64 %v695, %v693
  %v697 = add i64 %v7, 0
  %v698 = sdiv i64 %v697, 1
  %v699 = add i64 %v2, 1
  %v700 = mul i64 %v698, %v2
  %v701 = sdiv i64 %v700, %v3
  %v702 = mul i64 %v701, 1
  %v703 = icmp slt i64 %v702, %v7
  %v704 = select i1 %v703, i64 %v702, i64 %v7
  %v705 = mul i64 %v698, %v699
  %v706 = sdiv i64 %v705, %v3
  %v707 = mul i64 %v706, 1
  %v708 = icmp slt i64 %v707, %v7
  %v709 = select i1 %v708, i64 %v707, i64 %v7
  br label %b104
b104:
  %v710 = phi i64 [ %v704, %b102 ], [ %v742, %b109 ]
  %v711 = icmp slt i64 %v710, %v709
  br i1 %v711, label %b105, label %b106
b105:
  %v712 = add i64 %v696, 1
  %v713 = and i64 %v712, %v82
  %v714 = mul i64 %v713, %v7
  %v715 = add i64 %v714, %v710
  %v716 = mul i64 %v715, 128
  %v717 = getelementptr inbounds float, ptr %v24, i64 %v716
  %v718 = add i64 %v696, 0
  %v719 = and i64 %v718, %v108
  %v720 = mul i64 %v719, %v7
  %v721 = add i64 %v720, %v710
  %v722 = mul i64 %v721, 128
  %v723 = getelementptr inbounds float, ptr %v64, i64 %v722
  %v724 = add i64 %v696, 0
  %v725 = and i64 %v724, %v82
  %v726 = mul i64 %v725, %v7
  %v727 = add i64 %v726, %v710
  %v728 = mul i64 %v727, 128
  %v729 = getelementptr inbounds float, ptr %v24, i64 %v728
  br label %b107
b107:
  %v730 = phi i64 [ 0, %b105 ], [ %v741, %b108 ]
  %v731 = icmp slt i64 %v730, 128
  br i1 %v731, label %b108, label %b109
b108:
  %v732 = add i64 0, %v730
  %v733 = getelementptr inbounds float, ptr %v717, i64 %v732
  %v734 = load <8 x float>, ptr %v733, align 4
  %v735 = add i64 0, %v730
  %v736 = getelementptr inbounds float, ptr %v723, i64 %v735
  %v737 = load <8 x float>, ptr %v736, align 4
  %v738 = fadd <8 x float> %v734, %v737
  %v739 = add i64 0, %v730
  %v740 = getelementptr inbounds float, ptr %v729, i64 %v739
  store <8 x float> %v738, ptr %v740, align 4
  %v741 = add nsw i64 %v730, 8
  br label %b107
b109:
  %v742 = add nsw i64 %v710, 1
  br label %b104
b106:
  %v743 = add i64 %v7, 0
  %v744 = sdiv i64 %v743, 1
  %v745 = add i64 %v2, 1
  %v746 = mul i64 %v744, %v2
  %v747 = sdiv i64 %v746, %v3
  %v748 = mul i64 %v747, 1
  %v749 = icmp slt i64 %v748, %v7
  %v750 = select i1 %v749, i64 %v748, i64 %v7
  %v751 = mul i64 %v744, %v745
  %v752 = sdiv i64 %v751, %v3
  %v753 = mul i64 %v752, 1
  %v754 = icmp slt i64 %v753, %v7
  %v755 = select i1 %v754, i64 %v753, i64 %v7
  br label %b110
b110:
  %v756 = phi i64 [ %v750, %b106 ], [ %v788, %b115 ]
  %v757 = icmp slt i64 %v756, %v755
  br i1 %v757, label %b111, label %b112
b111:
  %v758 = add i64 %v696, 1
  %v759 = and i64 %v758, %v84
  %v760 = mul i64 %v759, %v7
  %v761 = add i64 %v760, %v756
  %v762 = mul i64 %v761, 16
  %v763 = getelementptr inbounds float, ptr %v26, i64 %v762
  %v764 = add i64 %v696, 0
  %v765 = and i64 %v764, %v112
  %v766 = mul i64 %v765, %v7
  %v767 = add i64 %v766, %v756
  %v768 = mul i64 %v767, 16
  %v769 = getelementptr inbounds float, ptr %v68, i64 %v768
  %v770 = add i64 %v696, 0
  %v771 = and i64 %v770, %v84
  %v772 = mul i64 %v771, %v7
  %v773 = add i64 %v772, %v756
  %v774 = mul i64 %v773, 16
  %v775 = getelementptr inbounds float, ptr %v26, i64 %v774
  br label %b113
b113:
  %v776 = phi i64 [ 0, %b111 ], [ %v787, %b114 ]
  %v777 = icmp slt i64 %v776, 16
  br i1 %v777, label %b114, label %b115
b114:
  %v778 = add i64 0, %v776
  %v779 = getelementptr inbounds float, ptr %v763, i64 %v778
  %v780 = load <8 x float>, ptr %v779, align 4
  %v781 = add i64 0, %v776
  %v782 = getelementptr inbounds float, ptr %v769, i64 %v781
  %v783 = load <8 x float>, ptr %v782, align 4
  %v784 = fadd <8 x float> %v780, %v783
  %v785 = add i64 0, %v776
  %v786 = getelementptr inbounds float, ptr %v775, i64 %v785
  store <8 x float> %v784, ptr %v786, align 4
  %v787 = add nsw i64 %v776, 8
  br label %b113
b115:
  %v788 = add nsw i64 %v756, 1
  br label %b110
b112:
  %v789 = add nsw i64 %v693, 1
  br label %b101
b103:
  %v790 = icmp sgt i64 %v3, 1
  br i1 %v790, label %b116, label %b117
b116:
  %v791 = getelementptr inbounds i64, ptr %v1, i64 3
  %v792 = atomicrmw add ptr %v791, i64 1 acq_rel
  %v793 = load i64, ptr %v117, align 8
  %v794 = add i64 %v793, 1
  store i64 %v794, ptr %v117, align 8
  %v795 = mul i64 %v3, %v794
  br label %b118
b118:
  %v796 = load atomic i64, ptr %v791 acquire, align 8
  %v797 = icmp slt i64 %v796, %v795
  br i1 %v797, label %b119, label %b120
b119:
  %v798 = call i32 @sched_yield()
  br label %b118
b120:
  br label %b117
b117:
  %v799 = getelementptr inbounds float, ptr %v119, i64 128
  %v800 = getelementptr inbounds i64, ptr %v1, i64 4
  %v801 = load i64, ptr %v800, align 8
  %v802 = icmp eq i64 %v801, 0
  br i1 %v802, label %b121, label %b122
b121:
  %v803 = add i64 1, 0
  %v804 = sdiv i64 %v803, 1
  %v805 = add i64 %v2, 1
  %v806 = mul i64 %v804, %v2
  %v807 = sdiv i64 %v806, %v3
  %v808 = mul i64 %v807, 1
  %v809 = icmp slt i64 %v808, 1
  %v810 = select i1 %v809, i64 %v808, i64 1
  %v811 = mul i64 %v804, %v805
  %v812 = sdiv i64 %v811, %v3
  %v813 = mul i64 %v812, 1
  %v814 = icmp slt i64 %v813, 1
  %v815 = select i1 %v814, i64 %v813, i64 1
  %v816 = icmp slt i64 %v815, 1
  %v817 = select i1 %v816, i64 %v815, i64 1
  br label %b123
b123:
  %v818 = phi i64 [ %v810, %b121 ], [ %v870, %b131 ]
  %v819 = icmp slt i64 %v818, %v817
  br i1 %v819, label %b124, label %b125
b124:
  %v820 = mul i64 %v818, 256
  %v821 = mul i64 %v818, 8
  %v822 = add i64 %v820, 0
  %v823 = add i64 %v821, 0
  %v824 = getelementptr inbounds float, ptr %v799, i64 %v822
  %v825 = sub i64 8, %v823
  %v826 = icmp slt i64 %v825, 0
  %v827 = select i1 %v826, i64 0, i64 %v825
  %v828 = icmp ult i64 %v827, 8
  %v829 = select i1 %v828, i64 %v827, i64 8
  %v830 = trunc i64 %v829 to i32
  %v831 = insertelement <8 x i32> poison, i32 %v830, i64 0
  %v832 = shufflevector <8 x i32> %v831, <8 x i32> poison, <8 x i32> zeroinitializer
  %v833 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v832
  %v834 = mul i64 %v823, 1
  %v835 = add i64 0, %v834
  %v836 = getelementptr inbounds float, ptr %v16, i64 %v835
  br label %b126
b126:
  %v837 = phi i64 [ 0, %b124 ], [ %v844, %b127 ]
  %v838 = icmp slt i64 %v837, 16
  br i1 %v838, label %b127, label %b128
b127:
  %v839 = mul i64 %v837, 8
  %v840 = getelementptr inbounds float, ptr %v836, i64 %v839
  %v841 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v840, <8 x i1> %v833, <8 x float> zeroinitializer)
  %v842 = mul i64 %v837, 8
  %v843 = getelementptr inbounds float, ptr %v824, i64 %v842
  store <8 x float> %v841, ptr %v843, align 4
  %v844 = add nsw i64 %v837, 1
  br label %b126
b128:
  %v845 = add i64 %v820, 128
  %v846 = add i64 %v845, 0
  %v847 = add i64 %v821, 0
  %v848 = getelementptr inbounds float, ptr %v799, i64 %v846
  %v849 = sub i64 8, %v847
  %v850 = icmp slt i64 %v849, 0
  %v851 = select i1 %v850, i64 0, i64 %v849
  %v852 = icmp ult i64 %v851, 8
  %v853 = select i1 %v852, i64 %v851, i64 8
  %v854 = trunc i64 %v853 to i32
  %v855 = insertelement <8 x i32> poison, i32 %v854, i64 0
  %v856 = shufflevector <8 x i32> %v855, <8 x i32> poison, <8 x i32> zeroinitializer
  %v857 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v856
  %v858 = mul i64 %v847, 1
  %v859 = add i64 0, %v858
  %v860 = getelementptr inbounds float, ptr %v14, i64 %v859
  br label %b129
b129:
  %v861 = phi i64 [ 0, %b128 ], [ %v868, %b130 ]
  %v862 = icmp slt i64 %v861, 16
  br i1 %v862, label %b130, label %b131
b130:
  %v863 = mul i64 %v861, 8
  %v864 = getelementptr inbounds float, ptr %v860, i64 %v863
  %v865 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v864, <8 x i1> %v857, <8 x float> zeroinitializer)
  %v866 = mul i64 %v861, 8
  %v867 = getelementptr inbounds float, ptr %v848, i64 %v866
  store <8 x float> %v865, ptr %v867, align 4
  %v868 = add nsw i64 %v861, 1
  br label %b129
b131:
  %v869 = add i64 %v845, 128
  %v870 = add nsw i64 %v818, 1
  br label %b123
b125:
  br label %b122
b122:
  %v871 = icmp sgt i64 %v3, 1
  br i1 %v871, label %b132, label %b133
b132:
  %v872 = getelementptr inbounds i64, ptr %v1, i64 3
  %v873 = atomicrmw add ptr %v872, i64 1 acq_rel
  %v874 = load i64, ptr %v117, align 8
  %v875 = add i64 %v874, 1
  store i64 %v875, ptr %v117, align 8
  %v876 = mul i64 %v3, %v875
  br label %b134
b134:
  %v877 = load atomic i64, ptr %v872 acquire, align 8
  %v878 = icmp slt i64 %v877, %v876
  br i1 %v878, label %b135, label %b136
b135:
  %v879 = call i32 @sched_yield()
  br label %b134
b136:
  br label %b133
b133:
  %v880 = add i64 %v8, 0
  %v881 = sdiv i64 %v880, 1
  %v882 = add i64 %v2, 1
  %v883 = mul i64 %v881, %v2
  %v884 = sdiv i64 %v883, %v3
  %v885 = mul i64 %v884, 1
  %v886 = icmp slt i64 %v885, %v8
  %v887 = select i1 %v886, i64 %v885, i64 %v8
  %v888 = mul i64 %v881, %v882
  %v889 = sdiv i64 %v888, %v3
  %v890 = mul i64 %v889, 1
  %v891 = icmp slt i64 %v890, %v8
  %v892 = select i1 %v891, i64 %v890, i64 %v8
  br label %b137
b137:
  %v893 = phi i64 [ %v887, %b133 ], [ %v939, %b142 ]
  %v894 = icmp slt i64 %v893, %v892
  br i1 %v894, label %b138, label %b139
b138:
  br label %b140
b140:
  %v895 = phi i64 [ 0, %b138 ], [ %v938, %b145 ]
  %v896 = icmp slt i64 %v895, 2
  br i1 %v896, label %b141, label %b142
b141:
  br label %b143
b143:
  %v897 = phi i64 [ 0, %b141 ], [ %v937, %b148 ]
  %v898 = icmp slt i64 %v897, 8
  br i1 %v898, label %b144, label %b145
b144:
  br label %b146
b146:
  %v899 = phi i64 [ 0, %b144 ], [ %v920, %b147 ]
  %v900 = phi <8 x float> [ splat (float 0x0000000000000000), %b144 ], [ %v919, %b147 ]
  %v901 = icmp slt i64 %v899, 8
  br i1 %v901, label %b147, label %b148
b147:
  %v902 = mul i64 %v893, 128
  %v903 = getelementptr inbounds float, ptr %v24, i64 %v902
  %v904 = mul i64 %v893, 16
  %v905 = getelementptr inbounds float, ptr %v50, i64 %v904
  %v906 = mul i64 %v895, 64
  %v907 = add i64 0, %v906
  %v908 = mul i64 %v897, 8
  %v909 = add i64 %v907, %v908
  %v910 = add i64 %v909, %v899
  %v911 = getelementptr inbounds float, ptr %v903, i64 %v910
  %v912 = load <8 x float>, ptr %v911, align 4
  %v913 = mul i64 %v895, 8
  %v914 = add i64 0, %v913
  %v915 = add i64 %v914, %v899
  %v916 = getelementptr inbounds float, ptr %v905, i64 %v915
  %v917 = load <8 x float>, ptr %v916, align 4
  %v918 = fmul <8 x float> %v912, %v917
  %v919 = fadd <8 x float> %v900, %v918
  %v920 = add nsw i64 %v899, 8
  br label %b146
b148:
  %v921 = shufflevector <8 x float> %v900, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v922 = shufflevector <8 x float> %v900, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v923 = fadd <4 x float> %v921, %v922
  %v924 = shufflevector <4 x float> %v923, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v925 = shufflevector <4 x float> %v923, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v926 = fadd <2 x float> %v924, %v925
  %v927 = extractelement <2 x float> %v926, i64 0
  %v928 = extractelement <2 x float> %v926, i64 1
  %v929 = fadd float %v927, %v928
  %v930 = fadd float %v929, 0x0000000000000000
  %v931 = mul i64 %v893, 16
  %v932 = getelementptr inbounds float, ptr %v62, i64 %v931
  %v933 = mul i64 %v895, 8
  %v934 = add i64 0, %v933
  %v935 = add i64 %v934, %v897
  %v936 = getelementptr inbounds float, ptr %v932, i64 %v935
  store float %v930, ptr %v936, align 4
  %v937 = add nsw i64 %v897, 1
  br label %b143
b145:
  %v938 = add nsw i64 %v895, 1
  br label %b140
b142:
  %v939 = add nsw i64 %v893, 1
  br label %b137
b139:
  %v940 = add i64 %v8, 0
  %v941 = sdiv i64 %v940, 1
  %v942 = add i64 %v2, 1
  %v943 = mul i64 %v941, %v2
  %v944 = sdiv i64 %v943, %v3
  %v945 = mul i64 %v944, 1
  %v946 = icmp slt i64 %v945, %v8
  %v947 = select i1 %v946, i64 %v945, i64 %v8
  %v948 = mul i64 %v941, %v942
  %v949 = sdiv i64 %v948, %v3
  %v950 = mul i64 %v949, 1
  %v951 = icmp slt i64 %v950, %v8
  %v952 = select i1 %v951, i64 %v950, i64 %v8
  br label %b149
b149:
  %v953 = phi i64 [ %v947, %b139 ], [ %v1019, %b154 ]
  %v954 = icmp slt i64 %v953, %v952
  br i1 %v954, label %b150, label %b151
b150:
  br label %b152
b152:
  %v955 = phi i64 [ 0, %b150 ], [ %v1018, %b157 ]
  %v956 = icmp slt i64 %v955, 2
  br i1 %v956, label %b153, label %b154
b153:
  br label %b155
b155:
  %v957 = phi i64 [ 0, %b153 ], [ %v1011, %b156 ]
  %v958 = phi <8 x float> [ splat (float 0x0000000000000000), %b153 ], [ %v1010, %b156 ]
  %v959 = icmp slt i64 %v957, 8
  br i1 %v959, label %b156, label %b157
b156:
  %v960 = mul i64 %v953, 128
  %v961 = getelementptr inbounds float, ptr %v24, i64 %v960
  %v962 = mul i64 %v953, 16
  %v963 = getelementptr inbounds float, ptr %v48, i64 %v962
  %v964 = mul i64 %v955, 8
  %v965 = add i64 0, %v964
  %v966 = add i64 %v965, %v957
  %v967 = getelementptr inbounds float, ptr %v963, i64 %v966
  %v968 = load float, ptr %v967, align 4
  %v969 = fcmp ogt float %v968, 0x0000000000000000
  %v970 = select i1 %v969, float 0x3FF0000000000000, float 0x0000000000000000
  %v971 = fcmp une float %v970, 0x0000000000000000
  %v972 = select i1 %v971, float 0x0000000000000000, float %v968
  %v973 = fcmp olt float %v972, 0xC033000000000000
  %v974 = select i1 %v973, float 0xC033000000000000, float %v972
  %v975 = fcmp ogt float %v974, 0x4056400000000000
  %v976 = select i1 %v975, float 0x4056400000000000, float %v974
  %v977 = call float @llvm.fmuladd.f32(float %v976, float 0x3FF7154760000000, float 0x4168000000000000)
  %v978 = fsub float %v977, 0x4168000000000000
  %v979 = call float @llvm.fmuladd.f32(float %v978, float 0xBFE62E4000000000, float %v976)
  %v980 = call float @llvm.fmuladd.f32(float %v978, float 0xBEB7F7D1C0000000, float %v979)
  %v981 = bitcast float %v977 to i32
  %v982 = fmul float %v980, %v980
  %v983 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v980, float 0x3F81227F40000000)
  %v984 = call float @llvm.fmuladd.f32(float %v983, float %v980, float 0x3FA5556740000000)
  %v985 = call float @llvm.fmuladd.f32(float %v984, float %v980, float 0x3FC5554B00000000)
  %v986 = call float @llvm.fmuladd.f32(float %v985, float %v980, float 0x3FDFFFFFE0000000)
  %v987 = call float @llvm.fmuladd.f32(float %v982, float %v986, float %v980)
  %v988 = shl i32 %v981, 23
  %v989 = add i32 %v988, 1056964608
  %v990 = bitcast i32 %v989 to float
  %v991 = fsub float %v990, 0x3FE0000000000000
  %v992 = call float @llvm.fmuladd.f32(float %v990, float %v987, float %v991)
  %v993 = call float @llvm.fabs.f32(float %v972)
  %v994 = fcmp olt float %v993, 0x3E60000000000000
  %v995 = fadd float %v992, %v992
  %v996 = select i1 %v994, float %v972, float %v995
  %v997 = fcmp une float %v970, 0x0000000000000000
  %v998 = select i1 %v997, float %v968, float %v996
  %v999 = fadd float 0x3FF0000000000000, %v998
  %v1000 = mul i64 %v955, 64
  %v1001 = add i64 0, %v1000
  %v1002 = add i64 %v1001, 0
  %v1003 = mul i64 %v957, 8
  %v1004 = add i64 %v1002, %v1003
  %v1005 = getelementptr inbounds float, ptr %v961, i64 %v1004
  %v1006 = load <8 x float>, ptr %v1005, align 4
  %v1007 = insertelement <8 x float> poison, float %v999, i64 0
  %v1008 = shufflevector <8 x float> %v1007, <8 x float> poison, <8 x i32> zeroinitializer
  %v1009 = fmul <8 x float> %v1006, %v1008
  %v1010 = fadd <8 x float> %v958, %v1009
  %v1011 = add nsw i64 %v957, 1
  br label %b155
b157:
  %v1012 = mul i64 %v953, 16
  %v1013 = getelementptr inbounds float, ptr %v66, i64 %v1012
  %v1014 = mul i64 %v955, 8
  %v1015 = add i64 0, %v1014
  %v1016 = add i64 %v1015, 0
  %v1017 = getelementptr inbounds float, ptr %v1013, i64 %v1016
  store <8 x float> %v958, ptr %v1017, align 4
  %v1018 = add nsw i64 %v955, 1
  br label %b152
b154:
  %v1019 = add nsw i64 %v953, 1
  br label %b149
b151:
  %v1020 = add i64 %v8, 0
  %v1021 = sdiv i64 %v1020, 1
  %v1022 = add i64 %v2, 1
  %v1023 = mul i64 %v1021, %v2
  %v1024 = sdiv i64 %v1023, %v3
  %v1025 = mul i64 %v1024, 1
  %v1026 = icmp slt i64 %v1025, %v8
  %v1027 = select i1 %v1026, i64 %v1025, i64 %v8
  %v1028 = mul i64 %v1021, %v1022
  %v1029 = sdiv i64 %v1028, %v3
  %v1030 = mul i64 %v1029, 1
  %v1031 = icmp slt i64 %v1030, %v8
  %v1032 = select i1 %v1031, i64 %v1030, i64 %v8
  br label %b158
b158:
  %v1033 = phi i64 [ %v1027, %b151 ], [ %v1099, %b163 ]
  %v1034 = icmp slt i64 %v1033, %v1032
  br i1 %v1034, label %b159, label %b160
b159:
  %v1035 = mul i64 %v1033, 16
  %v1036 = getelementptr inbounds float, ptr %v48, i64 %v1035
  %v1037 = mul i64 %v1033, 16
  %v1038 = getelementptr inbounds float, ptr %v62, i64 %v1037
  %v1039 = mul i64 %v1033, 16
  %v1040 = getelementptr inbounds float, ptr %v26, i64 %v1039
  %v1041 = mul i64 %v1033, 16
  %v1042 = getelementptr inbounds float, ptr %v68, i64 %v1041
  br label %b161
b161:
  %v1043 = phi i64 [ 0, %b159 ], [ %v1098, %b162 ]
  %v1044 = icmp slt i64 %v1043, 16
  br i1 %v1044, label %b162, label %b163
b162:
  %v1045 = add i64 0, %v1043
  %v1046 = getelementptr inbounds float, ptr %v1036, i64 %v1045
  %v1047 = load <8 x float>, ptr %v1046, align 4
  %v1048 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1049 = shufflevector <8 x float> %v1048, <8 x float> poison, <8 x i32> zeroinitializer
  %v1050 = fcmp ogt <8 x float> %v1047, %v1049
  %v1051 = select <8 x i1> %v1050, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1052 = add i64 0, %v1043
  %v1053 = getelementptr inbounds float, ptr %v1038, i64 %v1052
  %v1054 = load <8 x float>, ptr %v1053, align 4
  %v1055 = add i64 0, %v1043
  %v1056 = getelementptr inbounds float, ptr %v1040, i64 %v1055
  %v1057 = load <8 x float>, ptr %v1056, align 4
  %v1058 = fadd <8 x float> %v1054, %v1057
  %v1059 = fcmp une <8 x float> %v1051, splat (float 0x0000000000000000)
  %v1060 = select <8 x i1> %v1059, <8 x float> %v1058, <8 x float> %v1049
  %v1061 = fcmp une <8 x float> %v1051, splat (float 0x0000000000000000)
  %v1062 = select <8 x i1> %v1061, <8 x float> %v1049, <8 x float> %v1058
  %v1063 = fcmp une <8 x float> %v1051, splat (float 0x0000000000000000)
  %v1064 = select <8 x i1> %v1063, <8 x float> %v1049, <8 x float> %v1047
  %v1065 = fcmp olt <8 x float> %v1064, splat (float 0xC033000000000000)
  %v1066 = select <8 x i1> %v1065, <8 x float> splat (float 0xC033000000000000), <8 x float> %v1064
  %v1067 = fcmp ogt <8 x float> %v1066, splat (float 0x4056400000000000)
  %v1068 = select <8 x i1> %v1067, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1066
  %v1069 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1068, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1070 = fsub <8 x float> %v1069, splat (float 0x4168000000000000)
  %v1071 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1070, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1068)
  %v1072 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1070, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1071)
  %v1073 = bitcast <8 x float> %v1069 to <8 x i32>
  %v1074 = fmul <8 x float> %v1072, %v1072
  %v1075 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1072, <8 x float> splat (float 0x3F81227F40000000))
  %v1076 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1075, <8 x float> %v1072, <8 x float> splat (float 0x3FA5556740000000))
  %v1077 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1076, <8 x float> %v1072, <8 x float> splat (float 0x3FC5554B00000000))
  %v1078 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1077, <8 x float> %v1072, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1079 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1074, <8 x float> %v1078, <8 x float> %v1072)
  %v1080 = shl <8 x i32> %v1073, splat (i32 23)
  %v1081 = add <8 x i32> %v1080, splat (i32 1056964608)
  %v1082 = bitcast <8 x i32> %v1081 to <8 x float>
  %v1083 = fsub <8 x float> %v1082, splat (float 0x3FE0000000000000)
  %v1084 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1082, <8 x float> %v1079, <8 x float> %v1083)
  %v1085 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1064)
  %v1086 = fcmp olt <8 x float> %v1085, splat (float 0x3E60000000000000)
  %v1087 = fadd <8 x float> %v1084, %v1084
  %v1088 = select <8 x i1> %v1086, <8 x float> %v1064, <8 x float> %v1087
  %v1089 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1090 = shufflevector <8 x float> %v1089, <8 x float> poison, <8 x i32> zeroinitializer
  %v1091 = fadd <8 x float> %v1088, %v1090
  %v1092 = fmul <8 x float> %v1062, %v1091
  %v1093 = fcmp une <8 x float> %v1051, splat (float 0x0000000000000000)
  %v1094 = select <8 x i1> %v1093, <8 x float> %v1049, <8 x float> %v1092
  %v1095 = fadd <8 x float> %v1060, %v1094
  %v1096 = add i64 0, %v1043
  %v1097 = getelementptr inbounds float, ptr %v1042, i64 %v1096
  store <8 x float> %v1095, ptr %v1097, align 4
  %v1098 = add nsw i64 %v1043, 8
  br label %b161
b163:
  %v1099 = add nsw i64 %v1033, 1
  br label %b158
b160:
  %v1101 = add i64 %v8, 0
  %v1102 = sdiv i64 %v1101, 1
  %v1103 = add i64 %v2, 1
  %v1104 = mul i64 %v1102, %v2
  %v1105 = sdiv i64 %v1104, %v3
  %v1106 = mul i64 %v1105, 1
  %v1107 = icmp slt i64 %v1106, %v8
  %v1108 = select i1 %v1107, i64 %v1106, i64 %v8
  %v1109 = mul i64 %v1102, %v1103
  %v1110 = sdiv i64 %v1109, %v3
  %v1111 = mul i64 %v1110, 1
  %v1112 = icmp slt i64 %v1111, %v8
  %v1113 = select i1 %v1112, i64 %v1111, i64 %v8
  br label %b164
b164:
  %v1114 = phi i64 [ %v1108, %b160 ], [ %v1183, %b169 ]
  %v1115 = icmp slt i64 %v1114, %v1113
  br i1 %v1115, label %b165, label %b166
b165:
  %v1116 = add i64 %v1114, 96
  %v1117 = icmp slt i64 %v1116, %v1113
  %v1118 = select i1 %v1117, i64 %v1116, i64 %v1113
  br label %b167
b167:
  %v1119 = phi i64 [ 0, %b165 ], [ %v1182, %b172 ]
  %v1120 = icmp slt i64 %v1119, 1
  br i1 %v1120, label %b168, label %b169
b168:
  %v1121 = sub i64 %v1118, %v1114
  %v1122 = sub i64 8, 1
  %v1123 = add i64 %v1121, %v1122
  %v1124 = sdiv i64 %v1123, 8
  br label %b170
b170:
  %v1125 = phi i64 [ 0, %b168 ], [ %v1181, %b179 ]
  %v1126 = icmp slt i64 %v1125, %v1124
  br i1 %v1126, label %b171, label %b172
b171:
  %v1127 = mul i64 %v1121, %v1125
  %v1128 = sdiv i64 %v1127, %v1124
  %v1129 = add i64 %v1114, %v1128
  %v1130 = add i64 %v1125, 1
  %v1131 = mul i64 %v1121, %v1130
  %v1132 = sdiv i64 %v1131, %v1124
  %v1133 = add i64 %v1114, %v1132
  %v1134 = mul i64 %v1119, 256
  %v1135 = getelementptr inbounds float, ptr %v799, i64 %v1134
  %v1136 = sub i64 %v1133, %v1129
  %v1137 = mul i64 %v1129, 16
  %v1138 = getelementptr inbounds float, ptr %v66, i64 %v1137
  %v1139 = getelementptr inbounds float, ptr %v1138, i64 0
  %v1140 = sub i64 %v1136, 1
  %v1141 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1140
  %v1142 = load ptr, ptr %v1141, align 4
  %v1143 = icmp sgt i64 %v1136, 0
  br i1 %v1143, label %b173, label %b174
b173:
  call void %v1142(ptr %v1139, i64 16, ptr %v1135, i64 16, ptr %v1100)
  br label %b174
b174:
  %v1144 = add i64 %v1134, 128
  %v1145 = getelementptr inbounds float, ptr %v799, i64 %v1144
  %v1146 = sub i64 %v1133, %v1129
  %v1147 = mul i64 %v1129, 16
  %v1148 = getelementptr inbounds float, ptr %v68, i64 %v1147
  %v1149 = getelementptr inbounds float, ptr %v1148, i64 0
  %v1150 = sub i64 %v1146, 1
  %v1151 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v1150
  %v1152 = load ptr, ptr %v1151, align 4
  %v1153 = icmp sgt i64 %v1146, 0
  br i1 %v1153, label %b175, label %b176
b175:
  call void %v1152(ptr %v1149, i64 16, ptr %v1145, i64 16, ptr %v1100)
  br label %b176
b176:
  %v1154 = add i64 %v1144, 128
  br label %b177
b177:
  %v1155 = phi i64 [ %v1129, %b176 ], [ %v1180, %b182 ]
  %v1156 = icmp slt i64 %v1155, %v1133
  br i1 %v1156, label %b178, label %b179
b178:
  %v1157 = sub i64 %v1155, %v1129
  %v1158 = mul i64 %v1157, 8
  %v1159 = getelementptr inbounds float, ptr %v1100, i64 %v1158
  %v1160 = mul i64 %v1155, 8
  %v1161 = getelementptr inbounds float, ptr %v72, i64 %v1160
  %v1162 = mul i64 %v1155, 8
  %v1163 = getelementptr inbounds float, ptr %v30, i64 %v1162
  br label %b180
b180:
  %v1164 = phi i64 [ 0, %b178 ], [ %v1179, %b181 ]
  %v1165 = icmp slt i64 %v1164, 1
  br i1 %v1165, label %b181, label %b182
b181:
  %v1166 = mul i64 %v1119, 1
  %v1167 = add i64 %v1166, %v1164
  %v1168 = mul i64 %v1167, 8
  %v1169 = add i64 0, %v1164
  %v1170 = mul i64 %v1169, 8
  %v1171 = getelementptr inbounds float, ptr %v1159, i64 %v1170
  %v1172 = load <8 x float>, ptr %v1171, align 4
  %v1173 = add i64 0, %v1168
  %v1174 = getelementptr inbounds float, ptr %v1161, i64 %v1173
  %v1175 = load <8 x float>, ptr %v1174, align 4
  %v1176 = fadd <8 x float> %v1172, %v1175
  %v1177 = add i64 0, %v1168
  %v1178 = getelementptr inbounds float, ptr %v1163, i64 %v1177
  store <8 x float> %v1176, ptr %v1178, align 4
  %v1179 = add nsw i64 %v1164, 1
  br label %b180
b182:
  %v1180 = add nsw i64 %v1155, 1
  br label %b177
b179:
  %v1181 = add nsw i64 %v1125, 1
  br label %b170
b172:
  %v1182 = add nsw i64 %v1119, 1
  br label %b167
b169:
  %v1183 = add nsw i64 %v1114, 96
  br label %b164
b166:
  %v1184 = icmp sgt i64 %v3, 1
  br i1 %v1184, label %b183, label %b184
b183:
  %v1185 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1186 = atomicrmw add ptr %v1185, i64 1 acq_rel
  %v1187 = load i64, ptr %v117, align 8
  %v1188 = add i64 %v1187, 1
  store i64 %v1188, ptr %v117, align 8
  %v1189 = mul i64 %v3, %v1188
  br label %b185
b185:
  %v1190 = load atomic i64, ptr %v1185 acquire, align 8
  %v1191 = icmp slt i64 %v1190, %v1189
  br i1 %v1191, label %b186, label %b187
b186:
  %v1192 = call i32 @sched_yield()
  br label %b185
b187:
  br label %b184
b184:
  %v1193 = mul i64 0, 16
  %v1194 = getelementptr inbounds float, ptr %v70, i64 %v1193
  %v1195 = getelementptr inbounds float, ptr %v1194, i64 0
  %v1196 = mul i64 0, 8
  %v1197 = getelementptr inbounds float, ptr %v10, i64 %v1196
  %v1198 = getelementptr inbounds float, ptr %v1197, i64 0
  %v1199 = getelementptr inbounds float, ptr %v122, i64 12288
  %v1200 = add i64 16, 1
  %v1201 = sdiv i64 %v1200, 2
  %v1202 = add i64 %v2, 1
  %v1203 = mul i64 %v1201, %v2
  %v1204 = sdiv i64 %v1203, %v3
  %v1205 = mul i64 %v1204, 2
  %v1206 = icmp slt i64 %v1205, 16
  %v1207 = select i1 %v1206, i64 %v1205, i64 16
  %v1208 = mul i64 %v1201, %v1202
  %v1209 = sdiv i64 %v1208, %v3
  %v1210 = mul i64 %v1209, 2
  %v1211 = icmp slt i64 %v1210, 16
  %v1212 = select i1 %v1211, i64 %v1210, i64 16
  %v1213 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b188
b188:
  %v1214 = phi i64 [ %v1207, %b184 ], [ %v1222, %b193 ]
  %v1215 = icmp slt i64 %v1214, %v1212
  br i1 %v1215, label %b189, label %b190
b189:
  %v1216 = mul i64 %v1214, 8
  %v1217 = getelementptr inbounds float, ptr %v1213, i64 %v1216
  br label %b191
b191:
  %v1218 = phi i64 [ 0, %b189 ], [ %v1221, %b192 ]
  %v1219 = icmp slt i64 %v1218, 8
  br i1 %v1219, label %b192, label %b193
b192:
  %v1220 = getelementptr inbounds float, ptr %v1217, i64 %v1218
  store float 0x0000000000000000, ptr %v1220, align 4
  %v1221 = add nsw i64 %v1218, 1
  br label %b191
b193:
  %v1222 = add nsw i64 %v1214, 1
  br label %b188
b190:
  %v1223 = mul i64 %v8, 1
  br label %b194
b194:
  %v1224 = phi i64 [ 0, %b190 ], [ %v1328, %b199 ]
  %v1225 = icmp slt i64 %v1224, %v1223
  br i1 %v1225, label %b195, label %b196
b195:
  %v1226 = sub i64 %v1223, %v1224
  %v1227 = icmp slt i64 %v1226, 384
  %v1228 = select i1 %v1227, i64 %v1226, i64 384
  br label %b197
b197:
  %v1229 = phi i64 [ %v1207, %b195 ], [ %v1327, %b223 ]
  %v1230 = icmp slt i64 %v1229, %v1212
  br i1 %v1230, label %b198, label %b199
b198:
  %v1231 = sub i64 %v1212, %v1229
  %v1232 = icmp slt i64 %v1231, 64
  %v1233 = select i1 %v1232, i64 %v1231, i64 64
  %v1234 = sdiv i64 %v1233, 2
  %v1235 = mul i64 %v1234, 2
  %v1236 = sub i64 %v1233, %v1235
  %v1237 = mul i64 %v1224, 16
  %v1238 = add i64 %v1237, %v1229
  %v1239 = getelementptr inbounds float, ptr %v1195, i64 %v1238
  br label %b200
b200:
  %v1240 = phi i64 [ 0, %b198 ], [ %v1266, %b208 ]
  %v1241 = icmp slt i64 %v1240, %v1228
  br i1 %v1241, label %b201, label %b202
b201:
  %v1242 = mul i64 %v1240, 16
  %v1243 = getelementptr inbounds float, ptr %v1239, i64 %v1242
  %v1244 = mul i64 %v1240, 2
  %v1245 = getelementptr inbounds float, ptr %v1199, i64 %v1244
  br label %b203
b203:
  %v1246 = phi i64 [ 0, %b201 ], [ %v1255, %b204 ]
  %v1247 = icmp slt i64 %v1246, %v1234
  br i1 %v1247, label %b204, label %b205
b204:
  %v1248 = mul i64 %v1246, 2
  %v1249 = getelementptr inbounds float, ptr %v1243, i64 %v1248
  %v1250 = mul i64 %v1246, 768
  %v1251 = getelementptr inbounds float, ptr %v1245, i64 %v1250
  %v1252 = getelementptr inbounds float, ptr %v1249, i64 0
  %v1253 = load <2 x float>, ptr %v1252, align 4
  %v1254 = getelementptr inbounds float, ptr %v1251, i64 0
  store <2 x float> %v1253, ptr %v1254, align 4
  %v1255 = add nsw i64 %v1246, 1
  br label %b203
b205:
  %v1256 = mul i64 %v1234, 2
  %v1257 = getelementptr inbounds float, ptr %v1243, i64 %v1256
  %v1258 = mul i64 %v1234, 768
  %v1259 = getelementptr inbounds float, ptr %v1245, i64 %v1258
  br label %b206
b206:
  %v1260 = phi i64 [ 0, %b205 ], [ %v1265, %b207 ]
  %v1261 = icmp slt i64 %v1260, %v1236
  br i1 %v1261, label %b207, label %b208
b207:
  %v1262 = getelementptr inbounds float, ptr %v1257, i64 %v1260
  %v1263 = load float, ptr %v1262, align 4
  %v1264 = getelementptr inbounds float, ptr %v1259, i64 %v1260
  store float %v1263, ptr %v1264, align 4
  %v1265 = add nsw i64 %v1260, 1
  br label %b206, !llvm.loop !0
b208:
  %v1266 = add nsw i64 %v1240, 1
  br label %b200
b202:
  br label %b209
b209:
  %v1267 = phi i64 [ 0, %b202 ], [ %v1302, %b217 ]
  %v1268 = icmp slt i64 %v1267, 0
  br i1 %v1268, label %b210, label %b211
b210:
  %v1269 = mul i64 %v1224, 8
  %v1270 = add i64 %v1269, %v1267
  %v1271 = getelementptr inbounds float, ptr %v1198, i64 %v1270
  br label %b212
b212:
  %v1272 = phi i64 [ 0, %b210 ], [ %v1290, %b213 ]
  %v1273 = icmp slt i64 %v1272, %v1228
  br i1 %v1273, label %b213, label %b214
b213:
  %v1274 = mul i64 %v1272, 8
  %v1275 = getelementptr inbounds float, ptr %v1271, i64 %v1274
  %v1276 = mul i64 %v1272, 32
  %v1277 = getelementptr inbounds float, ptr %v122, i64 %v1276
  %v1278 = getelementptr inbounds float, ptr %v1275, i64 0
  %v1279 = load <8 x float>, ptr %v1278, align 4
  %v1280 = getelementptr inbounds float, ptr %v1277, i64 0
  store <8 x float> %v1279, ptr %v1280, align 4
  %v1281 = getelementptr inbounds float, ptr %v1275, i64 8
  %v1282 = load <8 x float>, ptr %v1281, align 4
  %v1283 = getelementptr inbounds float, ptr %v1277, i64 8
  store <8 x float> %v1282, ptr %v1283, align 4
  %v1284 = getelementptr inbounds float, ptr %v1275, i64 16
  %v1285 = load <8 x float>, ptr %v1284, align 4
  %v1286 = getelementptr inbounds float, ptr %v1277, i64 16
  store <8 x float> %v1285, ptr %v1286, align 4
  %v1287 = getelementptr inbounds float, ptr %v1275, i64 24
  %v1288 = load <8 x float>, ptr %v1287, align 4
  %v1289 = getelementptr inbounds float, ptr %v1277, i64 24
  store <8 x float> %v1288, ptr %v1289, align 4
  %v1290 = add nsw i64 %v1272, 1
  br label %b212
b214:
  %v1291 = sdiv i64 %v1233, 2
  br label %b215
b215:
  %v1292 = phi i64 [ 0, %b214 ], [ %v1301, %b216 ]
  %v1293 = icmp slt i64 %v1292, %v1291
  br i1 %v1293, label %b216, label %b217
b216:
  %v1294 = mul i64 %v1292, 2
  %v1295 = add i64 %v1229, %v1294
  %v1296 = mul i64 %v1292, 768
  %v1297 = getelementptr inbounds float, ptr %v1199, i64 %v1296
  %v1298 = mul i64 %v1295, 8
  %v1299 = add i64 %v1298, %v1267
  %v1300 = getelementptr inbounds float, ptr %v1213, i64 %v1299
  call void @outer_2x32(ptr %v1297, ptr %v122, i64 %v1228, ptr %v1300, i64 8)
  %v1301 = add nsw i64 %v1292, 1
  br label %b215
b217:
  %v1302 = add nsw i64 %v1267, 32
  br label %b209
b211:
  %v1303 = mul i64 %v1224, 8
  %v1304 = add i64 %v1303, 0
  %v1305 = getelementptr inbounds float, ptr %v1198, i64 %v1304
  br label %b218
b218:
  %v1306 = phi i64 [ 0, %b211 ], [ %v1315, %b219 ]
  %v1307 = icmp slt i64 %v1306, %v1228
  br i1 %v1307, label %b219, label %b220
b219:
  %v1308 = mul i64 %v1306, 8
  %v1309 = getelementptr inbounds float, ptr %v1305, i64 %v1308
  %v1310 = mul i64 %v1306, 8
  %v1311 = getelementptr inbounds float, ptr %v122, i64 %v1310
  %v1312 = getelementptr inbounds float, ptr %v1309, i64 0
  %v1313 = load <8 x float>, ptr %v1312, align 4
  %v1314 = getelementptr inbounds float, ptr %v1311, i64 0
  store <8 x float> %v1313, ptr %v1314, align 4
  %v1315 = add nsw i64 %v1306, 1
  br label %b218
b220:
  %v1316 = sdiv i64 %v1233, 2
  br label %b221
b221:
  %v1317 = phi i64 [ 0, %b220 ], [ %v1326, %b222 ]
  %v1318 = icmp slt i64 %v1317, %v1316
  br i1 %v1318, label %b222, label %b223
b222:
  %v1319 = mul i64 %v1317, 2
  %v1320 = add i64 %v1229, %v1319
  %v1321 = mul i64 %v1317, 768
  %v1322 = getelementptr inbounds float, ptr %v1199, i64 %v1321
  %v1323 = mul i64 %v1320, 8
  %v1324 = add i64 %v1323, 0
  %v1325 = getelementptr inbounds float, ptr %v1213, i64 %v1324
  call void @outer_2x8(ptr %v1322, ptr %v122, i64 %v1228, ptr %v1325, i64 8)
  %v1326 = add nsw i64 %v1317, 1
  br label %b221
b223:
  %v1327 = add nsw i64 %v1229, 64
  br label %b197
b199:
  %v1328 = add nsw i64 %v1224, 384
  br label %b194
b196:
  %v1329 = icmp sgt i64 %v3, 1
  br i1 %v1329, label %b224, label %b225
b224:
  %v1330 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1331 = atomicrmw add ptr %v1330, i64 1 acq_rel
  %v1332 = load i64, ptr %v117, align 8
  %v1333 = add i64 %v1332, 1
  store i64 %v1333, ptr %v117, align 8
  %v1334 = mul i64 %v3, %v1333
  br label %b226
b226:
  %v1335 = load atomic i64, ptr %v1330 acquire, align 8
  %v1336 = icmp slt i64 %v1335, %v1334
  br i1 %v1336, label %b227, label %b228
b227:
  %v1337 = call i32 @sched_yield()
  br label %b226
b228:
  br label %b225
b225:
  %v1338 = mul i64 0, 16
  %v1339 = getelementptr inbounds float, ptr %v68, i64 %v1338
  %v1340 = getelementptr inbounds float, ptr %v1339, i64 0
  %v1341 = mul i64 0, 8
  %v1342 = getelementptr inbounds float, ptr %v10, i64 %v1341
  %v1343 = getelementptr inbounds float, ptr %v1342, i64 0
  %v1344 = getelementptr inbounds float, ptr %v122, i64 12288
  %v1345 = add i64 16, 1
  %v1346 = sdiv i64 %v1345, 2
  %v1347 = add i64 %v2, 1
  %v1348 = mul i64 %v1346, %v2
  %v1349 = sdiv i64 %v1348, %v3
  %v1350 = mul i64 %v1349, 2
  %v1351 = icmp slt i64 %v1350, 16
  %v1352 = select i1 %v1351, i64 %v1350, i64 16
  %v1353 = mul i64 %v1346, %v1347
  %v1354 = sdiv i64 %v1353, %v3
  %v1355 = mul i64 %v1354, 2
  %v1356 = icmp slt i64 %v1355, 16
  %v1357 = select i1 %v1356, i64 %v1355, i64 16
  %v1358 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b229
b229:
  %v1359 = phi i64 [ %v1352, %b225 ], [ %v1367, %b234 ]
  %v1360 = icmp slt i64 %v1359, %v1357
  br i1 %v1360, label %b230, label %b231
b230:
  %v1361 = mul i64 %v1359, 8
  %v1362 = getelementptr inbounds float, ptr %v1358, i64 %v1361
  br label %b232
b232:
  %v1363 = phi i64 [ 0, %b230 ], [ %v1366, %b233 ]
  %v1364 = icmp slt i64 %v1363, 8
  br i1 %v1364, label %b233, label %b234
b233:
  %v1365 = getelementptr inbounds float, ptr %v1362, i64 %v1363
  store float 0x0000000000000000, ptr %v1365, align 4
  %v1366 = add nsw i64 %v1363, 1
  br label %b232
b234:
  %v1367 = add nsw i64 %v1359, 1
  br label %b229
b231:
  %v1368 = mul i64 %v8, 1
  br label %b235
b235:
  %v1369 = phi i64 [ 0, %b231 ], [ %v1473, %b240 ]
  %v1370 = icmp slt i64 %v1369, %v1368
  br i1 %v1370, label %b236, label %b237
b236:
  %v1371 = sub i64 %v1368, %v1369
  %v1372 = icmp slt i64 %v1371, 384
  %v1373 = select i1 %v1372, i64 %v1371, i64 384
  br label %b238
b238:
  %v1374 = phi i64 [ %v1352, %b236 ], [ %v1472, %b264 ]
  %v1375 = icmp slt i64 %v1374, %v1357
  br i1 %v1375, label %b239, label %b240
b239:
  %v1376 = sub i64 %v1357, %v1374
  %v1377 = icmp slt i64 %v1376, 64
  %v1378 = select i1 %v1377, i64 %v1376, i64 64
  %v1379 = sdiv i64 %v1378, 2
  %v1380 = mul i64 %v1379, 2
  %v1381 = sub i64 %v1378, %v1380
  %v1382 = mul i64 %v1369, 16
  %v1383 = add i64 %v1382, %v1374
  %v1384 = getelementptr inbounds float, ptr %v1340, i64 %v1383
  br label %b241
b241:
  %v1385 = phi i64 [ 0, %b239 ], [ %v1411, %b249 ]
  %v1386 = icmp slt i64 %v1385, %v1373
  br i1 %v1386, label %b242, label %b243
b242:
  %v1387 = mul i64 %v1385, 16
  %v1388 = getelementptr inbounds float, ptr %v1384, i64 %v1387
  %v1389 = mul i64 %v1385, 2
  %v1390 = getelementptr inbounds float, ptr %v1344, i64 %v1389
  br label %b244
b244:
  %v1391 = phi i64 [ 0, %b242 ], [ %v1400, %b245 ]
  %v1392 = icmp slt i64 %v1391, %v1379
  br i1 %v1392, label %b245, label %b246
b245:
  %v1393 = mul i64 %v1391, 2
  %v1394 = getelementptr inbounds float, ptr %v1388, i64 %v1393
  %v1395 = mul i64 %v1391, 768
  %v1396 = getelementptr inbounds float, ptr %v1390, i64 %v1395
  %v1397 = getelementptr inbounds float, ptr %v1394, i64 0
  %v1398 = load <2 x float>, ptr %v1397, align 4
  %v1399 = getelementptr inbounds float, ptr %v1396, i64 0
  store <2 x float> %v1398, ptr %v1399, align 4
  %v1400 = add nsw i64 %v1391, 1
  br label %b244
b246:
  %v1401 = mul i64 %v1379, 2
  %v1402 = getelementptr inbounds float, ptr %v1388, i64 %v1401
  %v1403 = mul i64 %v1379, 768
  %v1404 = getelementptr inbounds float, ptr %v1390, i64 %v1403
  br label %b247
b247:
  %v1405 = phi i64 [ 0, %b246 ], [ %v1410, %b248 ]
  %v1406 = icmp slt i64 %v1405, %v1381
  br i1 %v1406, label %b248, label %b249
b248:
  %v1407 = getelementptr inbounds float, ptr %v1402, i64 %v1405
  %v1408 = load float, ptr %v1407, align 4
  %v1409 = getelementptr inbounds float, ptr %v1404, i64 %v1405
  store float %v1408, ptr %v1409, align 4
  %v1410 = add nsw i64 %v1405, 1
  br label %b247, !llvm.loop !3
b249:
  %v1411 = add nsw i64 %v1385, 1
  br label %b241
b243:
  br label %b250
b250:
  %v1412 = phi i64 [ 0, %b243 ], [ %v1447, %b258 ]
  %v1413 = icmp slt i64 %v1412, 0
  br i1 %v1413, label %b251, label %b252
b251:
  %v1414 = mul i64 %v1369, 8
  %v1415 = add i64 %v1414, %v1412
  %v1416 = getelementptr inbounds float, ptr %v1343, i64 %v1415
  br label %b253
b253:
  %v1417 = phi i64 [ 0, %b251 ], [ %v1435, %b254 ]
  %v1418 = icmp slt i64 %v1417, %v1373
  br i1 %v1418, label %b254, label %b255
b254:
  %v1419 = mul i64 %v1417, 8
  %v1420 = getelementptr inbounds float, ptr %v1416, i64 %v1419
  %v1421 = mul i64 %v1417, 32
  %v1422 = getelementptr inbounds float, ptr %v122, i64 %v1421
  %v1423 = getelementptr inbounds float, ptr %v1420, i64 0
  %v1424 = load <8 x float>, ptr %v1423, align 4
  %v1425 = getelementptr inbounds float, ptr %v1422, i64 0
  store <8 x float> %v1424, ptr %v1425, align 4
  %v1426 = getelementptr inbounds float, ptr %v1420, i64 8
  %v1427 = load <8 x float>, ptr %v1426, align 4
  %v1428 = getelementptr inbounds float, ptr %v1422, i64 8
  store <8 x float> %v1427, ptr %v1428, align 4
  %v1429 = getelementptr inbounds float, ptr %v1420, i64 16
  %v1430 = load <8 x float>, ptr %v1429, align 4
  %v1431 = getelementptr inbounds float, ptr %v1422, i64 16
  store <8 x float> %v1430, ptr %v1431, align 4
  %v1432 = getelementptr inbounds float, ptr %v1420, i64 24
  %v1433 = load <8 x float>, ptr %v1432, align 4
  %v1434 = getelementptr inbounds float, ptr %v1422, i64 24
  store <8 x float> %v1433, ptr %v1434, align 4
  %v1435 = add nsw i64 %v1417, 1
  br label %b253
b255:
  %v1436 = sdiv i64 %v1378, 2
  br label %b256
b256:
  %v1437 = phi i64 [ 0, %b255 ], [ %v1446, %b257 ]
  %v1438 = icmp slt i64 %v1437, %v1436
  br i1 %v1438, label %b257, label %b258
b257:
  %v1439 = mul i64 %v1437, 2
  %v1440 = add i64 %v1374, %v1439
  %v1441 = mul i64 %v1437, 768
  %v1442 = getelementptr inbounds float, ptr %v1344, i64 %v1441
  %v1443 = mul i64 %v1440, 8
  %v1444 = add i64 %v1443, %v1412
  %v1445 = getelementptr inbounds float, ptr %v1358, i64 %v1444
  call void @outer_2x32(ptr %v1442, ptr %v122, i64 %v1373, ptr %v1445, i64 8)
  %v1446 = add nsw i64 %v1437, 1
  br label %b256
b258:
  %v1447 = add nsw i64 %v1412, 32
  br label %b250
b252:
  %v1448 = mul i64 %v1369, 8
  %v1449 = add i64 %v1448, 0
  %v1450 = getelementptr inbounds float, ptr %v1343, i64 %v1449
  br label %b259
b259:
  %v1451 = phi i64 [ 0, %b252 ], [ %v1460, %b260 ]
  %v1452 = icmp slt i64 %v1451, %v1373
  br i1 %v1452, label %b260, label %b261
b260:
  %v1453 = mul i64 %v1451, 8
  %v1454 = getelementptr inbounds float, ptr %v1450, i64 %v1453
  %v1455 = mul i64 %v1451, 8
  %v1456 = getelementptr inbounds float, ptr %v122, i64 %v1455
  %v1457 = getelementptr inbounds float, ptr %v1454, i64 0
  %v1458 = load <8 x float>, ptr %v1457, align 4
  %v1459 = getelementptr inbounds float, ptr %v1456, i64 0
  store <8 x float> %v1458, ptr %v1459, align 4
  %v1460 = add nsw i64 %v1451, 1
  br label %b259
b261:
  %v1461 = sdiv i64 %v1378, 2
  br label %b262
b262:
  %v1462 = phi i64 [ 0, %b261 ], [ %v1471, %b263 ]
  %v1463 = icmp slt i64 %v1462, %v1461
  br i1 %v1463, label %b263, label %b264
b263:
  %v1464 = mul i64 %v1462, 2
  %v1465 = add i64 %v1374, %v1464
  %v1466 = mul i64 %v1462, 768
  %v1467 = getelementptr inbounds float, ptr %v1344, i64 %v1466
  %v1468 = mul i64 %v1465, 8
  %v1469 = add i64 %v1468, 0
  %v1470 = getelementptr inbounds float, ptr %v1358, i64 %v1469
  call void @outer_2x8(ptr %v1467, ptr %v122, i64 %v1373, ptr %v1470, i64 8)
  %v1471 = add nsw i64 %v1462, 1
  br label %b262
b264:
  %v1472 = add nsw i64 %v1374, 64
  br label %b238
b240:
  %v1473 = add nsw i64 %v1369, 384
  br label %b235
b237:
  %v1474 = icmp sgt i64 %v3, 1
  br i1 %v1474, label %b265, label %b266
b265:
  %v1475 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1476 = atomicrmw add ptr %v1475, i64 1 acq_rel
  %v1477 = load i64, ptr %v117, align 8
  %v1478 = add i64 %v1477, 1
  store i64 %v1478, ptr %v117, align 8
  %v1479 = mul i64 %v3, %v1478
  br label %b267
b267:
  %v1480 = load atomic i64, ptr %v1475 acquire, align 8
  %v1481 = icmp slt i64 %v1480, %v1479
  br i1 %v1481, label %b268, label %b269
b268:
  %v1482 = call i32 @sched_yield()
  br label %b267
b269:
  br label %b266
b266:
  %v1483 = mul i64 0, 16
  %v1484 = getelementptr inbounds float, ptr %v66, i64 %v1483
  %v1485 = getelementptr inbounds float, ptr %v1484, i64 0
  %v1486 = mul i64 0, 8
  %v1487 = getelementptr inbounds float, ptr %v10, i64 %v1486
  %v1488 = getelementptr inbounds float, ptr %v1487, i64 0
  %v1489 = getelementptr inbounds float, ptr %v122, i64 12288
  %v1490 = add i64 16, 1
  %v1491 = sdiv i64 %v1490, 2
  %v1492 = add i64 %v2, 1
  %v1493 = mul i64 %v1491, %v2
  %v1494 = sdiv i64 %v1493, %v3
  %v1495 = mul i64 %v1494, 2
  %v1496 = icmp slt i64 %v1495, 16
  %v1497 = select i1 %v1496, i64 %v1495, i64 16
  %v1498 = mul i64 %v1491, %v1492
  %v1499 = sdiv i64 %v1498, %v3
  %v1500 = mul i64 %v1499, 2
  %v1501 = icmp slt i64 %v1500, 16
  %v1502 = select i1 %v1501, i64 %v1500, i64 16
  %v1503 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b270
b270:
  %v1504 = phi i64 [ %v1497, %b266 ], [ %v1512, %b275 ]
  %v1505 = icmp slt i64 %v1504, %v1502
  br i1 %v1505, label %b271, label %b272
b271:
  %v1506 = mul i64 %v1504, 8
  %v1507 = getelementptr inbounds float, ptr %v1503, i64 %v1506
  br label %b273
b273:
  %v1508 = phi i64 [ 0, %b271 ], [ %v1511, %b274 ]
  %v1509 = icmp slt i64 %v1508, 8
  br i1 %v1509, label %b274, label %b275
b274:
  %v1510 = getelementptr inbounds float, ptr %v1507, i64 %v1508
  store float 0x0000000000000000, ptr %v1510, align 4
  %v1511 = add nsw i64 %v1508, 1
  br label %b273
b275:
  %v1512 = add nsw i64 %v1504, 1
  br label %b270
b272:
  %v1513 = mul i64 %v8, 1
  br label %b276
b276:
  %v1514 = phi i64 [ 0, %b272 ], [ %v1618, %b281 ]
  %v1515 = icmp slt i64 %v1514, %v1513
  br i1 %v1515, label %b277, label %b278
b277:
  %v1516 = sub i64 %v1513, %v1514
  %v1517 = icmp slt i64 %v1516, 384
  %v1518 = select i1 %v1517, i64 %v1516, i64 384
  br label %b279
b279:
  %v1519 = phi i64 [ %v1497, %b277 ], [ %v1617, %b305 ]
  %v1520 = icmp slt i64 %v1519, %v1502
  br i1 %v1520, label %b280, label %b281
b280:
  %v1521 = sub i64 %v1502, %v1519
  %v1522 = icmp slt i64 %v1521, 64
  %v1523 = select i1 %v1522, i64 %v1521, i64 64
  %v1524 = sdiv i64 %v1523, 2
  %v1525 = mul i64 %v1524, 2
  %v1526 = sub i64 %v1523, %v1525
  %v1527 = mul i64 %v1514, 16
  %v1528 = add i64 %v1527, %v1519
  %v1529 = getelementptr inbounds float, ptr %v1485, i64 %v1528
  br label %b282
b282:
  %v1530 = phi i64 [ 0, %b280 ], [ %v1556, %b290 ]
  %v1531 = icmp slt i64 %v1530, %v1518
  br i1 %v1531, label %b283, label %b284
b283:
  %v1532 = mul i64 %v1530, 16
  %v1533 = getelementptr inbounds float, ptr %v1529, i64 %v1532
  %v1534 = mul i64 %v1530, 2
  %v1535 = getelementptr inbounds float, ptr %v1489, i64 %v1534
  br label %b285
b285:
  %v1536 = phi i64 [ 0, %b283 ], [ %v1545, %b286 ]
  %v1537 = icmp slt i64 %v1536, %v1524
  br i1 %v1537, label %b286, label %b287
b286:
  %v1538 = mul i64 %v1536, 2
  %v1539 = getelementptr inbounds float, ptr %v1533, i64 %v1538
  %v1540 = mul i64 %v1536, 768
  %v1541 = getelementptr inbounds float, ptr %v1535, i64 %v1540
  %v1542 = getelementptr inbounds float, ptr %v1539, i64 0
  %v1543 = load <2 x float>, ptr %v1542, align 4
  %v1544 = getelementptr inbounds float, ptr %v1541, i64 0
  store <2 x float> %v1543, ptr %v1544, align 4
  %v1545 = add nsw i64 %v1536, 1
  br label %b285
b287:
  %v1546 = mul i64 %v1524, 2
  %v1547 = getelementptr inbounds float, ptr %v1533, i64 %v1546
  %v1548 = mul i64 %v1524, 768
  %v1549 = getelementptr inbounds float, ptr %v1535, i64 %v1548
  br label %b288
b288:
  %v1550 = phi i64 [ 0, %b287 ], [ %v1555, %b289 ]
  %v1551 = icmp slt i64 %v1550, %v1526
  br i1 %v1551, label %b289, label %b290
b289:
  %v1552 = getelementptr inbounds float, ptr %v1547, i64 %v1550
  %v1553 = load float, ptr %v1552, align 4
  %v1554 = getelementptr inbounds float, ptr %v1549, i64 %v1550
  store float %v1553, ptr %v1554, align 4
  %v1555 = add nsw i64 %v1550, 1
  br label %b288, !llvm.loop !6
b290:
  %v1556 = add nsw i64 %v1530, 1
  br label %b282
b284:
  br label %b291
b291:
  %v1557 = phi i64 [ 0, %b284 ], [ %v1592, %b299 ]
  %v1558 = icmp slt i64 %v1557, 0
  br i1 %v1558, label %b292, label %b293
b292:
  %v1559 = mul i64 %v1514, 8
  %v1560 = add i64 %v1559, %v1557
  %v1561 = getelementptr inbounds float, ptr %v1488, i64 %v1560
  br label %b294
b294:
  %v1562 = phi i64 [ 0, %b292 ], [ %v1580, %b295 ]
  %v1563 = icmp slt i64 %v1562, %v1518
  br i1 %v1563, label %b295, label %b296
b295:
  %v1564 = mul i64 %v1562, 8
  %v1565 = getelementptr inbounds float, ptr %v1561, i64 %v1564
  %v1566 = mul i64 %v1562, 32
  %v1567 = getelementptr inbounds float, ptr %v122, i64 %v1566
  %v1568 = getelementptr inbounds float, ptr %v1565, i64 0
  %v1569 = load <8 x float>, ptr %v1568, align 4
  %v1570 = getelementptr inbounds float, ptr %v1567, i64 0
  store <8 x float> %v1569, ptr %v1570, align 4
  %v1571 = getelementptr inbounds float, ptr %v1565, i64 8
  %v1572 = load <8 x float>, ptr %v1571, align 4
  %v1573 = getelementptr inbounds float, ptr %v1567, i64 8
  store <8 x float> %v1572, ptr %v1573, align 4
  %v1574 = getelementptr inbounds float, ptr %v1565, i64 16
  %v1575 = load <8 x float>, ptr %v1574, align 4
  %v1576 = getelementptr inbounds float, ptr %v1567, i64 16
  store <8 x float> %v1575, ptr %v1576, align 4
  %v1577 = getelementptr inbounds float, ptr %v1565, i64 24
  %v1578 = load <8 x float>, ptr %v1577, align 4
  %v1579 = getelementptr inbounds float, ptr %v1567, i64 24
  store <8 x float> %v1578, ptr %v1579, align 4
  %v1580 = add nsw i64 %v1562, 1
  br label %b294
b296:
  %v1581 = sdiv i64 %v1523, 2
  br label %b297
b297:
  %v1582 = phi i64 [ 0, %b296 ], [ %v1591, %b298 ]
  %v1583 = icmp slt i64 %v1582, %v1581
  br i1 %v1583, label %b298, label %b299
b298:
  %v1584 = mul i64 %v1582, 2
  %v1585 = add i64 %v1519, %v1584
  %v1586 = mul i64 %v1582, 768
  %v1587 = getelementptr inbounds float, ptr %v1489, i64 %v1586
  %v1588 = mul i64 %v1585, 8
  %v1589 = add i64 %v1588, %v1557
  %v1590 = getelementptr inbounds float, ptr %v1503, i64 %v1589
  call void @outer_2x32(ptr %v1587, ptr %v122, i64 %v1518, ptr %v1590, i64 8)
  %v1591 = add nsw i64 %v1582, 1
  br label %b297
b299:
  %v1592 = add nsw i64 %v1557, 32
  br label %b291
b293:
  %v1593 = mul i64 %v1514, 8
  %v1594 = add i64 %v1593, 0
  %v1595 = getelementptr inbounds float, ptr %v1488, i64 %v1594
  br label %b300
b300:
  %v1596 = phi i64 [ 0, %b293 ], [ %v1605, %b301 ]
  %v1597 = icmp slt i64 %v1596, %v1518
  br i1 %v1597, label %b301, label %b302
b301:
  %v1598 = mul i64 %v1596, 8
  %v1599 = getelementptr inbounds float, ptr %v1595, i64 %v1598
  %v1600 = mul i64 %v1596, 8
  %v1601 = getelementptr inbounds float, ptr %v122, i64 %v1600
  %v1602 = getelementptr inbounds float, ptr %v1599, i64 0
  %v1603 = load <8 x float>, ptr %v1602, align 4
  %v1604 = getelementptr inbounds float, ptr %v1601, i64 0
  store <8 x float> %v1603, ptr %v1604, align 4
  %v1605 = add nsw i64 %v1596, 1
  br label %b300
b302:
  %v1606 = sdiv i64 %v1523, 2
  br label %b303
b303:
  %v1607 = phi i64 [ 0, %b302 ], [ %v1616, %b304 ]
  %v1608 = icmp slt i64 %v1607, %v1606
  br i1 %v1608, label %b304, label %b305
b304:
  %v1609 = mul i64 %v1607, 2
  %v1610 = add i64 %v1519, %v1609
  %v1611 = mul i64 %v1607, 768
  %v1612 = getelementptr inbounds float, ptr %v1489, i64 %v1611
  %v1613 = mul i64 %v1610, 8
  %v1614 = add i64 %v1613, 0
  %v1615 = getelementptr inbounds float, ptr %v1503, i64 %v1614
  call void @outer_2x8(ptr %v1612, ptr %v122, i64 %v1518, ptr %v1615, i64 8)
  %v1616 = add nsw i64 %v1607, 1
  br label %b303
b305:
  %v1617 = add nsw i64 %v1519, 64
  br label %b279
b281:
  %v1618 = add nsw i64 %v1514, 384
  br label %b276
b278:
  %v1619 = icmp sgt i64 %v3, 1
  br i1 %v1619, label %b306, label %b307
b306:
  %v1620 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1621 = atomicrmw add ptr %v1620, i64 1 acq_rel
  %v1622 = load i64, ptr %v117, align 8
  %v1623 = add i64 %v1622, 1
  store i64 %v1623, ptr %v117, align 8
  %v1624 = mul i64 %v3, %v1623
  br label %b308
b308:
  %v1625 = load atomic i64, ptr %v1620 acquire, align 8
  %v1626 = icmp slt i64 %v1625, %v1624
  br i1 %v1626, label %b309, label %b310
b309:
  %v1627 = call i32 @sched_yield()
  br label %b308
b310:
  br label %b307
b307:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd <8 x float> %v80, %v65
  store <8 x float> %v81, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fadd <8 x float> %v123, %v100
  store <8 x float> %v124, ptr %v122, align 4
  %v125 = getelementptr inbounds float, ptr %v4, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fadd <8 x float> %v126, %v101
  store <8 x float> %v127, ptr %v125, align 4
  ret void
}
define internal void @tile_3x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fadd <8 x float> %v166, %v135
  store <8 x float> %v167, ptr %v165, align 4
  %v168 = getelementptr inbounds float, ptr %v4, i64 8
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v136
  store <8 x float> %v170, ptr %v168, align 4
  %v171 = getelementptr inbounds float, ptr %v4, i64 16
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd <8 x float> %v172, %v137
  store <8 x float> %v173, ptr %v171, align 4
  ret void
}
define internal void @tile_4x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = fadd <8 x float> %v209, %v170
  store <8 x float> %v210, ptr %v208, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 8
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v171
  store <8 x float> %v213, ptr %v211, align 4
  %v214 = getelementptr inbounds float, ptr %v4, i64 16
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fadd <8 x float> %v215, %v172
  store <8 x float> %v216, ptr %v214, align 4
  %v217 = getelementptr inbounds float, ptr %v4, i64 24
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fadd <8 x float> %v218, %v173
  store <8 x float> %v219, ptr %v217, align 4
  ret void
}
define internal void @tile_5x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v155
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v156
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v157
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v158
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v159
  store <8 x float> %v215, ptr %v213, align 4
  ret void
}
define internal void @tile_6x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v122
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 8
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v180, %v123
  store <8 x float> %v181, ptr %v179, align 4
  %v182 = getelementptr inbounds float, ptr %v4, i64 16
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v124
  store <8 x float> %v184, ptr %v182, align 4
  %v185 = getelementptr inbounds float, ptr %v4, i64 24
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = fadd <8 x float> %v186, %v125
  store <8 x float> %v187, ptr %v185, align 4
  %v188 = getelementptr inbounds float, ptr %v4, i64 32
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v189, %v126
  store <8 x float> %v190, ptr %v188, align 4
  %v191 = getelementptr inbounds float, ptr %v4, i64 40
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fadd <8 x float> %v192, %v127
  store <8 x float> %v193, ptr %v191, align 4
  ret void
}
define internal void @tile_7x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v139
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v140
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v141
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v142
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v143
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = getelementptr inbounds float, ptr %v4, i64 40
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = fadd <8 x float> %v217, %v144
  store <8 x float> %v218, ptr %v216, align 4
  %v219 = getelementptr inbounds float, ptr %v4, i64 48
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v145
  store <8 x float> %v221, ptr %v219, align 4
  ret void
}
define internal void @tile_8x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = fadd <8 x float> %v227, %v156
  store <8 x float> %v228, ptr %v226, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 8
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = fadd <8 x float> %v230, %v157
  store <8 x float> %v231, ptr %v229, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 16
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fadd <8 x float> %v233, %v158
  store <8 x float> %v234, ptr %v232, align 4
  %v235 = getelementptr inbounds float, ptr %v4, i64 24
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fadd <8 x float> %v236, %v159
  store <8 x float> %v237, ptr %v235, align 4
  %v238 = getelementptr inbounds float, ptr %v4, i64 32
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = fadd <8 x float> %v239, %v160
  store <8 x float> %v240, ptr %v238, align 4
  %v241 = getelementptr inbounds float, ptr %v4, i64 40
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fadd <8 x float> %v242, %v161
  store <8 x float> %v243, ptr %v241, align 4
  %v244 = getelementptr inbounds float, ptr %v4, i64 48
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fadd <8 x float> %v245, %v162
  store <8 x float> %v246, ptr %v244, align 4
  %v247 = getelementptr inbounds float, ptr %v4, i64 56
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fadd <8 x float> %v248, %v163
  store <8 x float> %v249, ptr %v247, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
