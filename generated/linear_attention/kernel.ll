; generated from specs/linear_attention.yaml by `make generated`: do not edit
; linear_attention I=8 N=2 K=8 V=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x2of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x2of4_0, ptr @tile_2x2of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v995 = alloca float, i64 64, align 4
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
  %v73 = getelementptr inbounds i64, ptr %v1, i64 5
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 9
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 10
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 11
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 12
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 13
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 14
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 15
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 22
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 23
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 24
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 25
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 26
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 27
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 28
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 29
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 30
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 31
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 32
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 33
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 34
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 35
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 36
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v120 = load ptr, ptr %v119, align 4
  %v121 = mul i64 %v2, 0
  %v122 = add i64 %v121, 384
  %v123 = getelementptr inbounds float, ptr %v120, i64 %v122
  %v124 = getelementptr inbounds i64, ptr %v1, i64 4
  %v125 = load i64, ptr %v124, align 8
  %v126 = icmp eq i64 %v125, 0
  br i1 %v126, label %b0, label %b1
b0:
  %v127 = icmp eq i64 %v2, 0
  br i1 %v127, label %b2, label %b3
b2:
  br label %b4
b4:
  %v128 = phi i64 [ 0, %b2 ], [ %v134, %b5 ]
  %v129 = icmp slt i64 %v128, 128
  br i1 %v129, label %b5, label %b6
b5:
  %v130 = add i64 0, %v128
  %v131 = getelementptr inbounds float, ptr %v40, i64 %v130
  %v132 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v133, ptr %v131, align 4
  %v134 = add nsw i64 %v128, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v135 = icmp sgt i64 %v3, 1
  br i1 %v135, label %b7, label %b8
b7:
  %v136 = getelementptr inbounds i64, ptr %v1, i64 3
  %v137 = atomicrmw add ptr %v136, i64 1 acq_rel
  %v138 = mul i64 %v3, 1
  br label %b9
b9:
  %v139 = load atomic i64, ptr %v136 acquire, align 8
  %v140 = icmp slt i64 %v139, %v138
  br i1 %v140, label %b10, label %b11
b10:
  %v141 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v142 = getelementptr inbounds i64, ptr %v1, i64 4
  %v143 = load i64, ptr %v142, align 8
  %v144 = icmp eq i64 %v143, 0
  br i1 %v144, label %b12, label %b13
b12:
  %v145 = icmp eq i64 %v2, 0
  br i1 %v145, label %b14, label %b15
b14:
  br label %b16
b16:
  %v146 = phi i64 [ 0, %b14 ], [ %v152, %b17 ]
  %v147 = icmp slt i64 %v146, 16
  br i1 %v147, label %b17, label %b18
b17:
  %v148 = add i64 0, %v146
  %v149 = getelementptr inbounds float, ptr %v42, i64 %v148
  %v150 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v151 = shufflevector <8 x float> %v150, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v151, ptr %v149, align 4
  %v152 = add nsw i64 %v146, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v153 = icmp sgt i64 %v3, 1
  br i1 %v153, label %b19, label %b20
b19:
  %v154 = getelementptr inbounds i64, ptr %v1, i64 3
  %v155 = atomicrmw add ptr %v154, i64 1 acq_rel
  %v156 = mul i64 %v3, 2
  br label %b21
b21:
  %v157 = load atomic i64, ptr %v154 acquire, align 8
  %v158 = icmp slt i64 %v157, %v156
  br i1 %v158, label %b22, label %b23
b22:
  %v159 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v160 = getelementptr inbounds i64, ptr %v1, i64 4
  %v161 = load i64, ptr %v160, align 8
  %v162 = icmp eq i64 %v161, 0
  br i1 %v162, label %b24, label %b25
b24:
  %v163 = icmp eq i64 %v2, 0
  br i1 %v163, label %b26, label %b27
b26:
  br label %b28
b28:
  %v164 = phi i64 [ 0, %b26 ], [ %v171, %b29 ]
  %v165 = icmp slt i64 %v164, 128
  br i1 %v165, label %b29, label %b30
b29:
  %v166 = add i64 0, %v164
  %v167 = getelementptr inbounds float, ptr %v12, i64 %v166
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = add i64 0, %v164
  %v170 = getelementptr inbounds float, ptr %v38, i64 %v169
  store <8 x float> %v168, ptr %v170, align 4
  %v171 = add nsw i64 %v164, 8
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v172 = icmp sgt i64 %v3, 1
  br i1 %v172, label %b31, label %b32
b31:
  %v173 = getelementptr inbounds i64, ptr %v1, i64 3
  %v174 = atomicrmw add ptr %v173, i64 1 acq_rel
  %v175 = mul i64 %v3, 3
  br label %b33
b33:
  %v176 = load atomic i64, ptr %v173 acquire, align 8
  %v177 = icmp slt i64 %v176, %v175
  br i1 %v177, label %b34, label %b35
b34:
  %v178 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v179 = getelementptr inbounds i64, ptr %v1, i64 4
  %v180 = load i64, ptr %v179, align 8
  %v181 = icmp eq i64 %v180, 0
  br i1 %v181, label %b36, label %b37
b36:
  %v182 = icmp eq i64 %v2, 0
  br i1 %v182, label %b38, label %b39
b38:
  br label %b40
b40:
  %v183 = phi i64 [ 0, %b38 ], [ %v190, %b41 ]
  %v184 = icmp slt i64 %v183, 128
  br i1 %v184, label %b41, label %b42
b41:
  %v185 = add i64 0, %v183
  %v186 = getelementptr inbounds float, ptr %v14, i64 %v185
  %v187 = load <8 x float>, ptr %v186, align 4
  %v188 = add i64 128, %v183
  %v189 = getelementptr inbounds float, ptr %v38, i64 %v188
  store <8 x float> %v187, ptr %v189, align 4
  %v190 = add nsw i64 %v183, 8
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v191 = icmp sgt i64 %v3, 1
  br i1 %v191, label %b43, label %b44
b43:
  %v192 = getelementptr inbounds i64, ptr %v1, i64 3
  %v193 = atomicrmw add ptr %v192, i64 1 acq_rel
  %v194 = mul i64 %v3, 4
  br label %b45
b45:
  %v195 = load atomic i64, ptr %v192 acquire, align 8
  %v196 = icmp slt i64 %v195, %v194
  br i1 %v196, label %b46, label %b47
b46:
  %v197 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v198 = getelementptr inbounds i64, ptr %v1, i64 4
  %v199 = load i64, ptr %v198, align 8
  %v200 = icmp eq i64 %v199, 0
  br i1 %v200, label %b48, label %b49
b48:
  %v201 = icmp eq i64 %v2, 0
  br i1 %v201, label %b50, label %b51
b50:
  br label %b52
b52:
  %v202 = phi i64 [ 0, %b50 ], [ %v209, %b53 ]
  %v203 = icmp slt i64 %v202, 128
  br i1 %v203, label %b53, label %b54
b53:
  %v204 = add i64 0, %v202
  %v205 = getelementptr inbounds float, ptr %v16, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = add i64 256, %v202
  %v208 = getelementptr inbounds float, ptr %v38, i64 %v207
  store <8 x float> %v206, ptr %v208, align 4
  %v209 = add nsw i64 %v202, 8
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v210 = icmp sgt i64 %v3, 1
  br i1 %v210, label %b55, label %b56
b55:
  %v211 = getelementptr inbounds i64, ptr %v1, i64 3
  %v212 = atomicrmw add ptr %v211, i64 1 acq_rel
  %v213 = mul i64 %v3, 5
  br label %b57
b57:
  %v214 = load atomic i64, ptr %v211 acquire, align 8
  %v215 = icmp slt i64 %v214, %v213
  br i1 %v215, label %b58, label %b59
b58:
  %v216 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v217 = getelementptr inbounds i64, ptr %v1, i64 4
  %v218 = load i64, ptr %v217, align 8
  %v219 = icmp eq i64 %v218, 0
  br i1 %v219, label %b60, label %b61
b60:
  %v220 = getelementptr inbounds i64, ptr %v1, i64 37
  %v221 = load i64, ptr %v220, align 8
  %v222 = icmp eq i64 %v221, 0
  br i1 %v222, label %b62, label %b63
b62:
  %v223 = add i64 %v7, 0
  %v224 = sdiv i64 %v223, 1
  %v225 = add i64 %v2, 1
  %v226 = mul i64 %v224, %v2
  %v227 = sdiv i64 %v226, %v3
  %v228 = mul i64 %v227, 1
  %v229 = icmp slt i64 %v228, %v7
  %v230 = select i1 %v229, i64 %v228, i64 %v7
  %v231 = mul i64 %v224, %v225
  %v232 = sdiv i64 %v231, %v3
  %v233 = mul i64 %v232, 1
  %v234 = icmp slt i64 %v233, %v7
  %v235 = select i1 %v234, i64 %v233, i64 %v7
  br label %b64
b64:
  %v236 = phi i64 [ %v230, %b62 ], [ %v250, %b69 ]
  %v237 = icmp slt i64 %v236, %v235
  br i1 %v237, label %b65, label %b66
b65:
  %v238 = and i64 0, %v78
  %v239 = mul i64 %v238, %v7
  %v240 = add i64 %v239, %v236
  %v241 = mul i64 %v240, 128
  %v242 = getelementptr inbounds float, ptr %v20, i64 %v241
  br label %b67
b67:
  %v243 = phi i64 [ 0, %b65 ], [ %v249, %b68 ]
  %v244 = icmp slt i64 %v243, 128
  br i1 %v244, label %b68, label %b69
b68:
  %v245 = add i64 0, %v243
  %v246 = getelementptr inbounds float, ptr %v242, i64 %v245
  %v247 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v248 = shufflevector <8 x float> %v247, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v248, ptr %v246, align 4
  %v249 = add nsw i64 %v243, 8
  br label %b67
b69:
  %v250 = add nsw i64 %v236, 1
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v251 = icmp sgt i64 %v3, 1
  br i1 %v251, label %b70, label %b71
b70:
  %v252 = getelementptr inbounds i64, ptr %v1, i64 3
  %v253 = atomicrmw add ptr %v252, i64 1 acq_rel
  %v254 = mul i64 %v3, 6
  br label %b72
b72:
  %v255 = load atomic i64, ptr %v252 acquire, align 8
  %v256 = icmp slt i64 %v255, %v254
  br i1 %v256, label %b73, label %b74
b73:
  %v257 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  %v258 = getelementptr inbounds i64, ptr %v1, i64 4
  %v259 = load i64, ptr %v258, align 8
  %v260 = icmp eq i64 %v259, 0
  br i1 %v260, label %b75, label %b76
b75:
  %v261 = getelementptr inbounds i64, ptr %v1, i64 38
  %v262 = load i64, ptr %v261, align 8
  %v263 = icmp eq i64 %v262, 0
  br i1 %v263, label %b77, label %b78
b77:
  %v264 = add i64 %v7, 0
  %v265 = sdiv i64 %v264, 1
  %v266 = add i64 %v2, 1
  %v267 = mul i64 %v265, %v2
  %v268 = sdiv i64 %v267, %v3
  %v269 = mul i64 %v268, 1
  %v270 = icmp slt i64 %v269, %v7
  %v271 = select i1 %v270, i64 %v269, i64 %v7
  %v272 = mul i64 %v265, %v266
  %v273 = sdiv i64 %v272, %v3
  %v274 = mul i64 %v273, 1
  %v275 = icmp slt i64 %v274, %v7
  %v276 = select i1 %v275, i64 %v274, i64 %v7
  br label %b79
b79:
  %v277 = phi i64 [ %v271, %b77 ], [ %v291, %b84 ]
  %v278 = icmp slt i64 %v277, %v276
  br i1 %v278, label %b80, label %b81
b80:
  %v279 = and i64 0, %v80
  %v280 = mul i64 %v279, %v7
  %v281 = add i64 %v280, %v277
  %v282 = mul i64 %v281, 16
  %v283 = getelementptr inbounds float, ptr %v22, i64 %v282
  br label %b82
b82:
  %v284 = phi i64 [ 0, %b80 ], [ %v290, %b83 ]
  %v285 = icmp slt i64 %v284, 16
  br i1 %v285, label %b83, label %b84
b83:
  %v286 = add i64 0, %v284
  %v287 = getelementptr inbounds float, ptr %v283, i64 %v286
  %v288 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v289 = shufflevector <8 x float> %v288, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v289, ptr %v287, align 4
  %v290 = add nsw i64 %v284, 8
  br label %b82
b84:
  %v291 = add nsw i64 %v277, 1
  br label %b79
b81:
  br label %b78
b78:
  br label %b76
b76:
  %v292 = icmp sgt i64 %v3, 1
  br i1 %v292, label %b85, label %b86
b85:
  %v293 = getelementptr inbounds i64, ptr %v1, i64 3
  %v294 = atomicrmw add ptr %v293, i64 1 acq_rel
  %v295 = mul i64 %v3, 7
  br label %b87
b87:
  %v296 = load atomic i64, ptr %v293 acquire, align 8
  %v297 = icmp slt i64 %v296, %v295
  br i1 %v297, label %b88, label %b89
b88:
  %v298 = call i32 @sched_yield()
  br label %b87
b89:
  br label %b86
b86:
  %v299 = getelementptr inbounds float, ptr %v120, i64 0
  %v300 = getelementptr inbounds i64, ptr %v1, i64 4
  %v301 = load i64, ptr %v300, align 8
  %v302 = icmp eq i64 %v301, 0
  br i1 %v302, label %b90, label %b91
b90:
  %v303 = add i64 2, 0
  %v304 = sdiv i64 %v303, 1
  %v305 = add i64 %v2, 1
  %v306 = mul i64 %v304, %v2
  %v307 = sdiv i64 %v306, %v3
  %v308 = mul i64 %v307, 1
  %v309 = icmp slt i64 %v308, 2
  %v310 = select i1 %v309, i64 %v308, i64 2
  %v311 = mul i64 %v304, %v305
  %v312 = sdiv i64 %v311, %v3
  %v313 = mul i64 %v312, 1
  %v314 = icmp slt i64 %v313, 2
  %v315 = select i1 %v314, i64 %v313, i64 2
  %v316 = icmp slt i64 %v315, 1
  %v317 = select i1 %v316, i64 %v315, i64 1
  br label %b92
b92:
  %v318 = phi i64 [ %v310, %b90 ], [ %v763, %b143 ]
  %v319 = icmp slt i64 %v318, %v317
  br i1 %v319, label %b93, label %b94
b93:
  %v320 = mul i64 %v318, 256
  %v321 = mul i64 %v318, 32
  %v322 = add i64 %v320, 0
  %v323 = add i64 %v321, 0
  %v324 = getelementptr inbounds float, ptr %v299, i64 %v322
  %v325 = sub i64 48, %v323
  %v326 = icmp slt i64 %v325, 0
  %v327 = select i1 %v326, i64 0, i64 %v325
  %v328 = icmp ult i64 %v327, 8
  %v329 = select i1 %v328, i64 %v327, i64 8
  %v330 = trunc i64 %v329 to i32
  %v331 = insertelement <8 x i32> poison, i32 %v330, i64 0
  %v332 = shufflevector <8 x i32> %v331, <8 x i32> poison, <8 x i32> zeroinitializer
  %v333 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v332
  %v334 = mul i64 %v323, 8
  %v335 = add i64 0, %v334
  %v336 = getelementptr inbounds float, ptr %v38, i64 %v335
  %v337 = icmp sge i64 %v327, 8
  br i1 %v337, label %b95, label %b96
b95:
  br label %b97
b97:
  %v338 = phi i64 [ 0, %b95 ], [ %v412, %b98 ]
  %v339 = icmp slt i64 %v338, 8
  br i1 %v339, label %b98, label %b99
b98:
  %v340 = add i64 %v338, 0
  %v341 = getelementptr inbounds float, ptr %v336, i64 %v340
  %v342 = load <8 x float>, ptr %v341, align 4
  %v343 = add i64 %v338, 8
  %v344 = getelementptr inbounds float, ptr %v336, i64 %v343
  %v345 = load <8 x float>, ptr %v344, align 4
  %v346 = add i64 %v338, 16
  %v347 = getelementptr inbounds float, ptr %v336, i64 %v346
  %v348 = load <8 x float>, ptr %v347, align 4
  %v349 = add i64 %v338, 24
  %v350 = getelementptr inbounds float, ptr %v336, i64 %v349
  %v351 = load <8 x float>, ptr %v350, align 4
  %v352 = add i64 %v338, 32
  %v353 = getelementptr inbounds float, ptr %v336, i64 %v352
  %v354 = load <8 x float>, ptr %v353, align 4
  %v355 = add i64 %v338, 40
  %v356 = getelementptr inbounds float, ptr %v336, i64 %v355
  %v357 = load <8 x float>, ptr %v356, align 4
  %v358 = add i64 %v338, 48
  %v359 = getelementptr inbounds float, ptr %v336, i64 %v358
  %v360 = load <8 x float>, ptr %v359, align 4
  %v361 = add i64 %v338, 56
  %v362 = getelementptr inbounds float, ptr %v336, i64 %v361
  %v363 = load <8 x float>, ptr %v362, align 4
  %v364 = shufflevector <8 x float> %v342, <8 x float> %v354, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v365 = shufflevector <8 x float> %v342, <8 x float> %v354, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v366 = shufflevector <8 x float> %v345, <8 x float> %v357, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v367 = shufflevector <8 x float> %v345, <8 x float> %v357, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v368 = shufflevector <8 x float> %v348, <8 x float> %v360, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v369 = shufflevector <8 x float> %v348, <8 x float> %v360, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v370 = shufflevector <8 x float> %v351, <8 x float> %v363, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v371 = shufflevector <8 x float> %v351, <8 x float> %v363, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v372 = shufflevector <8 x float> %v364, <8 x float> %v368, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v373 = shufflevector <8 x float> %v364, <8 x float> %v368, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v374 = shufflevector <8 x float> %v366, <8 x float> %v370, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v375 = shufflevector <8 x float> %v366, <8 x float> %v370, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v376 = shufflevector <8 x float> %v365, <8 x float> %v369, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v377 = shufflevector <8 x float> %v365, <8 x float> %v369, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v378 = shufflevector <8 x float> %v367, <8 x float> %v371, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v379 = shufflevector <8 x float> %v367, <8 x float> %v371, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v380 = shufflevector <8 x float> %v372, <8 x float> %v374, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v381 = shufflevector <8 x float> %v372, <8 x float> %v374, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v382 = shufflevector <8 x float> %v373, <8 x float> %v375, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v383 = shufflevector <8 x float> %v373, <8 x float> %v375, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v384 = shufflevector <8 x float> %v376, <8 x float> %v378, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v385 = shufflevector <8 x float> %v376, <8 x float> %v378, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v386 = shufflevector <8 x float> %v377, <8 x float> %v379, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v387 = shufflevector <8 x float> %v377, <8 x float> %v379, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v388 = add i64 %v338, 0
  %v389 = mul i64 %v388, 32
  %v390 = getelementptr inbounds float, ptr %v324, i64 %v389
  store <8 x float> %v380, ptr %v390, align 4
  %v391 = add i64 %v338, 1
  %v392 = mul i64 %v391, 32
  %v393 = getelementptr inbounds float, ptr %v324, i64 %v392
  store <8 x float> %v381, ptr %v393, align 4
  %v394 = add i64 %v338, 2
  %v395 = mul i64 %v394, 32
  %v396 = getelementptr inbounds float, ptr %v324, i64 %v395
  store <8 x float> %v382, ptr %v396, align 4
  %v397 = add i64 %v338, 3
  %v398 = mul i64 %v397, 32
  %v399 = getelementptr inbounds float, ptr %v324, i64 %v398
  store <8 x float> %v383, ptr %v399, align 4
  %v400 = add i64 %v338, 4
  %v401 = mul i64 %v400, 32
  %v402 = getelementptr inbounds float, ptr %v324, i64 %v401
  store <8 x float> %v384, ptr %v402, align 4
  %v403 = add i64 %v338, 5
  %v404 = mul i64 %v403, 32
  %v405 = getelementptr inbounds float, ptr %v324, i64 %v404
  store <8 x float> %v385, ptr %v405, align 4
  %v406 = add i64 %v338, 6
  %v407 = mul i64 %v406, 32
  %v408 = getelementptr inbounds float, ptr %v324, i64 %v407
  store <8 x float> %v386, ptr %v408, align 4
  %v409 = add i64 %v338, 7
  %v410 = mul i64 %v409, 32
  %v411 = getelementptr inbounds float, ptr %v324, i64 %v410
  store <8 x float> %v387, ptr %v411, align 4
  %v412 = add nsw i64 %v338, 8
  br label %b97
b99:
  br label %b100
b100:
  %v413 = phi i64 [ 8, %b99 ], [ %v421, %b101 ]
  %v414 = icmp slt i64 %v413, 8
  br i1 %v414, label %b101, label %b102
b101:
  %v415 = mul i64 %v413, 1
  %v416 = getelementptr inbounds float, ptr %v336, i64 %v415
  %v417 = getelementptr float, ptr %v416, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v418 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v417, <8 x i1> %v333, <8 x float> zeroinitializer)
  %v419 = mul i64 %v413, 32
  %v420 = getelementptr inbounds float, ptr %v324, i64 %v419
  store <8 x float> %v418, ptr %v420, align 4
  %v421 = add nsw i64 %v413, 1
  br label %b100
b102:
  br label %b96
b96:
  %v422 = icmp slt i64 %v327, 8
  br i1 %v422, label %b103, label %b104
b103:
  br label %b105
b105:
  %v423 = phi i64 [ 0, %b103 ], [ %v431, %b106 ]
  %v424 = icmp slt i64 %v423, 8
  br i1 %v424, label %b106, label %b107
b106:
  %v425 = mul i64 %v423, 1
  %v426 = getelementptr inbounds float, ptr %v336, i64 %v425
  %v427 = getelementptr float, ptr %v426, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v428 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v427, <8 x i1> %v333, <8 x float> zeroinitializer)
  %v429 = mul i64 %v423, 32
  %v430 = getelementptr inbounds float, ptr %v324, i64 %v429
  store <8 x float> %v428, ptr %v430, align 4
  %v431 = add nsw i64 %v423, 1
  br label %b105
b107:
  br label %b104
b104:
  %v432 = add i64 %v320, 8
  %v433 = add i64 %v321, 8
  %v434 = getelementptr inbounds float, ptr %v299, i64 %v432
  %v435 = sub i64 48, %v433
  %v436 = icmp slt i64 %v435, 0
  %v437 = select i1 %v436, i64 0, i64 %v435
  %v438 = icmp ult i64 %v437, 8
  %v439 = select i1 %v438, i64 %v437, i64 8
  %v440 = trunc i64 %v439 to i32
  %v441 = insertelement <8 x i32> poison, i32 %v440, i64 0
  %v442 = shufflevector <8 x i32> %v441, <8 x i32> poison, <8 x i32> zeroinitializer
  %v443 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v442
  %v444 = mul i64 %v433, 8
  %v445 = add i64 0, %v444
  %v446 = getelementptr inbounds float, ptr %v38, i64 %v445
  %v447 = icmp sge i64 %v437, 8
  br i1 %v447, label %b108, label %b109
b108:
  br label %b110
b110:
  %v448 = phi i64 [ 0, %b108 ], [ %v522, %b111 ]
  %v449 = icmp slt i64 %v448, 8
  br i1 %v449, label %b111, label %b112
b111:
  %v450 = add i64 %v448, 0
  %v451 = getelementptr inbounds float, ptr %v446, i64 %v450
  %v452 = load <8 x float>, ptr %v451, align 4
  %v453 = add i64 %v448, 8
  %v454 = getelementptr inbounds float, ptr %v446, i64 %v453
  %v455 = load <8 x float>, ptr %v454, align 4
  %v456 = add i64 %v448, 16
  %v457 = getelementptr inbounds float, ptr %v446, i64 %v456
  %v458 = load <8 x float>, ptr %v457, align 4
  %v459 = add i64 %v448, 24
  %v460 = getelementptr inbounds float, ptr %v446, i64 %v459
  %v461 = load <8 x float>, ptr %v460, align 4
  %v462 = add i64 %v448, 32
  %v463 = getelementptr inbounds float, ptr %v446, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = add i64 %v448, 40
  %v466 = getelementptr inbounds float, ptr %v446, i64 %v465
  %v467 = load <8 x float>, ptr %v466, align 4
  %v468 = add i64 %v448, 48
  %v469 = getelementptr inbounds float, ptr %v446, i64 %v468
  %v470 = load <8 x float>, ptr %v469, align 4
  %v471 = add i64 %v448, 56
  %v472 = getelementptr inbounds float, ptr %v446, i64 %v471
  %v473 = load <8 x float>, ptr %v472, align 4
  %v474 = shufflevector <8 x float> %v452, <8 x float> %v464, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v475 = shufflevector <8 x float> %v452, <8 x float> %v464, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v476 = shufflevector <8 x float> %v455, <8 x float> %v467, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v477 = shufflevector <8 x float> %v455, <8 x float> %v467, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v478 = shufflevector <8 x float> %v458, <8 x float> %v470, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v479 = shufflevector <8 x float> %v458, <8 x float> %v470, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v480 = shufflevector <8 x float> %v461, <8 x float> %v473, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v481 = shufflevector <8 x float> %v461, <8 x float> %v473, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v482 = shufflevector <8 x float> %v474, <8 x float> %v478, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v483 = shufflevector <8 x float> %v474, <8 x float> %v478, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v484 = shufflevector <8 x float> %v476, <8 x float> %v480, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v485 = shufflevector <8 x float> %v476, <8 x float> %v480, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v486 = shufflevector <8 x float> %v475, <8 x float> %v479, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v487 = shufflevector <8 x float> %v475, <8 x float> %v479, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v488 = shufflevector <8 x float> %v477, <8 x float> %v481, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v489 = shufflevector <8 x float> %v477, <8 x float> %v481, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v490 = shufflevector <8 x float> %v482, <8 x float> %v484, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v491 = shufflevector <8 x float> %v482, <8 x float> %v484, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v492 = shufflevector <8 x float> %v483, <8 x float> %v485, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v493 = shufflevector <8 x float> %v483, <8 x float> %v485, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v494 = shufflevector <8 x float> %v486, <8 x float> %v488, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v495 = shufflevector <8 x float> %v486, <8 x float> %v488, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v496 = shufflevector <8 x float> %v487, <8 x float> %v489, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v497 = shufflevector <8 x float> %v487, <8 x float> %v489, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v498 = add i64 %v448, 0
  %v499 = mul i64 %v498, 32
  %v500 = getelementptr inbounds float, ptr %v434, i64 %v499
  store <8 x float> %v490, ptr %v500, align 4
  %v501 = add i64 %v448, 1
  %v502 = mul i64 %v501, 32
  %v503 = getelementptr inbounds float, ptr %v434, i64 %v502
  store <8 x float> %v491, ptr %v503, align 4
  %v504 = add i64 %v448, 2
  %v505 = mul i64 %v504, 32
  %v506 = getelementptr inbounds float, ptr %v434, i64 %v505
  store <8 x float> %v492, ptr %v506, align 4
  %v507 = add i64 %v448, 3
  %v508 = mul i64 %v507, 32
  %v509 = getelementptr inbounds float, ptr %v434, i64 %v508
  store <8 x float> %v493, ptr %v509, align 4
  %v510 = add i64 %v448, 4
  %v511 = mul i64 %v510, 32
  %v512 = getelementptr inbounds float, ptr %v434, i64 %v511
  store <8 x float> %v494, ptr %v512, align 4
  %v513 = add i64 %v448, 5
  %v514 = mul i64 %v513, 32
  %v515 = getelementptr inbounds float, ptr %v434, i64 %v514
  store <8 x float> %v495, ptr %v515, align 4
  %v516 = add i64 %v448, 6
  %v517 = mul i64 %v516, 32
  %v518 = getelementptr inbounds float, ptr %v434, i64 %v517
  store <8 x float> %v496, ptr %v518, align 4
  %v519 = add i64 %v448, 7
  %v520 = mul i64 %v519, 32
  %v521 = getelementptr inbounds float, ptr %v434, i64 %v520
  store <8 x float> %v497, ptr %v521, align 4
  %v522 = add nsw i64 %v448, 8
  br label %b110
b112:
  br label %b113
b113:
  %v523 = phi i64 [ 8, %b112 ], [ %v531, %b114 ]
  %v524 = icmp slt i64 %v523, 8
  br i1 %v524, label %b114, label %b115
b114:
  %v525 = mul i64 %v523, 1
  %v526 = getelementptr inbounds float, ptr %v446, i64 %v525
  %v527 = getelementptr float, ptr %v526, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v528 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v527, <8 x i1> %v443, <8 x float> zeroinitializer)
  %v529 = mul i64 %v523, 32
  %v530 = getelementptr inbounds float, ptr %v434, i64 %v529
  store <8 x float> %v528, ptr %v530, align 4
  %v531 = add nsw i64 %v523, 1
  br label %b113
b115:
  br label %b109
b109:
  %v532 = icmp slt i64 %v437, 8
  br i1 %v532, label %b116, label %b117
b116:
  br label %b118
b118:
  %v533 = phi i64 [ 0, %b116 ], [ %v541, %b119 ]
  %v534 = icmp slt i64 %v533, 8
  br i1 %v534, label %b119, label %b120
b119:
  %v535 = mul i64 %v533, 1
  %v536 = getelementptr inbounds float, ptr %v446, i64 %v535
  %v537 = getelementptr float, ptr %v536, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v538 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v537, <8 x i1> %v443, <8 x float> zeroinitializer)
  %v539 = mul i64 %v533, 32
  %v540 = getelementptr inbounds float, ptr %v434, i64 %v539
  store <8 x float> %v538, ptr %v540, align 4
  %v541 = add nsw i64 %v533, 1
  br label %b118
b120:
  br label %b117
b117:
  %v542 = add i64 %v320, 16
  %v543 = add i64 %v321, 16
  %v544 = getelementptr inbounds float, ptr %v299, i64 %v542
  %v545 = sub i64 48, %v543
  %v546 = icmp slt i64 %v545, 0
  %v547 = select i1 %v546, i64 0, i64 %v545
  %v548 = icmp ult i64 %v547, 8
  %v549 = select i1 %v548, i64 %v547, i64 8
  %v550 = trunc i64 %v549 to i32
  %v551 = insertelement <8 x i32> poison, i32 %v550, i64 0
  %v552 = shufflevector <8 x i32> %v551, <8 x i32> poison, <8 x i32> zeroinitializer
  %v553 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v552
  %v554 = mul i64 %v543, 8
  %v555 = add i64 0, %v554
  %v556 = getelementptr inbounds float, ptr %v38, i64 %v555
  %v557 = icmp sge i64 %v547, 8
  br i1 %v557, label %b121, label %b122
b121:
  br label %b123
b123:
  %v558 = phi i64 [ 0, %b121 ], [ %v632, %b124 ]
  %v559 = icmp slt i64 %v558, 8
  br i1 %v559, label %b124, label %b125
b124:
  %v560 = add i64 %v558, 0
  %v561 = getelementptr inbounds float, ptr %v556, i64 %v560
  %v562 = load <8 x float>, ptr %v561, align 4
  %v563 = add i64 %v558, 8
  %v564 = getelementptr inbounds float, ptr %v556, i64 %v563
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = add i64 %v558, 16
  %v567 = getelementptr inbounds float, ptr %v556, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = add i64 %v558, 24
  %v570 = getelementptr inbounds float, ptr %v556, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 4
  %v572 = add i64 %v558, 32
  %v573 = getelementptr inbounds float, ptr %v556, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = add i64 %v558, 40
  %v576 = getelementptr inbounds float, ptr %v556, i64 %v575
  %v577 = load <8 x float>, ptr %v576, align 4
  %v578 = add i64 %v558, 48
  %v579 = getelementptr inbounds float, ptr %v556, i64 %v578
  %v580 = load <8 x float>, ptr %v579, align 4
  %v581 = add i64 %v558, 56
  %v582 = getelementptr inbounds float, ptr %v556, i64 %v581
  %v583 = load <8 x float>, ptr %v582, align 4
  %v584 = shufflevector <8 x float> %v562, <8 x float> %v574, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v585 = shufflevector <8 x float> %v562, <8 x float> %v574, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v586 = shufflevector <8 x float> %v565, <8 x float> %v577, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v587 = shufflevector <8 x float> %v565, <8 x float> %v577, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v588 = shufflevector <8 x float> %v568, <8 x float> %v580, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v589 = shufflevector <8 x float> %v568, <8 x float> %v580, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v590 = shufflevector <8 x float> %v571, <8 x float> %v583, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v591 = shufflevector <8 x float> %v571, <8 x float> %v583, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v592 = shufflevector <8 x float> %v584, <8 x float> %v588, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v593 = shufflevector <8 x float> %v584, <8 x float> %v588, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v594 = shufflevector <8 x float> %v586, <8 x float> %v590, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v595 = shufflevector <8 x float> %v586, <8 x float> %v590, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v596 = shufflevector <8 x float> %v585, <8 x float> %v589, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v597 = shufflevector <8 x float> %v585, <8 x float> %v589, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v598 = shufflevector <8 x float> %v587, <8 x float> %v591, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v599 = shufflevector <8 x float> %v587, <8 x float> %v591, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v600 = shufflevector <8 x float> %v592, <8 x float> %v594, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v601 = shufflevector <8 x float> %v592, <8 x float> %v594, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v602 = shufflevector <8 x float> %v593, <8 x float> %v595, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v603 = shufflevector <8 x float> %v593, <8 x float> %v595, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v604 = shufflevector <8 x float> %v596, <8 x float> %v598, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v605 = shufflevector <8 x float> %v596, <8 x float> %v598, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v606 = shufflevector <8 x float> %v597, <8 x float> %v599, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v607 = shufflevector <8 x float> %v597, <8 x float> %v599, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v608 = add i64 %v558, 0
  %v609 = mul i64 %v608, 32
  %v610 = getelementptr inbounds float, ptr %v544, i64 %v609
  store <8 x float> %v600, ptr %v610, align 4
  %v611 = add i64 %v558, 1
  %v612 = mul i64 %v611, 32
  %v613 = getelementptr inbounds float, ptr %v544, i64 %v612
  store <8 x float> %v601, ptr %v613, align 4
  %v614 = add i64 %v558, 2
  %v615 = mul i64 %v614, 32
  %v616 = getelementptr inbounds float, ptr %v544, i64 %v615
  store <8 x float> %v602, ptr %v616, align 4
  %v617 = add i64 %v558, 3
  %v618 = mul i64 %v617, 32
  %v619 = getelementptr inbounds float, ptr %v544, i64 %v618
  store <8 x float> %v603, ptr %v619, align 4
  %v620 = add i64 %v558, 4
  %v621 = mul i64 %v620, 32
  %v622 = getelementptr inbounds float, ptr %v544, i64 %v621
  store <8 x float> %v604, ptr %v622, align 4
  %v623 = add i64 %v558, 5
  %v624 = mul i64 %v623, 32
  %v625 = getelementptr inbounds float, ptr %v544, i64 %v624
  store <8 x float> %v605, ptr %v625, align 4
  %v626 = add i64 %v558, 6
  %v627 = mul i64 %v626, 32
  %v628 = getelementptr inbounds float, ptr %v544, i64 %v627
  store <8 x float> %v606, ptr %v628, align 4
  %v629 = add i64 %v558, 7
  %v630 = mul i64 %v629, 32
  %v631 = getelementptr inbounds float, ptr %v544, i64 %v630
  store <8 x float> %v607, ptr %v631, align 4
  %v632 = add nsw i64 %v558, 8
  br label %b123
b125:
  br label %b126
b126:
  %v633 = phi i64 [ 8, %b125 ], [ %v641, %b127 ]
  %v634 = icmp slt i64 %v633, 8
  br i1 %v634, label %b127, label %b128
b127:
  %v635 = mul i64 %v633, 1
  %v636 = getelementptr inbounds float, ptr %v556, i64 %v635
  %v637 = getelementptr float, ptr %v636, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v638 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v637, <8 x i1> %v553, <8 x float> zeroinitializer)
  %v639 = mul i64 %v633, 32
  %v640 = getelementptr inbounds float, ptr %v544, i64 %v639
  store <8 x float> %v638, ptr %v640, align 4
  %v641 = add nsw i64 %v633, 1
  br label %b126
b128:
  br label %b122
b122:
  %v642 = icmp slt i64 %v547, 8
  br i1 %v642, label %b129, label %b130
b129:
  br label %b131
b131:
  %v643 = phi i64 [ 0, %b129 ], [ %v651, %b132 ]
  %v644 = icmp slt i64 %v643, 8
  br i1 %v644, label %b132, label %b133
b132:
  %v645 = mul i64 %v643, 1
  %v646 = getelementptr inbounds float, ptr %v556, i64 %v645
  %v647 = getelementptr float, ptr %v646, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v648 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v647, <8 x i1> %v553, <8 x float> zeroinitializer)
  %v649 = mul i64 %v643, 32
  %v650 = getelementptr inbounds float, ptr %v544, i64 %v649
  store <8 x float> %v648, ptr %v650, align 4
  %v651 = add nsw i64 %v643, 1
  br label %b131
b133:
  br label %b130
b130:
  %v652 = add i64 %v320, 24
  %v653 = add i64 %v321, 24
  %v654 = getelementptr inbounds float, ptr %v299, i64 %v652
  %v655 = sub i64 48, %v653
  %v656 = icmp slt i64 %v655, 0
  %v657 = select i1 %v656, i64 0, i64 %v655
  %v658 = icmp ult i64 %v657, 8
  %v659 = select i1 %v658, i64 %v657, i64 8
  %v660 = trunc i64 %v659 to i32
  %v661 = insertelement <8 x i32> poison, i32 %v660, i64 0
  %v662 = shufflevector <8 x i32> %v661, <8 x i32> poison, <8 x i32> zeroinitializer
  %v663 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v662
  %v664 = mul i64 %v653, 8
  %v665 = add i64 0, %v664
  %v666 = getelementptr inbounds float, ptr %v38, i64 %v665
  %v667 = icmp sge i64 %v657, 8
  br i1 %v667, label %b134, label %b135
b134:
  br label %b136
b136:
  %v668 = phi i64 [ 0, %b134 ], [ %v742, %b137 ]
  %v669 = icmp slt i64 %v668, 8
  br i1 %v669, label %b137, label %b138
b137:
  %v670 = add i64 %v668, 0
  %v671 = getelementptr inbounds float, ptr %v666, i64 %v670
  %v672 = load <8 x float>, ptr %v671, align 4
  %v673 = add i64 %v668, 8
  %v674 = getelementptr inbounds float, ptr %v666, i64 %v673
  %v675 = load <8 x float>, ptr %v674, align 4
  %v676 = add i64 %v668, 16
  %v677 = getelementptr inbounds float, ptr %v666, i64 %v676
  %v678 = load <8 x float>, ptr %v677, align 4
  %v679 = add i64 %v668, 24
  %v680 = getelementptr inbounds float, ptr %v666, i64 %v679
  %v681 = load <8 x float>, ptr %v680, align 4
  %v682 = add i64 %v668, 32
  %v683 = getelementptr inbounds float, ptr %v666, i64 %v682
  %v684 = load <8 x float>, ptr %v683, align 4
  %v685 = add i64 %v668, 40
  %v686 = getelementptr inbounds float, ptr %v666, i64 %v685
  %v687 = load <8 x float>, ptr %v686, align 4
  %v688 = add i64 %v668, 48
  %v689 = getelementptr inbounds float, ptr %v666, i64 %v688
  %v690 = load <8 x float>, ptr %v689, align 4
  %v691 = add i64 %v668, 56
  %v692 = getelementptr inbounds float, ptr %v666, i64 %v691
  %v693 = load <8 x float>, ptr %v692, align 4
  %v694 = shufflevector <8 x float> %v672, <8 x float> %v684, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v695 = shufflevector <8 x float> %v672, <8 x float> %v684, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v696 = shufflevector <8 x float> %v675, <8 x float> %v687, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v697 = shufflevector <8 x float> %v675, <8 x float> %v687, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v698 = shufflevector <8 x float> %v678, <8 x float> %v690, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v699 = shufflevector <8 x float> %v678, <8 x float> %v690, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v700 = shufflevector <8 x float> %v681, <8 x float> %v693, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v701 = shufflevector <8 x float> %v681, <8 x float> %v693, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v702 = shufflevector <8 x float> %v694, <8 x float> %v698, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v703 = shufflevector <8 x float> %v694, <8 x float> %v698, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v704 = shufflevector <8 x float> %v696, <8 x float> %v700, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v705 = shufflevector <8 x float> %v696, <8 x float> %v700, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v706 = shufflevector <8 x float> %v695, <8 x float> %v699, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v707 = shufflevector <8 x float> %v695, <8 x float> %v699, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v708 = shufflevector <8 x float> %v697, <8 x float> %v701, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v709 = shufflevector <8 x float> %v697, <8 x float> %v701, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v710 = shufflevector <8 x float> %v702, <8 x float> %v704, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v711 = shufflevector <8 x float> %v702, <8 x float> %v704, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v712 = shufflevector <8 x float> %v703, <8 x float> %v705, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v713 = shufflevector <8 x float> %v703, <8 x float> %v705, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v714 = shufflevector <8 x float> %v706, <8 x float> %v708, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v715 = shufflevector <8 x float> %v706, <8 x float> %v708, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v716 = shufflevector <8 x float> %v707, <8 x float> %v709, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v717 = shufflevector <8 x float> %v707, <8 x float> %v709, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v718 = add i64 %v668, 0
  %v719 = mul i64 %v718, 32
  %v720 = getelementptr inbounds float, ptr %v654, i64 %v719
  store <8 x float> %v710, ptr %v720, align 4
  %v721 = add i64 %v668, 1
  %v722 = mul i64 %v721, 32
  %v723 = getelementptr inbounds float, ptr %v654, i64 %v722
  store <8 x float> %v711, ptr %v723, align 4
  %v724 = add i64 %v668, 2
  %v725 = mul i64 %v724, 32
  %v726 = getelementptr inbounds float, ptr %v654, i64 %v725
  store <8 x float> %v712, ptr %v726, align 4
  %v727 = add i64 %v668, 3
  %v728 = mul i64 %v727, 32
  %v729 = getelementptr inbounds float, ptr %v654, i64 %v728
  store <8 x float> %v713, ptr %v729, align 4
  %v730 = add i64 %v668, 4
  %v731 = mul i64 %v730, 32
  %v732 = getelementptr inbounds float, ptr %v654, i64 %v731
  store <8 x float> %v714, ptr %v732, align 4
  %v733 = add i64 %v668, 5
  %v734 = mul i64 %v733, 32
  %v735 = getelementptr inbounds float, ptr %v654, i64 %v734
  store <8 x float> %v715, ptr %v735, align 4
  %v736 = add i64 %v668, 6
  %v737 = mul i64 %v736, 32
  %v738 = getelementptr inbounds float, ptr %v654, i64 %v737
  store <8 x float> %v716, ptr %v738, align 4
  %v739 = add i64 %v668, 7
  %v740 = mul i64 %v739, 32
  %v741 = getelementptr inbounds float, ptr %v654, i64 %v740
  store <8 x float> %v717, ptr %v741, align 4
  %v742 = add nsw i64 %v668, 8
  br label %b136
b138:
  br label %b139
b139:
  %v743 = phi i64 [ 8, %b138 ], [ %v751, %b140 ]
  %v744 = icmp slt i64 %v743, 8
  br i1 %v744, label %b140, label %b141
b140:
  %v745 = mul i64 %v743, 1
  %v746 = getelementptr inbounds float, ptr %v666, i64 %v745
  %v747 = getelementptr float, ptr %v746, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v748 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v747, <8 x i1> %v663, <8 x float> zeroinitializer)
  %v749 = mul i64 %v743, 32
  %v750 = getelementptr inbounds float, ptr %v654, i64 %v749
  store <8 x float> %v748, ptr %v750, align 4
  %v751 = add nsw i64 %v743, 1
  br label %b139
b141:
  br label %b135
b135:
  %v752 = icmp slt i64 %v657, 8
  br i1 %v752, label %b142, label %b143
b142:
  br label %b144
b144:
  %v753 = phi i64 [ 0, %b142 ], [ %v761, %b145 ]
  %v754 = icmp slt i64 %v753, 8
  br i1 %v754, label %b145, label %b146
b145:
  %v755 = mul i64 %v753, 1
  %v756 = getelementptr inbounds float, ptr %v666, i64 %v755
  %v757 = getelementptr float, ptr %v756, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v758 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v757, <8 x i1> %v663, <8 x float> zeroinitializer)
  %v759 = mul i64 %v753, 32
  %v760 = getelementptr inbounds float, ptr %v654, i64 %v759
  store <8 x float> %v758, ptr %v760, align 4
  %v761 = add nsw i64 %v753, 1
  br label %b144
b146:
  br label %b143
b143:
  %v762 = add i64 %v320, 256
  %v763 = add nsw i64 %v318, 1
  br label %b92
b94:
  %v764 = icmp eq i64 %v315, 2
  br i1 %v764, label %b147, label %b148
b147:
  %v765 = mul i64 1, 256
  %v766 = mul i64 1, 32
  %v767 = add i64 %v765, 0
  %v768 = add i64 %v766, 0
  %v769 = getelementptr inbounds float, ptr %v299, i64 %v767
  %v770 = sub i64 48, %v768
  %v771 = icmp slt i64 %v770, 0
  %v772 = select i1 %v771, i64 0, i64 %v770
  %v773 = icmp ult i64 %v772, 8
  %v774 = select i1 %v773, i64 %v772, i64 8
  %v775 = trunc i64 %v774 to i32
  %v776 = insertelement <8 x i32> poison, i32 %v775, i64 0
  %v777 = shufflevector <8 x i32> %v776, <8 x i32> poison, <8 x i32> zeroinitializer
  %v778 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v777
  %v779 = mul i64 %v768, 8
  %v780 = add i64 0, %v779
  %v781 = getelementptr inbounds float, ptr %v38, i64 %v780
  %v782 = icmp sge i64 %v772, 8
  br i1 %v782, label %b149, label %b150
b149:
  br label %b151
b151:
  %v783 = phi i64 [ 0, %b149 ], [ %v857, %b152 ]
  %v784 = icmp slt i64 %v783, 8
  br i1 %v784, label %b152, label %b153
b152:
  %v785 = add i64 %v783, 0
  %v786 = getelementptr inbounds float, ptr %v781, i64 %v785
  %v787 = load <8 x float>, ptr %v786, align 4
  %v788 = add i64 %v783, 8
  %v789 = getelementptr inbounds float, ptr %v781, i64 %v788
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = add i64 %v783, 16
  %v792 = getelementptr inbounds float, ptr %v781, i64 %v791
  %v793 = load <8 x float>, ptr %v792, align 4
  %v794 = add i64 %v783, 24
  %v795 = getelementptr inbounds float, ptr %v781, i64 %v794
  %v796 = load <8 x float>, ptr %v795, align 4
  %v797 = add i64 %v783, 32
  %v798 = getelementptr inbounds float, ptr %v781, i64 %v797
  %v799 = load <8 x float>, ptr %v798, align 4
  %v800 = add i64 %v783, 40
  %v801 = getelementptr inbounds float, ptr %v781, i64 %v800
  %v802 = load <8 x float>, ptr %v801, align 4
  %v803 = add i64 %v783, 48
  %v804 = getelementptr inbounds float, ptr %v781, i64 %v803
  %v805 = load <8 x float>, ptr %v804, align 4
  %v806 = add i64 %v783, 56
  %v807 = getelementptr inbounds float, ptr %v781, i64 %v806
  %v808 = load <8 x float>, ptr %v807, align 4
  %v809 = shufflevector <8 x float> %v787, <8 x float> %v799, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v810 = shufflevector <8 x float> %v787, <8 x float> %v799, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v811 = shufflevector <8 x float> %v790, <8 x float> %v802, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v812 = shufflevector <8 x float> %v790, <8 x float> %v802, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v813 = shufflevector <8 x float> %v793, <8 x float> %v805, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v814 = shufflevector <8 x float> %v793, <8 x float> %v805, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v815 = shufflevector <8 x float> %v796, <8 x float> %v808, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v816 = shufflevector <8 x float> %v796, <8 x float> %v808, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v817 = shufflevector <8 x float> %v809, <8 x float> %v813, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v818 = shufflevector <8 x float> %v809, <8 x float> %v813, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v819 = shufflevector <8 x float> %v811, <8 x float> %v815, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v820 = shufflevector <8 x float> %v811, <8 x float> %v815, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v821 = shufflevector <8 x float> %v810, <8 x float> %v814, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v822 = shufflevector <8 x float> %v810, <8 x float> %v814, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v823 = shufflevector <8 x float> %v812, <8 x float> %v816, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v824 = shufflevector <8 x float> %v812, <8 x float> %v816, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v825 = shufflevector <8 x float> %v817, <8 x float> %v819, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v826 = shufflevector <8 x float> %v817, <8 x float> %v819, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v827 = shufflevector <8 x float> %v818, <8 x float> %v820, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v828 = shufflevector <8 x float> %v818, <8 x float> %v820, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v829 = shufflevector <8 x float> %v821, <8 x float> %v823, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v830 = shufflevector <8 x float> %v821, <8 x float> %v823, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v831 = shufflevector <8 x float> %v822, <8 x float> %v824, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v832 = shufflevector <8 x float> %v822, <8 x float> %v824, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v833 = add i64 %v783, 0
  %v834 = mul i64 %v833, 16
  %v835 = getelementptr inbounds float, ptr %v769, i64 %v834
  store <8 x float> %v825, ptr %v835, align 4
  %v836 = add i64 %v783, 1
  %v837 = mul i64 %v836, 16
  %v838 = getelementptr inbounds float, ptr %v769, i64 %v837
  store <8 x float> %v826, ptr %v838, align 4
  %v839 = add i64 %v783, 2
  %v840 = mul i64 %v839, 16
  %v841 = getelementptr inbounds float, ptr %v769, i64 %v840
  store <8 x float> %v827, ptr %v841, align 4
  %v842 = add i64 %v783, 3
  %v843 = mul i64 %v842, 16
  %v844 = getelementptr inbounds float, ptr %v769, i64 %v843
  store <8 x float> %v828, ptr %v844, align 4
  %v845 = add i64 %v783, 4
  %v846 = mul i64 %v845, 16
  %v847 = getelementptr inbounds float, ptr %v769, i64 %v846
  store <8 x float> %v829, ptr %v847, align 4
  %v848 = add i64 %v783, 5
  %v849 = mul i64 %v848, 16
  %v850 = getelementptr inbounds float, ptr %v769, i64 %v849
  store <8 x float> %v830, ptr %v850, align 4
  %v851 = add i64 %v783, 6
  %v852 = mul i64 %v851, 16
  %v853 = getelementptr inbounds float, ptr %v769, i64 %v852
  store <8 x float> %v831, ptr %v853, align 4
  %v854 = add i64 %v783, 7
  %v855 = mul i64 %v854, 16
  %v856 = getelementptr inbounds float, ptr %v769, i64 %v855
  store <8 x float> %v832, ptr %v856, align 4
  %v857 = add nsw i64 %v783, 8
  br label %b151
b153:
  br label %b154
b154:
  %v858 = phi i64 [ 8, %b153 ], [ %v866, %b155 ]
  %v859 = icmp slt i64 %v858, 8
  br i1 %v859, label %b155, label %b156
b155:
  %v860 = mul i64 %v858, 1
  %v861 = getelementptr inbounds float, ptr %v781, i64 %v860
  %v862 = getelementptr float, ptr %v861, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v863 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v862, <8 x i1> %v778, <8 x float> zeroinitializer)
  %v864 = mul i64 %v858, 16
  %v865 = getelementptr inbounds float, ptr %v769, i64 %v864
  store <8 x float> %v863, ptr %v865, align 4
  %v866 = add nsw i64 %v858, 1
  br label %b154
b156:
  br label %b150
b150:
  %v867 = icmp slt i64 %v772, 8
  br i1 %v867, label %b157, label %b158
b157:
  br label %b159
b159:
  %v868 = phi i64 [ 0, %b157 ], [ %v876, %b160 ]
  %v869 = icmp slt i64 %v868, 8
  br i1 %v869, label %b160, label %b161
b160:
  %v870 = mul i64 %v868, 1
  %v871 = getelementptr inbounds float, ptr %v781, i64 %v870
  %v872 = getelementptr float, ptr %v871, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v873 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v872, <8 x i1> %v778, <8 x float> zeroinitializer)
  %v874 = mul i64 %v868, 16
  %v875 = getelementptr inbounds float, ptr %v769, i64 %v874
  store <8 x float> %v873, ptr %v875, align 4
  %v876 = add nsw i64 %v868, 1
  br label %b159
b161:
  br label %b158
b158:
  %v877 = add i64 %v765, 8
  %v878 = add i64 %v766, 8
  %v879 = getelementptr inbounds float, ptr %v299, i64 %v877
  %v880 = sub i64 48, %v878
  %v881 = icmp slt i64 %v880, 0
  %v882 = select i1 %v881, i64 0, i64 %v880
  %v883 = icmp ult i64 %v882, 8
  %v884 = select i1 %v883, i64 %v882, i64 8
  %v885 = trunc i64 %v884 to i32
  %v886 = insertelement <8 x i32> poison, i32 %v885, i64 0
  %v887 = shufflevector <8 x i32> %v886, <8 x i32> poison, <8 x i32> zeroinitializer
  %v888 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v887
  %v889 = mul i64 %v878, 8
  %v890 = add i64 0, %v889
  %v891 = getelementptr inbounds float, ptr %v38, i64 %v890
  %v892 = icmp sge i64 %v882, 8
  br i1 %v892, label %b162, label %b163
b162:
  br label %b164
b164:
  %v893 = phi i64 [ 0, %b162 ], [ %v967, %b165 ]
  %v894 = icmp slt i64 %v893, 8
  br i1 %v894, label %b165, label %b166
b165:
  %v895 = add i64 %v893, 0
  %v896 = getelementptr inbounds float, ptr %v891, i64 %v895
  %v897 = load <8 x float>, ptr %v896, align 4
  %v898 = add i64 %v893, 8
  %v899 = getelementptr inbounds float, ptr %v891, i64 %v898
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = add i64 %v893, 16
  %v902 = getelementptr inbounds float, ptr %v891, i64 %v901
  %v903 = load <8 x float>, ptr %v902, align 4
  %v904 = add i64 %v893, 24
  %v905 = getelementptr inbounds float, ptr %v891, i64 %v904
  %v906 = load <8 x float>, ptr %v905, align 4
  %v907 = add i64 %v893, 32
  %v908 = getelementptr inbounds float, ptr %v891, i64 %v907
  %v909 = load <8 x float>, ptr %v908, align 4
  %v910 = add i64 %v893, 40
  %v911 = getelementptr inbounds float, ptr %v891, i64 %v910
  %v912 = load <8 x float>, ptr %v911, align 4
  %v913 = add i64 %v893, 48
  %v914 = getelementptr inbounds float, ptr %v891, i64 %v913
  %v915 = load <8 x float>, ptr %v914, align 4
  %v916 = add i64 %v893, 56
  %v917 = getelementptr inbounds float, ptr %v891, i64 %v916
  %v918 = load <8 x float>, ptr %v917, align 4
  %v919 = shufflevector <8 x float> %v897, <8 x float> %v909, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v920 = shufflevector <8 x float> %v897, <8 x float> %v909, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v921 = shufflevector <8 x float> %v900, <8 x float> %v912, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v922 = shufflevector <8 x float> %v900, <8 x float> %v912, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v923 = shufflevector <8 x float> %v903, <8 x float> %v915, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v924 = shufflevector <8 x float> %v903, <8 x float> %v915, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v925 = shufflevector <8 x float> %v906, <8 x float> %v918, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v926 = shufflevector <8 x float> %v906, <8 x float> %v918, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v927 = shufflevector <8 x float> %v919, <8 x float> %v923, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v928 = shufflevector <8 x float> %v919, <8 x float> %v923, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v929 = shufflevector <8 x float> %v921, <8 x float> %v925, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v930 = shufflevector <8 x float> %v921, <8 x float> %v925, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v931 = shufflevector <8 x float> %v920, <8 x float> %v924, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v932 = shufflevector <8 x float> %v920, <8 x float> %v924, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v933 = shufflevector <8 x float> %v922, <8 x float> %v926, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v934 = shufflevector <8 x float> %v922, <8 x float> %v926, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v935 = shufflevector <8 x float> %v927, <8 x float> %v929, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v936 = shufflevector <8 x float> %v927, <8 x float> %v929, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v937 = shufflevector <8 x float> %v928, <8 x float> %v930, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v938 = shufflevector <8 x float> %v928, <8 x float> %v930, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v939 = shufflevector <8 x float> %v931, <8 x float> %v933, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v940 = shufflevector <8 x float> %v931, <8 x float> %v933, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v941 = shufflevector <8 x float> %v932, <8 x float> %v934, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v942 = shufflevector <8 x float> %v932, <8 x float> %v934, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v943 = add i64 %v893, 0
  %v944 = mul i64 %v943, 16
  %v945 = getelementptr inbounds float, ptr %v879, i64 %v944
  store <8 x float> %v935, ptr %v945, align 4
  %v946 = add i64 %v893, 1
  %v947 = mul i64 %v946, 16
  %v948 = getelementptr inbounds float, ptr %v879, i64 %v947
  store <8 x float> %v936, ptr %v948, align 4
  %v949 = add i64 %v893, 2
  %v950 = mul i64 %v949, 16
  %v951 = getelementptr inbounds float, ptr %v879, i64 %v950
  store <8 x float> %v937, ptr %v951, align 4
  %v952 = add i64 %v893, 3
  %v953 = mul i64 %v952, 16
  %v954 = getelementptr inbounds float, ptr %v879, i64 %v953
  store <8 x float> %v938, ptr %v954, align 4
  %v955 = add i64 %v893, 4
  %v956 = mul i64 %v955, 16
  %v957 = getelementptr inbounds float, ptr %v879, i64 %v956
  store <8 x float> %v939, ptr %v957, align 4
  %v958 = add i64 %v893, 5
  %v959 = mul i64 %v958, 16
  %v960 = getelementptr inbounds float, ptr %v879, i64 %v959
  store <8 x float> %v940, ptr %v960, align 4
  %v961 = add i64 %v893, 6
  %v962 = mul i64 %v961, 16
  %v963 = getelementptr inbounds float, ptr %v879, i64 %v962
  store <8 x float> %v941, ptr %v963, align 4
  %v964 = add i64 %v893, 7
  %v965 = mul i64 %v964, 16
  %v966 = getelementptr inbounds float, ptr %v879, i64 %v965
  store <8 x float> %v942, ptr %v966, align 4
  %v967 = add nsw i64 %v893, 8
  br label %b164
b166:
  br label %b167
b167:
  %v968 = phi i64 [ 8, %b166 ], [ %v976, %b168 ]
  %v969 = icmp slt i64 %v968, 8
  br i1 %v969, label %b168, label %b169
b168:
  %v970 = mul i64 %v968, 1
  %v971 = getelementptr inbounds float, ptr %v891, i64 %v970
  %v972 = getelementptr float, ptr %v971, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v973 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v972, <8 x i1> %v888, <8 x float> zeroinitializer)
  %v974 = mul i64 %v968, 16
  %v975 = getelementptr inbounds float, ptr %v879, i64 %v974
  store <8 x float> %v973, ptr %v975, align 4
  %v976 = add nsw i64 %v968, 1
  br label %b167
b169:
  br label %b163
b163:
  %v977 = icmp slt i64 %v882, 8
  br i1 %v977, label %b170, label %b171
b170:
  br label %b172
b172:
  %v978 = phi i64 [ 0, %b170 ], [ %v986, %b173 ]
  %v979 = icmp slt i64 %v978, 8
  br i1 %v979, label %b173, label %b174
b173:
  %v980 = mul i64 %v978, 1
  %v981 = getelementptr inbounds float, ptr %v891, i64 %v980
  %v982 = getelementptr float, ptr %v981, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v983 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v982, <8 x i1> %v888, <8 x float> zeroinitializer)
  %v984 = mul i64 %v978, 16
  %v985 = getelementptr inbounds float, ptr %v879, i64 %v984
  store <8 x float> %v983, ptr %v985, align 4
  %v986 = add nsw i64 %v978, 1
  br label %b172
b174:
  br label %b171
b171:
  %v987 = add i64 %v765, 128
  br label %b148
b148:
  br label %b91
b91:
  %v988 = icmp sgt i64 %v3, 1
  br i1 %v988, label %b175, label %b176
b175:
  %v989 = getelementptr inbounds i64, ptr %v1, i64 3
  %v990 = atomicrmw add ptr %v989, i64 1 acq_rel
  %v991 = mul i64 %v3, 8
  br label %b177
b177:
  %v992 = load atomic i64, ptr %v989 acquire, align 8
  %v993 = icmp slt i64 %v992, %v991
  br i1 %v993, label %b178, label %b179
b178:
  %v994 = call i32 @sched_yield()
  br label %b177
b179:
  br label %b176
b176:
  %v996 = add i64 %v8, 0
  %v997 = sdiv i64 %v996, 1
  %v998 = add i64 %v2, 1
  %v999 = mul i64 %v997, %v2
  %v1000 = sdiv i64 %v999, %v3
  %v1001 = mul i64 %v1000, 1
  %v1002 = icmp slt i64 %v1001, %v8
  %v1003 = select i1 %v1002, i64 %v1001, i64 %v8
  %v1004 = mul i64 %v997, %v998
  %v1005 = sdiv i64 %v1004, %v3
  %v1006 = mul i64 %v1005, 1
  %v1007 = icmp slt i64 %v1006, %v8
  %v1008 = select i1 %v1007, i64 %v1006, i64 %v8
  br label %b180
b180:
  %v1009 = phi i64 [ %v1003, %b176 ], [ %v1068, %b185 ]
  %v1010 = icmp slt i64 %v1009, %v1008
  br i1 %v1010, label %b181, label %b182
b181:
  %v1011 = add i64 %v1009, 96
  %v1012 = icmp slt i64 %v1011, %v1008
  %v1013 = select i1 %v1012, i64 %v1011, i64 %v1008
  br label %b183
b183:
  %v1014 = phi i64 [ 0, %b181 ], [ %v1067, %b188 ]
  %v1015 = icmp slt i64 %v1014, 2
  br i1 %v1015, label %b184, label %b185
b184:
  %v1016 = sub i64 %v1013, %v1009
  %v1017 = sub i64 2, 1
  %v1018 = add i64 %v1016, %v1017
  %v1019 = sdiv i64 %v1018, 2
  br label %b186
b186:
  %v1020 = phi i64 [ 0, %b184 ], [ %v1066, %b193 ]
  %v1021 = icmp slt i64 %v1020, %v1019
  br i1 %v1021, label %b187, label %b188
b187:
  %v1022 = mul i64 %v1016, %v1020
  %v1023 = sdiv i64 %v1022, %v1019
  %v1024 = add i64 %v1009, %v1023
  %v1025 = add i64 %v1020, 1
  %v1026 = mul i64 %v1016, %v1025
  %v1027 = sdiv i64 %v1026, %v1019
  %v1028 = add i64 %v1009, %v1027
  %v1029 = mul i64 %v1014, 256
  %v1030 = getelementptr inbounds float, ptr %v299, i64 %v1029
  %v1031 = sub i64 %v1028, %v1024
  %v1032 = mul i64 %v1024, 8
  %v1033 = getelementptr inbounds float, ptr %v10, i64 %v1032
  %v1034 = getelementptr inbounds float, ptr %v1033, i64 0
  %v1035 = icmp eq i64 %v1014, 1
  %v1036 = select i1 %v1035, ptr @table_tile_2x2of4_0, ptr @table_tile_2x4of4_0
  %v1037 = sub i64 %v1031, 1
  %v1038 = getelementptr inbounds ptr, ptr %v1036, i64 %v1037
  %v1039 = load ptr, ptr %v1038, align 4
  %v1040 = icmp sgt i64 %v1031, 0
  br i1 %v1040, label %b189, label %b190
b189:
  call void %v1039(ptr %v1034, i64 8, ptr %v1030, i64 8, ptr %v995)
  br label %b190
b190:
  %v1041 = icmp eq i64 %v1014, 1
  %v1042 = select i1 %v1041, i64 128, i64 256
  %v1043 = add i64 %v1029, %v1042
  br label %b191
b191:
  %v1044 = phi i64 [ %v1024, %b190 ], [ %v1065, %b196 ]
  %v1045 = icmp slt i64 %v1044, %v1028
  br i1 %v1045, label %b192, label %b193
b192:
  %v1046 = sub i64 %v1044, %v1024
  %v1047 = mul i64 %v1046, 32
  %v1048 = getelementptr inbounds float, ptr %v995, i64 %v1047
  %v1049 = mul i64 %v1044, 48
  %v1050 = getelementptr inbounds float, ptr %v44, i64 %v1049
  %v1051 = icmp eq i64 %v1014, 1
  %v1052 = select i1 %v1051, i64 2, i64 4
  br label %b194
b194:
  %v1053 = phi i64 [ 0, %b192 ], [ %v1064, %b195 ]
  %v1054 = icmp slt i64 %v1053, %v1052
  br i1 %v1054, label %b195, label %b196
b195:
  %v1055 = mul i64 %v1014, 4
  %v1056 = add i64 %v1055, %v1053
  %v1057 = mul i64 %v1056, 8
  %v1058 = add i64 0, %v1053
  %v1059 = mul i64 %v1058, 8
  %v1060 = getelementptr inbounds float, ptr %v1048, i64 %v1059
  %v1061 = load <8 x float>, ptr %v1060, align 4
  %v1062 = add i64 0, %v1057
  %v1063 = getelementptr inbounds float, ptr %v1050, i64 %v1062
  store <8 x float> %v1061, ptr %v1063, align 4
  %v1064 = add nsw i64 %v1053, 1
  br label %b194
b196:
  %v1065 = add nsw i64 %v1044, 1
  br label %b191
b193:
  %v1066 = add nsw i64 %v1020, 1
  br label %b186
b188:
  %v1067 = add nsw i64 %v1014, 1
  br label %b183
b185:
  %v1068 = add nsw i64 %v1009, 96
  br label %b180
b182:
  %v1069 = add i64 %v8, 0
  %v1070 = sdiv i64 %v1069, 1
  %v1071 = add i64 %v2, 1
  %v1072 = mul i64 %v1070, %v2
  %v1073 = sdiv i64 %v1072, %v3
  %v1074 = mul i64 %v1073, 1
  %v1075 = icmp slt i64 %v1074, %v8
  %v1076 = select i1 %v1075, i64 %v1074, i64 %v8
  %v1077 = mul i64 %v1070, %v1071
  %v1078 = sdiv i64 %v1077, %v3
  %v1079 = mul i64 %v1078, 1
  %v1080 = icmp slt i64 %v1079, %v8
  %v1081 = select i1 %v1080, i64 %v1079, i64 %v8
  br label %b197
b197:
  %v1082 = phi i64 [ %v1076, %b182 ], [ %v1110, %b202 ]
  %v1083 = icmp slt i64 %v1082, %v1081
  br i1 %v1083, label %b198, label %b199
b198:
  %v1084 = mul i64 %v1082, 48
  %v1085 = getelementptr inbounds float, ptr %v44, i64 %v1084
  %v1086 = mul i64 %v1082, 16
  %v1087 = getelementptr inbounds float, ptr %v46, i64 %v1086
  %v1088 = mul i64 %v1082, 16
  %v1089 = getelementptr inbounds float, ptr %v48, i64 %v1088
  %v1090 = mul i64 %v1082, 16
  %v1091 = getelementptr inbounds float, ptr %v50, i64 %v1090
  br label %b200
b200:
  %v1092 = phi i64 [ 0, %b198 ], [ %v1109, %b201 ]
  %v1093 = icmp slt i64 %v1092, 16
  br i1 %v1093, label %b201, label %b202
b201:
  %v1094 = add i64 0, %v1092
  %v1095 = getelementptr inbounds float, ptr %v1085, i64 %v1094
  %v1096 = load <8 x float>, ptr %v1095, align 4
  %v1097 = add i64 16, %v1092
  %v1098 = getelementptr inbounds float, ptr %v1085, i64 %v1097
  %v1099 = load <8 x float>, ptr %v1098, align 4
  %v1100 = add i64 32, %v1092
  %v1101 = getelementptr inbounds float, ptr %v1085, i64 %v1100
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = add i64 0, %v1092
  %v1104 = getelementptr inbounds float, ptr %v1087, i64 %v1103
  store <8 x float> %v1096, ptr %v1104, align 4
  %v1105 = add i64 0, %v1092
  %v1106 = getelementptr inbounds float, ptr %v1089, i64 %v1105
  store <8 x float> %v1099, ptr %v1106, align 4
  %v1107 = add i64 0, %v1092
  %v1108 = getelementptr inbounds float, ptr %v1091, i64 %v1107
  store <8 x float> %v1102, ptr %v1108, align 4
  %v1109 = add nsw i64 %v1092, 8
  br label %b200
b202:
  %v1110 = add nsw i64 %v1082, 1
  br label %b197
b199:
  %v1111 = icmp sgt i64 %v3, 1
  br i1 %v1111, label %b203, label %b204
b203:
  %v1112 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1113 = atomicrmw add ptr %v1112, i64 1 acq_rel
  %v1114 = mul i64 %v3, 9
  br label %b205
b205:
  %v1115 = load atomic i64, ptr %v1112 acquire, align 8
  %v1116 = icmp slt i64 %v1115, %v1114
  br i1 %v1116, label %b206, label %b207
b206:
  %v1117 = call i32 @sched_yield()
  br label %b205
b207:
  br label %b204
b204:
  br label %b208
b208:
  %v1118 = phi i64 [ 0, %b204 ], [ %v1305, %b219 ]
  %v1119 = icmp slt i64 %v1118, %v5
  br i1 %v1119, label %b209, label %b210
b209:
  %v1120 = add i64 %v7, 0
  %v1121 = sdiv i64 %v1120, 1
  %v1122 = add i64 %v2, 1
  %v1123 = mul i64 %v1121, %v2
  %v1124 = sdiv i64 %v1123, %v3
  %v1125 = mul i64 %v1124, 1
  %v1126 = icmp slt i64 %v1125, %v7
  %v1127 = select i1 %v1126, i64 %v1125, i64 %v7
  %v1128 = mul i64 %v1121, %v1122
  %v1129 = sdiv i64 %v1128, %v3
  %v1130 = mul i64 %v1129, 1
  %v1131 = icmp slt i64 %v1130, %v7
  %v1132 = select i1 %v1131, i64 %v1130, i64 %v7
  br label %b211
b211:
  %v1133 = phi i64 [ %v1127, %b209 ], [ %v1200, %b216 ]
  %v1134 = icmp slt i64 %v1133, %v1132
  br i1 %v1134, label %b212, label %b213
b212:
  %v1135 = add i64 %v1118, 0
  %v1136 = and i64 %v1135, %v80
  %v1137 = mul i64 %v1136, %v7
  %v1138 = add i64 %v1137, %v1133
  %v1139 = mul i64 %v1138, 16
  %v1140 = getelementptr inbounds float, ptr %v22, i64 %v1139
  %v1141 = add i64 %v1118, 0
  %v1142 = and i64 %v1141, %v94
  %v1143 = mul i64 %v1142, %v7
  %v1144 = add i64 %v1143, %v1133
  %v1145 = mul i64 %v1144, 16
  %v1146 = getelementptr inbounds float, ptr %v48, i64 %v1145
  %v1147 = add i64 %v1118, 1
  %v1148 = and i64 %v1147, %v80
  %v1149 = mul i64 %v1148, %v7
  %v1150 = add i64 %v1149, %v1133
  %v1151 = mul i64 %v1150, 16
  %v1152 = getelementptr inbounds float, ptr %v22, i64 %v1151
  br label %b214
b214:
  %v1153 = phi i64 [ 0, %b212 ], [ %v1199, %b215 ]
  %v1154 = icmp slt i64 %v1153, 16
  br i1 %v1154, label %b215, label %b216
b215:
  %v1155 = add i64 0, %v1153
  %v1156 = getelementptr inbounds float, ptr %v1140, i64 %v1155
  %v1157 = load <8 x float>, ptr %v1156, align 4
  %v1158 = add i64 0, %v1153
  %v1159 = getelementptr inbounds float, ptr %v1146, i64 %v1158
  %v1160 = load <8 x float>, ptr %v1159, align 4
  %v1161 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1162 = shufflevector <8 x float> %v1161, <8 x float> poison, <8 x i32> zeroinitializer
  %v1163 = fcmp ogt <8 x float> %v1160, %v1162
  %v1164 = select <8 x i1> %v1163, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1165 = fcmp une <8 x float> %v1164, splat (float 0x0000000000000000)
  %v1166 = select <8 x i1> %v1165, <8 x float> %v1162, <8 x float> %v1160
  %v1167 = fcmp olt <8 x float> %v1166, splat (float 0xC033000000000000)
  %v1168 = select <8 x i1> %v1167, <8 x float> splat (float 0xC033000000000000), <8 x float> %v1166
  %v1169 = fcmp ogt <8 x float> %v1168, splat (float 0x4056400000000000)
  %v1170 = select <8 x i1> %v1169, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1168
  %v1171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1170, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1172 = fsub <8 x float> %v1171, splat (float 0x4168000000000000)
  %v1173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1172, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1170)
  %v1174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1172, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1173)
  %v1175 = bitcast <8 x float> %v1171 to <8 x i32>
  %v1176 = fmul <8 x float> %v1174, %v1174
  %v1177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1174, <8 x float> splat (float 0x3F81227F40000000))
  %v1178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1177, <8 x float> %v1174, <8 x float> splat (float 0x3FA5556740000000))
  %v1179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1178, <8 x float> %v1174, <8 x float> splat (float 0x3FC5554B00000000))
  %v1180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1179, <8 x float> %v1174, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1176, <8 x float> %v1180, <8 x float> %v1174)
  %v1182 = shl <8 x i32> %v1175, splat (i32 23)
  %v1183 = add <8 x i32> %v1182, splat (i32 1056964608)
  %v1184 = bitcast <8 x i32> %v1183 to <8 x float>
  %v1185 = fsub <8 x float> %v1184, splat (float 0x3FE0000000000000)
  %v1186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1184, <8 x float> %v1181, <8 x float> %v1185)
  %v1187 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1166)
  %v1188 = fcmp olt <8 x float> %v1187, splat (float 0x3E60000000000000)
  %v1189 = fadd <8 x float> %v1186, %v1186
  %v1190 = select <8 x i1> %v1188, <8 x float> %v1166, <8 x float> %v1189
  %v1191 = fcmp une <8 x float> %v1164, splat (float 0x0000000000000000)
  %v1192 = select <8 x i1> %v1191, <8 x float> %v1160, <8 x float> %v1190
  %v1193 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1194 = shufflevector <8 x float> %v1193, <8 x float> poison, <8 x i32> zeroinitializer
  %v1195 = fadd <8 x float> %v1194, %v1192
  %v1196 = fadd <8 x float> %v1157, %v1195
  %v1197 = add i64 0, %v1153
  %v1198 = getelementptr inbounds float, ptr %v1152, i64 %v1197
  store <8 x float> %v1196, ptr %v1198, align 4
  %v1199 = add nsw i64 %v1153, 8
  br label %b214
b216:
  %v1200 = add nsw i64 %v1133, 1
  br label %b211
b213:
  %v1201 = add i64 %v7, 0
  %v1202 = sdiv i64 %v1201, 1
  %v1203 = add i64 %v2, 1
  %v1204 = mul i64 %v1202, %v2
  %v1205 = sdiv i64 %v1204, %v3
  %v1206 = mul i64 %v1205, 1
  %v1207 = icmp slt i64 %v1206, %v7
  %v1208 = select i1 %v1207, i64 %v1206, i64 %v7
  %v1209 = mul i64 %v1202, %v1203
  %v1210 = sdiv i64 %v1209, %v3
  %v1211 = mul i64 %v1210, 1
  %v1212 = icmp slt i64 %v1211, %v7
  %v1213 = select i1 %v1212, i64 %v1211, i64 %v7
  br label %b217
b217:
  %v1214 = phi i64 [ %v1208, %b213 ], [ %v1304, %b222 ]
  %v1215 = icmp slt i64 %v1214, %v1213
  br i1 %v1215, label %b218, label %b219
b218:
  br label %b220
b220:
  %v1216 = phi i64 [ 0, %b218 ], [ %v1303, %b225 ]
  %v1217 = icmp slt i64 %v1216, 2
  br i1 %v1217, label %b221, label %b222
b221:
  br label %b223
b223:
  %v1218 = phi i64 [ 0, %b221 ], [ %v1302, %b224 ]
  %v1219 = icmp slt i64 %v1218, 8
  br i1 %v1219, label %b224, label %b225
b224:
  %v1220 = add i64 %v1118, 0
  %v1221 = and i64 %v1220, %v78
  %v1222 = mul i64 %v1221, %v7
  %v1223 = add i64 %v1222, %v1214
  %v1224 = mul i64 %v1223, 128
  %v1225 = getelementptr inbounds float, ptr %v20, i64 %v1224
  %v1226 = add i64 %v1118, 0
  %v1227 = and i64 %v1226, %v94
  %v1228 = mul i64 %v1227, %v7
  %v1229 = add i64 %v1228, %v1214
  %v1230 = mul i64 %v1229, 16
  %v1231 = getelementptr inbounds float, ptr %v48, i64 %v1230
  %v1232 = mul i64 %v1216, 8
  %v1233 = add i64 0, %v1232
  %v1234 = add i64 %v1233, %v1218
  %v1235 = getelementptr inbounds float, ptr %v1231, i64 %v1234
  %v1236 = load float, ptr %v1235, align 4
  %v1237 = fcmp ogt float %v1236, 0x0000000000000000
  %v1238 = select i1 %v1237, float 0x3FF0000000000000, float 0x0000000000000000
  %v1239 = fcmp une float %v1238, 0x0000000000000000
  %v1240 = select i1 %v1239, float 0x0000000000000000, float %v1236
  %v1241 = fcmp olt float %v1240, 0xC033000000000000
  %v1242 = select i1 %v1241, float 0xC033000000000000, float %v1240
  %v1243 = fcmp ogt float %v1242, 0x4056400000000000
  %v1244 = select i1 %v1243, float 0x4056400000000000, float %v1242
  %v1245 = call float @llvm.fmuladd.f32(float %v1244, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1246 = fsub float %v1245, 0x4168000000000000
  %v1247 = call float @llvm.fmuladd.f32(float %v1246, float 0xBFE62E4000000000, float %v1244)
  %v1248 = call float @llvm.fmuladd.f32(float %v1246, float 0xBEB7F7D1C0000000, float %v1247)
  %v1249 = bitcast float %v1245 to i32
  %v1250 = fmul float %v1248, %v1248
  %v1251 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1248, float 0x3F81227F40000000)
  %v1252 = call float @llvm.fmuladd.f32(float %v1251, float %v1248, float 0x3FA5556740000000)
  %v1253 = call float @llvm.fmuladd.f32(float %v1252, float %v1248, float 0x3FC5554B00000000)
  %v1254 = call float @llvm.fmuladd.f32(float %v1253, float %v1248, float 0x3FDFFFFFE0000000)
  %v1255 = call float @llvm.fmuladd.f32(float %v1250, float %v1254, float %v1248)
  %v1256 = shl i32 %v1249, 23
  %v1257 = add i32 %v1256, 1056964608
  %v1258 = bitcast i32 %v1257 to float
  %v1259 = fsub float %v1258, 0x3FE0000000000000
  %v1260 = call float @llvm.fmuladd.f32(float %v1258, float %v1255, float %v1259)
  %v1261 = call float @llvm.fabs.f32(float %v1240)
  %v1262 = fcmp olt float %v1261, 0x3E60000000000000
  %v1263 = fadd float %v1260, %v1260
  %v1264 = select i1 %v1262, float %v1240, float %v1263
  %v1265 = fcmp une float %v1238, 0x0000000000000000
  %v1266 = select i1 %v1265, float %v1236, float %v1264
  %v1267 = fadd float 0x3FF0000000000000, %v1266
  %v1268 = add i64 %v1118, 0
  %v1269 = and i64 %v1268, %v96
  %v1270 = mul i64 %v1269, %v7
  %v1271 = add i64 %v1270, %v1214
  %v1272 = mul i64 %v1271, 16
  %v1273 = getelementptr inbounds float, ptr %v50, i64 %v1272
  %v1274 = add i64 %v1118, 1
  %v1275 = and i64 %v1274, %v78
  %v1276 = mul i64 %v1275, %v7
  %v1277 = add i64 %v1276, %v1214
  %v1278 = mul i64 %v1277, 128
  %v1279 = getelementptr inbounds float, ptr %v20, i64 %v1278
  %v1280 = mul i64 %v1216, 64
  %v1281 = add i64 0, %v1280
  %v1282 = mul i64 %v1218, 8
  %v1283 = add i64 %v1281, %v1282
  %v1284 = add i64 %v1283, 0
  %v1285 = getelementptr inbounds float, ptr %v1225, i64 %v1284
  %v1286 = load <8 x float>, ptr %v1285, align 4
  %v1287 = mul i64 %v1216, 8
  %v1288 = add i64 0, %v1287
  %v1289 = add i64 %v1288, 0
  %v1290 = getelementptr inbounds float, ptr %v1273, i64 %v1289
  %v1291 = load <8 x float>, ptr %v1290, align 4
  %v1292 = insertelement <8 x float> poison, float %v1267, i64 0
  %v1293 = shufflevector <8 x float> %v1292, <8 x float> poison, <8 x i32> zeroinitializer
  %v1294 = fmul <8 x float> %v1293, %v1291
  %v1295 = fadd <8 x float> %v1286, %v1294
  %v1296 = mul i64 %v1216, 64
  %v1297 = add i64 0, %v1296
  %v1298 = mul i64 %v1218, 8
  %v1299 = add i64 %v1297, %v1298
  %v1300 = add i64 %v1299, 0
  %v1301 = getelementptr inbounds float, ptr %v1279, i64 %v1300
  store <8 x float> %v1295, ptr %v1301, align 4
  %v1302 = add nsw i64 %v1218, 1
  br label %b223
b225:
  %v1303 = add nsw i64 %v1216, 1
  br label %b220
b222:
  %v1304 = add nsw i64 %v1214, 1
  br label %b217
b219:
  %v1305 = add nsw i64 %v1118, 1
  br label %b208
b210:
  %v1306 = icmp sgt i64 %v3, 1
  br i1 %v1306, label %b226, label %b227
b226:
  %v1307 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1308 = atomicrmw add ptr %v1307, i64 1 acq_rel
  %v1309 = mul i64 %v3, 10
  br label %b228
b228:
  %v1310 = load atomic i64, ptr %v1307 acquire, align 8
  %v1311 = icmp slt i64 %v1310, %v1309
  br i1 %v1311, label %b229, label %b230
b229:
  %v1312 = call i32 @sched_yield()
  br label %b228
b230:
  br label %b227
b227:
  %v1313 = add i64 %v8, 0
  %v1314 = sdiv i64 %v1313, 1
  %v1315 = add i64 %v2, 1
  %v1316 = mul i64 %v1314, %v2
  %v1317 = sdiv i64 %v1316, %v3
  %v1318 = mul i64 %v1317, 1
  %v1319 = icmp slt i64 %v1318, %v8
  %v1320 = select i1 %v1319, i64 %v1318, i64 %v8
  %v1321 = mul i64 %v1314, %v1315
  %v1322 = sdiv i64 %v1321, %v3
  %v1323 = mul i64 %v1322, 1
  %v1324 = icmp slt i64 %v1323, %v8
  %v1325 = select i1 %v1324, i64 %v1323, i64 %v8
  br label %b231
b231:
  %v1326 = phi i64 [ %v1320, %b227 ], [ %v1396, %b236 ]
  %v1327 = icmp slt i64 %v1326, %v1325
  br i1 %v1327, label %b232, label %b233
b232:
  br label %b234
b234:
  %v1328 = phi i64 [ 0, %b232 ], [ %v1395, %b239 ]
  %v1329 = icmp slt i64 %v1328, 2
  br i1 %v1329, label %b235, label %b236
b235:
  br label %b237
b237:
  %v1330 = phi i64 [ 0, %b235 ], [ %v1386, %b238 ]
  %v1331 = phi <8 x float> [ splat (float 0x0000000000000000), %b235 ], [ %v1385, %b238 ]
  %v1332 = icmp slt i64 %v1330, 8
  br i1 %v1332, label %b238, label %b239
b238:
  %v1333 = mul i64 %v1326, 16
  %v1334 = getelementptr inbounds float, ptr %v46, i64 %v1333
  %v1335 = mul i64 %v1328, 8
  %v1336 = add i64 0, %v1335
  %v1337 = add i64 %v1336, %v1330
  %v1338 = getelementptr inbounds float, ptr %v1334, i64 %v1337
  %v1339 = load float, ptr %v1338, align 4
  %v1340 = fcmp ogt float %v1339, 0x0000000000000000
  %v1341 = select i1 %v1340, float 0x3FF0000000000000, float 0x0000000000000000
  %v1342 = fcmp une float %v1341, 0x0000000000000000
  %v1343 = select i1 %v1342, float 0x0000000000000000, float %v1339
  %v1344 = fcmp olt float %v1343, 0xC033000000000000
  %v1345 = select i1 %v1344, float 0xC033000000000000, float %v1343
  %v1346 = fcmp ogt float %v1345, 0x4056400000000000
  %v1347 = select i1 %v1346, float 0x4056400000000000, float %v1345
  %v1348 = call float @llvm.fmuladd.f32(float %v1347, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1349 = fsub float %v1348, 0x4168000000000000
  %v1350 = call float @llvm.fmuladd.f32(float %v1349, float 0xBFE62E4000000000, float %v1347)
  %v1351 = call float @llvm.fmuladd.f32(float %v1349, float 0xBEB7F7D1C0000000, float %v1350)
  %v1352 = bitcast float %v1348 to i32
  %v1353 = fmul float %v1351, %v1351
  %v1354 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1351, float 0x3F81227F40000000)
  %v1355 = call float @llvm.fmuladd.f32(float %v1354, float %v1351, float 0x3FA5556740000000)
  %v1356 = call float @llvm.fmuladd.f32(float %v1355, float %v1351, float 0x3FC5554B00000000)
  %v1357 = call float @llvm.fmuladd.f32(float %v1356, float %v1351, float 0x3FDFFFFFE0000000)
  %v1358 = call float @llvm.fmuladd.f32(float %v1353, float %v1357, float %v1351)
  %v1359 = shl i32 %v1352, 23
  %v1360 = add i32 %v1359, 1056964608
  %v1361 = bitcast i32 %v1360 to float
  %v1362 = fsub float %v1361, 0x3FE0000000000000
  %v1363 = call float @llvm.fmuladd.f32(float %v1361, float %v1358, float %v1362)
  %v1364 = call float @llvm.fabs.f32(float %v1343)
  %v1365 = fcmp olt float %v1364, 0x3E60000000000000
  %v1366 = fadd float %v1363, %v1363
  %v1367 = select i1 %v1365, float %v1343, float %v1366
  %v1368 = fcmp une float %v1341, 0x0000000000000000
  %v1369 = select i1 %v1368, float %v1339, float %v1367
  %v1370 = fadd float 0x3FF0000000000000, %v1369
  %v1371 = mul i64 1, %v7
  %v1372 = add i64 %v1326, %v1371
  %v1373 = mul i64 %v1372, 128
  %v1374 = getelementptr inbounds float, ptr %v20, i64 %v1373
  %v1375 = mul i64 %v1328, 64
  %v1376 = add i64 0, %v1375
  %v1377 = add i64 %v1376, 0
  %v1378 = mul i64 %v1330, 8
  %v1379 = add i64 %v1377, %v1378
  %v1380 = getelementptr inbounds float, ptr %v1374, i64 %v1379
  %v1381 = load <8 x float>, ptr %v1380, align 4
  %v1382 = insertelement <8 x float> poison, float %v1370, i64 0
  %v1383 = shufflevector <8 x float> %v1382, <8 x float> poison, <8 x i32> zeroinitializer
  %v1384 = fmul <8 x float> %v1383, %v1381
  %v1385 = fadd <8 x float> %v1331, %v1384
  %v1386 = add nsw i64 %v1330, 1
  br label %b237
b239:
  %v1387 = mul i64 %v1326, 16
  %v1388 = getelementptr inbounds float, ptr %v52, i64 %v1387
  %v1389 = mul i64 %v1328, 8
  %v1390 = add i64 0, %v1389
  %v1391 = mul i64 0, 8
  %v1392 = add i64 %v1390, %v1391
  %v1393 = add i64 %v1392, 0
  %v1394 = getelementptr inbounds float, ptr %v1388, i64 %v1393
  store <8 x float> %v1331, ptr %v1394, align 4
  %v1395 = add nsw i64 %v1328, 1
  br label %b234
b236:
  %v1396 = add nsw i64 %v1326, 1
  br label %b231
b233:
  %v1397 = add i64 %v8, 0
  %v1398 = sdiv i64 %v1397, 1
  %v1399 = add i64 %v2, 1
  %v1400 = mul i64 %v1398, %v2
  %v1401 = sdiv i64 %v1400, %v3
  %v1402 = mul i64 %v1401, 1
  %v1403 = icmp slt i64 %v1402, %v8
  %v1404 = select i1 %v1403, i64 %v1402, i64 %v8
  %v1405 = mul i64 %v1398, %v1399
  %v1406 = sdiv i64 %v1405, %v3
  %v1407 = mul i64 %v1406, 1
  %v1408 = icmp slt i64 %v1407, %v8
  %v1409 = select i1 %v1408, i64 %v1407, i64 %v8
  br label %b240
b240:
  %v1410 = phi i64 [ %v1404, %b233 ], [ %v1488, %b245 ]
  %v1411 = icmp slt i64 %v1410, %v1409
  br i1 %v1411, label %b241, label %b242
b241:
  br label %b243
b243:
  %v1412 = phi i64 [ 0, %b241 ], [ %v1487, %b248 ]
  %v1413 = icmp slt i64 %v1412, 2
  br i1 %v1413, label %b244, label %b245
b244:
  br label %b246
b246:
  %v1414 = phi i64 [ 0, %b244 ], [ %v1470, %b247 ]
  %v1415 = phi <8 x float> [ splat (float 0x0000000000000000), %b244 ], [ %v1469, %b247 ]
  %v1416 = icmp slt i64 %v1414, 8
  br i1 %v1416, label %b247, label %b248
b247:
  %v1417 = mul i64 %v1410, 16
  %v1418 = getelementptr inbounds float, ptr %v46, i64 %v1417
  %v1419 = mul i64 1, %v7
  %v1420 = add i64 %v1410, %v1419
  %v1421 = mul i64 %v1420, 16
  %v1422 = getelementptr inbounds float, ptr %v22, i64 %v1421
  %v1423 = mul i64 %v1412, 8
  %v1424 = add i64 0, %v1423
  %v1425 = add i64 %v1424, %v1414
  %v1426 = getelementptr inbounds float, ptr %v1418, i64 %v1425
  %v1427 = load <8 x float>, ptr %v1426, align 4
  %v1428 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1429 = shufflevector <8 x float> %v1428, <8 x float> poison, <8 x i32> zeroinitializer
  %v1430 = fcmp ogt <8 x float> %v1427, %v1429
  %v1431 = select <8 x i1> %v1430, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1432 = fcmp une <8 x float> %v1431, splat (float 0x0000000000000000)
  %v1433 = select <8 x i1> %v1432, <8 x float> %v1429, <8 x float> %v1427
  %v1434 = fcmp olt <8 x float> %v1433, splat (float 0xC033000000000000)
  %v1435 = select <8 x i1> %v1434, <8 x float> splat (float 0xC033000000000000), <8 x float> %v1433
  %v1436 = fcmp ogt <8 x float> %v1435, splat (float 0x4056400000000000)
  %v1437 = select <8 x i1> %v1436, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1435
  %v1438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1437, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1439 = fsub <8 x float> %v1438, splat (float 0x4168000000000000)
  %v1440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1439, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1437)
  %v1441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1439, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1440)
  %v1442 = bitcast <8 x float> %v1438 to <8 x i32>
  %v1443 = fmul <8 x float> %v1441, %v1441
  %v1444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1441, <8 x float> splat (float 0x3F81227F40000000))
  %v1445 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1444, <8 x float> %v1441, <8 x float> splat (float 0x3FA5556740000000))
  %v1446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1445, <8 x float> %v1441, <8 x float> splat (float 0x3FC5554B00000000))
  %v1447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1446, <8 x float> %v1441, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1443, <8 x float> %v1447, <8 x float> %v1441)
  %v1449 = shl <8 x i32> %v1442, splat (i32 23)
  %v1450 = add <8 x i32> %v1449, splat (i32 1056964608)
  %v1451 = bitcast <8 x i32> %v1450 to <8 x float>
  %v1452 = fsub <8 x float> %v1451, splat (float 0x3FE0000000000000)
  %v1453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1451, <8 x float> %v1448, <8 x float> %v1452)
  %v1454 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1433)
  %v1455 = fcmp olt <8 x float> %v1454, splat (float 0x3E60000000000000)
  %v1456 = fadd <8 x float> %v1453, %v1453
  %v1457 = select <8 x i1> %v1455, <8 x float> %v1433, <8 x float> %v1456
  %v1458 = fcmp une <8 x float> %v1431, splat (float 0x0000000000000000)
  %v1459 = select <8 x i1> %v1458, <8 x float> %v1427, <8 x float> %v1457
  %v1460 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1461 = shufflevector <8 x float> %v1460, <8 x float> poison, <8 x i32> zeroinitializer
  %v1462 = fadd <8 x float> %v1461, %v1459
  %v1463 = mul i64 %v1412, 8
  %v1464 = add i64 0, %v1463
  %v1465 = add i64 %v1464, %v1414
  %v1466 = getelementptr inbounds float, ptr %v1422, i64 %v1465
  %v1467 = load <8 x float>, ptr %v1466, align 4
  %v1468 = fmul <8 x float> %v1462, %v1467
  %v1469 = fadd <8 x float> %v1415, %v1468
  %v1470 = add nsw i64 %v1414, 8
  br label %b246
b248:
  %v1471 = shufflevector <8 x float> %v1415, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1472 = shufflevector <8 x float> %v1415, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1473 = fadd <4 x float> %v1471, %v1472
  %v1474 = shufflevector <4 x float> %v1473, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1475 = shufflevector <4 x float> %v1473, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1476 = fadd <2 x float> %v1474, %v1475
  %v1477 = extractelement <2 x float> %v1476, i64 0
  %v1478 = extractelement <2 x float> %v1476, i64 1
  %v1479 = fadd float %v1477, %v1478
  %v1480 = fadd float %v1479, 0x0000000000000000
  %v1481 = mul i64 %v1410, 2
  %v1482 = getelementptr inbounds float, ptr %v54, i64 %v1481
  %v1483 = add i64 0, %v1412
  %v1484 = add i64 %v1483, 0
  %v1485 = add i64 %v1484, 0
  %v1486 = getelementptr inbounds float, ptr %v1482, i64 %v1485
  store float %v1480, ptr %v1486, align 4
  %v1487 = add nsw i64 %v1412, 1
  br label %b243
b245:
  %v1488 = add nsw i64 %v1410, 1
  br label %b240
b242:
  %v1489 = add i64 %v8, 0
  %v1490 = sdiv i64 %v1489, 1
  %v1491 = add i64 %v2, 1
  %v1492 = mul i64 %v1490, %v2
  %v1493 = sdiv i64 %v1492, %v3
  %v1494 = mul i64 %v1493, 1
  %v1495 = icmp slt i64 %v1494, %v8
  %v1496 = select i1 %v1495, i64 %v1494, i64 %v8
  %v1497 = mul i64 %v1490, %v1491
  %v1498 = sdiv i64 %v1497, %v3
  %v1499 = mul i64 %v1498, 1
  %v1500 = icmp slt i64 %v1499, %v8
  %v1501 = select i1 %v1500, i64 %v1499, i64 %v8
  br label %b249
b249:
  %v1502 = phi i64 [ %v1496, %b242 ], [ %v1522, %b250 ]
  %v1503 = icmp slt i64 %v1502, %v1501
  br i1 %v1503, label %b250, label %b251
b250:
  %v1504 = mul i64 %v1502, 2
  %v1505 = getelementptr inbounds float, ptr %v54, i64 %v1504
  %v1506 = mul i64 %v1502, 2
  %v1507 = getelementptr inbounds float, ptr %v56, i64 %v1506
  %v1508 = icmp ult i64 2, 8
  %v1509 = select i1 %v1508, i64 2, i64 8
  %v1510 = trunc i64 %v1509 to i32
  %v1511 = insertelement <8 x i32> poison, i32 %v1510, i64 0
  %v1512 = shufflevector <8 x i32> %v1511, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1513 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1512
  %v1514 = add i64 0, 0
  %v1515 = getelementptr inbounds float, ptr %v1505, i64 %v1514
  %v1516 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1515, <8 x i1> %v1513, <8 x float> zeroinitializer)
  %v1517 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1518 = shufflevector <8 x float> %v1517, <8 x float> poison, <8 x i32> zeroinitializer
  %v1519 = fadd <8 x float> %v1516, %v1518
  %v1520 = add i64 0, 0
  %v1521 = getelementptr inbounds float, ptr %v1507, i64 %v1520
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1519, ptr align 4 %v1521, <8 x i1> %v1513)
  %v1522 = add nsw i64 %v1502, 1
  br label %b249
b251:
  %v1523 = add i64 %v8, 0
  %v1524 = sdiv i64 %v1523, 1
  %v1525 = add i64 %v2, 1
  %v1526 = mul i64 %v1524, %v2
  %v1527 = sdiv i64 %v1526, %v3
  %v1528 = mul i64 %v1527, 1
  %v1529 = icmp slt i64 %v1528, %v8
  %v1530 = select i1 %v1529, i64 %v1528, i64 %v8
  %v1531 = mul i64 %v1524, %v1525
  %v1532 = sdiv i64 %v1531, %v3
  %v1533 = mul i64 %v1532, 1
  %v1534 = icmp slt i64 %v1533, %v8
  %v1535 = select i1 %v1534, i64 %v1533, i64 %v8
  br label %b252
b252:
  %v1536 = phi i64 [ %v1530, %b251 ], [ %v1562, %b257 ]
  %v1537 = icmp slt i64 %v1536, %v1535
  br i1 %v1537, label %b253, label %b254
b253:
  br label %b255
b255:
  %v1538 = phi i64 [ 0, %b253 ], [ %v1561, %b256 ]
  %v1539 = icmp slt i64 %v1538, 2
  br i1 %v1539, label %b256, label %b257
b256:
  %v1540 = mul i64 %v1536, 16
  %v1541 = getelementptr inbounds float, ptr %v52, i64 %v1540
  %v1542 = mul i64 %v1536, 2
  %v1543 = getelementptr inbounds float, ptr %v56, i64 %v1542
  %v1544 = add i64 0, %v1538
  %v1545 = getelementptr inbounds float, ptr %v1543, i64 %v1544
  %v1546 = load float, ptr %v1545, align 4
  %v1547 = mul i64 %v1536, 16
  %v1548 = getelementptr inbounds float, ptr %v58, i64 %v1547
  %v1549 = mul i64 %v1538, 8
  %v1550 = add i64 0, %v1549
  %v1551 = add i64 %v1550, 0
  %v1552 = getelementptr inbounds float, ptr %v1541, i64 %v1551
  %v1553 = load <8 x float>, ptr %v1552, align 4
  %v1554 = insertelement <8 x float> poison, float %v1546, i64 0
  %v1555 = shufflevector <8 x float> %v1554, <8 x float> poison, <8 x i32> zeroinitializer
  %v1556 = fdiv <8 x float> %v1553, %v1555
  %v1557 = mul i64 %v1538, 8
  %v1558 = add i64 0, %v1557
  %v1559 = add i64 %v1558, 0
  %v1560 = getelementptr inbounds float, ptr %v1548, i64 %v1559
  store <8 x float> %v1556, ptr %v1560, align 4
  %v1561 = add nsw i64 %v1538, 1
  br label %b255
b257:
  %v1562 = add nsw i64 %v1536, 1
  br label %b252
b254:
  %v1563 = add i64 %v8, 0
  %v1564 = sdiv i64 %v1563, 1
  %v1565 = add i64 %v2, 1
  %v1566 = mul i64 %v1564, %v2
  %v1567 = sdiv i64 %v1566, %v3
  %v1568 = mul i64 %v1567, 1
  %v1569 = icmp slt i64 %v1568, %v8
  %v1570 = select i1 %v1569, i64 %v1568, i64 %v8
  %v1571 = mul i64 %v1564, %v1565
  %v1572 = sdiv i64 %v1571, %v3
  %v1573 = mul i64 %v1572, 1
  %v1574 = icmp slt i64 %v1573, %v8
  %v1575 = select i1 %v1574, i64 %v1573, i64 %v8
  br label %b258
b258:
  %v1576 = phi i64 [ %v1570, %b254 ], [ %v1590, %b263 ]
  %v1577 = icmp slt i64 %v1576, %v1575
  br i1 %v1577, label %b259, label %b260
b259:
  %v1578 = mul i64 %v1576, 16
  %v1579 = getelementptr inbounds float, ptr %v58, i64 %v1578
  %v1580 = mul i64 %v1576, 16
  %v1581 = getelementptr inbounds float, ptr %v28, i64 %v1580
  br label %b261
b261:
  %v1582 = phi i64 [ 0, %b259 ], [ %v1589, %b262 ]
  %v1583 = icmp slt i64 %v1582, 16
  br i1 %v1583, label %b262, label %b263
b262:
  %v1584 = add i64 0, %v1582
  %v1585 = getelementptr inbounds float, ptr %v1579, i64 %v1584
  %v1586 = load <8 x float>, ptr %v1585, align 4
  %v1587 = add i64 0, %v1582
  %v1588 = getelementptr inbounds float, ptr %v1581, i64 %v1587
  store <8 x float> %v1586, ptr %v1588, align 4
  %v1589 = add nsw i64 %v1582, 8
  br label %b261
b263:
  %v1590 = add nsw i64 %v1576, 1
  br label %b258
b260:
  %v1591 = icmp sgt i64 %v3, 1
  br i1 %v1591, label %b264, label %b265
b264:
  %v1592 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1593 = atomicrmw add ptr %v1592, i64 1 acq_rel
  %v1594 = mul i64 %v3, 11
  br label %b266
b266:
  %v1595 = load atomic i64, ptr %v1592 acquire, align 8
  %v1596 = icmp slt i64 %v1595, %v1594
  br i1 %v1596, label %b267, label %b268
b267:
  %v1597 = call i32 @sched_yield()
  br label %b266
b268:
  br label %b265
b265:
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
  %v615 = alloca float, i64 64, align 4
  %v1093 = alloca float, i64 64, align 4
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
  %v73 = getelementptr inbounds i64, ptr %v1, i64 5
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 9
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 10
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 11
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 12
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 13
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 14
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 15
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 22
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 23
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 24
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 25
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 26
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 27
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 28
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 29
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 30
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 31
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 32
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 33
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 34
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 35
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 36
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v120 = load ptr, ptr %v119, align 4
  %v121 = mul i64 %v2, 18432
  %v122 = add i64 %v121, 384
  %v123 = getelementptr inbounds float, ptr %v120, i64 %v122
  %v124 = getelementptr inbounds float, ptr %v120, i64 0
  %v125 = getelementptr inbounds i64, ptr %v1, i64 4
  %v126 = load i64, ptr %v125, align 8
  %v127 = icmp eq i64 %v126, 0
  br i1 %v127, label %b0, label %b1
b0:
  %v128 = add i64 1, 0
  %v129 = sdiv i64 %v128, 1
  %v130 = add i64 %v2, 1
  %v131 = mul i64 %v129, %v2
  %v132 = sdiv i64 %v131, %v3
  %v133 = mul i64 %v132, 1
  %v134 = icmp slt i64 %v133, 1
  %v135 = select i1 %v134, i64 %v133, i64 1
  %v136 = mul i64 %v129, %v130
  %v137 = sdiv i64 %v136, %v3
  %v138 = mul i64 %v137, 1
  %v139 = icmp slt i64 %v138, 1
  %v140 = select i1 %v139, i64 %v138, i64 1
  %v141 = icmp slt i64 %v140, 1
  %v142 = select i1 %v141, i64 %v140, i64 1
  br label %b2
b2:
  %v143 = phi i64 [ %v135, %b0 ], [ %v171, %b7 ]
  %v144 = icmp slt i64 %v143, %v142
  br i1 %v144, label %b3, label %b4
b3:
  %v145 = mul i64 %v143, 128
  %v146 = mul i64 %v143, 8
  %v147 = add i64 %v145, 0
  %v148 = add i64 %v146, 0
  %v149 = getelementptr inbounds float, ptr %v124, i64 %v147
  %v150 = sub i64 8, %v148
  %v151 = icmp slt i64 %v150, 0
  %v152 = select i1 %v151, i64 0, i64 %v150
  %v153 = icmp ult i64 %v152, 8
  %v154 = select i1 %v153, i64 %v152, i64 8
  %v155 = trunc i64 %v154 to i32
  %v156 = insertelement <8 x i32> poison, i32 %v155, i64 0
  %v157 = shufflevector <8 x i32> %v156, <8 x i32> poison, <8 x i32> zeroinitializer
  %v158 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v157
  %v159 = mul i64 %v148, 1
  %v160 = add i64 0, %v159
  %v161 = getelementptr inbounds float, ptr %v12, i64 %v160
  br label %b5
b5:
  %v162 = phi i64 [ 0, %b3 ], [ %v169, %b6 ]
  %v163 = icmp slt i64 %v162, 16
  br i1 %v163, label %b6, label %b7
b6:
  %v164 = mul i64 %v162, 8
  %v165 = getelementptr inbounds float, ptr %v161, i64 %v164
  %v166 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v165, <8 x i1> %v158, <8 x float> zeroinitializer)
  %v167 = mul i64 %v162, 8
  %v168 = getelementptr inbounds float, ptr %v149, i64 %v167
  store <8 x float> %v166, ptr %v168, align 4
  %v169 = add nsw i64 %v162, 1
  br label %b5
b7:
  %v170 = add i64 %v145, 128
  %v171 = add nsw i64 %v143, 1
  br label %b2
b4:
  br label %b1
b1:
  %v172 = icmp sgt i64 %v3, 1
  br i1 %v172, label %b8, label %b9
b8:
  %v173 = getelementptr inbounds i64, ptr %v1, i64 3
  %v174 = atomicrmw add ptr %v173, i64 1 acq_rel
  %v175 = mul i64 %v3, 1
  br label %b10
b10:
  %v176 = load atomic i64, ptr %v173 acquire, align 8
  %v177 = icmp slt i64 %v176, %v175
  br i1 %v177, label %b11, label %b12
b11:
  %v178 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  %v179 = add i64 %v8, 0
  %v180 = sdiv i64 %v179, 1
  %v181 = add i64 %v2, 1
  %v182 = mul i64 %v180, %v2
  %v183 = sdiv i64 %v182, %v3
  %v184 = mul i64 %v183, 1
  %v185 = icmp slt i64 %v184, %v8
  %v186 = select i1 %v185, i64 %v184, i64 %v8
  %v187 = mul i64 %v180, %v181
  %v188 = sdiv i64 %v187, %v3
  %v189 = mul i64 %v188, 1
  %v190 = icmp slt i64 %v189, %v8
  %v191 = select i1 %v190, i64 %v189, i64 %v8
  br label %b13
b13:
  %v192 = phi i64 [ %v186, %b9 ], [ %v241, %b18 ]
  %v193 = icmp slt i64 %v192, %v191
  br i1 %v193, label %b14, label %b15
b14:
  br label %b16
b16:
  %v194 = phi i64 [ 0, %b14 ], [ %v240, %b21 ]
  %v195 = icmp slt i64 %v194, 2
  br i1 %v195, label %b17, label %b18
b17:
  br label %b19
b19:
  %v196 = phi i64 [ 0, %b17 ], [ %v224, %b20 ]
  %v197 = phi <8 x float> [ splat (float 0x0000000000000000), %b17 ], [ %v223, %b20 ]
  %v198 = icmp slt i64 %v196, 8
  br i1 %v198, label %b20, label %b21
b20:
  %v199 = mul i64 %v192, 16
  %v200 = getelementptr inbounds float, ptr %v18, i64 %v199
  %v201 = mul i64 %v192, 16
  %v202 = getelementptr inbounds float, ptr %v58, i64 %v201
  %v203 = mul i64 %v192, 2
  %v204 = getelementptr inbounds float, ptr %v56, i64 %v203
  %v205 = add i64 0, %v194
  %v206 = getelementptr inbounds float, ptr %v204, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = mul i64 %v194, 8
  %v209 = add i64 0, %v208
  %v210 = add i64 %v209, %v196
  %v211 = getelementptr inbounds float, ptr %v200, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = mul i64 %v194, 8
  %v214 = add i64 0, %v213
  %v215 = add i64 %v214, %v196
  %v216 = getelementptr inbounds float, ptr %v202, i64 %v215
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = fmul <8 x float> %v212, %v217
  %v219 = insertelement <8 x float> poison, float %v207, i64 0
  %v220 = shufflevector <8 x float> %v219, <8 x float> poison, <8 x i32> zeroinitializer
  %v221 = fdiv <8 x float> %v218, %v220
  %v222 = fneg <8 x float> %v221
  %v223 = fadd <8 x float> %v197, %v222
  %v224 = add nsw i64 %v196, 8
  br label %b19
b21:
  %v225 = shufflevector <8 x float> %v197, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v226 = shufflevector <8 x float> %v197, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v227 = fadd <4 x float> %v225, %v226
  %v228 = shufflevector <4 x float> %v227, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v229 = shufflevector <4 x float> %v227, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v230 = fadd <2 x float> %v228, %v229
  %v231 = extractelement <2 x float> %v230, i64 0
  %v232 = extractelement <2 x float> %v230, i64 1
  %v233 = fadd float %v231, %v232
  %v234 = fadd float %v233, 0x0000000000000000
  %v235 = mul i64 %v192, 2
  %v236 = getelementptr inbounds float, ptr %v60, i64 %v235
  %v237 = add i64 0, %v194
  %v238 = add i64 %v237, 0
  %v239 = getelementptr inbounds float, ptr %v236, i64 %v238
  store float %v234, ptr %v239, align 4
  %v240 = add nsw i64 %v194, 1
  br label %b16
b18:
  %v241 = add nsw i64 %v192, 1
  br label %b13
b15:
  %v242 = add i64 %v8, 0
  %v243 = sdiv i64 %v242, 1
  %v244 = add i64 %v2, 1
  %v245 = mul i64 %v243, %v2
  %v246 = sdiv i64 %v245, %v3
  %v247 = mul i64 %v246, 1
  %v248 = icmp slt i64 %v247, %v8
  %v249 = select i1 %v248, i64 %v247, i64 %v8
  %v250 = mul i64 %v243, %v244
  %v251 = sdiv i64 %v250, %v3
  %v252 = mul i64 %v251, 1
  %v253 = icmp slt i64 %v252, %v8
  %v254 = select i1 %v253, i64 %v252, i64 %v8
  br label %b22
b22:
  %v255 = phi i64 [ %v249, %b15 ], [ %v313, %b27 ]
  %v256 = icmp slt i64 %v255, %v254
  br i1 %v256, label %b23, label %b24
b23:
  br label %b25
b25:
  %v257 = phi i64 [ 0, %b23 ], [ %v312, %b30 ]
  %v258 = icmp slt i64 %v257, 2
  br i1 %v258, label %b26, label %b27
b26:
  br label %b28
b28:
  %v259 = phi i64 [ 0, %b26 ], [ %v311, %b33 ]
  %v260 = icmp slt i64 %v259, 8
  br i1 %v260, label %b29, label %b30
b29:
  br label %b31
b31:
  %v261 = phi i64 [ 0, %b29 ], [ %v292, %b32 ]
  %v262 = phi <8 x float> [ splat (float 0x0000000000000000), %b29 ], [ %v291, %b32 ]
  %v263 = icmp slt i64 %v261, 8
  br i1 %v263, label %b32, label %b33
b32:
  %v264 = mul i64 %v255, 16
  %v265 = getelementptr inbounds float, ptr %v18, i64 %v264
  %v266 = mul i64 %v255, 2
  %v267 = getelementptr inbounds float, ptr %v56, i64 %v266
  %v268 = add i64 0, %v257
  %v269 = getelementptr inbounds float, ptr %v267, i64 %v268
  %v270 = load float, ptr %v269, align 4
  %v271 = mul i64 1, %v7
  %v272 = add i64 %v255, %v271
  %v273 = mul i64 %v272, 128
  %v274 = getelementptr inbounds float, ptr %v20, i64 %v273
  %v275 = mul i64 %v257, 8
  %v276 = add i64 0, %v275
  %v277 = add i64 %v276, %v261
  %v278 = getelementptr inbounds float, ptr %v265, i64 %v277
  %v279 = load <8 x float>, ptr %v278, align 4
  %v280 = insertelement <8 x float> poison, float %v270, i64 0
  %v281 = shufflevector <8 x float> %v280, <8 x float> poison, <8 x i32> zeroinitializer
  %v282 = fdiv <8 x float> %v279, %v281
  %v283 = mul i64 %v257, 64
  %v284 = add i64 0, %v283
  %v285 = mul i64 %v259, 8
  %v286 = add i64 %v284, %v285
  %v287 = add i64 %v286, %v261
  %v288 = getelementptr inbounds float, ptr %v274, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = fmul <8 x float> %v282, %v289
  %v291 = fadd <8 x float> %v262, %v290
  %v292 = add nsw i64 %v261, 8
  br label %b31
b33:
  %v293 = shufflevector <8 x float> %v262, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v294 = shufflevector <8 x float> %v262, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v295 = fadd <4 x float> %v293, %v294
  %v296 = shufflevector <4 x float> %v295, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v297 = shufflevector <4 x float> %v295, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v298 = fadd <2 x float> %v296, %v297
  %v299 = extractelement <2 x float> %v298, i64 0
  %v300 = extractelement <2 x float> %v298, i64 1
  %v301 = fadd float %v299, %v300
  %v302 = fadd float %v301, 0x0000000000000000
  %v303 = mul i64 %v255, 16
  %v304 = getelementptr inbounds float, ptr %v62, i64 %v303
  %v305 = mul i64 %v257, 8
  %v306 = add i64 0, %v305
  %v307 = mul i64 0, 8
  %v308 = add i64 %v306, %v307
  %v309 = add i64 %v308, %v259
  %v310 = getelementptr inbounds float, ptr %v304, i64 %v309
  store float %v302, ptr %v310, align 4
  %v311 = add nsw i64 %v259, 1
  br label %b28
b30:
  %v312 = add nsw i64 %v257, 1
  br label %b25
b27:
  %v313 = add nsw i64 %v255, 1
  br label %b22
b24:
  %v314 = add i64 %v8, 0
  %v315 = sdiv i64 %v314, 1
  %v316 = add i64 %v2, 1
  %v317 = mul i64 %v315, %v2
  %v318 = sdiv i64 %v317, %v3
  %v319 = mul i64 %v318, 1
  %v320 = icmp slt i64 %v319, %v8
  %v321 = select i1 %v320, i64 %v319, i64 %v8
  %v322 = mul i64 %v315, %v316
  %v323 = sdiv i64 %v322, %v3
  %v324 = mul i64 %v323, 1
  %v325 = icmp slt i64 %v324, %v8
  %v326 = select i1 %v325, i64 %v324, i64 %v8
  br label %b34
b34:
  %v327 = phi i64 [ %v321, %b24 ], [ %v404, %b39 ]
  %v328 = icmp slt i64 %v327, %v326
  br i1 %v328, label %b35, label %b36
b35:
  br label %b37
b37:
  %v329 = phi i64 [ 0, %b35 ], [ %v403, %b42 ]
  %v330 = icmp slt i64 %v329, 2
  br i1 %v330, label %b38, label %b39
b38:
  br label %b40
b40:
  %v331 = phi i64 [ 0, %b38 ], [ %v402, %b45 ]
  %v332 = icmp slt i64 %v331, 8
  br i1 %v332, label %b41, label %b42
b41:
  br label %b43
b43:
  %v333 = phi i64 [ 0, %b41 ], [ %v401, %b48 ]
  %v334 = icmp slt i64 %v333, 8
  br i1 %v334, label %b44, label %b45
b44:
  br label %b46
b46:
  %v335 = phi i64 [ 0, %b44 ], [ %v391, %b47 ]
  %v336 = phi float [ 0x0000000000000000, %b44 ], [ %v390, %b47 ]
  %v337 = icmp slt i64 %v335, 1
  br i1 %v337, label %b47, label %b48
b47:
  %v338 = mul i64 %v327, 16
  %v339 = getelementptr inbounds float, ptr %v18, i64 %v338
  %v340 = mul i64 %v329, 8
  %v341 = add i64 0, %v340
  %v342 = add i64 %v341, %v333
  %v343 = getelementptr inbounds float, ptr %v339, i64 %v342
  %v344 = load float, ptr %v343, align 4
  %v345 = mul i64 %v327, 2
  %v346 = getelementptr inbounds float, ptr %v56, i64 %v345
  %v347 = add i64 0, %v329
  %v348 = getelementptr inbounds float, ptr %v346, i64 %v347
  %v349 = load float, ptr %v348, align 4
  %v350 = fdiv float %v344, %v349
  %v351 = mul i64 %v327, 16
  %v352 = getelementptr inbounds float, ptr %v46, i64 %v351
  %v353 = mul i64 %v329, 8
  %v354 = add i64 0, %v353
  %v355 = add i64 %v354, %v331
  %v356 = getelementptr inbounds float, ptr %v352, i64 %v355
  %v357 = load float, ptr %v356, align 4
  %v358 = fcmp ogt float %v357, 0x0000000000000000
  %v359 = select i1 %v358, float 0x3FF0000000000000, float 0x0000000000000000
  %v360 = fcmp une float %v359, 0x0000000000000000
  %v361 = select i1 %v360, float 0x0000000000000000, float %v357
  %v362 = fcmp olt float %v361, 0xC033000000000000
  %v363 = select i1 %v362, float 0xC033000000000000, float %v361
  %v364 = fcmp ogt float %v363, 0x4056400000000000
  %v365 = select i1 %v364, float 0x4056400000000000, float %v363
  %v366 = call float @llvm.fmuladd.f32(float %v365, float 0x3FF7154760000000, float 0x4168000000000000)
  %v367 = fsub float %v366, 0x4168000000000000
  %v368 = call float @llvm.fmuladd.f32(float %v367, float 0xBFE62E4000000000, float %v365)
  %v369 = call float @llvm.fmuladd.f32(float %v367, float 0xBEB7F7D1C0000000, float %v368)
  %v370 = bitcast float %v366 to i32
  %v371 = fmul float %v369, %v369
  %v372 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v369, float 0x3F81227F40000000)
  %v373 = call float @llvm.fmuladd.f32(float %v372, float %v369, float 0x3FA5556740000000)
  %v374 = call float @llvm.fmuladd.f32(float %v373, float %v369, float 0x3FC5554B00000000)
  %v375 = call float @llvm.fmuladd.f32(float %v374, float %v369, float 0x3FDFFFFFE0000000)
  %v376 = call float @llvm.fmuladd.f32(float %v371, float %v375, float %v369)
  %v377 = shl i32 %v370, 23
  %v378 = add i32 %v377, 1056964608
  %v379 = bitcast i32 %v378 to float
  %v380 = fsub float %v379, 0x3FE0000000000000
  %v381 = call float @llvm.fmuladd.f32(float %v379, float %v376, float %v380)
  %v382 = call float @llvm.fabs.f32(float %v361)
  %v383 = fcmp olt float %v382, 0x3E60000000000000
  %v384 = fadd float %v381, %v381
  %v385 = select i1 %v383, float %v361, float %v384
  %v386 = fcmp une float %v359, 0x0000000000000000
  %v387 = select i1 %v386, float %v357, float %v385
  %v388 = fadd float 0x3FF0000000000000, %v387
  %v389 = fmul float %v350, %v388
  %v390 = fadd float %v336, %v389
  %v391 = add nsw i64 %v335, 1
  br label %b46
b48:
  %v392 = fadd float %v336, 0x0000000000000000
  %v393 = mul i64 %v327, 128
  %v394 = getelementptr inbounds float, ptr %v64, i64 %v393
  %v395 = mul i64 %v329, 64
  %v396 = add i64 0, %v395
  %v397 = mul i64 %v331, 8
  %v398 = add i64 %v396, %v397
  %v399 = add i64 %v398, %v333
  %v400 = getelementptr inbounds float, ptr %v394, i64 %v399
  store float %v392, ptr %v400, align 4
  %v401 = add nsw i64 %v333, 1
  br label %b43
b45:
  %v402 = add nsw i64 %v331, 1
  br label %b40
b42:
  %v403 = add nsw i64 %v329, 1
  br label %b37
b39:
  %v404 = add nsw i64 %v327, 1
  br label %b34
b36:
  %v405 = add i64 %v8, 0
  %v406 = sdiv i64 %v405, 1
  %v407 = add i64 %v2, 1
  %v408 = mul i64 %v406, %v2
  %v409 = sdiv i64 %v408, %v3
  %v410 = mul i64 %v409, 1
  %v411 = icmp slt i64 %v410, %v8
  %v412 = select i1 %v411, i64 %v410, i64 %v8
  %v413 = mul i64 %v406, %v407
  %v414 = sdiv i64 %v413, %v3
  %v415 = mul i64 %v414, 1
  %v416 = icmp slt i64 %v415, %v8
  %v417 = select i1 %v416, i64 %v415, i64 %v8
  br label %b49
b49:
  %v418 = phi i64 [ %v412, %b36 ], [ %v455, %b54 ]
  %v419 = icmp slt i64 %v418, %v417
  br i1 %v419, label %b50, label %b51
b50:
  br label %b52
b52:
  %v420 = phi i64 [ 0, %b50 ], [ %v454, %b57 ]
  %v421 = icmp slt i64 %v420, 2
  br i1 %v421, label %b53, label %b54
b53:
  br label %b55
b55:
  %v422 = phi i64 [ 0, %b53 ], [ %v453, %b60 ]
  %v423 = icmp slt i64 %v422, 8
  br i1 %v423, label %b56, label %b57
b56:
  br label %b58
b58:
  %v424 = phi i64 [ 0, %b56 ], [ %v443, %b59 ]
  %v425 = phi float [ 0x0000000000000000, %b56 ], [ %v442, %b59 ]
  %v426 = icmp slt i64 %v424, 1
  br i1 %v426, label %b59, label %b60
b59:
  %v427 = mul i64 %v418, 2
  %v428 = getelementptr inbounds float, ptr %v60, i64 %v427
  %v429 = add i64 0, %v420
  %v430 = getelementptr inbounds float, ptr %v428, i64 %v429
  %v431 = load float, ptr %v430, align 4
  %v432 = mul i64 1, %v7
  %v433 = add i64 %v418, %v432
  %v434 = mul i64 %v433, 16
  %v435 = getelementptr inbounds float, ptr %v22, i64 %v434
  %v436 = mul i64 %v420, 8
  %v437 = add i64 0, %v436
  %v438 = add i64 %v437, %v422
  %v439 = getelementptr inbounds float, ptr %v435, i64 %v438
  %v440 = load float, ptr %v439, align 4
  %v441 = fmul float %v431, %v440
  %v442 = fadd float %v425, %v441
  %v443 = add nsw i64 %v424, 1
  br label %b58
b60:
  %v444 = fadd float %v425, 0x0000000000000000
  %v445 = mul i64 %v418, 16
  %v446 = getelementptr inbounds float, ptr %v66, i64 %v445
  %v447 = mul i64 %v420, 8
  %v448 = add i64 0, %v447
  %v449 = mul i64 0, 8
  %v450 = add i64 %v448, %v449
  %v451 = add i64 %v450, %v422
  %v452 = getelementptr inbounds float, ptr %v446, i64 %v451
  store float %v444, ptr %v452, align 4
  %v453 = add nsw i64 %v422, 1
  br label %b55
b57:
  %v454 = add nsw i64 %v420, 1
  br label %b52
b54:
  %v455 = add nsw i64 %v418, 1
  br label %b49
b51:
  %v456 = add i64 %v8, 0
  %v457 = sdiv i64 %v456, 1
  %v458 = add i64 %v2, 1
  %v459 = mul i64 %v457, %v2
  %v460 = sdiv i64 %v459, %v3
  %v461 = mul i64 %v460, 1
  %v462 = icmp slt i64 %v461, %v8
  %v463 = select i1 %v462, i64 %v461, i64 %v8
  %v464 = mul i64 %v457, %v458
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, %v8
  %v468 = select i1 %v467, i64 %v466, i64 %v8
  br label %b61
b61:
  %v469 = phi i64 [ %v463, %b51 ], [ %v534, %b66 ]
  %v470 = icmp slt i64 %v469, %v468
  br i1 %v470, label %b62, label %b63
b62:
  br label %b64
b64:
  %v471 = phi i64 [ 0, %b62 ], [ %v533, %b69 ]
  %v472 = icmp slt i64 %v471, 2
  br i1 %v472, label %b65, label %b66
b65:
  br label %b67
b67:
  %v473 = phi i64 [ 0, %b65 ], [ %v532, %b72 ]
  %v474 = icmp slt i64 %v473, 8
  br i1 %v474, label %b68, label %b69
b68:
  br label %b70
b70:
  %v475 = phi i64 [ 0, %b68 ], [ %v523, %b71 ]
  %v476 = phi float [ 0x0000000000000000, %b68 ], [ %v522, %b71 ]
  %v477 = icmp slt i64 %v475, 1
  br i1 %v477, label %b71, label %b72
b71:
  %v478 = mul i64 %v469, 2
  %v479 = getelementptr inbounds float, ptr %v60, i64 %v478
  %v480 = add i64 0, %v471
  %v481 = getelementptr inbounds float, ptr %v479, i64 %v480
  %v482 = load float, ptr %v481, align 4
  %v483 = mul i64 %v469, 16
  %v484 = getelementptr inbounds float, ptr %v46, i64 %v483
  %v485 = mul i64 %v471, 8
  %v486 = add i64 0, %v485
  %v487 = add i64 %v486, %v473
  %v488 = getelementptr inbounds float, ptr %v484, i64 %v487
  %v489 = load float, ptr %v488, align 4
  %v490 = fcmp ogt float %v489, 0x0000000000000000
  %v491 = select i1 %v490, float 0x3FF0000000000000, float 0x0000000000000000
  %v492 = fcmp une float %v491, 0x0000000000000000
  %v493 = select i1 %v492, float 0x0000000000000000, float %v489
  %v494 = fcmp olt float %v493, 0xC033000000000000
  %v495 = select i1 %v494, float 0xC033000000000000, float %v493
  %v496 = fcmp ogt float %v495, 0x4056400000000000
  %v497 = select i1 %v496, float 0x4056400000000000, float %v495
  %v498 = call float @llvm.fmuladd.f32(float %v497, float 0x3FF7154760000000, float 0x4168000000000000)
  %v499 = fsub float %v498, 0x4168000000000000
  %v500 = call float @llvm.fmuladd.f32(float %v499, float 0xBFE62E4000000000, float %v497)
  %v501 = call float @llvm.fmuladd.f32(float %v499, float 0xBEB7F7D1C0000000, float %v500)
  %v502 = bitcast float %v498 to i32
  %v503 = fmul float %v501, %v501
  %v504 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v501, float 0x3F81227F40000000)
  %v505 = call float @llvm.fmuladd.f32(float %v504, float %v501, float 0x3FA5556740000000)
  %v506 = call float @llvm.fmuladd.f32(float %v505, float %v501, float 0x3FC5554B00000000)
  %v507 = call float @llvm.fmuladd.f32(float %v506, float %v501, float 0x3FDFFFFFE0000000)
  %v508 = call float @llvm.fmuladd.f32(float %v503, float %v507, float %v501)
  %v509 = shl i32 %v502, 23
  %v510 = add i32 %v509, 1056964608
  %v511 = bitcast i32 %v510 to float
  %v512 = fsub float %v511, 0x3FE0000000000000
  %v513 = call float @llvm.fmuladd.f32(float %v511, float %v508, float %v512)
  %v514 = call float @llvm.fabs.f32(float %v493)
  %v515 = fcmp olt float %v514, 0x3E60000000000000
  %v516 = fadd float %v513, %v513
  %v517 = select i1 %v515, float %v493, float %v516
  %v518 = fcmp une float %v491, 0x0000000000000000
  %v519 = select i1 %v518, float %v489, float %v517
  %v520 = fadd float 0x3FF0000000000000, %v519
  %v521 = fmul float %v482, %v520
  %v522 = fadd float %v476, %v521
  %v523 = add nsw i64 %v475, 1
  br label %b70
b72:
  %v524 = fadd float %v476, 0x0000000000000000
  %v525 = mul i64 %v469, 16
  %v526 = getelementptr inbounds float, ptr %v68, i64 %v525
  %v527 = mul i64 %v471, 8
  %v528 = add i64 0, %v527
  %v529 = add i64 %v528, %v473
  %v530 = add i64 %v529, 0
  %v531 = getelementptr inbounds float, ptr %v526, i64 %v530
  store float %v524, ptr %v531, align 4
  %v532 = add nsw i64 %v473, 1
  br label %b67
b69:
  %v533 = add nsw i64 %v471, 1
  br label %b64
b66:
  %v534 = add nsw i64 %v469, 1
  br label %b61
b63:
  %v535 = add i64 %v8, 0
  %v536 = sdiv i64 %v535, 1
  %v537 = add i64 %v2, 1
  %v538 = mul i64 %v536, %v2
  %v539 = sdiv i64 %v538, %v3
  %v540 = mul i64 %v539, 1
  %v541 = icmp slt i64 %v540, %v8
  %v542 = select i1 %v541, i64 %v540, i64 %v8
  %v543 = mul i64 %v536, %v537
  %v544 = sdiv i64 %v543, %v3
  %v545 = mul i64 %v544, 1
  %v546 = icmp slt i64 %v545, %v8
  %v547 = select i1 %v546, i64 %v545, i64 %v8
  br label %b73
b73:
  %v548 = phi i64 [ %v542, %b63 ], [ %v614, %b78 ]
  %v549 = icmp slt i64 %v548, %v547
  br i1 %v549, label %b74, label %b75
b74:
  %v550 = mul i64 %v548, 16
  %v551 = getelementptr inbounds float, ptr %v46, i64 %v550
  %v552 = mul i64 %v548, 16
  %v553 = getelementptr inbounds float, ptr %v66, i64 %v552
  %v554 = mul i64 %v548, 16
  %v555 = getelementptr inbounds float, ptr %v62, i64 %v554
  %v556 = mul i64 %v548, 16
  %v557 = getelementptr inbounds float, ptr %v70, i64 %v556
  br label %b76
b76:
  %v558 = phi i64 [ 0, %b74 ], [ %v613, %b77 ]
  %v559 = icmp slt i64 %v558, 16
  br i1 %v559, label %b77, label %b78
b77:
  %v560 = add i64 0, %v558
  %v561 = getelementptr inbounds float, ptr %v551, i64 %v560
  %v562 = load <8 x float>, ptr %v561, align 4
  %v563 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v564 = shufflevector <8 x float> %v563, <8 x float> poison, <8 x i32> zeroinitializer
  %v565 = fcmp ogt <8 x float> %v562, %v564
  %v566 = select <8 x i1> %v565, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v567 = add i64 0, %v558
  %v568 = getelementptr inbounds float, ptr %v553, i64 %v567
  %v569 = load <8 x float>, ptr %v568, align 4
  %v570 = add i64 0, %v558
  %v571 = getelementptr inbounds float, ptr %v555, i64 %v570
  %v572 = load <8 x float>, ptr %v571, align 4
  %v573 = fadd <8 x float> %v569, %v572
  %v574 = fcmp une <8 x float> %v566, splat (float 0x0000000000000000)
  %v575 = select <8 x i1> %v574, <8 x float> %v573, <8 x float> %v564
  %v576 = fcmp une <8 x float> %v566, splat (float 0x0000000000000000)
  %v577 = select <8 x i1> %v576, <8 x float> %v564, <8 x float> %v573
  %v578 = fcmp une <8 x float> %v566, splat (float 0x0000000000000000)
  %v579 = select <8 x i1> %v578, <8 x float> %v564, <8 x float> %v562
  %v580 = fcmp olt <8 x float> %v579, splat (float 0xC033000000000000)
  %v581 = select <8 x i1> %v580, <8 x float> splat (float 0xC033000000000000), <8 x float> %v579
  %v582 = fcmp ogt <8 x float> %v581, splat (float 0x4056400000000000)
  %v583 = select <8 x i1> %v582, <8 x float> splat (float 0x4056400000000000), <8 x float> %v581
  %v584 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v583, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v585 = fsub <8 x float> %v584, splat (float 0x4168000000000000)
  %v586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v585, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v583)
  %v587 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v585, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v586)
  %v588 = bitcast <8 x float> %v584 to <8 x i32>
  %v589 = fmul <8 x float> %v587, %v587
  %v590 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v587, <8 x float> splat (float 0x3F81227F40000000))
  %v591 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v590, <8 x float> %v587, <8 x float> splat (float 0x3FA5556740000000))
  %v592 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v591, <8 x float> %v587, <8 x float> splat (float 0x3FC5554B00000000))
  %v593 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v592, <8 x float> %v587, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v594 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v589, <8 x float> %v593, <8 x float> %v587)
  %v595 = shl <8 x i32> %v588, splat (i32 23)
  %v596 = add <8 x i32> %v595, splat (i32 1056964608)
  %v597 = bitcast <8 x i32> %v596 to <8 x float>
  %v598 = fsub <8 x float> %v597, splat (float 0x3FE0000000000000)
  %v599 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v597, <8 x float> %v594, <8 x float> %v598)
  %v600 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v579)
  %v601 = fcmp olt <8 x float> %v600, splat (float 0x3E60000000000000)
  %v602 = fadd <8 x float> %v599, %v599
  %v603 = select <8 x i1> %v601, <8 x float> %v579, <8 x float> %v602
  %v604 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v605 = shufflevector <8 x float> %v604, <8 x float> poison, <8 x i32> zeroinitializer
  %v606 = fadd <8 x float> %v603, %v605
  %v607 = fmul <8 x float> %v577, %v606
  %v608 = fcmp une <8 x float> %v566, splat (float 0x0000000000000000)
  %v609 = select <8 x i1> %v608, <8 x float> %v564, <8 x float> %v607
  %v610 = fadd <8 x float> %v575, %v609
  %v611 = add i64 0, %v558
  %v612 = getelementptr inbounds float, ptr %v557, i64 %v611
  store <8 x float> %v610, ptr %v612, align 4
  %v613 = add nsw i64 %v558, 8
  br label %b76
b78:
  %v614 = add nsw i64 %v548, 1
  br label %b73
b75:
  %v616 = add i64 %v8, 0
  %v617 = sdiv i64 %v616, 1
  %v618 = add i64 %v2, 1
  %v619 = mul i64 %v617, %v2
  %v620 = sdiv i64 %v619, %v3
  %v621 = mul i64 %v620, 1
  %v622 = icmp slt i64 %v621, %v8
  %v623 = select i1 %v622, i64 %v621, i64 %v8
  %v624 = mul i64 %v617, %v618
  %v625 = sdiv i64 %v624, %v3
  %v626 = mul i64 %v625, 1
  %v627 = icmp slt i64 %v626, %v8
  %v628 = select i1 %v627, i64 %v626, i64 %v8
  br label %b79
b79:
  %v629 = phi i64 [ %v623, %b75 ], [ %v682, %b84 ]
  %v630 = icmp slt i64 %v629, %v628
  br i1 %v630, label %b80, label %b81
b80:
  %v631 = add i64 %v629, 96
  %v632 = icmp slt i64 %v631, %v628
  %v633 = select i1 %v632, i64 %v631, i64 %v628
  br label %b82
b82:
  %v634 = phi i64 [ 0, %b80 ], [ %v681, %b87 ]
  %v635 = icmp slt i64 %v634, 1
  br i1 %v635, label %b83, label %b84
b83:
  %v636 = sub i64 %v633, %v629
  %v637 = sub i64 8, 1
  %v638 = add i64 %v636, %v637
  %v639 = sdiv i64 %v638, 8
  br label %b85
b85:
  %v640 = phi i64 [ 0, %b83 ], [ %v680, %b92 ]
  %v641 = icmp slt i64 %v640, %v639
  br i1 %v641, label %b86, label %b87
b86:
  %v642 = mul i64 %v636, %v640
  %v643 = sdiv i64 %v642, %v639
  %v644 = add i64 %v629, %v643
  %v645 = add i64 %v640, 1
  %v646 = mul i64 %v636, %v645
  %v647 = sdiv i64 %v646, %v639
  %v648 = add i64 %v629, %v647
  %v649 = mul i64 %v634, 128
  %v650 = getelementptr inbounds float, ptr %v124, i64 %v649
  %v651 = sub i64 %v648, %v644
  %v652 = mul i64 %v644, 16
  %v653 = getelementptr inbounds float, ptr %v70, i64 %v652
  %v654 = getelementptr inbounds float, ptr %v653, i64 0
  %v655 = sub i64 %v651, 1
  %v656 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v655
  %v657 = load ptr, ptr %v656, align 4
  %v658 = icmp sgt i64 %v651, 0
  br i1 %v658, label %b88, label %b89
b88:
  call void %v657(ptr %v654, i64 16, ptr %v650, i64 16, ptr %v615)
  br label %b89
b89:
  %v659 = add i64 %v649, 128
  br label %b90
b90:
  %v660 = phi i64 [ %v644, %b89 ], [ %v679, %b95 ]
  %v661 = icmp slt i64 %v660, %v648
  br i1 %v661, label %b91, label %b92
b91:
  %v662 = sub i64 %v660, %v644
  %v663 = mul i64 %v662, 8
  %v664 = getelementptr inbounds float, ptr %v615, i64 %v663
  %v665 = mul i64 %v660, 8
  %v666 = getelementptr inbounds float, ptr %v72, i64 %v665
  br label %b93
b93:
  %v667 = phi i64 [ 0, %b91 ], [ %v678, %b94 ]
  %v668 = icmp slt i64 %v667, 1
  br i1 %v668, label %b94, label %b95
b94:
  %v669 = mul i64 %v634, 1
  %v670 = add i64 %v669, %v667
  %v671 = mul i64 %v670, 8
  %v672 = add i64 0, %v667
  %v673 = mul i64 %v672, 8
  %v674 = getelementptr inbounds float, ptr %v664, i64 %v673
  %v675 = load <8 x float>, ptr %v674, align 4
  %v676 = add i64 0, %v671
  %v677 = getelementptr inbounds float, ptr %v666, i64 %v676
  store <8 x float> %v675, ptr %v677, align 4
  %v678 = add nsw i64 %v667, 1
  br label %b93
b95:
  %v679 = add nsw i64 %v660, 1
  br label %b90
b92:
  %v680 = add nsw i64 %v640, 1
  br label %b85
b87:
  %v681 = add nsw i64 %v634, 1
  br label %b82
b84:
  %v682 = add nsw i64 %v629, 96
  br label %b79
b81:
  %v683 = icmp sgt i64 %v3, 1
  br i1 %v683, label %b96, label %b97
b96:
  %v684 = getelementptr inbounds i64, ptr %v1, i64 3
  %v685 = atomicrmw add ptr %v684, i64 1 acq_rel
  %v686 = mul i64 %v3, 2
  br label %b98
b98:
  %v687 = load atomic i64, ptr %v684 acquire, align 8
  %v688 = icmp slt i64 %v687, %v686
  br i1 %v688, label %b99, label %b100
b99:
  %v689 = call i32 @sched_yield()
  br label %b98
b100:
  br label %b97
b97:
  br label %b101
b101:
  %v690 = phi i64 [ 0, %b97 ], [ %v786, %b112 ]
  %v691 = icmp slt i64 %v690, %v5
  br i1 %v691, label %b102, label %b103
b102:
  %v692 = sub i64 %v5, 1
  %v693 = sub i64 %v692, %v690
  %v694 = add i64 %v7, 0
  %v695 = sdiv i64 %v694, 1
  %v696 = add i64 %v2, 1
  %v697 = mul i64 %v695, %v2
  %v698 = sdiv i64 %v697, %v3
  %v699 = mul i64 %v698, 1
  %v700 = icmp slt i64 %v699, %v7
  %v701 = select i1 %v700, i64 %v699, i64 %v7
  %v702 = mul i64 %v695, %v696
  %v703 = sdiv i64 %v702, %v3
  %v704 = mul i64 %v703, 1
  %v705 = icmp slt i64 %v704, %v7
  %v706 = select i1 %v705, i64 %v704, i64 %v7
  br label %b104
b104:
  %v707 = phi i64 [ %v701, %b102 ], [ %v739, %b109 ]
  %v708 = icmp slt i64 %v707, %v706
  br i1 %v708, label %b105, label %b106
b105:
  %v709 = add i64 %v693, 1
  %v710 = and i64 %v709, %v82
  %v711 = mul i64 %v710, %v7
  %v712 = add i64 %v711, %v707
  %v713 = mul i64 %v712, 128
  %v714 = getelementptr inbounds float, ptr %v24, i64 %v713
  %v715 = add i64 %v693, 0
  %v716 = and i64 %v715, %v110
  %v717 = mul i64 %v716, %v7
  %v718 = add i64 %v717, %v707
  %v719 = mul i64 %v718, 128
  %v720 = getelementptr inbounds float, ptr %v64, i64 %v719
  %v721 = add i64 %v693, 0
  %v722 = and i64 %v721, %v82
  %v723 = mul i64 %v722, %v7
  %v724 = add i64 %v723, %v707
  %v725 = mul i64 %v724, 128
  %v726 = getelementptr inbounds float, ptr %v24, i64 %v725
  br label %b107
b107:
  %v727 = phi i64 [ 0, %b105 ], [ %v738, %b108 ]
  %v728 = icmp slt i64 %v727, 128
  br i1 %v728, label %b108, label %b109
b108:
  %v729 = add i64 0, %v727
  %v730 = getelementptr inbounds float, ptr %v714, i64 %v729
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = add i64 0, %v727
  %v733 = getelementptr inbounds float, ptr %v720, i64 %v732
  %v734 = load <8 x float>, ptr %v733, align 4
  %v735 = fadd <8 x float> %v731, %v734
  %v736 = add i64 0, %v727
  %v737 = getelementptr inbounds float, ptr %v726, i64 %v736
  store <8 x float> %v735, ptr %v737, align 4
  %v738 = add nsw i64 %v727, 8
  br label %b107
b109:
  %v739 = add nsw i64 %v707, 1
  br label %b104
b106:
  %v740 = add i64 %v7, 0
  %v741 = sdiv i64 %v740, 1
  %v742 = add i64 %v2, 1
  %v743 = mul i64 %v741, %v2
  %v744 = sdiv i64 %v743, %v3
  %v745 = mul i64 %v744, 1
  %v746 = icmp slt i64 %v745, %v7
  %v747 = select i1 %v746, i64 %v745, i64 %v7
  %v748 = mul i64 %v741, %v742
  %v749 = sdiv i64 %v748, %v3
  %v750 = mul i64 %v749, 1
  %v751 = icmp slt i64 %v750, %v7
  %v752 = select i1 %v751, i64 %v750, i64 %v7
  br label %b110
b110:
  %v753 = phi i64 [ %v747, %b106 ], [ %v785, %b115 ]
  %v754 = icmp slt i64 %v753, %v752
  br i1 %v754, label %b111, label %b112
b111:
  %v755 = add i64 %v693, 1
  %v756 = and i64 %v755, %v84
  %v757 = mul i64 %v756, %v7
  %v758 = add i64 %v757, %v753
  %v759 = mul i64 %v758, 16
  %v760 = getelementptr inbounds float, ptr %v26, i64 %v759
  %v761 = add i64 %v693, 0
  %v762 = and i64 %v761, %v114
  %v763 = mul i64 %v762, %v7
  %v764 = add i64 %v763, %v753
  %v765 = mul i64 %v764, 16
  %v766 = getelementptr inbounds float, ptr %v68, i64 %v765
  %v767 = add i64 %v693, 0
  %v768 = and i64 %v767, %v84
  %v769 = mul i64 %v768, %v7
  %v770 = add i64 %v769, %v753
  %v771 = mul i64 %v770, 16
  %v772 = getelementptr inbounds float, ptr %v26, i64 %v771
  br label %b113
b113:
  %v773 = phi i64 [ 0, %b111 ], [ %v784, %b114 ]
  %v774 = icmp slt i64 %v773, 16
  br i1 %v774, label %b114, label %b115
b114:
  %v775 = add i64 0, %v773
  %v776 = getelementptr inbounds float, ptr %v760, i64 %v775
  %v777 = load <8 x float>, ptr %v776, align 4
  %v778 = add i64 0, %v773
  %v779 = getelementptr inbounds float, ptr %v766, i64 %v778
  %v780 = load <8 x float>, ptr %v779, align 4
  %v781 = fadd <8 x float> %v777, %v780
  %v782 = add i64 0, %v773
  %v783 = getelementptr inbounds float, ptr %v772, i64 %v782
  store <8 x float> %v781, ptr %v783, align 4
  %v784 = add nsw i64 %v773, 8
  br label %b113
b115:
  %v785 = add nsw i64 %v753, 1
  br label %b110
b112:
  %v786 = add nsw i64 %v690, 1
  br label %b101
b103:
  %v787 = icmp sgt i64 %v3, 1
  br i1 %v787, label %b116, label %b117
b116:
  %v788 = getelementptr inbounds i64, ptr %v1, i64 3
  %v789 = atomicrmw add ptr %v788, i64 1 acq_rel
  %v790 = mul i64 %v3, 3
  br label %b118
b118:
  %v791 = load atomic i64, ptr %v788 acquire, align 8
  %v792 = icmp slt i64 %v791, %v790
  br i1 %v792, label %b119, label %b120
b119:
  %v793 = call i32 @sched_yield()
  br label %b118
b120:
  br label %b117
b117:
  %v794 = getelementptr inbounds float, ptr %v120, i64 128
  %v795 = getelementptr inbounds i64, ptr %v1, i64 4
  %v796 = load i64, ptr %v795, align 8
  %v797 = icmp eq i64 %v796, 0
  br i1 %v797, label %b121, label %b122
b121:
  %v798 = add i64 1, 0
  %v799 = sdiv i64 %v798, 1
  %v800 = add i64 %v2, 1
  %v801 = mul i64 %v799, %v2
  %v802 = sdiv i64 %v801, %v3
  %v803 = mul i64 %v802, 1
  %v804 = icmp slt i64 %v803, 1
  %v805 = select i1 %v804, i64 %v803, i64 1
  %v806 = mul i64 %v799, %v800
  %v807 = sdiv i64 %v806, %v3
  %v808 = mul i64 %v807, 1
  %v809 = icmp slt i64 %v808, 1
  %v810 = select i1 %v809, i64 %v808, i64 1
  %v811 = icmp slt i64 %v810, 1
  %v812 = select i1 %v811, i64 %v810, i64 1
  br label %b123
b123:
  %v813 = phi i64 [ %v805, %b121 ], [ %v865, %b131 ]
  %v814 = icmp slt i64 %v813, %v812
  br i1 %v814, label %b124, label %b125
b124:
  %v815 = mul i64 %v813, 256
  %v816 = mul i64 %v813, 8
  %v817 = add i64 %v815, 0
  %v818 = add i64 %v816, 0
  %v819 = getelementptr inbounds float, ptr %v794, i64 %v817
  %v820 = sub i64 8, %v818
  %v821 = icmp slt i64 %v820, 0
  %v822 = select i1 %v821, i64 0, i64 %v820
  %v823 = icmp ult i64 %v822, 8
  %v824 = select i1 %v823, i64 %v822, i64 8
  %v825 = trunc i64 %v824 to i32
  %v826 = insertelement <8 x i32> poison, i32 %v825, i64 0
  %v827 = shufflevector <8 x i32> %v826, <8 x i32> poison, <8 x i32> zeroinitializer
  %v828 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v827
  %v829 = mul i64 %v818, 1
  %v830 = add i64 0, %v829
  %v831 = getelementptr inbounds float, ptr %v16, i64 %v830
  br label %b126
b126:
  %v832 = phi i64 [ 0, %b124 ], [ %v839, %b127 ]
  %v833 = icmp slt i64 %v832, 16
  br i1 %v833, label %b127, label %b128
b127:
  %v834 = mul i64 %v832, 8
  %v835 = getelementptr inbounds float, ptr %v831, i64 %v834
  %v836 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v835, <8 x i1> %v828, <8 x float> zeroinitializer)
  %v837 = mul i64 %v832, 8
  %v838 = getelementptr inbounds float, ptr %v819, i64 %v837
  store <8 x float> %v836, ptr %v838, align 4
  %v839 = add nsw i64 %v832, 1
  br label %b126
b128:
  %v840 = add i64 %v815, 128
  %v841 = add i64 %v840, 0
  %v842 = add i64 %v816, 0
  %v843 = getelementptr inbounds float, ptr %v794, i64 %v841
  %v844 = sub i64 8, %v842
  %v845 = icmp slt i64 %v844, 0
  %v846 = select i1 %v845, i64 0, i64 %v844
  %v847 = icmp ult i64 %v846, 8
  %v848 = select i1 %v847, i64 %v846, i64 8
  %v849 = trunc i64 %v848 to i32
  %v850 = insertelement <8 x i32> poison, i32 %v849, i64 0
  %v851 = shufflevector <8 x i32> %v850, <8 x i32> poison, <8 x i32> zeroinitializer
  %v852 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v851
  %v853 = mul i64 %v842, 1
  %v854 = add i64 0, %v853
  %v855 = getelementptr inbounds float, ptr %v14, i64 %v854
  br label %b129
b129:
  %v856 = phi i64 [ 0, %b128 ], [ %v863, %b130 ]
  %v857 = icmp slt i64 %v856, 16
  br i1 %v857, label %b130, label %b131
b130:
  %v858 = mul i64 %v856, 8
  %v859 = getelementptr inbounds float, ptr %v855, i64 %v858
  %v860 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v859, <8 x i1> %v852, <8 x float> zeroinitializer)
  %v861 = mul i64 %v856, 8
  %v862 = getelementptr inbounds float, ptr %v843, i64 %v861
  store <8 x float> %v860, ptr %v862, align 4
  %v863 = add nsw i64 %v856, 1
  br label %b129
b131:
  %v864 = add i64 %v840, 128
  %v865 = add nsw i64 %v813, 1
  br label %b123
b125:
  br label %b122
b122:
  %v866 = icmp sgt i64 %v3, 1
  br i1 %v866, label %b132, label %b133
b132:
  %v867 = getelementptr inbounds i64, ptr %v1, i64 3
  %v868 = atomicrmw add ptr %v867, i64 1 acq_rel
  %v869 = mul i64 %v3, 4
  br label %b134
b134:
  %v870 = load atomic i64, ptr %v867 acquire, align 8
  %v871 = icmp slt i64 %v870, %v869
  br i1 %v871, label %b135, label %b136
b135:
  %v872 = call i32 @sched_yield()
  br label %b134
b136:
  br label %b133
b133:
  %v873 = add i64 %v8, 0
  %v874 = sdiv i64 %v873, 1
  %v875 = add i64 %v2, 1
  %v876 = mul i64 %v874, %v2
  %v877 = sdiv i64 %v876, %v3
  %v878 = mul i64 %v877, 1
  %v879 = icmp slt i64 %v878, %v8
  %v880 = select i1 %v879, i64 %v878, i64 %v8
  %v881 = mul i64 %v874, %v875
  %v882 = sdiv i64 %v881, %v3
  %v883 = mul i64 %v882, 1
  %v884 = icmp slt i64 %v883, %v8
  %v885 = select i1 %v884, i64 %v883, i64 %v8
  br label %b137
b137:
  %v886 = phi i64 [ %v880, %b133 ], [ %v932, %b142 ]
  %v887 = icmp slt i64 %v886, %v885
  br i1 %v887, label %b138, label %b139
b138:
  br label %b140
b140:
  %v888 = phi i64 [ 0, %b138 ], [ %v931, %b145 ]
  %v889 = icmp slt i64 %v888, 2
  br i1 %v889, label %b141, label %b142
b141:
  br label %b143
b143:
  %v890 = phi i64 [ 0, %b141 ], [ %v930, %b148 ]
  %v891 = icmp slt i64 %v890, 8
  br i1 %v891, label %b144, label %b145
b144:
  br label %b146
b146:
  %v892 = phi i64 [ 0, %b144 ], [ %v913, %b147 ]
  %v893 = phi <8 x float> [ splat (float 0x0000000000000000), %b144 ], [ %v912, %b147 ]
  %v894 = icmp slt i64 %v892, 8
  br i1 %v894, label %b147, label %b148
b147:
  %v895 = mul i64 %v886, 128
  %v896 = getelementptr inbounds float, ptr %v24, i64 %v895
  %v897 = mul i64 %v886, 16
  %v898 = getelementptr inbounds float, ptr %v50, i64 %v897
  %v899 = mul i64 %v888, 64
  %v900 = add i64 0, %v899
  %v901 = mul i64 %v890, 8
  %v902 = add i64 %v900, %v901
  %v903 = add i64 %v902, %v892
  %v904 = getelementptr inbounds float, ptr %v896, i64 %v903
  %v905 = load <8 x float>, ptr %v904, align 4
  %v906 = mul i64 %v888, 8
  %v907 = add i64 0, %v906
  %v908 = add i64 %v907, %v892
  %v909 = getelementptr inbounds float, ptr %v898, i64 %v908
  %v910 = load <8 x float>, ptr %v909, align 4
  %v911 = fmul <8 x float> %v905, %v910
  %v912 = fadd <8 x float> %v893, %v911
  %v913 = add nsw i64 %v892, 8
  br label %b146
b148:
  %v914 = shufflevector <8 x float> %v893, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v915 = shufflevector <8 x float> %v893, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v916 = fadd <4 x float> %v914, %v915
  %v917 = shufflevector <4 x float> %v916, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v918 = shufflevector <4 x float> %v916, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v919 = fadd <2 x float> %v917, %v918
  %v920 = extractelement <2 x float> %v919, i64 0
  %v921 = extractelement <2 x float> %v919, i64 1
  %v922 = fadd float %v920, %v921
  %v923 = fadd float %v922, 0x0000000000000000
  %v924 = mul i64 %v886, 16
  %v925 = getelementptr inbounds float, ptr %v62, i64 %v924
  %v926 = mul i64 %v888, 8
  %v927 = add i64 0, %v926
  %v928 = add i64 %v927, %v890
  %v929 = getelementptr inbounds float, ptr %v925, i64 %v928
  store float %v923, ptr %v929, align 4
  %v930 = add nsw i64 %v890, 1
  br label %b143
b145:
  %v931 = add nsw i64 %v888, 1
  br label %b140
b142:
  %v932 = add nsw i64 %v886, 1
  br label %b137
b139:
  %v933 = add i64 %v8, 0
  %v934 = sdiv i64 %v933, 1
  %v935 = add i64 %v2, 1
  %v936 = mul i64 %v934, %v2
  %v937 = sdiv i64 %v936, %v3
  %v938 = mul i64 %v937, 1
  %v939 = icmp slt i64 %v938, %v8
  %v940 = select i1 %v939, i64 %v938, i64 %v8
  %v941 = mul i64 %v934, %v935
  %v942 = sdiv i64 %v941, %v3
  %v943 = mul i64 %v942, 1
  %v944 = icmp slt i64 %v943, %v8
  %v945 = select i1 %v944, i64 %v943, i64 %v8
  br label %b149
b149:
  %v946 = phi i64 [ %v940, %b139 ], [ %v1012, %b154 ]
  %v947 = icmp slt i64 %v946, %v945
  br i1 %v947, label %b150, label %b151
b150:
  br label %b152
b152:
  %v948 = phi i64 [ 0, %b150 ], [ %v1011, %b157 ]
  %v949 = icmp slt i64 %v948, 2
  br i1 %v949, label %b153, label %b154
b153:
  br label %b155
b155:
  %v950 = phi i64 [ 0, %b153 ], [ %v1004, %b156 ]
  %v951 = phi <8 x float> [ splat (float 0x0000000000000000), %b153 ], [ %v1003, %b156 ]
  %v952 = icmp slt i64 %v950, 8
  br i1 %v952, label %b156, label %b157
b156:
  %v953 = mul i64 %v946, 128
  %v954 = getelementptr inbounds float, ptr %v24, i64 %v953
  %v955 = mul i64 %v946, 16
  %v956 = getelementptr inbounds float, ptr %v48, i64 %v955
  %v957 = mul i64 %v948, 8
  %v958 = add i64 0, %v957
  %v959 = add i64 %v958, %v950
  %v960 = getelementptr inbounds float, ptr %v956, i64 %v959
  %v961 = load float, ptr %v960, align 4
  %v962 = fcmp ogt float %v961, 0x0000000000000000
  %v963 = select i1 %v962, float 0x3FF0000000000000, float 0x0000000000000000
  %v964 = fcmp une float %v963, 0x0000000000000000
  %v965 = select i1 %v964, float 0x0000000000000000, float %v961
  %v966 = fcmp olt float %v965, 0xC033000000000000
  %v967 = select i1 %v966, float 0xC033000000000000, float %v965
  %v968 = fcmp ogt float %v967, 0x4056400000000000
  %v969 = select i1 %v968, float 0x4056400000000000, float %v967
  %v970 = call float @llvm.fmuladd.f32(float %v969, float 0x3FF7154760000000, float 0x4168000000000000)
  %v971 = fsub float %v970, 0x4168000000000000
  %v972 = call float @llvm.fmuladd.f32(float %v971, float 0xBFE62E4000000000, float %v969)
  %v973 = call float @llvm.fmuladd.f32(float %v971, float 0xBEB7F7D1C0000000, float %v972)
  %v974 = bitcast float %v970 to i32
  %v975 = fmul float %v973, %v973
  %v976 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v973, float 0x3F81227F40000000)
  %v977 = call float @llvm.fmuladd.f32(float %v976, float %v973, float 0x3FA5556740000000)
  %v978 = call float @llvm.fmuladd.f32(float %v977, float %v973, float 0x3FC5554B00000000)
  %v979 = call float @llvm.fmuladd.f32(float %v978, float %v973, float 0x3FDFFFFFE0000000)
  %v980 = call float @llvm.fmuladd.f32(float %v975, float %v979, float %v973)
  %v981 = shl i32 %v974, 23
  %v982 = add i32 %v981, 1056964608
  %v983 = bitcast i32 %v982 to float
  %v984 = fsub float %v983, 0x3FE0000000000000
  %v985 = call float @llvm.fmuladd.f32(float %v983, float %v980, float %v984)
  %v986 = call float @llvm.fabs.f32(float %v965)
  %v987 = fcmp olt float %v986, 0x3E60000000000000
  %v988 = fadd float %v985, %v985
  %v989 = select i1 %v987, float %v965, float %v988
  %v990 = fcmp une float %v963, 0x0000000000000000
  %v991 = select i1 %v990, float %v961, float %v989
  %v992 = fadd float 0x3FF0000000000000, %v991
  %v993 = mul i64 %v948, 64
  %v994 = add i64 0, %v993
  %v995 = add i64 %v994, 0
  %v996 = mul i64 %v950, 8
  %v997 = add i64 %v995, %v996
  %v998 = getelementptr inbounds float, ptr %v954, i64 %v997
  %v999 = load <8 x float>, ptr %v998, align 4
  %v1000 = insertelement <8 x float> poison, float %v992, i64 0
  %v1001 = shufflevector <8 x float> %v1000, <8 x float> poison, <8 x i32> zeroinitializer
  %v1002 = fmul <8 x float> %v999, %v1001
  %v1003 = fadd <8 x float> %v951, %v1002
  %v1004 = add nsw i64 %v950, 1
  br label %b155
b157:
  %v1005 = mul i64 %v946, 16
  %v1006 = getelementptr inbounds float, ptr %v66, i64 %v1005
  %v1007 = mul i64 %v948, 8
  %v1008 = add i64 0, %v1007
  %v1009 = add i64 %v1008, 0
  %v1010 = getelementptr inbounds float, ptr %v1006, i64 %v1009
  store <8 x float> %v951, ptr %v1010, align 4
  %v1011 = add nsw i64 %v948, 1
  br label %b152
b154:
  %v1012 = add nsw i64 %v946, 1
  br label %b149
b151:
  %v1013 = add i64 %v8, 0
  %v1014 = sdiv i64 %v1013, 1
  %v1015 = add i64 %v2, 1
  %v1016 = mul i64 %v1014, %v2
  %v1017 = sdiv i64 %v1016, %v3
  %v1018 = mul i64 %v1017, 1
  %v1019 = icmp slt i64 %v1018, %v8
  %v1020 = select i1 %v1019, i64 %v1018, i64 %v8
  %v1021 = mul i64 %v1014, %v1015
  %v1022 = sdiv i64 %v1021, %v3
  %v1023 = mul i64 %v1022, 1
  %v1024 = icmp slt i64 %v1023, %v8
  %v1025 = select i1 %v1024, i64 %v1023, i64 %v8
  br label %b158
b158:
  %v1026 = phi i64 [ %v1020, %b151 ], [ %v1092, %b163 ]
  %v1027 = icmp slt i64 %v1026, %v1025
  br i1 %v1027, label %b159, label %b160
b159:
  %v1028 = mul i64 %v1026, 16
  %v1029 = getelementptr inbounds float, ptr %v48, i64 %v1028
  %v1030 = mul i64 %v1026, 16
  %v1031 = getelementptr inbounds float, ptr %v62, i64 %v1030
  %v1032 = mul i64 %v1026, 16
  %v1033 = getelementptr inbounds float, ptr %v26, i64 %v1032
  %v1034 = mul i64 %v1026, 16
  %v1035 = getelementptr inbounds float, ptr %v68, i64 %v1034
  br label %b161
b161:
  %v1036 = phi i64 [ 0, %b159 ], [ %v1091, %b162 ]
  %v1037 = icmp slt i64 %v1036, 16
  br i1 %v1037, label %b162, label %b163
b162:
  %v1038 = add i64 0, %v1036
  %v1039 = getelementptr inbounds float, ptr %v1029, i64 %v1038
  %v1040 = load <8 x float>, ptr %v1039, align 4
  %v1041 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1042 = shufflevector <8 x float> %v1041, <8 x float> poison, <8 x i32> zeroinitializer
  %v1043 = fcmp ogt <8 x float> %v1040, %v1042
  %v1044 = select <8 x i1> %v1043, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1045 = add i64 0, %v1036
  %v1046 = getelementptr inbounds float, ptr %v1031, i64 %v1045
  %v1047 = load <8 x float>, ptr %v1046, align 4
  %v1048 = add i64 0, %v1036
  %v1049 = getelementptr inbounds float, ptr %v1033, i64 %v1048
  %v1050 = load <8 x float>, ptr %v1049, align 4
  %v1051 = fadd <8 x float> %v1047, %v1050
  %v1052 = fcmp une <8 x float> %v1044, splat (float 0x0000000000000000)
  %v1053 = select <8 x i1> %v1052, <8 x float> %v1051, <8 x float> %v1042
  %v1054 = fcmp une <8 x float> %v1044, splat (float 0x0000000000000000)
  %v1055 = select <8 x i1> %v1054, <8 x float> %v1042, <8 x float> %v1051
  %v1056 = fcmp une <8 x float> %v1044, splat (float 0x0000000000000000)
  %v1057 = select <8 x i1> %v1056, <8 x float> %v1042, <8 x float> %v1040
  %v1058 = fcmp olt <8 x float> %v1057, splat (float 0xC033000000000000)
  %v1059 = select <8 x i1> %v1058, <8 x float> splat (float 0xC033000000000000), <8 x float> %v1057
  %v1060 = fcmp ogt <8 x float> %v1059, splat (float 0x4056400000000000)
  %v1061 = select <8 x i1> %v1060, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1059
  %v1062 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1061, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1063 = fsub <8 x float> %v1062, splat (float 0x4168000000000000)
  %v1064 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1063, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1061)
  %v1065 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1063, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1064)
  %v1066 = bitcast <8 x float> %v1062 to <8 x i32>
  %v1067 = fmul <8 x float> %v1065, %v1065
  %v1068 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1065, <8 x float> splat (float 0x3F81227F40000000))
  %v1069 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1068, <8 x float> %v1065, <8 x float> splat (float 0x3FA5556740000000))
  %v1070 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1069, <8 x float> %v1065, <8 x float> splat (float 0x3FC5554B00000000))
  %v1071 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1070, <8 x float> %v1065, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1072 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1067, <8 x float> %v1071, <8 x float> %v1065)
  %v1073 = shl <8 x i32> %v1066, splat (i32 23)
  %v1074 = add <8 x i32> %v1073, splat (i32 1056964608)
  %v1075 = bitcast <8 x i32> %v1074 to <8 x float>
  %v1076 = fsub <8 x float> %v1075, splat (float 0x3FE0000000000000)
  %v1077 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1075, <8 x float> %v1072, <8 x float> %v1076)
  %v1078 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1057)
  %v1079 = fcmp olt <8 x float> %v1078, splat (float 0x3E60000000000000)
  %v1080 = fadd <8 x float> %v1077, %v1077
  %v1081 = select <8 x i1> %v1079, <8 x float> %v1057, <8 x float> %v1080
  %v1082 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1083 = shufflevector <8 x float> %v1082, <8 x float> poison, <8 x i32> zeroinitializer
  %v1084 = fadd <8 x float> %v1081, %v1083
  %v1085 = fmul <8 x float> %v1055, %v1084
  %v1086 = fcmp une <8 x float> %v1044, splat (float 0x0000000000000000)
  %v1087 = select <8 x i1> %v1086, <8 x float> %v1042, <8 x float> %v1085
  %v1088 = fadd <8 x float> %v1053, %v1087
  %v1089 = add i64 0, %v1036
  %v1090 = getelementptr inbounds float, ptr %v1035, i64 %v1089
  store <8 x float> %v1088, ptr %v1090, align 4
  %v1091 = add nsw i64 %v1036, 8
  br label %b161
b163:
  %v1092 = add nsw i64 %v1026, 1
  br label %b158
b160:
  %v1094 = add i64 %v8, 0
  %v1095 = sdiv i64 %v1094, 1
  %v1096 = add i64 %v2, 1
  %v1097 = mul i64 %v1095, %v2
  %v1098 = sdiv i64 %v1097, %v3
  %v1099 = mul i64 %v1098, 1
  %v1100 = icmp slt i64 %v1099, %v8
  %v1101 = select i1 %v1100, i64 %v1099, i64 %v8
  %v1102 = mul i64 %v1095, %v1096
  %v1103 = sdiv i64 %v1102, %v3
  %v1104 = mul i64 %v1103, 1
  %v1105 = icmp slt i64 %v1104, %v8
  %v1106 = select i1 %v1105, i64 %v1104, i64 %v8
  br label %b164
b164:
  %v1107 = phi i64 [ %v1101, %b160 ], [ %v1176, %b169 ]
  %v1108 = icmp slt i64 %v1107, %v1106
  br i1 %v1108, label %b165, label %b166
b165:
  %v1109 = add i64 %v1107, 96
  %v1110 = icmp slt i64 %v1109, %v1106
  %v1111 = select i1 %v1110, i64 %v1109, i64 %v1106
  br label %b167
b167:
  %v1112 = phi i64 [ 0, %b165 ], [ %v1175, %b172 ]
  %v1113 = icmp slt i64 %v1112, 1
  br i1 %v1113, label %b168, label %b169
b168:
  %v1114 = sub i64 %v1111, %v1107
  %v1115 = sub i64 8, 1
  %v1116 = add i64 %v1114, %v1115
  %v1117 = sdiv i64 %v1116, 8
  br label %b170
b170:
  %v1118 = phi i64 [ 0, %b168 ], [ %v1174, %b179 ]
  %v1119 = icmp slt i64 %v1118, %v1117
  br i1 %v1119, label %b171, label %b172
b171:
  %v1120 = mul i64 %v1114, %v1118
  %v1121 = sdiv i64 %v1120, %v1117
  %v1122 = add i64 %v1107, %v1121
  %v1123 = add i64 %v1118, 1
  %v1124 = mul i64 %v1114, %v1123
  %v1125 = sdiv i64 %v1124, %v1117
  %v1126 = add i64 %v1107, %v1125
  %v1127 = mul i64 %v1112, 256
  %v1128 = getelementptr inbounds float, ptr %v794, i64 %v1127
  %v1129 = sub i64 %v1126, %v1122
  %v1130 = mul i64 %v1122, 16
  %v1131 = getelementptr inbounds float, ptr %v66, i64 %v1130
  %v1132 = getelementptr inbounds float, ptr %v1131, i64 0
  %v1133 = sub i64 %v1129, 1
  %v1134 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1133
  %v1135 = load ptr, ptr %v1134, align 4
  %v1136 = icmp sgt i64 %v1129, 0
  br i1 %v1136, label %b173, label %b174
b173:
  call void %v1135(ptr %v1132, i64 16, ptr %v1128, i64 16, ptr %v1093)
  br label %b174
b174:
  %v1137 = add i64 %v1127, 128
  %v1138 = getelementptr inbounds float, ptr %v794, i64 %v1137
  %v1139 = sub i64 %v1126, %v1122
  %v1140 = mul i64 %v1122, 16
  %v1141 = getelementptr inbounds float, ptr %v68, i64 %v1140
  %v1142 = getelementptr inbounds float, ptr %v1141, i64 0
  %v1143 = sub i64 %v1139, 1
  %v1144 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v1143
  %v1145 = load ptr, ptr %v1144, align 4
  %v1146 = icmp sgt i64 %v1139, 0
  br i1 %v1146, label %b175, label %b176
b175:
  call void %v1145(ptr %v1142, i64 16, ptr %v1138, i64 16, ptr %v1093)
  br label %b176
b176:
  %v1147 = add i64 %v1137, 128
  br label %b177
b177:
  %v1148 = phi i64 [ %v1122, %b176 ], [ %v1173, %b182 ]
  %v1149 = icmp slt i64 %v1148, %v1126
  br i1 %v1149, label %b178, label %b179
b178:
  %v1150 = sub i64 %v1148, %v1122
  %v1151 = mul i64 %v1150, 8
  %v1152 = getelementptr inbounds float, ptr %v1093, i64 %v1151
  %v1153 = mul i64 %v1148, 8
  %v1154 = getelementptr inbounds float, ptr %v72, i64 %v1153
  %v1155 = mul i64 %v1148, 8
  %v1156 = getelementptr inbounds float, ptr %v30, i64 %v1155
  br label %b180
b180:
  %v1157 = phi i64 [ 0, %b178 ], [ %v1172, %b181 ]
  %v1158 = icmp slt i64 %v1157, 1
  br i1 %v1158, label %b181, label %b182
b181:
  %v1159 = mul i64 %v1112, 1
  %v1160 = add i64 %v1159, %v1157
  %v1161 = mul i64 %v1160, 8
  %v1162 = add i64 0, %v1157
  %v1163 = mul i64 %v1162, 8
  %v1164 = getelementptr inbounds float, ptr %v1152, i64 %v1163
  %v1165 = load <8 x float>, ptr %v1164, align 4
  %v1166 = add i64 0, %v1161
  %v1167 = getelementptr inbounds float, ptr %v1154, i64 %v1166
  %v1168 = load <8 x float>, ptr %v1167, align 4
  %v1169 = fadd <8 x float> %v1165, %v1168
  %v1170 = add i64 0, %v1161
  %v1171 = getelementptr inbounds float, ptr %v1156, i64 %v1170
  store <8 x float> %v1169, ptr %v1171, align 4
  %v1172 = add nsw i64 %v1157, 1
  br label %b180
b182:
  %v1173 = add nsw i64 %v1148, 1
  br label %b177
b179:
  %v1174 = add nsw i64 %v1118, 1
  br label %b170
b172:
  %v1175 = add nsw i64 %v1112, 1
  br label %b167
b169:
  %v1176 = add nsw i64 %v1107, 96
  br label %b164
b166:
  %v1177 = icmp sgt i64 %v3, 1
  br i1 %v1177, label %b183, label %b184
b183:
  %v1178 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1179 = atomicrmw add ptr %v1178, i64 1 acq_rel
  %v1180 = mul i64 %v3, 5
  br label %b185
b185:
  %v1181 = load atomic i64, ptr %v1178 acquire, align 8
  %v1182 = icmp slt i64 %v1181, %v1180
  br i1 %v1182, label %b186, label %b187
b186:
  %v1183 = call i32 @sched_yield()
  br label %b185
b187:
  br label %b184
b184:
  %v1184 = mul i64 0, 16
  %v1185 = getelementptr inbounds float, ptr %v70, i64 %v1184
  %v1186 = getelementptr inbounds float, ptr %v1185, i64 0
  %v1187 = mul i64 0, 8
  %v1188 = getelementptr inbounds float, ptr %v10, i64 %v1187
  %v1189 = getelementptr inbounds float, ptr %v1188, i64 0
  %v1190 = getelementptr inbounds float, ptr %v123, i64 12288
  %v1191 = add i64 16, 1
  %v1192 = sdiv i64 %v1191, 2
  %v1193 = add i64 %v2, 1
  %v1194 = mul i64 %v1192, %v2
  %v1195 = sdiv i64 %v1194, %v3
  %v1196 = mul i64 %v1195, 2
  %v1197 = icmp slt i64 %v1196, 16
  %v1198 = select i1 %v1197, i64 %v1196, i64 16
  %v1199 = mul i64 %v1192, %v1193
  %v1200 = sdiv i64 %v1199, %v3
  %v1201 = mul i64 %v1200, 2
  %v1202 = icmp slt i64 %v1201, 16
  %v1203 = select i1 %v1202, i64 %v1201, i64 16
  %v1204 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b188
b188:
  %v1205 = phi i64 [ %v1198, %b184 ], [ %v1213, %b193 ]
  %v1206 = icmp slt i64 %v1205, %v1203
  br i1 %v1206, label %b189, label %b190
b189:
  %v1207 = mul i64 %v1205, 8
  %v1208 = getelementptr inbounds float, ptr %v1204, i64 %v1207
  br label %b191
b191:
  %v1209 = phi i64 [ 0, %b189 ], [ %v1212, %b192 ]
  %v1210 = icmp slt i64 %v1209, 8
  br i1 %v1210, label %b192, label %b193
b192:
  %v1211 = getelementptr inbounds float, ptr %v1208, i64 %v1209
  store float 0x0000000000000000, ptr %v1211, align 4
  %v1212 = add nsw i64 %v1209, 1
  br label %b191
b193:
  %v1213 = add nsw i64 %v1205, 1
  br label %b188
b190:
  %v1214 = mul i64 %v8, 1
  br label %b194
b194:
  %v1215 = phi i64 [ 0, %b190 ], [ %v1319, %b199 ]
  %v1216 = icmp slt i64 %v1215, %v1214
  br i1 %v1216, label %b195, label %b196
b195:
  %v1217 = sub i64 %v1214, %v1215
  %v1218 = icmp slt i64 %v1217, 384
  %v1219 = select i1 %v1218, i64 %v1217, i64 384
  br label %b197
b197:
  %v1220 = phi i64 [ %v1198, %b195 ], [ %v1318, %b223 ]
  %v1221 = icmp slt i64 %v1220, %v1203
  br i1 %v1221, label %b198, label %b199
b198:
  %v1222 = sub i64 %v1203, %v1220
  %v1223 = icmp slt i64 %v1222, 64
  %v1224 = select i1 %v1223, i64 %v1222, i64 64
  %v1225 = sdiv i64 %v1224, 2
  %v1226 = mul i64 %v1225, 2
  %v1227 = sub i64 %v1224, %v1226
  %v1228 = mul i64 %v1215, 16
  %v1229 = add i64 %v1228, %v1220
  %v1230 = getelementptr inbounds float, ptr %v1186, i64 %v1229
  br label %b200
b200:
  %v1231 = phi i64 [ 0, %b198 ], [ %v1257, %b208 ]
  %v1232 = icmp slt i64 %v1231, %v1219
  br i1 %v1232, label %b201, label %b202
b201:
  %v1233 = mul i64 %v1231, 16
  %v1234 = getelementptr inbounds float, ptr %v1230, i64 %v1233
  %v1235 = mul i64 %v1231, 2
  %v1236 = getelementptr inbounds float, ptr %v1190, i64 %v1235
  br label %b203
b203:
  %v1237 = phi i64 [ 0, %b201 ], [ %v1246, %b204 ]
  %v1238 = icmp slt i64 %v1237, %v1225
  br i1 %v1238, label %b204, label %b205
b204:
  %v1239 = mul i64 %v1237, 2
  %v1240 = getelementptr inbounds float, ptr %v1234, i64 %v1239
  %v1241 = mul i64 %v1237, 768
  %v1242 = getelementptr inbounds float, ptr %v1236, i64 %v1241
  %v1243 = getelementptr inbounds float, ptr %v1240, i64 0
  %v1244 = load <2 x float>, ptr %v1243, align 4
  %v1245 = getelementptr inbounds float, ptr %v1242, i64 0
  store <2 x float> %v1244, ptr %v1245, align 4
  %v1246 = add nsw i64 %v1237, 1
  br label %b203
b205:
  %v1247 = mul i64 %v1225, 2
  %v1248 = getelementptr inbounds float, ptr %v1234, i64 %v1247
  %v1249 = mul i64 %v1225, 768
  %v1250 = getelementptr inbounds float, ptr %v1236, i64 %v1249
  br label %b206
b206:
  %v1251 = phi i64 [ 0, %b205 ], [ %v1256, %b207 ]
  %v1252 = icmp slt i64 %v1251, %v1227
  br i1 %v1252, label %b207, label %b208
b207:
  %v1253 = getelementptr inbounds float, ptr %v1248, i64 %v1251
  %v1254 = load float, ptr %v1253, align 4
  %v1255 = getelementptr inbounds float, ptr %v1250, i64 %v1251
  store float %v1254, ptr %v1255, align 4
  %v1256 = add nsw i64 %v1251, 1
  br label %b206, !llvm.loop !0
b208:
  %v1257 = add nsw i64 %v1231, 1
  br label %b200
b202:
  br label %b209
b209:
  %v1258 = phi i64 [ 0, %b202 ], [ %v1293, %b217 ]
  %v1259 = icmp slt i64 %v1258, 0
  br i1 %v1259, label %b210, label %b211
b210:
  %v1260 = mul i64 %v1215, 8
  %v1261 = add i64 %v1260, %v1258
  %v1262 = getelementptr inbounds float, ptr %v1189, i64 %v1261
  br label %b212
b212:
  %v1263 = phi i64 [ 0, %b210 ], [ %v1281, %b213 ]
  %v1264 = icmp slt i64 %v1263, %v1219
  br i1 %v1264, label %b213, label %b214
b213:
  %v1265 = mul i64 %v1263, 8
  %v1266 = getelementptr inbounds float, ptr %v1262, i64 %v1265
  %v1267 = mul i64 %v1263, 32
  %v1268 = getelementptr inbounds float, ptr %v123, i64 %v1267
  %v1269 = getelementptr inbounds float, ptr %v1266, i64 0
  %v1270 = load <8 x float>, ptr %v1269, align 4
  %v1271 = getelementptr inbounds float, ptr %v1268, i64 0
  store <8 x float> %v1270, ptr %v1271, align 4
  %v1272 = getelementptr inbounds float, ptr %v1266, i64 8
  %v1273 = load <8 x float>, ptr %v1272, align 4
  %v1274 = getelementptr inbounds float, ptr %v1268, i64 8
  store <8 x float> %v1273, ptr %v1274, align 4
  %v1275 = getelementptr inbounds float, ptr %v1266, i64 16
  %v1276 = load <8 x float>, ptr %v1275, align 4
  %v1277 = getelementptr inbounds float, ptr %v1268, i64 16
  store <8 x float> %v1276, ptr %v1277, align 4
  %v1278 = getelementptr inbounds float, ptr %v1266, i64 24
  %v1279 = load <8 x float>, ptr %v1278, align 4
  %v1280 = getelementptr inbounds float, ptr %v1268, i64 24
  store <8 x float> %v1279, ptr %v1280, align 4
  %v1281 = add nsw i64 %v1263, 1
  br label %b212
b214:
  %v1282 = sdiv i64 %v1224, 2
  br label %b215
b215:
  %v1283 = phi i64 [ 0, %b214 ], [ %v1292, %b216 ]
  %v1284 = icmp slt i64 %v1283, %v1282
  br i1 %v1284, label %b216, label %b217
b216:
  %v1285 = mul i64 %v1283, 2
  %v1286 = add i64 %v1220, %v1285
  %v1287 = mul i64 %v1283, 768
  %v1288 = getelementptr inbounds float, ptr %v1190, i64 %v1287
  %v1289 = mul i64 %v1286, 8
  %v1290 = add i64 %v1289, %v1258
  %v1291 = getelementptr inbounds float, ptr %v1204, i64 %v1290
  call void @outer_2x32(ptr %v1288, ptr %v123, i64 %v1219, ptr %v1291, i64 8)
  %v1292 = add nsw i64 %v1283, 1
  br label %b215
b217:
  %v1293 = add nsw i64 %v1258, 32
  br label %b209
b211:
  %v1294 = mul i64 %v1215, 8
  %v1295 = add i64 %v1294, 0
  %v1296 = getelementptr inbounds float, ptr %v1189, i64 %v1295
  br label %b218
b218:
  %v1297 = phi i64 [ 0, %b211 ], [ %v1306, %b219 ]
  %v1298 = icmp slt i64 %v1297, %v1219
  br i1 %v1298, label %b219, label %b220
b219:
  %v1299 = mul i64 %v1297, 8
  %v1300 = getelementptr inbounds float, ptr %v1296, i64 %v1299
  %v1301 = mul i64 %v1297, 8
  %v1302 = getelementptr inbounds float, ptr %v123, i64 %v1301
  %v1303 = getelementptr inbounds float, ptr %v1300, i64 0
  %v1304 = load <8 x float>, ptr %v1303, align 4
  %v1305 = getelementptr inbounds float, ptr %v1302, i64 0
  store <8 x float> %v1304, ptr %v1305, align 4
  %v1306 = add nsw i64 %v1297, 1
  br label %b218
b220:
  %v1307 = sdiv i64 %v1224, 2
  br label %b221
b221:
  %v1308 = phi i64 [ 0, %b220 ], [ %v1317, %b222 ]
  %v1309 = icmp slt i64 %v1308, %v1307
  br i1 %v1309, label %b222, label %b223
b222:
  %v1310 = mul i64 %v1308, 2
  %v1311 = add i64 %v1220, %v1310
  %v1312 = mul i64 %v1308, 768
  %v1313 = getelementptr inbounds float, ptr %v1190, i64 %v1312
  %v1314 = mul i64 %v1311, 8
  %v1315 = add i64 %v1314, 0
  %v1316 = getelementptr inbounds float, ptr %v1204, i64 %v1315
  call void @outer_2x8(ptr %v1313, ptr %v123, i64 %v1219, ptr %v1316, i64 8)
  %v1317 = add nsw i64 %v1308, 1
  br label %b221
b223:
  %v1318 = add nsw i64 %v1220, 64
  br label %b197
b199:
  %v1319 = add nsw i64 %v1215, 384
  br label %b194
b196:
  %v1320 = icmp sgt i64 %v3, 1
  br i1 %v1320, label %b224, label %b225
b224:
  %v1321 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1322 = atomicrmw add ptr %v1321, i64 1 acq_rel
  %v1323 = mul i64 %v3, 6
  br label %b226
b226:
  %v1324 = load atomic i64, ptr %v1321 acquire, align 8
  %v1325 = icmp slt i64 %v1324, %v1323
  br i1 %v1325, label %b227, label %b228
b227:
  %v1326 = call i32 @sched_yield()
  br label %b226
b228:
  br label %b225
b225:
  %v1327 = mul i64 0, 16
  %v1328 = getelementptr inbounds float, ptr %v68, i64 %v1327
  %v1329 = getelementptr inbounds float, ptr %v1328, i64 0
  %v1330 = mul i64 0, 8
  %v1331 = getelementptr inbounds float, ptr %v10, i64 %v1330
  %v1332 = getelementptr inbounds float, ptr %v1331, i64 0
  %v1333 = getelementptr inbounds float, ptr %v123, i64 12288
  %v1334 = add i64 16, 1
  %v1335 = sdiv i64 %v1334, 2
  %v1336 = add i64 %v2, 1
  %v1337 = mul i64 %v1335, %v2
  %v1338 = sdiv i64 %v1337, %v3
  %v1339 = mul i64 %v1338, 2
  %v1340 = icmp slt i64 %v1339, 16
  %v1341 = select i1 %v1340, i64 %v1339, i64 16
  %v1342 = mul i64 %v1335, %v1336
  %v1343 = sdiv i64 %v1342, %v3
  %v1344 = mul i64 %v1343, 2
  %v1345 = icmp slt i64 %v1344, 16
  %v1346 = select i1 %v1345, i64 %v1344, i64 16
  %v1347 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b229
b229:
  %v1348 = phi i64 [ %v1341, %b225 ], [ %v1356, %b234 ]
  %v1349 = icmp slt i64 %v1348, %v1346
  br i1 %v1349, label %b230, label %b231
b230:
  %v1350 = mul i64 %v1348, 8
  %v1351 = getelementptr inbounds float, ptr %v1347, i64 %v1350
  br label %b232
b232:
  %v1352 = phi i64 [ 0, %b230 ], [ %v1355, %b233 ]
  %v1353 = icmp slt i64 %v1352, 8
  br i1 %v1353, label %b233, label %b234
b233:
  %v1354 = getelementptr inbounds float, ptr %v1351, i64 %v1352
  store float 0x0000000000000000, ptr %v1354, align 4
  %v1355 = add nsw i64 %v1352, 1
  br label %b232
b234:
  %v1356 = add nsw i64 %v1348, 1
  br label %b229
b231:
  %v1357 = mul i64 %v8, 1
  br label %b235
b235:
  %v1358 = phi i64 [ 0, %b231 ], [ %v1462, %b240 ]
  %v1359 = icmp slt i64 %v1358, %v1357
  br i1 %v1359, label %b236, label %b237
b236:
  %v1360 = sub i64 %v1357, %v1358
  %v1361 = icmp slt i64 %v1360, 384
  %v1362 = select i1 %v1361, i64 %v1360, i64 384
  br label %b238
b238:
  %v1363 = phi i64 [ %v1341, %b236 ], [ %v1461, %b264 ]
  %v1364 = icmp slt i64 %v1363, %v1346
  br i1 %v1364, label %b239, label %b240
b239:
  %v1365 = sub i64 %v1346, %v1363
  %v1366 = icmp slt i64 %v1365, 64
  %v1367 = select i1 %v1366, i64 %v1365, i64 64
  %v1368 = sdiv i64 %v1367, 2
  %v1369 = mul i64 %v1368, 2
  %v1370 = sub i64 %v1367, %v1369
  %v1371 = mul i64 %v1358, 16
  %v1372 = add i64 %v1371, %v1363
  %v1373 = getelementptr inbounds float, ptr %v1329, i64 %v1372
  br label %b241
b241:
  %v1374 = phi i64 [ 0, %b239 ], [ %v1400, %b249 ]
  %v1375 = icmp slt i64 %v1374, %v1362
  br i1 %v1375, label %b242, label %b243
b242:
  %v1376 = mul i64 %v1374, 16
  %v1377 = getelementptr inbounds float, ptr %v1373, i64 %v1376
  %v1378 = mul i64 %v1374, 2
  %v1379 = getelementptr inbounds float, ptr %v1333, i64 %v1378
  br label %b244
b244:
  %v1380 = phi i64 [ 0, %b242 ], [ %v1389, %b245 ]
  %v1381 = icmp slt i64 %v1380, %v1368
  br i1 %v1381, label %b245, label %b246
b245:
  %v1382 = mul i64 %v1380, 2
  %v1383 = getelementptr inbounds float, ptr %v1377, i64 %v1382
  %v1384 = mul i64 %v1380, 768
  %v1385 = getelementptr inbounds float, ptr %v1379, i64 %v1384
  %v1386 = getelementptr inbounds float, ptr %v1383, i64 0
  %v1387 = load <2 x float>, ptr %v1386, align 4
  %v1388 = getelementptr inbounds float, ptr %v1385, i64 0
  store <2 x float> %v1387, ptr %v1388, align 4
  %v1389 = add nsw i64 %v1380, 1
  br label %b244
b246:
  %v1390 = mul i64 %v1368, 2
  %v1391 = getelementptr inbounds float, ptr %v1377, i64 %v1390
  %v1392 = mul i64 %v1368, 768
  %v1393 = getelementptr inbounds float, ptr %v1379, i64 %v1392
  br label %b247
b247:
  %v1394 = phi i64 [ 0, %b246 ], [ %v1399, %b248 ]
  %v1395 = icmp slt i64 %v1394, %v1370
  br i1 %v1395, label %b248, label %b249
b248:
  %v1396 = getelementptr inbounds float, ptr %v1391, i64 %v1394
  %v1397 = load float, ptr %v1396, align 4
  %v1398 = getelementptr inbounds float, ptr %v1393, i64 %v1394
  store float %v1397, ptr %v1398, align 4
  %v1399 = add nsw i64 %v1394, 1
  br label %b247, !llvm.loop !3
b249:
  %v1400 = add nsw i64 %v1374, 1
  br label %b241
b243:
  br label %b250
b250:
  %v1401 = phi i64 [ 0, %b243 ], [ %v1436, %b258 ]
  %v1402 = icmp slt i64 %v1401, 0
  br i1 %v1402, label %b251, label %b252
b251:
  %v1403 = mul i64 %v1358, 8
  %v1404 = add i64 %v1403, %v1401
  %v1405 = getelementptr inbounds float, ptr %v1332, i64 %v1404
  br label %b253
b253:
  %v1406 = phi i64 [ 0, %b251 ], [ %v1424, %b254 ]
  %v1407 = icmp slt i64 %v1406, %v1362
  br i1 %v1407, label %b254, label %b255
b254:
  %v1408 = mul i64 %v1406, 8
  %v1409 = getelementptr inbounds float, ptr %v1405, i64 %v1408
  %v1410 = mul i64 %v1406, 32
  %v1411 = getelementptr inbounds float, ptr %v123, i64 %v1410
  %v1412 = getelementptr inbounds float, ptr %v1409, i64 0
  %v1413 = load <8 x float>, ptr %v1412, align 4
  %v1414 = getelementptr inbounds float, ptr %v1411, i64 0
  store <8 x float> %v1413, ptr %v1414, align 4
  %v1415 = getelementptr inbounds float, ptr %v1409, i64 8
  %v1416 = load <8 x float>, ptr %v1415, align 4
  %v1417 = getelementptr inbounds float, ptr %v1411, i64 8
  store <8 x float> %v1416, ptr %v1417, align 4
  %v1418 = getelementptr inbounds float, ptr %v1409, i64 16
  %v1419 = load <8 x float>, ptr %v1418, align 4
  %v1420 = getelementptr inbounds float, ptr %v1411, i64 16
  store <8 x float> %v1419, ptr %v1420, align 4
  %v1421 = getelementptr inbounds float, ptr %v1409, i64 24
  %v1422 = load <8 x float>, ptr %v1421, align 4
  %v1423 = getelementptr inbounds float, ptr %v1411, i64 24
  store <8 x float> %v1422, ptr %v1423, align 4
  %v1424 = add nsw i64 %v1406, 1
  br label %b253
b255:
  %v1425 = sdiv i64 %v1367, 2
  br label %b256
b256:
  %v1426 = phi i64 [ 0, %b255 ], [ %v1435, %b257 ]
  %v1427 = icmp slt i64 %v1426, %v1425
  br i1 %v1427, label %b257, label %b258
b257:
  %v1428 = mul i64 %v1426, 2
  %v1429 = add i64 %v1363, %v1428
  %v1430 = mul i64 %v1426, 768
  %v1431 = getelementptr inbounds float, ptr %v1333, i64 %v1430
  %v1432 = mul i64 %v1429, 8
  %v1433 = add i64 %v1432, %v1401
  %v1434 = getelementptr inbounds float, ptr %v1347, i64 %v1433
  call void @outer_2x32(ptr %v1431, ptr %v123, i64 %v1362, ptr %v1434, i64 8)
  %v1435 = add nsw i64 %v1426, 1
  br label %b256
b258:
  %v1436 = add nsw i64 %v1401, 32
  br label %b250
b252:
  %v1437 = mul i64 %v1358, 8
  %v1438 = add i64 %v1437, 0
  %v1439 = getelementptr inbounds float, ptr %v1332, i64 %v1438
  br label %b259
b259:
  %v1440 = phi i64 [ 0, %b252 ], [ %v1449, %b260 ]
  %v1441 = icmp slt i64 %v1440, %v1362
  br i1 %v1441, label %b260, label %b261
b260:
  %v1442 = mul i64 %v1440, 8
  %v1443 = getelementptr inbounds float, ptr %v1439, i64 %v1442
  %v1444 = mul i64 %v1440, 8
  %v1445 = getelementptr inbounds float, ptr %v123, i64 %v1444
  %v1446 = getelementptr inbounds float, ptr %v1443, i64 0
  %v1447 = load <8 x float>, ptr %v1446, align 4
  %v1448 = getelementptr inbounds float, ptr %v1445, i64 0
  store <8 x float> %v1447, ptr %v1448, align 4
  %v1449 = add nsw i64 %v1440, 1
  br label %b259
b261:
  %v1450 = sdiv i64 %v1367, 2
  br label %b262
b262:
  %v1451 = phi i64 [ 0, %b261 ], [ %v1460, %b263 ]
  %v1452 = icmp slt i64 %v1451, %v1450
  br i1 %v1452, label %b263, label %b264
b263:
  %v1453 = mul i64 %v1451, 2
  %v1454 = add i64 %v1363, %v1453
  %v1455 = mul i64 %v1451, 768
  %v1456 = getelementptr inbounds float, ptr %v1333, i64 %v1455
  %v1457 = mul i64 %v1454, 8
  %v1458 = add i64 %v1457, 0
  %v1459 = getelementptr inbounds float, ptr %v1347, i64 %v1458
  call void @outer_2x8(ptr %v1456, ptr %v123, i64 %v1362, ptr %v1459, i64 8)
  %v1460 = add nsw i64 %v1451, 1
  br label %b262
b264:
  %v1461 = add nsw i64 %v1363, 64
  br label %b238
b240:
  %v1462 = add nsw i64 %v1358, 384
  br label %b235
b237:
  %v1463 = icmp sgt i64 %v3, 1
  br i1 %v1463, label %b265, label %b266
b265:
  %v1464 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1465 = atomicrmw add ptr %v1464, i64 1 acq_rel
  %v1466 = mul i64 %v3, 7
  br label %b267
b267:
  %v1467 = load atomic i64, ptr %v1464 acquire, align 8
  %v1468 = icmp slt i64 %v1467, %v1466
  br i1 %v1468, label %b268, label %b269
b268:
  %v1469 = call i32 @sched_yield()
  br label %b267
b269:
  br label %b266
b266:
  %v1470 = mul i64 0, 16
  %v1471 = getelementptr inbounds float, ptr %v66, i64 %v1470
  %v1472 = getelementptr inbounds float, ptr %v1471, i64 0
  %v1473 = mul i64 0, 8
  %v1474 = getelementptr inbounds float, ptr %v10, i64 %v1473
  %v1475 = getelementptr inbounds float, ptr %v1474, i64 0
  %v1476 = getelementptr inbounds float, ptr %v123, i64 12288
  %v1477 = add i64 16, 1
  %v1478 = sdiv i64 %v1477, 2
  %v1479 = add i64 %v2, 1
  %v1480 = mul i64 %v1478, %v2
  %v1481 = sdiv i64 %v1480, %v3
  %v1482 = mul i64 %v1481, 2
  %v1483 = icmp slt i64 %v1482, 16
  %v1484 = select i1 %v1483, i64 %v1482, i64 16
  %v1485 = mul i64 %v1478, %v1479
  %v1486 = sdiv i64 %v1485, %v3
  %v1487 = mul i64 %v1486, 2
  %v1488 = icmp slt i64 %v1487, 16
  %v1489 = select i1 %v1488, i64 %v1487, i64 16
  %v1490 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b270
b270:
  %v1491 = phi i64 [ %v1484, %b266 ], [ %v1499, %b275 ]
  %v1492 = icmp slt i64 %v1491, %v1489
  br i1 %v1492, label %b271, label %b272
b271:
  %v1493 = mul i64 %v1491, 8
  %v1494 = getelementptr inbounds float, ptr %v1490, i64 %v1493
  br label %b273
b273:
  %v1495 = phi i64 [ 0, %b271 ], [ %v1498, %b274 ]
  %v1496 = icmp slt i64 %v1495, 8
  br i1 %v1496, label %b274, label %b275
b274:
  %v1497 = getelementptr inbounds float, ptr %v1494, i64 %v1495
  store float 0x0000000000000000, ptr %v1497, align 4
  %v1498 = add nsw i64 %v1495, 1
  br label %b273
b275:
  %v1499 = add nsw i64 %v1491, 1
  br label %b270
b272:
  %v1500 = mul i64 %v8, 1
  br label %b276
b276:
  %v1501 = phi i64 [ 0, %b272 ], [ %v1605, %b281 ]
  %v1502 = icmp slt i64 %v1501, %v1500
  br i1 %v1502, label %b277, label %b278
b277:
  %v1503 = sub i64 %v1500, %v1501
  %v1504 = icmp slt i64 %v1503, 384
  %v1505 = select i1 %v1504, i64 %v1503, i64 384
  br label %b279
b279:
  %v1506 = phi i64 [ %v1484, %b277 ], [ %v1604, %b305 ]
  %v1507 = icmp slt i64 %v1506, %v1489
  br i1 %v1507, label %b280, label %b281
b280:
  %v1508 = sub i64 %v1489, %v1506
  %v1509 = icmp slt i64 %v1508, 64
  %v1510 = select i1 %v1509, i64 %v1508, i64 64
  %v1511 = sdiv i64 %v1510, 2
  %v1512 = mul i64 %v1511, 2
  %v1513 = sub i64 %v1510, %v1512
  %v1514 = mul i64 %v1501, 16
  %v1515 = add i64 %v1514, %v1506
  %v1516 = getelementptr inbounds float, ptr %v1472, i64 %v1515
  br label %b282
b282:
  %v1517 = phi i64 [ 0, %b280 ], [ %v1543, %b290 ]
  %v1518 = icmp slt i64 %v1517, %v1505
  br i1 %v1518, label %b283, label %b284
b283:
  %v1519 = mul i64 %v1517, 16
  %v1520 = getelementptr inbounds float, ptr %v1516, i64 %v1519
  %v1521 = mul i64 %v1517, 2
  %v1522 = getelementptr inbounds float, ptr %v1476, i64 %v1521
  br label %b285
b285:
  %v1523 = phi i64 [ 0, %b283 ], [ %v1532, %b286 ]
  %v1524 = icmp slt i64 %v1523, %v1511
  br i1 %v1524, label %b286, label %b287
b286:
  %v1525 = mul i64 %v1523, 2
  %v1526 = getelementptr inbounds float, ptr %v1520, i64 %v1525
  %v1527 = mul i64 %v1523, 768
  %v1528 = getelementptr inbounds float, ptr %v1522, i64 %v1527
  %v1529 = getelementptr inbounds float, ptr %v1526, i64 0
  %v1530 = load <2 x float>, ptr %v1529, align 4
  %v1531 = getelementptr inbounds float, ptr %v1528, i64 0
  store <2 x float> %v1530, ptr %v1531, align 4
  %v1532 = add nsw i64 %v1523, 1
  br label %b285
b287:
  %v1533 = mul i64 %v1511, 2
  %v1534 = getelementptr inbounds float, ptr %v1520, i64 %v1533
  %v1535 = mul i64 %v1511, 768
  %v1536 = getelementptr inbounds float, ptr %v1522, i64 %v1535
  br label %b288
b288:
  %v1537 = phi i64 [ 0, %b287 ], [ %v1542, %b289 ]
  %v1538 = icmp slt i64 %v1537, %v1513
  br i1 %v1538, label %b289, label %b290
b289:
  %v1539 = getelementptr inbounds float, ptr %v1534, i64 %v1537
  %v1540 = load float, ptr %v1539, align 4
  %v1541 = getelementptr inbounds float, ptr %v1536, i64 %v1537
  store float %v1540, ptr %v1541, align 4
  %v1542 = add nsw i64 %v1537, 1
  br label %b288, !llvm.loop !6
b290:
  %v1543 = add nsw i64 %v1517, 1
  br label %b282
b284:
  br label %b291
b291:
  %v1544 = phi i64 [ 0, %b284 ], [ %v1579, %b299 ]
  %v1545 = icmp slt i64 %v1544, 0
  br i1 %v1545, label %b292, label %b293
b292:
  %v1546 = mul i64 %v1501, 8
  %v1547 = add i64 %v1546, %v1544
  %v1548 = getelementptr inbounds float, ptr %v1475, i64 %v1547
  br label %b294
b294:
  %v1549 = phi i64 [ 0, %b292 ], [ %v1567, %b295 ]
  %v1550 = icmp slt i64 %v1549, %v1505
  br i1 %v1550, label %b295, label %b296
b295:
  %v1551 = mul i64 %v1549, 8
  %v1552 = getelementptr inbounds float, ptr %v1548, i64 %v1551
  %v1553 = mul i64 %v1549, 32
  %v1554 = getelementptr inbounds float, ptr %v123, i64 %v1553
  %v1555 = getelementptr inbounds float, ptr %v1552, i64 0
  %v1556 = load <8 x float>, ptr %v1555, align 4
  %v1557 = getelementptr inbounds float, ptr %v1554, i64 0
  store <8 x float> %v1556, ptr %v1557, align 4
  %v1558 = getelementptr inbounds float, ptr %v1552, i64 8
  %v1559 = load <8 x float>, ptr %v1558, align 4
  %v1560 = getelementptr inbounds float, ptr %v1554, i64 8
  store <8 x float> %v1559, ptr %v1560, align 4
  %v1561 = getelementptr inbounds float, ptr %v1552, i64 16
  %v1562 = load <8 x float>, ptr %v1561, align 4
  %v1563 = getelementptr inbounds float, ptr %v1554, i64 16
  store <8 x float> %v1562, ptr %v1563, align 4
  %v1564 = getelementptr inbounds float, ptr %v1552, i64 24
  %v1565 = load <8 x float>, ptr %v1564, align 4
  %v1566 = getelementptr inbounds float, ptr %v1554, i64 24
  store <8 x float> %v1565, ptr %v1566, align 4
  %v1567 = add nsw i64 %v1549, 1
  br label %b294
b296:
  %v1568 = sdiv i64 %v1510, 2
  br label %b297
b297:
  %v1569 = phi i64 [ 0, %b296 ], [ %v1578, %b298 ]
  %v1570 = icmp slt i64 %v1569, %v1568
  br i1 %v1570, label %b298, label %b299
b298:
  %v1571 = mul i64 %v1569, 2
  %v1572 = add i64 %v1506, %v1571
  %v1573 = mul i64 %v1569, 768
  %v1574 = getelementptr inbounds float, ptr %v1476, i64 %v1573
  %v1575 = mul i64 %v1572, 8
  %v1576 = add i64 %v1575, %v1544
  %v1577 = getelementptr inbounds float, ptr %v1490, i64 %v1576
  call void @outer_2x32(ptr %v1574, ptr %v123, i64 %v1505, ptr %v1577, i64 8)
  %v1578 = add nsw i64 %v1569, 1
  br label %b297
b299:
  %v1579 = add nsw i64 %v1544, 32
  br label %b291
b293:
  %v1580 = mul i64 %v1501, 8
  %v1581 = add i64 %v1580, 0
  %v1582 = getelementptr inbounds float, ptr %v1475, i64 %v1581
  br label %b300
b300:
  %v1583 = phi i64 [ 0, %b293 ], [ %v1592, %b301 ]
  %v1584 = icmp slt i64 %v1583, %v1505
  br i1 %v1584, label %b301, label %b302
b301:
  %v1585 = mul i64 %v1583, 8
  %v1586 = getelementptr inbounds float, ptr %v1582, i64 %v1585
  %v1587 = mul i64 %v1583, 8
  %v1588 = getelementptr inbounds float, ptr %v123, i64 %v1587
  %v1589 = getelementptr inbounds float, ptr %v1586, i64 0
  %v1590 = load <8 x float>, ptr %v1589, align 4
  %v1591 = getelementptr inbounds float, ptr %v1588, i64 0
  store <8 x float> %v1590, ptr %v1591, align 4
  %v1592 = add nsw i64 %v1583, 1
  br label %b300
b302:
  %v1593 = sdiv i64 %v1510, 2
  br label %b303
b303:
  %v1594 = phi i64 [ 0, %b302 ], [ %v1603, %b304 ]
  %v1595 = icmp slt i64 %v1594, %v1593
  br i1 %v1595, label %b304, label %b305
b304:
  %v1596 = mul i64 %v1594, 2
  %v1597 = add i64 %v1506, %v1596
  %v1598 = mul i64 %v1594, 768
  %v1599 = getelementptr inbounds float, ptr %v1476, i64 %v1598
  %v1600 = mul i64 %v1597, 8
  %v1601 = add i64 %v1600, 0
  %v1602 = getelementptr inbounds float, ptr %v1490, i64 %v1601
  call void @outer_2x8(ptr %v1599, ptr %v123, i64 %v1505, ptr %v1602, i64 8)
  %v1603 = add nsw i64 %v1594, 1
  br label %b303
b305:
  %v1604 = add nsw i64 %v1506, 64
  br label %b279
b281:
  %v1605 = add nsw i64 %v1501, 384
  br label %b276
b278:
  %v1606 = icmp sgt i64 %v3, 1
  br i1 %v1606, label %b306, label %b307
b306:
  %v1607 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1608 = atomicrmw add ptr %v1607, i64 1 acq_rel
  %v1609 = mul i64 %v3, 8
  br label %b308
b308:
  %v1610 = load atomic i64, ptr %v1607 acquire, align 8
  %v1611 = icmp slt i64 %v1610, %v1609
  br i1 %v1611, label %b309, label %b310
b309:
  %v1612 = call i32 @sched_yield()
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
