; generated from specs/lstm_continual.yaml by `make generated`: do not edit
; lstm_continual@truncated I=8 N=8 C=2 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0, ptr @tile_2x1of4_0], align 8
@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v117 = alloca i64, i64 1, align 8
  %v1511 = alloca float, i64 64, align 4
  %v1599 = alloca float, i64 96, align 4
  %v1675 = alloca float, i64 96, align 4
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
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds i64, ptr %v1, i64 6
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 13
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 14
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 15
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 18
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 26
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 29
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 30
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 31
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 35
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 36
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 37
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 38
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 39
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 40
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 41
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 42
  %v116 = load i64, ptr %v115, align 8
  store i64 0, ptr %v117, align 8
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v119 = load ptr, ptr %v118, align 4
  %v120 = mul i64 %v2, 0
  %v121 = add i64 %v120, 960
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
  %v128 = icmp slt i64 %v127, 16
  br i1 %v128, label %b5, label %b6
b5:
  %v129 = add i64 0, %v127
  %v130 = getelementptr inbounds float, ptr %v52, i64 %v129
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
  %v146 = add i64 %v7, 0
  %v147 = sdiv i64 %v146, 1
  %v148 = add i64 %v2, 1
  %v149 = mul i64 %v147, %v2
  %v150 = sdiv i64 %v149, %v3
  %v151 = mul i64 %v150, 1
  %v152 = icmp slt i64 %v151, %v7
  %v153 = select i1 %v152, i64 %v151, i64 %v7
  %v154 = mul i64 %v147, %v148
  %v155 = sdiv i64 %v154, %v3
  %v156 = mul i64 %v155, 1
  %v157 = icmp slt i64 %v156, %v7
  %v158 = select i1 %v157, i64 %v156, i64 %v7
  br label %b14
b14:
  %v159 = phi i64 [ %v153, %b12 ], [ %v170, %b19 ]
  %v160 = icmp slt i64 %v159, %v158
  br i1 %v160, label %b15, label %b16
b15:
  %v161 = mul i64 %v159, 16
  %v162 = getelementptr inbounds float, ptr %v54, i64 %v161
  br label %b17
b17:
  %v163 = phi i64 [ 0, %b15 ], [ %v169, %b18 ]
  %v164 = icmp slt i64 %v163, 16
  br i1 %v164, label %b18, label %b19
b18:
  %v165 = add i64 0, %v163
  %v166 = getelementptr inbounds float, ptr %v162, i64 %v165
  %v167 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v168, ptr %v166, align 4
  %v169 = add nsw i64 %v163, 8
  br label %b17
b19:
  %v170 = add nsw i64 %v159, 1
  br label %b14
b16:
  br label %b13
b13:
  %v171 = icmp sgt i64 %v3, 1
  br i1 %v171, label %b20, label %b21
b20:
  %v172 = getelementptr inbounds i64, ptr %v1, i64 3
  %v173 = atomicrmw add ptr %v172, i64 1 acq_rel
  %v174 = load i64, ptr %v117, align 8
  %v175 = add i64 %v174, 1
  store i64 %v175, ptr %v117, align 8
  %v176 = mul i64 %v3, %v175
  br label %b22
b22:
  %v177 = load atomic i64, ptr %v172 acquire, align 8
  %v178 = icmp slt i64 %v177, %v176
  br i1 %v178, label %b23, label %b24
b23:
  %v179 = call i32 @sched_yield()
  br label %b22
b24:
  br label %b21
b21:
  %v180 = getelementptr inbounds i64, ptr %v1, i64 4
  %v181 = load i64, ptr %v180, align 8
  %v182 = icmp eq i64 %v181, 0
  br i1 %v182, label %b25, label %b26
b25:
  %v183 = icmp eq i64 %v2, 0
  br i1 %v183, label %b27, label %b28
b27:
  br label %b29
b29:
  %v184 = phi i64 [ 0, %b27 ], [ %v191, %b30 ]
  %v185 = icmp slt i64 %v184, 192
  br i1 %v185, label %b30, label %b31
b30:
  %v186 = add i64 0, %v184
  %v187 = getelementptr inbounds float, ptr %v12, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = add i64 0, %v184
  %v190 = getelementptr inbounds float, ptr %v48, i64 %v189
  store <8 x float> %v188, ptr %v190, align 4
  %v191 = add nsw i64 %v184, 8
  br label %b29
b31:
  br label %b28
b28:
  br label %b26
b26:
  %v192 = icmp sgt i64 %v3, 1
  br i1 %v192, label %b32, label %b33
b32:
  %v193 = getelementptr inbounds i64, ptr %v1, i64 3
  %v194 = atomicrmw add ptr %v193, i64 1 acq_rel
  %v195 = load i64, ptr %v117, align 8
  %v196 = add i64 %v195, 1
  store i64 %v196, ptr %v117, align 8
  %v197 = mul i64 %v3, %v196
  br label %b34
b34:
  %v198 = load atomic i64, ptr %v193 acquire, align 8
  %v199 = icmp slt i64 %v198, %v197
  br i1 %v199, label %b35, label %b36
b35:
  %v200 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  %v201 = getelementptr inbounds i64, ptr %v1, i64 4
  %v202 = load i64, ptr %v201, align 8
  %v203 = icmp eq i64 %v202, 0
  br i1 %v203, label %b37, label %b38
b37:
  %v204 = icmp eq i64 %v2, 0
  br i1 %v204, label %b39, label %b40
b39:
  br label %b41
b41:
  %v205 = phi i64 [ 0, %b39 ], [ %v212, %b42 ]
  %v206 = icmp slt i64 %v205, 128
  br i1 %v206, label %b42, label %b43
b42:
  %v207 = add i64 0, %v205
  %v208 = getelementptr inbounds float, ptr %v14, i64 %v207
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = add i64 192, %v205
  %v211 = getelementptr inbounds float, ptr %v48, i64 %v210
  store <8 x float> %v209, ptr %v211, align 4
  %v212 = add nsw i64 %v205, 8
  br label %b41
b43:
  br label %b40
b40:
  br label %b38
b38:
  %v213 = icmp sgt i64 %v3, 1
  br i1 %v213, label %b44, label %b45
b44:
  %v214 = getelementptr inbounds i64, ptr %v1, i64 3
  %v215 = atomicrmw add ptr %v214, i64 1 acq_rel
  %v216 = load i64, ptr %v117, align 8
  %v217 = add i64 %v216, 1
  store i64 %v217, ptr %v117, align 8
  %v218 = mul i64 %v3, %v217
  br label %b46
b46:
  %v219 = load atomic i64, ptr %v214 acquire, align 8
  %v220 = icmp slt i64 %v219, %v218
  br i1 %v220, label %b47, label %b48
b47:
  %v221 = call i32 @sched_yield()
  br label %b46
b48:
  br label %b45
b45:
  %v222 = getelementptr inbounds i64, ptr %v1, i64 4
  %v223 = load i64, ptr %v222, align 8
  %v224 = icmp eq i64 %v223, 0
  br i1 %v224, label %b49, label %b50
b49:
  %v225 = getelementptr inbounds i64, ptr %v1, i64 43
  %v226 = load i64, ptr %v225, align 8
  %v227 = icmp eq i64 %v226, 0
  br i1 %v227, label %b51, label %b52
b51:
  %v228 = add i64 %v7, 0
  %v229 = sdiv i64 %v228, 1
  %v230 = add i64 %v2, 1
  %v231 = mul i64 %v229, %v2
  %v232 = sdiv i64 %v231, %v3
  %v233 = mul i64 %v232, 1
  %v234 = icmp slt i64 %v233, %v7
  %v235 = select i1 %v234, i64 %v233, i64 %v7
  %v236 = mul i64 %v229, %v230
  %v237 = sdiv i64 %v236, %v3
  %v238 = mul i64 %v237, 1
  %v239 = icmp slt i64 %v238, %v7
  %v240 = select i1 %v239, i64 %v238, i64 %v7
  br label %b53
b53:
  %v241 = phi i64 [ %v235, %b51 ], [ %v255, %b58 ]
  %v242 = icmp slt i64 %v241, %v240
  br i1 %v242, label %b54, label %b55
b54:
  %v243 = and i64 0, %v88
  %v244 = mul i64 %v243, %v7
  %v245 = add i64 %v244, %v241
  %v246 = mul i64 %v245, 16
  %v247 = getelementptr inbounds float, ptr %v26, i64 %v246
  br label %b56
b56:
  %v248 = phi i64 [ 0, %b54 ], [ %v254, %b57 ]
  %v249 = icmp slt i64 %v248, 16
  br i1 %v249, label %b57, label %b58
b57:
  %v250 = add i64 0, %v248
  %v251 = getelementptr inbounds float, ptr %v247, i64 %v250
  %v252 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v253 = shufflevector <8 x float> %v252, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v253, ptr %v251, align 4
  %v254 = add nsw i64 %v248, 8
  br label %b56
b58:
  %v255 = add nsw i64 %v241, 1
  br label %b53
b55:
  br label %b52
b52:
  br label %b50
b50:
  %v256 = icmp sgt i64 %v3, 1
  br i1 %v256, label %b59, label %b60
b59:
  %v257 = getelementptr inbounds i64, ptr %v1, i64 3
  %v258 = atomicrmw add ptr %v257, i64 1 acq_rel
  %v259 = load i64, ptr %v117, align 8
  %v260 = add i64 %v259, 1
  store i64 %v260, ptr %v117, align 8
  %v261 = mul i64 %v3, %v260
  br label %b61
b61:
  %v262 = load atomic i64, ptr %v257 acquire, align 8
  %v263 = icmp slt i64 %v262, %v261
  br i1 %v263, label %b62, label %b63
b62:
  %v264 = call i32 @sched_yield()
  br label %b61
b63:
  br label %b60
b60:
  %v265 = getelementptr inbounds i64, ptr %v1, i64 4
  %v266 = load i64, ptr %v265, align 8
  %v267 = icmp eq i64 %v266, 0
  br i1 %v267, label %b64, label %b65
b64:
  %v268 = getelementptr inbounds i64, ptr %v1, i64 44
  %v269 = load i64, ptr %v268, align 8
  %v270 = icmp eq i64 %v269, 0
  br i1 %v270, label %b66, label %b67
b66:
  %v271 = add i64 %v7, 0
  %v272 = sdiv i64 %v271, 1
  %v273 = add i64 %v2, 1
  %v274 = mul i64 %v272, %v2
  %v275 = sdiv i64 %v274, %v3
  %v276 = mul i64 %v275, 1
  %v277 = icmp slt i64 %v276, %v7
  %v278 = select i1 %v277, i64 %v276, i64 %v7
  %v279 = mul i64 %v272, %v273
  %v280 = sdiv i64 %v279, %v3
  %v281 = mul i64 %v280, 1
  %v282 = icmp slt i64 %v281, %v7
  %v283 = select i1 %v282, i64 %v281, i64 %v7
  br label %b68
b68:
  %v284 = phi i64 [ %v278, %b66 ], [ %v298, %b73 ]
  %v285 = icmp slt i64 %v284, %v283
  br i1 %v285, label %b69, label %b70
b69:
  %v286 = and i64 0, %v90
  %v287 = mul i64 %v286, %v7
  %v288 = add i64 %v287, %v284
  %v289 = mul i64 %v288, 16
  %v290 = getelementptr inbounds float, ptr %v28, i64 %v289
  br label %b71
b71:
  %v291 = phi i64 [ 0, %b69 ], [ %v297, %b72 ]
  %v292 = icmp slt i64 %v291, 16
  br i1 %v292, label %b72, label %b73
b72:
  %v293 = add i64 0, %v291
  %v294 = getelementptr inbounds float, ptr %v290, i64 %v293
  %v295 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v296 = shufflevector <8 x float> %v295, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v296, ptr %v294, align 4
  %v297 = add nsw i64 %v291, 8
  br label %b71
b73:
  %v298 = add nsw i64 %v284, 1
  br label %b68
b70:
  br label %b67
b67:
  br label %b65
b65:
  %v299 = icmp sgt i64 %v3, 1
  br i1 %v299, label %b74, label %b75
b74:
  %v300 = getelementptr inbounds i64, ptr %v1, i64 3
  %v301 = atomicrmw add ptr %v300, i64 1 acq_rel
  %v302 = load i64, ptr %v117, align 8
  %v303 = add i64 %v302, 1
  store i64 %v303, ptr %v117, align 8
  %v304 = mul i64 %v3, %v303
  br label %b76
b76:
  %v305 = load atomic i64, ptr %v300 acquire, align 8
  %v306 = icmp slt i64 %v305, %v304
  br i1 %v306, label %b77, label %b78
b77:
  %v307 = call i32 @sched_yield()
  br label %b76
b78:
  br label %b75
b75:
  %v308 = getelementptr inbounds float, ptr %v119, i64 0
  %v309 = getelementptr inbounds i64, ptr %v1, i64 4
  %v310 = load i64, ptr %v309, align 8
  %v311 = icmp eq i64 %v310, 0
  br i1 %v311, label %b79, label %b80
b79:
  %v312 = add i64 2, 0
  %v313 = sdiv i64 %v312, 1
  %v314 = add i64 %v2, 1
  %v315 = mul i64 %v313, %v2
  %v316 = sdiv i64 %v315, %v3
  %v317 = mul i64 %v316, 1
  %v318 = icmp slt i64 %v317, 2
  %v319 = select i1 %v318, i64 %v317, i64 2
  %v320 = mul i64 %v313, %v314
  %v321 = sdiv i64 %v320, %v3
  %v322 = mul i64 %v321, 1
  %v323 = icmp slt i64 %v322, 2
  %v324 = select i1 %v323, i64 %v322, i64 2
  %v325 = icmp slt i64 %v324, 1
  %v326 = select i1 %v325, i64 %v324, i64 1
  br label %b81
b81:
  %v327 = phi i64 [ %v319, %b79 ], [ %v772, %b132 ]
  %v328 = icmp slt i64 %v327, %v326
  br i1 %v328, label %b82, label %b83
b82:
  %v329 = mul i64 %v327, 256
  %v330 = mul i64 %v327, 32
  %v331 = add i64 %v329, 0
  %v332 = add i64 %v330, 0
  %v333 = getelementptr inbounds float, ptr %v308, i64 %v331
  %v334 = sub i64 40, %v332
  %v335 = icmp slt i64 %v334, 0
  %v336 = select i1 %v335, i64 0, i64 %v334
  %v337 = icmp ult i64 %v336, 8
  %v338 = select i1 %v337, i64 %v336, i64 8
  %v339 = trunc i64 %v338 to i32
  %v340 = insertelement <8 x i32> poison, i32 %v339, i64 0
  %v341 = shufflevector <8 x i32> %v340, <8 x i32> poison, <8 x i32> zeroinitializer
  %v342 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v341
  %v343 = mul i64 %v332, 8
  %v344 = add i64 0, %v343
  %v345 = getelementptr inbounds float, ptr %v48, i64 %v344
  %v346 = icmp sge i64 %v336, 8
  br i1 %v346, label %b84, label %b85
b84:
  br label %b86
b86:
  %v347 = phi i64 [ 0, %b84 ], [ %v421, %b87 ]
  %v348 = icmp slt i64 %v347, 8
  br i1 %v348, label %b87, label %b88
b87:
  %v349 = add i64 %v347, 0
  %v350 = getelementptr inbounds float, ptr %v345, i64 %v349
  %v351 = load <8 x float>, ptr %v350, align 4
  %v352 = add i64 %v347, 8
  %v353 = getelementptr inbounds float, ptr %v345, i64 %v352
  %v354 = load <8 x float>, ptr %v353, align 4
  %v355 = add i64 %v347, 16
  %v356 = getelementptr inbounds float, ptr %v345, i64 %v355
  %v357 = load <8 x float>, ptr %v356, align 4
  %v358 = add i64 %v347, 24
  %v359 = getelementptr inbounds float, ptr %v345, i64 %v358
  %v360 = load <8 x float>, ptr %v359, align 4
  %v361 = add i64 %v347, 32
  %v362 = getelementptr inbounds float, ptr %v345, i64 %v361
  %v363 = load <8 x float>, ptr %v362, align 4
  %v364 = add i64 %v347, 40
  %v365 = getelementptr inbounds float, ptr %v345, i64 %v364
  %v366 = load <8 x float>, ptr %v365, align 4
  %v367 = add i64 %v347, 48
  %v368 = getelementptr inbounds float, ptr %v345, i64 %v367
  %v369 = load <8 x float>, ptr %v368, align 4
  %v370 = add i64 %v347, 56
  %v371 = getelementptr inbounds float, ptr %v345, i64 %v370
  %v372 = load <8 x float>, ptr %v371, align 4
  %v373 = shufflevector <8 x float> %v351, <8 x float> %v363, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v374 = shufflevector <8 x float> %v351, <8 x float> %v363, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v375 = shufflevector <8 x float> %v354, <8 x float> %v366, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v376 = shufflevector <8 x float> %v354, <8 x float> %v366, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v377 = shufflevector <8 x float> %v357, <8 x float> %v369, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v378 = shufflevector <8 x float> %v357, <8 x float> %v369, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v379 = shufflevector <8 x float> %v360, <8 x float> %v372, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v380 = shufflevector <8 x float> %v360, <8 x float> %v372, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v381 = shufflevector <8 x float> %v373, <8 x float> %v377, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v382 = shufflevector <8 x float> %v373, <8 x float> %v377, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v383 = shufflevector <8 x float> %v375, <8 x float> %v379, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v384 = shufflevector <8 x float> %v375, <8 x float> %v379, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v385 = shufflevector <8 x float> %v374, <8 x float> %v378, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v386 = shufflevector <8 x float> %v374, <8 x float> %v378, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v387 = shufflevector <8 x float> %v376, <8 x float> %v380, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v388 = shufflevector <8 x float> %v376, <8 x float> %v380, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v389 = shufflevector <8 x float> %v381, <8 x float> %v383, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v390 = shufflevector <8 x float> %v381, <8 x float> %v383, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v391 = shufflevector <8 x float> %v382, <8 x float> %v384, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v392 = shufflevector <8 x float> %v382, <8 x float> %v384, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v393 = shufflevector <8 x float> %v385, <8 x float> %v387, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v394 = shufflevector <8 x float> %v385, <8 x float> %v387, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v395 = shufflevector <8 x float> %v386, <8 x float> %v388, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v396 = shufflevector <8 x float> %v386, <8 x float> %v388, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v397 = add i64 %v347, 0
  %v398 = mul i64 %v397, 32
  %v399 = getelementptr inbounds float, ptr %v333, i64 %v398
  store <8 x float> %v389, ptr %v399, align 4
  %v400 = add i64 %v347, 1
  %v401 = mul i64 %v400, 32
  %v402 = getelementptr inbounds float, ptr %v333, i64 %v401
  store <8 x float> %v390, ptr %v402, align 4
  %v403 = add i64 %v347, 2
  %v404 = mul i64 %v403, 32
  %v405 = getelementptr inbounds float, ptr %v333, i64 %v404
  store <8 x float> %v391, ptr %v405, align 4
  %v406 = add i64 %v347, 3
  %v407 = mul i64 %v406, 32
  %v408 = getelementptr inbounds float, ptr %v333, i64 %v407
  store <8 x float> %v392, ptr %v408, align 4
  %v409 = add i64 %v347, 4
  %v410 = mul i64 %v409, 32
  %v411 = getelementptr inbounds float, ptr %v333, i64 %v410
  store <8 x float> %v393, ptr %v411, align 4
  %v412 = add i64 %v347, 5
  %v413 = mul i64 %v412, 32
  %v414 = getelementptr inbounds float, ptr %v333, i64 %v413
  store <8 x float> %v394, ptr %v414, align 4
  %v415 = add i64 %v347, 6
  %v416 = mul i64 %v415, 32
  %v417 = getelementptr inbounds float, ptr %v333, i64 %v416
  store <8 x float> %v395, ptr %v417, align 4
  %v418 = add i64 %v347, 7
  %v419 = mul i64 %v418, 32
  %v420 = getelementptr inbounds float, ptr %v333, i64 %v419
  store <8 x float> %v396, ptr %v420, align 4
  %v421 = add nsw i64 %v347, 8
  br label %b86
b88:
  br label %b89
b89:
  %v422 = phi i64 [ 8, %b88 ], [ %v430, %b90 ]
  %v423 = icmp slt i64 %v422, 8
  br i1 %v423, label %b90, label %b91
b90:
  %v424 = mul i64 %v422, 1
  %v425 = getelementptr inbounds float, ptr %v345, i64 %v424
  %v426 = getelementptr float, ptr %v425, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v427 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v426, <8 x i1> %v342, <8 x float> zeroinitializer)
  %v428 = mul i64 %v422, 32
  %v429 = getelementptr inbounds float, ptr %v333, i64 %v428
  store <8 x float> %v427, ptr %v429, align 4
  %v430 = add nsw i64 %v422, 1
  br label %b89
b91:
  br label %b85
b85:
  %v431 = icmp slt i64 %v336, 8
  br i1 %v431, label %b92, label %b93
b92:
  br label %b94
b94:
  %v432 = phi i64 [ 0, %b92 ], [ %v440, %b95 ]
  %v433 = icmp slt i64 %v432, 8
  br i1 %v433, label %b95, label %b96
b95:
  %v434 = mul i64 %v432, 1
  %v435 = getelementptr inbounds float, ptr %v345, i64 %v434
  %v436 = getelementptr float, ptr %v435, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v437 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v436, <8 x i1> %v342, <8 x float> zeroinitializer)
  %v438 = mul i64 %v432, 32
  %v439 = getelementptr inbounds float, ptr %v333, i64 %v438
  store <8 x float> %v437, ptr %v439, align 4
  %v440 = add nsw i64 %v432, 1
  br label %b94
b96:
  br label %b93
b93:
  %v441 = add i64 %v329, 8
  %v442 = add i64 %v330, 8
  %v443 = getelementptr inbounds float, ptr %v308, i64 %v441
  %v444 = sub i64 40, %v442
  %v445 = icmp slt i64 %v444, 0
  %v446 = select i1 %v445, i64 0, i64 %v444
  %v447 = icmp ult i64 %v446, 8
  %v448 = select i1 %v447, i64 %v446, i64 8
  %v449 = trunc i64 %v448 to i32
  %v450 = insertelement <8 x i32> poison, i32 %v449, i64 0
  %v451 = shufflevector <8 x i32> %v450, <8 x i32> poison, <8 x i32> zeroinitializer
  %v452 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v451
  %v453 = mul i64 %v442, 8
  %v454 = add i64 0, %v453
  %v455 = getelementptr inbounds float, ptr %v48, i64 %v454
  %v456 = icmp sge i64 %v446, 8
  br i1 %v456, label %b97, label %b98
b97:
  br label %b99
b99:
  %v457 = phi i64 [ 0, %b97 ], [ %v531, %b100 ]
  %v458 = icmp slt i64 %v457, 8
  br i1 %v458, label %b100, label %b101
b100:
  %v459 = add i64 %v457, 0
  %v460 = getelementptr inbounds float, ptr %v455, i64 %v459
  %v461 = load <8 x float>, ptr %v460, align 4
  %v462 = add i64 %v457, 8
  %v463 = getelementptr inbounds float, ptr %v455, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = add i64 %v457, 16
  %v466 = getelementptr inbounds float, ptr %v455, i64 %v465
  %v467 = load <8 x float>, ptr %v466, align 4
  %v468 = add i64 %v457, 24
  %v469 = getelementptr inbounds float, ptr %v455, i64 %v468
  %v470 = load <8 x float>, ptr %v469, align 4
  %v471 = add i64 %v457, 32
  %v472 = getelementptr inbounds float, ptr %v455, i64 %v471
  %v473 = load <8 x float>, ptr %v472, align 4
  %v474 = add i64 %v457, 40
  %v475 = getelementptr inbounds float, ptr %v455, i64 %v474
  %v476 = load <8 x float>, ptr %v475, align 4
  %v477 = add i64 %v457, 48
  %v478 = getelementptr inbounds float, ptr %v455, i64 %v477
  %v479 = load <8 x float>, ptr %v478, align 4
  %v480 = add i64 %v457, 56
  %v481 = getelementptr inbounds float, ptr %v455, i64 %v480
  %v482 = load <8 x float>, ptr %v481, align 4
  %v483 = shufflevector <8 x float> %v461, <8 x float> %v473, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v484 = shufflevector <8 x float> %v461, <8 x float> %v473, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v485 = shufflevector <8 x float> %v464, <8 x float> %v476, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v486 = shufflevector <8 x float> %v464, <8 x float> %v476, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v487 = shufflevector <8 x float> %v467, <8 x float> %v479, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v488 = shufflevector <8 x float> %v467, <8 x float> %v479, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v489 = shufflevector <8 x float> %v470, <8 x float> %v482, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v490 = shufflevector <8 x float> %v470, <8 x float> %v482, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v491 = shufflevector <8 x float> %v483, <8 x float> %v487, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v492 = shufflevector <8 x float> %v483, <8 x float> %v487, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v493 = shufflevector <8 x float> %v485, <8 x float> %v489, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v494 = shufflevector <8 x float> %v485, <8 x float> %v489, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v495 = shufflevector <8 x float> %v484, <8 x float> %v488, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v496 = shufflevector <8 x float> %v484, <8 x float> %v488, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v497 = shufflevector <8 x float> %v486, <8 x float> %v490, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v498 = shufflevector <8 x float> %v486, <8 x float> %v490, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v499 = shufflevector <8 x float> %v491, <8 x float> %v493, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v500 = shufflevector <8 x float> %v491, <8 x float> %v493, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v501 = shufflevector <8 x float> %v492, <8 x float> %v494, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v502 = shufflevector <8 x float> %v492, <8 x float> %v494, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v503 = shufflevector <8 x float> %v495, <8 x float> %v497, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v504 = shufflevector <8 x float> %v495, <8 x float> %v497, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v505 = shufflevector <8 x float> %v496, <8 x float> %v498, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v506 = shufflevector <8 x float> %v496, <8 x float> %v498, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v507 = add i64 %v457, 0
  %v508 = mul i64 %v507, 32
  %v509 = getelementptr inbounds float, ptr %v443, i64 %v508
  store <8 x float> %v499, ptr %v509, align 4
  %v510 = add i64 %v457, 1
  %v511 = mul i64 %v510, 32
  %v512 = getelementptr inbounds float, ptr %v443, i64 %v511
  store <8 x float> %v500, ptr %v512, align 4
  %v513 = add i64 %v457, 2
  %v514 = mul i64 %v513, 32
  %v515 = getelementptr inbounds float, ptr %v443, i64 %v514
  store <8 x float> %v501, ptr %v515, align 4
  %v516 = add i64 %v457, 3
  %v517 = mul i64 %v516, 32
  %v518 = getelementptr inbounds float, ptr %v443, i64 %v517
  store <8 x float> %v502, ptr %v518, align 4
  %v519 = add i64 %v457, 4
  %v520 = mul i64 %v519, 32
  %v521 = getelementptr inbounds float, ptr %v443, i64 %v520
  store <8 x float> %v503, ptr %v521, align 4
  %v522 = add i64 %v457, 5
  %v523 = mul i64 %v522, 32
  %v524 = getelementptr inbounds float, ptr %v443, i64 %v523
  store <8 x float> %v504, ptr %v524, align 4
  %v525 = add i64 %v457, 6
  %v526 = mul i64 %v525, 32
  %v527 = getelementptr inbounds float, ptr %v443, i64 %v526
  store <8 x float> %v505, ptr %v527, align 4
  %v528 = add i64 %v457, 7
  %v529 = mul i64 %v528, 32
  %v530 = getelementptr inbounds float, ptr %v443, i64 %v529
  store <8 x float> %v506, ptr %v530, align 4
  %v531 = add nsw i64 %v457, 8
  br label %b99
b101:
  br label %b102
b102:
  %v532 = phi i64 [ 8, %b101 ], [ %v540, %b103 ]
  %v533 = icmp slt i64 %v532, 8
  br i1 %v533, label %b103, label %b104
b103:
  %v534 = mul i64 %v532, 1
  %v535 = getelementptr inbounds float, ptr %v455, i64 %v534
  %v536 = getelementptr float, ptr %v535, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v537 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v536, <8 x i1> %v452, <8 x float> zeroinitializer)
  %v538 = mul i64 %v532, 32
  %v539 = getelementptr inbounds float, ptr %v443, i64 %v538
  store <8 x float> %v537, ptr %v539, align 4
  %v540 = add nsw i64 %v532, 1
  br label %b102
b104:
  br label %b98
b98:
  %v541 = icmp slt i64 %v446, 8
  br i1 %v541, label %b105, label %b106
b105:
  br label %b107
b107:
  %v542 = phi i64 [ 0, %b105 ], [ %v550, %b108 ]
  %v543 = icmp slt i64 %v542, 8
  br i1 %v543, label %b108, label %b109
b108:
  %v544 = mul i64 %v542, 1
  %v545 = getelementptr inbounds float, ptr %v455, i64 %v544
  %v546 = getelementptr float, ptr %v545, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v547 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v546, <8 x i1> %v452, <8 x float> zeroinitializer)
  %v548 = mul i64 %v542, 32
  %v549 = getelementptr inbounds float, ptr %v443, i64 %v548
  store <8 x float> %v547, ptr %v549, align 4
  %v550 = add nsw i64 %v542, 1
  br label %b107
b109:
  br label %b106
b106:
  %v551 = add i64 %v329, 16
  %v552 = add i64 %v330, 16
  %v553 = getelementptr inbounds float, ptr %v308, i64 %v551
  %v554 = sub i64 40, %v552
  %v555 = icmp slt i64 %v554, 0
  %v556 = select i1 %v555, i64 0, i64 %v554
  %v557 = icmp ult i64 %v556, 8
  %v558 = select i1 %v557, i64 %v556, i64 8
  %v559 = trunc i64 %v558 to i32
  %v560 = insertelement <8 x i32> poison, i32 %v559, i64 0
  %v561 = shufflevector <8 x i32> %v560, <8 x i32> poison, <8 x i32> zeroinitializer
  %v562 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v561
  %v563 = mul i64 %v552, 8
  %v564 = add i64 0, %v563
  %v565 = getelementptr inbounds float, ptr %v48, i64 %v564
  %v566 = icmp sge i64 %v556, 8
  br i1 %v566, label %b110, label %b111
b110:
  br label %b112
b112:
  %v567 = phi i64 [ 0, %b110 ], [ %v641, %b113 ]
  %v568 = icmp slt i64 %v567, 8
  br i1 %v568, label %b113, label %b114
b113:
  %v569 = add i64 %v567, 0
  %v570 = getelementptr inbounds float, ptr %v565, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 4
  %v572 = add i64 %v567, 8
  %v573 = getelementptr inbounds float, ptr %v565, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = add i64 %v567, 16
  %v576 = getelementptr inbounds float, ptr %v565, i64 %v575
  %v577 = load <8 x float>, ptr %v576, align 4
  %v578 = add i64 %v567, 24
  %v579 = getelementptr inbounds float, ptr %v565, i64 %v578
  %v580 = load <8 x float>, ptr %v579, align 4
  %v581 = add i64 %v567, 32
  %v582 = getelementptr inbounds float, ptr %v565, i64 %v581
  %v583 = load <8 x float>, ptr %v582, align 4
  %v584 = add i64 %v567, 40
  %v585 = getelementptr inbounds float, ptr %v565, i64 %v584
  %v586 = load <8 x float>, ptr %v585, align 4
  %v587 = add i64 %v567, 48
  %v588 = getelementptr inbounds float, ptr %v565, i64 %v587
  %v589 = load <8 x float>, ptr %v588, align 4
  %v590 = add i64 %v567, 56
  %v591 = getelementptr inbounds float, ptr %v565, i64 %v590
  %v592 = load <8 x float>, ptr %v591, align 4
  %v593 = shufflevector <8 x float> %v571, <8 x float> %v583, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v594 = shufflevector <8 x float> %v571, <8 x float> %v583, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v595 = shufflevector <8 x float> %v574, <8 x float> %v586, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v596 = shufflevector <8 x float> %v574, <8 x float> %v586, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v597 = shufflevector <8 x float> %v577, <8 x float> %v589, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v598 = shufflevector <8 x float> %v577, <8 x float> %v589, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v599 = shufflevector <8 x float> %v580, <8 x float> %v592, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v600 = shufflevector <8 x float> %v580, <8 x float> %v592, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v601 = shufflevector <8 x float> %v593, <8 x float> %v597, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v602 = shufflevector <8 x float> %v593, <8 x float> %v597, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v603 = shufflevector <8 x float> %v595, <8 x float> %v599, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v604 = shufflevector <8 x float> %v595, <8 x float> %v599, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v605 = shufflevector <8 x float> %v594, <8 x float> %v598, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v606 = shufflevector <8 x float> %v594, <8 x float> %v598, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v607 = shufflevector <8 x float> %v596, <8 x float> %v600, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v608 = shufflevector <8 x float> %v596, <8 x float> %v600, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v609 = shufflevector <8 x float> %v601, <8 x float> %v603, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v610 = shufflevector <8 x float> %v601, <8 x float> %v603, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v611 = shufflevector <8 x float> %v602, <8 x float> %v604, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v612 = shufflevector <8 x float> %v602, <8 x float> %v604, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v613 = shufflevector <8 x float> %v605, <8 x float> %v607, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v614 = shufflevector <8 x float> %v605, <8 x float> %v607, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v615 = shufflevector <8 x float> %v606, <8 x float> %v608, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v616 = shufflevector <8 x float> %v606, <8 x float> %v608, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v617 = add i64 %v567, 0
  %v618 = mul i64 %v617, 32
  %v619 = getelementptr inbounds float, ptr %v553, i64 %v618
  store <8 x float> %v609, ptr %v619, align 4
  %v620 = add i64 %v567, 1
  %v621 = mul i64 %v620, 32
  %v622 = getelementptr inbounds float, ptr %v553, i64 %v621
  store <8 x float> %v610, ptr %v622, align 4
  %v623 = add i64 %v567, 2
  %v624 = mul i64 %v623, 32
  %v625 = getelementptr inbounds float, ptr %v553, i64 %v624
  store <8 x float> %v611, ptr %v625, align 4
  %v626 = add i64 %v567, 3
  %v627 = mul i64 %v626, 32
  %v628 = getelementptr inbounds float, ptr %v553, i64 %v627
  store <8 x float> %v612, ptr %v628, align 4
  %v629 = add i64 %v567, 4
  %v630 = mul i64 %v629, 32
  %v631 = getelementptr inbounds float, ptr %v553, i64 %v630
  store <8 x float> %v613, ptr %v631, align 4
  %v632 = add i64 %v567, 5
  %v633 = mul i64 %v632, 32
  %v634 = getelementptr inbounds float, ptr %v553, i64 %v633
  store <8 x float> %v614, ptr %v634, align 4
  %v635 = add i64 %v567, 6
  %v636 = mul i64 %v635, 32
  %v637 = getelementptr inbounds float, ptr %v553, i64 %v636
  store <8 x float> %v615, ptr %v637, align 4
  %v638 = add i64 %v567, 7
  %v639 = mul i64 %v638, 32
  %v640 = getelementptr inbounds float, ptr %v553, i64 %v639
  store <8 x float> %v616, ptr %v640, align 4
  %v641 = add nsw i64 %v567, 8
  br label %b112
b114:
  br label %b115
b115:
  %v642 = phi i64 [ 8, %b114 ], [ %v650, %b116 ]
  %v643 = icmp slt i64 %v642, 8
  br i1 %v643, label %b116, label %b117
b116:
  %v644 = mul i64 %v642, 1
  %v645 = getelementptr inbounds float, ptr %v565, i64 %v644
  %v646 = getelementptr float, ptr %v645, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v647 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v646, <8 x i1> %v562, <8 x float> zeroinitializer)
  %v648 = mul i64 %v642, 32
  %v649 = getelementptr inbounds float, ptr %v553, i64 %v648
  store <8 x float> %v647, ptr %v649, align 4
  %v650 = add nsw i64 %v642, 1
  br label %b115
b117:
  br label %b111
b111:
  %v651 = icmp slt i64 %v556, 8
  br i1 %v651, label %b118, label %b119
b118:
  br label %b120
b120:
  %v652 = phi i64 [ 0, %b118 ], [ %v660, %b121 ]
  %v653 = icmp slt i64 %v652, 8
  br i1 %v653, label %b121, label %b122
b121:
  %v654 = mul i64 %v652, 1
  %v655 = getelementptr inbounds float, ptr %v565, i64 %v654
  %v656 = getelementptr float, ptr %v655, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v657 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v656, <8 x i1> %v562, <8 x float> zeroinitializer)
  %v658 = mul i64 %v652, 32
  %v659 = getelementptr inbounds float, ptr %v553, i64 %v658
  store <8 x float> %v657, ptr %v659, align 4
  %v660 = add nsw i64 %v652, 1
  br label %b120
b122:
  br label %b119
b119:
  %v661 = add i64 %v329, 24
  %v662 = add i64 %v330, 24
  %v663 = getelementptr inbounds float, ptr %v308, i64 %v661
  %v664 = sub i64 40, %v662
  %v665 = icmp slt i64 %v664, 0
  %v666 = select i1 %v665, i64 0, i64 %v664
  %v667 = icmp ult i64 %v666, 8
  %v668 = select i1 %v667, i64 %v666, i64 8
  %v669 = trunc i64 %v668 to i32
  %v670 = insertelement <8 x i32> poison, i32 %v669, i64 0
  %v671 = shufflevector <8 x i32> %v670, <8 x i32> poison, <8 x i32> zeroinitializer
  %v672 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v671
  %v673 = mul i64 %v662, 8
  %v674 = add i64 0, %v673
  %v675 = getelementptr inbounds float, ptr %v48, i64 %v674
  %v676 = icmp sge i64 %v666, 8
  br i1 %v676, label %b123, label %b124
b123:
  br label %b125
b125:
  %v677 = phi i64 [ 0, %b123 ], [ %v751, %b126 ]
  %v678 = icmp slt i64 %v677, 8
  br i1 %v678, label %b126, label %b127
b126:
  %v679 = add i64 %v677, 0
  %v680 = getelementptr inbounds float, ptr %v675, i64 %v679
  %v681 = load <8 x float>, ptr %v680, align 4
  %v682 = add i64 %v677, 8
  %v683 = getelementptr inbounds float, ptr %v675, i64 %v682
  %v684 = load <8 x float>, ptr %v683, align 4
  %v685 = add i64 %v677, 16
  %v686 = getelementptr inbounds float, ptr %v675, i64 %v685
  %v687 = load <8 x float>, ptr %v686, align 4
  %v688 = add i64 %v677, 24
  %v689 = getelementptr inbounds float, ptr %v675, i64 %v688
  %v690 = load <8 x float>, ptr %v689, align 4
  %v691 = add i64 %v677, 32
  %v692 = getelementptr inbounds float, ptr %v675, i64 %v691
  %v693 = load <8 x float>, ptr %v692, align 4
  %v694 = add i64 %v677, 40
  %v695 = getelementptr inbounds float, ptr %v675, i64 %v694
  %v696 = load <8 x float>, ptr %v695, align 4
  %v697 = add i64 %v677, 48
  %v698 = getelementptr inbounds float, ptr %v675, i64 %v697
  %v699 = load <8 x float>, ptr %v698, align 4
  %v700 = add i64 %v677, 56
  %v701 = getelementptr inbounds float, ptr %v675, i64 %v700
  %v702 = load <8 x float>, ptr %v701, align 4
  %v703 = shufflevector <8 x float> %v681, <8 x float> %v693, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v704 = shufflevector <8 x float> %v681, <8 x float> %v693, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v705 = shufflevector <8 x float> %v684, <8 x float> %v696, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v706 = shufflevector <8 x float> %v684, <8 x float> %v696, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v707 = shufflevector <8 x float> %v687, <8 x float> %v699, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v708 = shufflevector <8 x float> %v687, <8 x float> %v699, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v709 = shufflevector <8 x float> %v690, <8 x float> %v702, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v710 = shufflevector <8 x float> %v690, <8 x float> %v702, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v711 = shufflevector <8 x float> %v703, <8 x float> %v707, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v712 = shufflevector <8 x float> %v703, <8 x float> %v707, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v713 = shufflevector <8 x float> %v705, <8 x float> %v709, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v714 = shufflevector <8 x float> %v705, <8 x float> %v709, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v715 = shufflevector <8 x float> %v704, <8 x float> %v708, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v716 = shufflevector <8 x float> %v704, <8 x float> %v708, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v717 = shufflevector <8 x float> %v706, <8 x float> %v710, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v718 = shufflevector <8 x float> %v706, <8 x float> %v710, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v719 = shufflevector <8 x float> %v711, <8 x float> %v713, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v720 = shufflevector <8 x float> %v711, <8 x float> %v713, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v721 = shufflevector <8 x float> %v712, <8 x float> %v714, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v722 = shufflevector <8 x float> %v712, <8 x float> %v714, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v723 = shufflevector <8 x float> %v715, <8 x float> %v717, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v724 = shufflevector <8 x float> %v715, <8 x float> %v717, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v725 = shufflevector <8 x float> %v716, <8 x float> %v718, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v726 = shufflevector <8 x float> %v716, <8 x float> %v718, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v727 = add i64 %v677, 0
  %v728 = mul i64 %v727, 32
  %v729 = getelementptr inbounds float, ptr %v663, i64 %v728
  store <8 x float> %v719, ptr %v729, align 4
  %v730 = add i64 %v677, 1
  %v731 = mul i64 %v730, 32
  %v732 = getelementptr inbounds float, ptr %v663, i64 %v731
  store <8 x float> %v720, ptr %v732, align 4
  %v733 = add i64 %v677, 2
  %v734 = mul i64 %v733, 32
  %v735 = getelementptr inbounds float, ptr %v663, i64 %v734
  store <8 x float> %v721, ptr %v735, align 4
  %v736 = add i64 %v677, 3
  %v737 = mul i64 %v736, 32
  %v738 = getelementptr inbounds float, ptr %v663, i64 %v737
  store <8 x float> %v722, ptr %v738, align 4
  %v739 = add i64 %v677, 4
  %v740 = mul i64 %v739, 32
  %v741 = getelementptr inbounds float, ptr %v663, i64 %v740
  store <8 x float> %v723, ptr %v741, align 4
  %v742 = add i64 %v677, 5
  %v743 = mul i64 %v742, 32
  %v744 = getelementptr inbounds float, ptr %v663, i64 %v743
  store <8 x float> %v724, ptr %v744, align 4
  %v745 = add i64 %v677, 6
  %v746 = mul i64 %v745, 32
  %v747 = getelementptr inbounds float, ptr %v663, i64 %v746
  store <8 x float> %v725, ptr %v747, align 4
  %v748 = add i64 %v677, 7
  %v749 = mul i64 %v748, 32
  %v750 = getelementptr inbounds float, ptr %v663, i64 %v749
  store <8 x float> %v726, ptr %v750, align 4
  %v751 = add nsw i64 %v677, 8
  br label %b125
b127:
  br label %b128
b128:
  %v752 = phi i64 [ 8, %b127 ], [ %v760, %b129 ]
  %v753 = icmp slt i64 %v752, 8
  br i1 %v753, label %b129, label %b130
b129:
  %v754 = mul i64 %v752, 1
  %v755 = getelementptr inbounds float, ptr %v675, i64 %v754
  %v756 = getelementptr float, ptr %v755, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v757 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v756, <8 x i1> %v672, <8 x float> zeroinitializer)
  %v758 = mul i64 %v752, 32
  %v759 = getelementptr inbounds float, ptr %v663, i64 %v758
  store <8 x float> %v757, ptr %v759, align 4
  %v760 = add nsw i64 %v752, 1
  br label %b128
b130:
  br label %b124
b124:
  %v761 = icmp slt i64 %v666, 8
  br i1 %v761, label %b131, label %b132
b131:
  br label %b133
b133:
  %v762 = phi i64 [ 0, %b131 ], [ %v770, %b134 ]
  %v763 = icmp slt i64 %v762, 8
  br i1 %v763, label %b134, label %b135
b134:
  %v764 = mul i64 %v762, 1
  %v765 = getelementptr inbounds float, ptr %v675, i64 %v764
  %v766 = getelementptr float, ptr %v765, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v767 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v766, <8 x i1> %v672, <8 x float> zeroinitializer)
  %v768 = mul i64 %v762, 32
  %v769 = getelementptr inbounds float, ptr %v663, i64 %v768
  store <8 x float> %v767, ptr %v769, align 4
  %v770 = add nsw i64 %v762, 1
  br label %b133
b135:
  br label %b132
b132:
  %v771 = add i64 %v329, 256
  %v772 = add nsw i64 %v327, 1
  br label %b81
b83:
  %v773 = icmp eq i64 %v324, 2
  br i1 %v773, label %b136, label %b137
b136:
  %v774 = mul i64 1, 256
  %v775 = mul i64 1, 32
  %v776 = add i64 %v774, 0
  %v777 = add i64 %v775, 0
  %v778 = getelementptr inbounds float, ptr %v308, i64 %v776
  %v779 = sub i64 40, %v777
  %v780 = icmp slt i64 %v779, 0
  %v781 = select i1 %v780, i64 0, i64 %v779
  %v782 = icmp ult i64 %v781, 8
  %v783 = select i1 %v782, i64 %v781, i64 8
  %v784 = trunc i64 %v783 to i32
  %v785 = insertelement <8 x i32> poison, i32 %v784, i64 0
  %v786 = shufflevector <8 x i32> %v785, <8 x i32> poison, <8 x i32> zeroinitializer
  %v787 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v786
  %v788 = mul i64 %v777, 8
  %v789 = add i64 0, %v788
  %v790 = getelementptr inbounds float, ptr %v48, i64 %v789
  %v791 = icmp sge i64 %v781, 8
  br i1 %v791, label %b138, label %b139
b138:
  br label %b140
b140:
  %v792 = phi i64 [ 0, %b138 ], [ %v866, %b141 ]
  %v793 = icmp slt i64 %v792, 8
  br i1 %v793, label %b141, label %b142
b141:
  %v794 = add i64 %v792, 0
  %v795 = getelementptr inbounds float, ptr %v790, i64 %v794
  %v796 = load <8 x float>, ptr %v795, align 4
  %v797 = add i64 %v792, 8
  %v798 = getelementptr inbounds float, ptr %v790, i64 %v797
  %v799 = load <8 x float>, ptr %v798, align 4
  %v800 = add i64 %v792, 16
  %v801 = getelementptr inbounds float, ptr %v790, i64 %v800
  %v802 = load <8 x float>, ptr %v801, align 4
  %v803 = add i64 %v792, 24
  %v804 = getelementptr inbounds float, ptr %v790, i64 %v803
  %v805 = load <8 x float>, ptr %v804, align 4
  %v806 = add i64 %v792, 32
  %v807 = getelementptr inbounds float, ptr %v790, i64 %v806
  %v808 = load <8 x float>, ptr %v807, align 4
  %v809 = add i64 %v792, 40
  %v810 = getelementptr inbounds float, ptr %v790, i64 %v809
  %v811 = load <8 x float>, ptr %v810, align 4
  %v812 = add i64 %v792, 48
  %v813 = getelementptr inbounds float, ptr %v790, i64 %v812
  %v814 = load <8 x float>, ptr %v813, align 4
  %v815 = add i64 %v792, 56
  %v816 = getelementptr inbounds float, ptr %v790, i64 %v815
  %v817 = load <8 x float>, ptr %v816, align 4
  %v818 = shufflevector <8 x float> %v796, <8 x float> %v808, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v819 = shufflevector <8 x float> %v796, <8 x float> %v808, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v820 = shufflevector <8 x float> %v799, <8 x float> %v811, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v821 = shufflevector <8 x float> %v799, <8 x float> %v811, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v822 = shufflevector <8 x float> %v802, <8 x float> %v814, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v823 = shufflevector <8 x float> %v802, <8 x float> %v814, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v824 = shufflevector <8 x float> %v805, <8 x float> %v817, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v825 = shufflevector <8 x float> %v805, <8 x float> %v817, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v826 = shufflevector <8 x float> %v818, <8 x float> %v822, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v827 = shufflevector <8 x float> %v818, <8 x float> %v822, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v828 = shufflevector <8 x float> %v820, <8 x float> %v824, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v829 = shufflevector <8 x float> %v820, <8 x float> %v824, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v830 = shufflevector <8 x float> %v819, <8 x float> %v823, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v831 = shufflevector <8 x float> %v819, <8 x float> %v823, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v832 = shufflevector <8 x float> %v821, <8 x float> %v825, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v833 = shufflevector <8 x float> %v821, <8 x float> %v825, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v834 = shufflevector <8 x float> %v826, <8 x float> %v828, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v835 = shufflevector <8 x float> %v826, <8 x float> %v828, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v836 = shufflevector <8 x float> %v827, <8 x float> %v829, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v837 = shufflevector <8 x float> %v827, <8 x float> %v829, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v838 = shufflevector <8 x float> %v830, <8 x float> %v832, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v839 = shufflevector <8 x float> %v830, <8 x float> %v832, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v840 = shufflevector <8 x float> %v831, <8 x float> %v833, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v841 = shufflevector <8 x float> %v831, <8 x float> %v833, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v842 = add i64 %v792, 0
  %v843 = mul i64 %v842, 8
  %v844 = getelementptr inbounds float, ptr %v778, i64 %v843
  store <8 x float> %v834, ptr %v844, align 4
  %v845 = add i64 %v792, 1
  %v846 = mul i64 %v845, 8
  %v847 = getelementptr inbounds float, ptr %v778, i64 %v846
  store <8 x float> %v835, ptr %v847, align 4
  %v848 = add i64 %v792, 2
  %v849 = mul i64 %v848, 8
  %v850 = getelementptr inbounds float, ptr %v778, i64 %v849
  store <8 x float> %v836, ptr %v850, align 4
  %v851 = add i64 %v792, 3
  %v852 = mul i64 %v851, 8
  %v853 = getelementptr inbounds float, ptr %v778, i64 %v852
  store <8 x float> %v837, ptr %v853, align 4
  %v854 = add i64 %v792, 4
  %v855 = mul i64 %v854, 8
  %v856 = getelementptr inbounds float, ptr %v778, i64 %v855
  store <8 x float> %v838, ptr %v856, align 4
  %v857 = add i64 %v792, 5
  %v858 = mul i64 %v857, 8
  %v859 = getelementptr inbounds float, ptr %v778, i64 %v858
  store <8 x float> %v839, ptr %v859, align 4
  %v860 = add i64 %v792, 6
  %v861 = mul i64 %v860, 8
  %v862 = getelementptr inbounds float, ptr %v778, i64 %v861
  store <8 x float> %v840, ptr %v862, align 4
  %v863 = add i64 %v792, 7
  %v864 = mul i64 %v863, 8
  %v865 = getelementptr inbounds float, ptr %v778, i64 %v864
  store <8 x float> %v841, ptr %v865, align 4
  %v866 = add nsw i64 %v792, 8
  br label %b140
b142:
  br label %b143
b143:
  %v867 = phi i64 [ 8, %b142 ], [ %v875, %b144 ]
  %v868 = icmp slt i64 %v867, 8
  br i1 %v868, label %b144, label %b145
b144:
  %v869 = mul i64 %v867, 1
  %v870 = getelementptr inbounds float, ptr %v790, i64 %v869
  %v871 = getelementptr float, ptr %v870, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v872 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v871, <8 x i1> %v787, <8 x float> zeroinitializer)
  %v873 = mul i64 %v867, 8
  %v874 = getelementptr inbounds float, ptr %v778, i64 %v873
  store <8 x float> %v872, ptr %v874, align 4
  %v875 = add nsw i64 %v867, 1
  br label %b143
b145:
  br label %b139
b139:
  %v876 = icmp slt i64 %v781, 8
  br i1 %v876, label %b146, label %b147
b146:
  br label %b148
b148:
  %v877 = phi i64 [ 0, %b146 ], [ %v885, %b149 ]
  %v878 = icmp slt i64 %v877, 8
  br i1 %v878, label %b149, label %b150
b149:
  %v879 = mul i64 %v877, 1
  %v880 = getelementptr inbounds float, ptr %v790, i64 %v879
  %v881 = getelementptr float, ptr %v880, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v882 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v881, <8 x i1> %v787, <8 x float> zeroinitializer)
  %v883 = mul i64 %v877, 8
  %v884 = getelementptr inbounds float, ptr %v778, i64 %v883
  store <8 x float> %v882, ptr %v884, align 4
  %v885 = add nsw i64 %v877, 1
  br label %b148
b150:
  br label %b147
b147:
  %v886 = add i64 %v774, 64
  br label %b137
b137:
  br label %b80
b80:
  %v887 = icmp sgt i64 %v3, 1
  br i1 %v887, label %b151, label %b152
b151:
  %v888 = getelementptr inbounds i64, ptr %v1, i64 3
  %v889 = atomicrmw add ptr %v888, i64 1 acq_rel
  %v890 = load i64, ptr %v117, align 8
  %v891 = add i64 %v890, 1
  store i64 %v891, ptr %v117, align 8
  %v892 = mul i64 %v3, %v891
  br label %b153
b153:
  %v893 = load atomic i64, ptr %v888 acquire, align 8
  %v894 = icmp slt i64 %v893, %v892
  br i1 %v894, label %b154, label %b155
b154:
  %v895 = call i32 @sched_yield()
  br label %b153
b155:
  br label %b152
b152:
  %v896 = getelementptr inbounds float, ptr %v119, i64 320
  %v897 = getelementptr inbounds float, ptr %v119, i64 704
  %v898 = getelementptr inbounds i64, ptr %v1, i64 4
  %v899 = load i64, ptr %v898, align 8
  %v900 = icmp eq i64 %v899, 0
  br i1 %v900, label %b156, label %b157
b156:
  %v901 = add i64 1, 0
  %v902 = sdiv i64 %v901, 1
  %v903 = add i64 %v2, 1
  %v904 = mul i64 %v902, %v2
  %v905 = sdiv i64 %v904, %v3
  %v906 = mul i64 %v905, 1
  %v907 = icmp slt i64 %v906, 1
  %v908 = select i1 %v907, i64 %v906, i64 1
  %v909 = mul i64 %v902, %v903
  %v910 = sdiv i64 %v909, %v3
  %v911 = mul i64 %v910, 1
  %v912 = icmp slt i64 %v911, 1
  %v913 = select i1 %v912, i64 %v911, i64 1
  %v914 = icmp slt i64 %v913, 1
  %v915 = select i1 %v914, i64 %v913, i64 1
  br label %b158
b158:
  %v916 = phi i64 [ %v908, %b156 ], [ %v1251, %b196 ]
  %v917 = icmp slt i64 %v916, %v915
  br i1 %v917, label %b159, label %b160
b159:
  %v918 = mul i64 %v916, 384
  %v919 = mul i64 %v916, 24
  %v920 = add i64 %v918, 0
  %v921 = add i64 %v919, 0
  %v922 = getelementptr inbounds float, ptr %v896, i64 %v920
  %v923 = sub i64 24, %v921
  %v924 = icmp slt i64 %v923, 0
  %v925 = select i1 %v924, i64 0, i64 %v923
  %v926 = icmp ult i64 %v925, 8
  %v927 = select i1 %v926, i64 %v925, i64 8
  %v928 = trunc i64 %v927 to i32
  %v929 = insertelement <8 x i32> poison, i32 %v928, i64 0
  %v930 = shufflevector <8 x i32> %v929, <8 x i32> poison, <8 x i32> zeroinitializer
  %v931 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v930
  %v932 = mul i64 %v921, 16
  %v933 = add i64 0, %v932
  %v934 = getelementptr inbounds float, ptr %v16, i64 %v933
  %v935 = icmp sge i64 %v925, 8
  br i1 %v935, label %b161, label %b162
b161:
  br label %b163
b163:
  %v936 = phi i64 [ 0, %b161 ], [ %v1010, %b164 ]
  %v937 = icmp slt i64 %v936, 16
  br i1 %v937, label %b164, label %b165
b164:
  %v938 = add i64 %v936, 0
  %v939 = getelementptr inbounds float, ptr %v934, i64 %v938
  %v940 = load <8 x float>, ptr %v939, align 4
  %v941 = add i64 %v936, 16
  %v942 = getelementptr inbounds float, ptr %v934, i64 %v941
  %v943 = load <8 x float>, ptr %v942, align 4
  %v944 = add i64 %v936, 32
  %v945 = getelementptr inbounds float, ptr %v934, i64 %v944
  %v946 = load <8 x float>, ptr %v945, align 4
  %v947 = add i64 %v936, 48
  %v948 = getelementptr inbounds float, ptr %v934, i64 %v947
  %v949 = load <8 x float>, ptr %v948, align 4
  %v950 = add i64 %v936, 64
  %v951 = getelementptr inbounds float, ptr %v934, i64 %v950
  %v952 = load <8 x float>, ptr %v951, align 4
  %v953 = add i64 %v936, 80
  %v954 = getelementptr inbounds float, ptr %v934, i64 %v953
  %v955 = load <8 x float>, ptr %v954, align 4
  %v956 = add i64 %v936, 96
  %v957 = getelementptr inbounds float, ptr %v934, i64 %v956
  %v958 = load <8 x float>, ptr %v957, align 4
  %v959 = add i64 %v936, 112
  %v960 = getelementptr inbounds float, ptr %v934, i64 %v959
  %v961 = load <8 x float>, ptr %v960, align 4
  %v962 = shufflevector <8 x float> %v940, <8 x float> %v952, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v963 = shufflevector <8 x float> %v940, <8 x float> %v952, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v964 = shufflevector <8 x float> %v943, <8 x float> %v955, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v965 = shufflevector <8 x float> %v943, <8 x float> %v955, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v966 = shufflevector <8 x float> %v946, <8 x float> %v958, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v967 = shufflevector <8 x float> %v946, <8 x float> %v958, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v968 = shufflevector <8 x float> %v949, <8 x float> %v961, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v969 = shufflevector <8 x float> %v949, <8 x float> %v961, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v970 = shufflevector <8 x float> %v962, <8 x float> %v966, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v971 = shufflevector <8 x float> %v962, <8 x float> %v966, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v972 = shufflevector <8 x float> %v964, <8 x float> %v968, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v973 = shufflevector <8 x float> %v964, <8 x float> %v968, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v974 = shufflevector <8 x float> %v963, <8 x float> %v967, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v975 = shufflevector <8 x float> %v963, <8 x float> %v967, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v976 = shufflevector <8 x float> %v965, <8 x float> %v969, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v977 = shufflevector <8 x float> %v965, <8 x float> %v969, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v978 = shufflevector <8 x float> %v970, <8 x float> %v972, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v979 = shufflevector <8 x float> %v970, <8 x float> %v972, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v980 = shufflevector <8 x float> %v971, <8 x float> %v973, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v981 = shufflevector <8 x float> %v971, <8 x float> %v973, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v982 = shufflevector <8 x float> %v974, <8 x float> %v976, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v983 = shufflevector <8 x float> %v974, <8 x float> %v976, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v984 = shufflevector <8 x float> %v975, <8 x float> %v977, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v985 = shufflevector <8 x float> %v975, <8 x float> %v977, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v986 = add i64 %v936, 0
  %v987 = mul i64 %v986, 24
  %v988 = getelementptr inbounds float, ptr %v922, i64 %v987
  store <8 x float> %v978, ptr %v988, align 4
  %v989 = add i64 %v936, 1
  %v990 = mul i64 %v989, 24
  %v991 = getelementptr inbounds float, ptr %v922, i64 %v990
  store <8 x float> %v979, ptr %v991, align 4
  %v992 = add i64 %v936, 2
  %v993 = mul i64 %v992, 24
  %v994 = getelementptr inbounds float, ptr %v922, i64 %v993
  store <8 x float> %v980, ptr %v994, align 4
  %v995 = add i64 %v936, 3
  %v996 = mul i64 %v995, 24
  %v997 = getelementptr inbounds float, ptr %v922, i64 %v996
  store <8 x float> %v981, ptr %v997, align 4
  %v998 = add i64 %v936, 4
  %v999 = mul i64 %v998, 24
  %v1000 = getelementptr inbounds float, ptr %v922, i64 %v999
  store <8 x float> %v982, ptr %v1000, align 4
  %v1001 = add i64 %v936, 5
  %v1002 = mul i64 %v1001, 24
  %v1003 = getelementptr inbounds float, ptr %v922, i64 %v1002
  store <8 x float> %v983, ptr %v1003, align 4
  %v1004 = add i64 %v936, 6
  %v1005 = mul i64 %v1004, 24
  %v1006 = getelementptr inbounds float, ptr %v922, i64 %v1005
  store <8 x float> %v984, ptr %v1006, align 4
  %v1007 = add i64 %v936, 7
  %v1008 = mul i64 %v1007, 24
  %v1009 = getelementptr inbounds float, ptr %v922, i64 %v1008
  store <8 x float> %v985, ptr %v1009, align 4
  %v1010 = add nsw i64 %v936, 8
  br label %b163
b165:
  br label %b166
b166:
  %v1011 = phi i64 [ 16, %b165 ], [ %v1019, %b167 ]
  %v1012 = icmp slt i64 %v1011, 16
  br i1 %v1012, label %b167, label %b168
b167:
  %v1013 = mul i64 %v1011, 1
  %v1014 = getelementptr inbounds float, ptr %v934, i64 %v1013
  %v1015 = getelementptr float, ptr %v1014, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1016 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1015, <8 x i1> %v931, <8 x float> zeroinitializer)
  %v1017 = mul i64 %v1011, 24
  %v1018 = getelementptr inbounds float, ptr %v922, i64 %v1017
  store <8 x float> %v1016, ptr %v1018, align 4
  %v1019 = add nsw i64 %v1011, 1
  br label %b166
b168:
  br label %b162
b162:
  %v1020 = icmp slt i64 %v925, 8
  br i1 %v1020, label %b169, label %b170
b169:
  br label %b171
b171:
  %v1021 = phi i64 [ 0, %b169 ], [ %v1029, %b172 ]
  %v1022 = icmp slt i64 %v1021, 16
  br i1 %v1022, label %b172, label %b173
b172:
  %v1023 = mul i64 %v1021, 1
  %v1024 = getelementptr inbounds float, ptr %v934, i64 %v1023
  %v1025 = getelementptr float, ptr %v1024, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1026 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1025, <8 x i1> %v931, <8 x float> zeroinitializer)
  %v1027 = mul i64 %v1021, 24
  %v1028 = getelementptr inbounds float, ptr %v922, i64 %v1027
  store <8 x float> %v1026, ptr %v1028, align 4
  %v1029 = add nsw i64 %v1021, 1
  br label %b171
b173:
  br label %b170
b170:
  %v1030 = add i64 %v918, 8
  %v1031 = add i64 %v919, 8
  %v1032 = getelementptr inbounds float, ptr %v896, i64 %v1030
  %v1033 = sub i64 24, %v1031
  %v1034 = icmp slt i64 %v1033, 0
  %v1035 = select i1 %v1034, i64 0, i64 %v1033
  %v1036 = icmp ult i64 %v1035, 8
  %v1037 = select i1 %v1036, i64 %v1035, i64 8
  %v1038 = trunc i64 %v1037 to i32
  %v1039 = insertelement <8 x i32> poison, i32 %v1038, i64 0
  %v1040 = shufflevector <8 x i32> %v1039, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1041 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1040
  %v1042 = mul i64 %v1031, 16
  %v1043 = add i64 0, %v1042
  %v1044 = getelementptr inbounds float, ptr %v16, i64 %v1043
  %v1045 = icmp sge i64 %v1035, 8
  br i1 %v1045, label %b174, label %b175
b174:
  br label %b176
b176:
  %v1046 = phi i64 [ 0, %b174 ], [ %v1120, %b177 ]
  %v1047 = icmp slt i64 %v1046, 16
  br i1 %v1047, label %b177, label %b178
b177:
  %v1048 = add i64 %v1046, 0
  %v1049 = getelementptr inbounds float, ptr %v1044, i64 %v1048
  %v1050 = load <8 x float>, ptr %v1049, align 4
  %v1051 = add i64 %v1046, 16
  %v1052 = getelementptr inbounds float, ptr %v1044, i64 %v1051
  %v1053 = load <8 x float>, ptr %v1052, align 4
  %v1054 = add i64 %v1046, 32
  %v1055 = getelementptr inbounds float, ptr %v1044, i64 %v1054
  %v1056 = load <8 x float>, ptr %v1055, align 4
  %v1057 = add i64 %v1046, 48
  %v1058 = getelementptr inbounds float, ptr %v1044, i64 %v1057
  %v1059 = load <8 x float>, ptr %v1058, align 4
  %v1060 = add i64 %v1046, 64
  %v1061 = getelementptr inbounds float, ptr %v1044, i64 %v1060
  %v1062 = load <8 x float>, ptr %v1061, align 4
  %v1063 = add i64 %v1046, 80
  %v1064 = getelementptr inbounds float, ptr %v1044, i64 %v1063
  %v1065 = load <8 x float>, ptr %v1064, align 4
  %v1066 = add i64 %v1046, 96
  %v1067 = getelementptr inbounds float, ptr %v1044, i64 %v1066
  %v1068 = load <8 x float>, ptr %v1067, align 4
  %v1069 = add i64 %v1046, 112
  %v1070 = getelementptr inbounds float, ptr %v1044, i64 %v1069
  %v1071 = load <8 x float>, ptr %v1070, align 4
  %v1072 = shufflevector <8 x float> %v1050, <8 x float> %v1062, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1073 = shufflevector <8 x float> %v1050, <8 x float> %v1062, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1074 = shufflevector <8 x float> %v1053, <8 x float> %v1065, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1075 = shufflevector <8 x float> %v1053, <8 x float> %v1065, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1076 = shufflevector <8 x float> %v1056, <8 x float> %v1068, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1077 = shufflevector <8 x float> %v1056, <8 x float> %v1068, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1078 = shufflevector <8 x float> %v1059, <8 x float> %v1071, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1079 = shufflevector <8 x float> %v1059, <8 x float> %v1071, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1080 = shufflevector <8 x float> %v1072, <8 x float> %v1076, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1081 = shufflevector <8 x float> %v1072, <8 x float> %v1076, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1082 = shufflevector <8 x float> %v1074, <8 x float> %v1078, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1083 = shufflevector <8 x float> %v1074, <8 x float> %v1078, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1084 = shufflevector <8 x float> %v1073, <8 x float> %v1077, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1085 = shufflevector <8 x float> %v1073, <8 x float> %v1077, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1086 = shufflevector <8 x float> %v1075, <8 x float> %v1079, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1087 = shufflevector <8 x float> %v1075, <8 x float> %v1079, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1088 = shufflevector <8 x float> %v1080, <8 x float> %v1082, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1089 = shufflevector <8 x float> %v1080, <8 x float> %v1082, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1090 = shufflevector <8 x float> %v1081, <8 x float> %v1083, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1091 = shufflevector <8 x float> %v1081, <8 x float> %v1083, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1092 = shufflevector <8 x float> %v1084, <8 x float> %v1086, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1093 = shufflevector <8 x float> %v1084, <8 x float> %v1086, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1094 = shufflevector <8 x float> %v1085, <8 x float> %v1087, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1095 = shufflevector <8 x float> %v1085, <8 x float> %v1087, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1096 = add i64 %v1046, 0
  %v1097 = mul i64 %v1096, 24
  %v1098 = getelementptr inbounds float, ptr %v1032, i64 %v1097
  store <8 x float> %v1088, ptr %v1098, align 4
  %v1099 = add i64 %v1046, 1
  %v1100 = mul i64 %v1099, 24
  %v1101 = getelementptr inbounds float, ptr %v1032, i64 %v1100
  store <8 x float> %v1089, ptr %v1101, align 4
  %v1102 = add i64 %v1046, 2
  %v1103 = mul i64 %v1102, 24
  %v1104 = getelementptr inbounds float, ptr %v1032, i64 %v1103
  store <8 x float> %v1090, ptr %v1104, align 4
  %v1105 = add i64 %v1046, 3
  %v1106 = mul i64 %v1105, 24
  %v1107 = getelementptr inbounds float, ptr %v1032, i64 %v1106
  store <8 x float> %v1091, ptr %v1107, align 4
  %v1108 = add i64 %v1046, 4
  %v1109 = mul i64 %v1108, 24
  %v1110 = getelementptr inbounds float, ptr %v1032, i64 %v1109
  store <8 x float> %v1092, ptr %v1110, align 4
  %v1111 = add i64 %v1046, 5
  %v1112 = mul i64 %v1111, 24
  %v1113 = getelementptr inbounds float, ptr %v1032, i64 %v1112
  store <8 x float> %v1093, ptr %v1113, align 4
  %v1114 = add i64 %v1046, 6
  %v1115 = mul i64 %v1114, 24
  %v1116 = getelementptr inbounds float, ptr %v1032, i64 %v1115
  store <8 x float> %v1094, ptr %v1116, align 4
  %v1117 = add i64 %v1046, 7
  %v1118 = mul i64 %v1117, 24
  %v1119 = getelementptr inbounds float, ptr %v1032, i64 %v1118
  store <8 x float> %v1095, ptr %v1119, align 4
  %v1120 = add nsw i64 %v1046, 8
  br label %b176
b178:
  br label %b179
b179:
  %v1121 = phi i64 [ 16, %b178 ], [ %v1129, %b180 ]
  %v1122 = icmp slt i64 %v1121, 16
  br i1 %v1122, label %b180, label %b181
b180:
  %v1123 = mul i64 %v1121, 1
  %v1124 = getelementptr inbounds float, ptr %v1044, i64 %v1123
  %v1125 = getelementptr float, ptr %v1124, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1126 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1125, <8 x i1> %v1041, <8 x float> zeroinitializer)
  %v1127 = mul i64 %v1121, 24
  %v1128 = getelementptr inbounds float, ptr %v1032, i64 %v1127
  store <8 x float> %v1126, ptr %v1128, align 4
  %v1129 = add nsw i64 %v1121, 1
  br label %b179
b181:
  br label %b175
b175:
  %v1130 = icmp slt i64 %v1035, 8
  br i1 %v1130, label %b182, label %b183
b182:
  br label %b184
b184:
  %v1131 = phi i64 [ 0, %b182 ], [ %v1139, %b185 ]
  %v1132 = icmp slt i64 %v1131, 16
  br i1 %v1132, label %b185, label %b186
b185:
  %v1133 = mul i64 %v1131, 1
  %v1134 = getelementptr inbounds float, ptr %v1044, i64 %v1133
  %v1135 = getelementptr float, ptr %v1134, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1136 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1135, <8 x i1> %v1041, <8 x float> zeroinitializer)
  %v1137 = mul i64 %v1131, 24
  %v1138 = getelementptr inbounds float, ptr %v1032, i64 %v1137
  store <8 x float> %v1136, ptr %v1138, align 4
  %v1139 = add nsw i64 %v1131, 1
  br label %b184
b186:
  br label %b183
b183:
  %v1140 = add i64 %v918, 16
  %v1141 = add i64 %v919, 16
  %v1142 = getelementptr inbounds float, ptr %v896, i64 %v1140
  %v1143 = sub i64 24, %v1141
  %v1144 = icmp slt i64 %v1143, 0
  %v1145 = select i1 %v1144, i64 0, i64 %v1143
  %v1146 = icmp ult i64 %v1145, 8
  %v1147 = select i1 %v1146, i64 %v1145, i64 8
  %v1148 = trunc i64 %v1147 to i32
  %v1149 = insertelement <8 x i32> poison, i32 %v1148, i64 0
  %v1150 = shufflevector <8 x i32> %v1149, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1151 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1150
  %v1152 = mul i64 %v1141, 16
  %v1153 = add i64 0, %v1152
  %v1154 = getelementptr inbounds float, ptr %v16, i64 %v1153
  %v1155 = icmp sge i64 %v1145, 8
  br i1 %v1155, label %b187, label %b188
b187:
  br label %b189
b189:
  %v1156 = phi i64 [ 0, %b187 ], [ %v1230, %b190 ]
  %v1157 = icmp slt i64 %v1156, 16
  br i1 %v1157, label %b190, label %b191
b190:
  %v1158 = add i64 %v1156, 0
  %v1159 = getelementptr inbounds float, ptr %v1154, i64 %v1158
  %v1160 = load <8 x float>, ptr %v1159, align 4
  %v1161 = add i64 %v1156, 16
  %v1162 = getelementptr inbounds float, ptr %v1154, i64 %v1161
  %v1163 = load <8 x float>, ptr %v1162, align 4
  %v1164 = add i64 %v1156, 32
  %v1165 = getelementptr inbounds float, ptr %v1154, i64 %v1164
  %v1166 = load <8 x float>, ptr %v1165, align 4
  %v1167 = add i64 %v1156, 48
  %v1168 = getelementptr inbounds float, ptr %v1154, i64 %v1167
  %v1169 = load <8 x float>, ptr %v1168, align 4
  %v1170 = add i64 %v1156, 64
  %v1171 = getelementptr inbounds float, ptr %v1154, i64 %v1170
  %v1172 = load <8 x float>, ptr %v1171, align 4
  %v1173 = add i64 %v1156, 80
  %v1174 = getelementptr inbounds float, ptr %v1154, i64 %v1173
  %v1175 = load <8 x float>, ptr %v1174, align 4
  %v1176 = add i64 %v1156, 96
  %v1177 = getelementptr inbounds float, ptr %v1154, i64 %v1176
  %v1178 = load <8 x float>, ptr %v1177, align 4
  %v1179 = add i64 %v1156, 112
  %v1180 = getelementptr inbounds float, ptr %v1154, i64 %v1179
  %v1181 = load <8 x float>, ptr %v1180, align 4
  %v1182 = shufflevector <8 x float> %v1160, <8 x float> %v1172, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1183 = shufflevector <8 x float> %v1160, <8 x float> %v1172, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1184 = shufflevector <8 x float> %v1163, <8 x float> %v1175, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1185 = shufflevector <8 x float> %v1163, <8 x float> %v1175, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1186 = shufflevector <8 x float> %v1166, <8 x float> %v1178, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1187 = shufflevector <8 x float> %v1166, <8 x float> %v1178, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1188 = shufflevector <8 x float> %v1169, <8 x float> %v1181, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1189 = shufflevector <8 x float> %v1169, <8 x float> %v1181, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1190 = shufflevector <8 x float> %v1182, <8 x float> %v1186, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1191 = shufflevector <8 x float> %v1182, <8 x float> %v1186, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1192 = shufflevector <8 x float> %v1184, <8 x float> %v1188, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1193 = shufflevector <8 x float> %v1184, <8 x float> %v1188, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1194 = shufflevector <8 x float> %v1183, <8 x float> %v1187, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1195 = shufflevector <8 x float> %v1183, <8 x float> %v1187, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1196 = shufflevector <8 x float> %v1185, <8 x float> %v1189, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1197 = shufflevector <8 x float> %v1185, <8 x float> %v1189, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1198 = shufflevector <8 x float> %v1190, <8 x float> %v1192, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1199 = shufflevector <8 x float> %v1190, <8 x float> %v1192, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1200 = shufflevector <8 x float> %v1191, <8 x float> %v1193, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1201 = shufflevector <8 x float> %v1191, <8 x float> %v1193, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1202 = shufflevector <8 x float> %v1194, <8 x float> %v1196, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1203 = shufflevector <8 x float> %v1194, <8 x float> %v1196, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1204 = shufflevector <8 x float> %v1195, <8 x float> %v1197, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1205 = shufflevector <8 x float> %v1195, <8 x float> %v1197, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1206 = add i64 %v1156, 0
  %v1207 = mul i64 %v1206, 24
  %v1208 = getelementptr inbounds float, ptr %v1142, i64 %v1207
  store <8 x float> %v1198, ptr %v1208, align 4
  %v1209 = add i64 %v1156, 1
  %v1210 = mul i64 %v1209, 24
  %v1211 = getelementptr inbounds float, ptr %v1142, i64 %v1210
  store <8 x float> %v1199, ptr %v1211, align 4
  %v1212 = add i64 %v1156, 2
  %v1213 = mul i64 %v1212, 24
  %v1214 = getelementptr inbounds float, ptr %v1142, i64 %v1213
  store <8 x float> %v1200, ptr %v1214, align 4
  %v1215 = add i64 %v1156, 3
  %v1216 = mul i64 %v1215, 24
  %v1217 = getelementptr inbounds float, ptr %v1142, i64 %v1216
  store <8 x float> %v1201, ptr %v1217, align 4
  %v1218 = add i64 %v1156, 4
  %v1219 = mul i64 %v1218, 24
  %v1220 = getelementptr inbounds float, ptr %v1142, i64 %v1219
  store <8 x float> %v1202, ptr %v1220, align 4
  %v1221 = add i64 %v1156, 5
  %v1222 = mul i64 %v1221, 24
  %v1223 = getelementptr inbounds float, ptr %v1142, i64 %v1222
  store <8 x float> %v1203, ptr %v1223, align 4
  %v1224 = add i64 %v1156, 6
  %v1225 = mul i64 %v1224, 24
  %v1226 = getelementptr inbounds float, ptr %v1142, i64 %v1225
  store <8 x float> %v1204, ptr %v1226, align 4
  %v1227 = add i64 %v1156, 7
  %v1228 = mul i64 %v1227, 24
  %v1229 = getelementptr inbounds float, ptr %v1142, i64 %v1228
  store <8 x float> %v1205, ptr %v1229, align 4
  %v1230 = add nsw i64 %v1156, 8
  br label %b189
b191:
  br label %b192
b192:
  %v1231 = phi i64 [ 16, %b191 ], [ %v1239, %b193 ]
  %v1232 = icmp slt i64 %v1231, 16
  br i1 %v1232, label %b193, label %b194
b193:
  %v1233 = mul i64 %v1231, 1
  %v1234 = getelementptr inbounds float, ptr %v1154, i64 %v1233
  %v1235 = getelementptr float, ptr %v1234, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1236 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1235, <8 x i1> %v1151, <8 x float> zeroinitializer)
  %v1237 = mul i64 %v1231, 24
  %v1238 = getelementptr inbounds float, ptr %v1142, i64 %v1237
  store <8 x float> %v1236, ptr %v1238, align 4
  %v1239 = add nsw i64 %v1231, 1
  br label %b192
b194:
  br label %b188
b188:
  %v1240 = icmp slt i64 %v1145, 8
  br i1 %v1240, label %b195, label %b196
b195:
  br label %b197
b197:
  %v1241 = phi i64 [ 0, %b195 ], [ %v1249, %b198 ]
  %v1242 = icmp slt i64 %v1241, 16
  br i1 %v1242, label %b198, label %b199
b198:
  %v1243 = mul i64 %v1241, 1
  %v1244 = getelementptr inbounds float, ptr %v1154, i64 %v1243
  %v1245 = getelementptr float, ptr %v1244, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1246 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1245, <8 x i1> %v1151, <8 x float> zeroinitializer)
  %v1247 = mul i64 %v1241, 24
  %v1248 = getelementptr inbounds float, ptr %v1142, i64 %v1247
  store <8 x float> %v1246, ptr %v1248, align 4
  %v1249 = add nsw i64 %v1241, 1
  br label %b197
b199:
  br label %b196
b196:
  %v1250 = add i64 %v918, 384
  %v1251 = add nsw i64 %v916, 1
  br label %b158
b160:
  %v1252 = add i64 1, 0
  %v1253 = sdiv i64 %v1252, 1
  %v1254 = add i64 %v2, 1
  %v1255 = mul i64 %v1253, %v2
  %v1256 = sdiv i64 %v1255, %v3
  %v1257 = mul i64 %v1256, 1
  %v1258 = icmp slt i64 %v1257, 1
  %v1259 = select i1 %v1258, i64 %v1257, i64 1
  %v1260 = mul i64 %v1253, %v1254
  %v1261 = sdiv i64 %v1260, %v3
  %v1262 = mul i64 %v1261, 1
  %v1263 = icmp slt i64 %v1262, 1
  %v1264 = select i1 %v1263, i64 %v1262, i64 1
  %v1265 = icmp slt i64 %v1264, 1
  %v1266 = select i1 %v1265, i64 %v1264, i64 1
  br label %b200
b200:
  %v1267 = phi i64 [ %v1259, %b160 ], [ %v1492, %b225 ]
  %v1268 = icmp slt i64 %v1267, %v1266
  br i1 %v1268, label %b201, label %b202
b201:
  %v1269 = mul i64 %v1267, 256
  %v1270 = mul i64 %v1267, 16
  %v1271 = add i64 %v1269, 0
  %v1272 = add i64 %v1270, 0
  %v1273 = getelementptr inbounds float, ptr %v897, i64 %v1271
  %v1274 = sub i64 16, %v1272
  %v1275 = icmp slt i64 %v1274, 0
  %v1276 = select i1 %v1275, i64 0, i64 %v1274
  %v1277 = icmp ult i64 %v1276, 8
  %v1278 = select i1 %v1277, i64 %v1276, i64 8
  %v1279 = trunc i64 %v1278 to i32
  %v1280 = insertelement <8 x i32> poison, i32 %v1279, i64 0
  %v1281 = shufflevector <8 x i32> %v1280, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1282 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1281
  %v1283 = mul i64 %v1272, 16
  %v1284 = add i64 0, %v1283
  %v1285 = getelementptr inbounds float, ptr %v20, i64 %v1284
  %v1286 = icmp sge i64 %v1276, 8
  br i1 %v1286, label %b203, label %b204
b203:
  br label %b205
b205:
  %v1287 = phi i64 [ 0, %b203 ], [ %v1361, %b206 ]
  %v1288 = icmp slt i64 %v1287, 16
  br i1 %v1288, label %b206, label %b207
b206:
  %v1289 = add i64 %v1287, 0
  %v1290 = getelementptr inbounds float, ptr %v1285, i64 %v1289
  %v1291 = load <8 x float>, ptr %v1290, align 4
  %v1292 = add i64 %v1287, 16
  %v1293 = getelementptr inbounds float, ptr %v1285, i64 %v1292
  %v1294 = load <8 x float>, ptr %v1293, align 4
  %v1295 = add i64 %v1287, 32
  %v1296 = getelementptr inbounds float, ptr %v1285, i64 %v1295
  %v1297 = load <8 x float>, ptr %v1296, align 4
  %v1298 = add i64 %v1287, 48
  %v1299 = getelementptr inbounds float, ptr %v1285, i64 %v1298
  %v1300 = load <8 x float>, ptr %v1299, align 4
  %v1301 = add i64 %v1287, 64
  %v1302 = getelementptr inbounds float, ptr %v1285, i64 %v1301
  %v1303 = load <8 x float>, ptr %v1302, align 4
  %v1304 = add i64 %v1287, 80
  %v1305 = getelementptr inbounds float, ptr %v1285, i64 %v1304
  %v1306 = load <8 x float>, ptr %v1305, align 4
  %v1307 = add i64 %v1287, 96
  %v1308 = getelementptr inbounds float, ptr %v1285, i64 %v1307
  %v1309 = load <8 x float>, ptr %v1308, align 4
  %v1310 = add i64 %v1287, 112
  %v1311 = getelementptr inbounds float, ptr %v1285, i64 %v1310
  %v1312 = load <8 x float>, ptr %v1311, align 4
  %v1313 = shufflevector <8 x float> %v1291, <8 x float> %v1303, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1314 = shufflevector <8 x float> %v1291, <8 x float> %v1303, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1315 = shufflevector <8 x float> %v1294, <8 x float> %v1306, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1316 = shufflevector <8 x float> %v1294, <8 x float> %v1306, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1317 = shufflevector <8 x float> %v1297, <8 x float> %v1309, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1318 = shufflevector <8 x float> %v1297, <8 x float> %v1309, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1319 = shufflevector <8 x float> %v1300, <8 x float> %v1312, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1320 = shufflevector <8 x float> %v1300, <8 x float> %v1312, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1321 = shufflevector <8 x float> %v1313, <8 x float> %v1317, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1322 = shufflevector <8 x float> %v1313, <8 x float> %v1317, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1323 = shufflevector <8 x float> %v1315, <8 x float> %v1319, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1324 = shufflevector <8 x float> %v1315, <8 x float> %v1319, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1325 = shufflevector <8 x float> %v1314, <8 x float> %v1318, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1326 = shufflevector <8 x float> %v1314, <8 x float> %v1318, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1327 = shufflevector <8 x float> %v1316, <8 x float> %v1320, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1328 = shufflevector <8 x float> %v1316, <8 x float> %v1320, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1329 = shufflevector <8 x float> %v1321, <8 x float> %v1323, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1330 = shufflevector <8 x float> %v1321, <8 x float> %v1323, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1331 = shufflevector <8 x float> %v1322, <8 x float> %v1324, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1332 = shufflevector <8 x float> %v1322, <8 x float> %v1324, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1333 = shufflevector <8 x float> %v1325, <8 x float> %v1327, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1334 = shufflevector <8 x float> %v1325, <8 x float> %v1327, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1335 = shufflevector <8 x float> %v1326, <8 x float> %v1328, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1336 = shufflevector <8 x float> %v1326, <8 x float> %v1328, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1337 = add i64 %v1287, 0
  %v1338 = mul i64 %v1337, 16
  %v1339 = getelementptr inbounds float, ptr %v1273, i64 %v1338
  store <8 x float> %v1329, ptr %v1339, align 4
  %v1340 = add i64 %v1287, 1
  %v1341 = mul i64 %v1340, 16
  %v1342 = getelementptr inbounds float, ptr %v1273, i64 %v1341
  store <8 x float> %v1330, ptr %v1342, align 4
  %v1343 = add i64 %v1287, 2
  %v1344 = mul i64 %v1343, 16
  %v1345 = getelementptr inbounds float, ptr %v1273, i64 %v1344
  store <8 x float> %v1331, ptr %v1345, align 4
  %v1346 = add i64 %v1287, 3
  %v1347 = mul i64 %v1346, 16
  %v1348 = getelementptr inbounds float, ptr %v1273, i64 %v1347
  store <8 x float> %v1332, ptr %v1348, align 4
  %v1349 = add i64 %v1287, 4
  %v1350 = mul i64 %v1349, 16
  %v1351 = getelementptr inbounds float, ptr %v1273, i64 %v1350
  store <8 x float> %v1333, ptr %v1351, align 4
  %v1352 = add i64 %v1287, 5
  %v1353 = mul i64 %v1352, 16
  %v1354 = getelementptr inbounds float, ptr %v1273, i64 %v1353
  store <8 x float> %v1334, ptr %v1354, align 4
  %v1355 = add i64 %v1287, 6
  %v1356 = mul i64 %v1355, 16
  %v1357 = getelementptr inbounds float, ptr %v1273, i64 %v1356
  store <8 x float> %v1335, ptr %v1357, align 4
  %v1358 = add i64 %v1287, 7
  %v1359 = mul i64 %v1358, 16
  %v1360 = getelementptr inbounds float, ptr %v1273, i64 %v1359
  store <8 x float> %v1336, ptr %v1360, align 4
  %v1361 = add nsw i64 %v1287, 8
  br label %b205
b207:
  br label %b208
b208:
  %v1362 = phi i64 [ 16, %b207 ], [ %v1370, %b209 ]
  %v1363 = icmp slt i64 %v1362, 16
  br i1 %v1363, label %b209, label %b210
b209:
  %v1364 = mul i64 %v1362, 1
  %v1365 = getelementptr inbounds float, ptr %v1285, i64 %v1364
  %v1366 = getelementptr float, ptr %v1365, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1367 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1366, <8 x i1> %v1282, <8 x float> zeroinitializer)
  %v1368 = mul i64 %v1362, 16
  %v1369 = getelementptr inbounds float, ptr %v1273, i64 %v1368
  store <8 x float> %v1367, ptr %v1369, align 4
  %v1370 = add nsw i64 %v1362, 1
  br label %b208
b210:
  br label %b204
b204:
  %v1371 = icmp slt i64 %v1276, 8
  br i1 %v1371, label %b211, label %b212
b211:
  br label %b213
b213:
  %v1372 = phi i64 [ 0, %b211 ], [ %v1380, %b214 ]
  %v1373 = icmp slt i64 %v1372, 16
  br i1 %v1373, label %b214, label %b215
b214:
  %v1374 = mul i64 %v1372, 1
  %v1375 = getelementptr inbounds float, ptr %v1285, i64 %v1374
  %v1376 = getelementptr float, ptr %v1375, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1377 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1376, <8 x i1> %v1282, <8 x float> zeroinitializer)
  %v1378 = mul i64 %v1372, 16
  %v1379 = getelementptr inbounds float, ptr %v1273, i64 %v1378
  store <8 x float> %v1377, ptr %v1379, align 4
  %v1380 = add nsw i64 %v1372, 1
  br label %b213
b215:
  br label %b212
b212:
  %v1381 = add i64 %v1269, 8
  %v1382 = add i64 %v1270, 8
  %v1383 = getelementptr inbounds float, ptr %v897, i64 %v1381
  %v1384 = sub i64 16, %v1382
  %v1385 = icmp slt i64 %v1384, 0
  %v1386 = select i1 %v1385, i64 0, i64 %v1384
  %v1387 = icmp ult i64 %v1386, 8
  %v1388 = select i1 %v1387, i64 %v1386, i64 8
  %v1389 = trunc i64 %v1388 to i32
  %v1390 = insertelement <8 x i32> poison, i32 %v1389, i64 0
  %v1391 = shufflevector <8 x i32> %v1390, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1392 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1391
  %v1393 = mul i64 %v1382, 16
  %v1394 = add i64 0, %v1393
  %v1395 = getelementptr inbounds float, ptr %v20, i64 %v1394
  %v1396 = icmp sge i64 %v1386, 8
  br i1 %v1396, label %b216, label %b217
b216:
  br label %b218
b218:
  %v1397 = phi i64 [ 0, %b216 ], [ %v1471, %b219 ]
  %v1398 = icmp slt i64 %v1397, 16
  br i1 %v1398, label %b219, label %b220
b219:
  %v1399 = add i64 %v1397, 0
  %v1400 = getelementptr inbounds float, ptr %v1395, i64 %v1399
  %v1401 = load <8 x float>, ptr %v1400, align 4
  %v1402 = add i64 %v1397, 16
  %v1403 = getelementptr inbounds float, ptr %v1395, i64 %v1402
  %v1404 = load <8 x float>, ptr %v1403, align 4
  %v1405 = add i64 %v1397, 32
  %v1406 = getelementptr inbounds float, ptr %v1395, i64 %v1405
  %v1407 = load <8 x float>, ptr %v1406, align 4
  %v1408 = add i64 %v1397, 48
  %v1409 = getelementptr inbounds float, ptr %v1395, i64 %v1408
  %v1410 = load <8 x float>, ptr %v1409, align 4
  %v1411 = add i64 %v1397, 64
  %v1412 = getelementptr inbounds float, ptr %v1395, i64 %v1411
  %v1413 = load <8 x float>, ptr %v1412, align 4
  %v1414 = add i64 %v1397, 80
  %v1415 = getelementptr inbounds float, ptr %v1395, i64 %v1414
  %v1416 = load <8 x float>, ptr %v1415, align 4
  %v1417 = add i64 %v1397, 96
  %v1418 = getelementptr inbounds float, ptr %v1395, i64 %v1417
  %v1419 = load <8 x float>, ptr %v1418, align 4
  %v1420 = add i64 %v1397, 112
  %v1421 = getelementptr inbounds float, ptr %v1395, i64 %v1420
  %v1422 = load <8 x float>, ptr %v1421, align 4
  %v1423 = shufflevector <8 x float> %v1401, <8 x float> %v1413, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1424 = shufflevector <8 x float> %v1401, <8 x float> %v1413, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1425 = shufflevector <8 x float> %v1404, <8 x float> %v1416, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1426 = shufflevector <8 x float> %v1404, <8 x float> %v1416, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1427 = shufflevector <8 x float> %v1407, <8 x float> %v1419, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1428 = shufflevector <8 x float> %v1407, <8 x float> %v1419, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1429 = shufflevector <8 x float> %v1410, <8 x float> %v1422, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1430 = shufflevector <8 x float> %v1410, <8 x float> %v1422, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1431 = shufflevector <8 x float> %v1423, <8 x float> %v1427, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1432 = shufflevector <8 x float> %v1423, <8 x float> %v1427, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1433 = shufflevector <8 x float> %v1425, <8 x float> %v1429, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1434 = shufflevector <8 x float> %v1425, <8 x float> %v1429, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1435 = shufflevector <8 x float> %v1424, <8 x float> %v1428, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1436 = shufflevector <8 x float> %v1424, <8 x float> %v1428, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1437 = shufflevector <8 x float> %v1426, <8 x float> %v1430, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1438 = shufflevector <8 x float> %v1426, <8 x float> %v1430, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1439 = shufflevector <8 x float> %v1431, <8 x float> %v1433, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1440 = shufflevector <8 x float> %v1431, <8 x float> %v1433, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1441 = shufflevector <8 x float> %v1432, <8 x float> %v1434, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1442 = shufflevector <8 x float> %v1432, <8 x float> %v1434, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1443 = shufflevector <8 x float> %v1435, <8 x float> %v1437, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1444 = shufflevector <8 x float> %v1435, <8 x float> %v1437, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1445 = shufflevector <8 x float> %v1436, <8 x float> %v1438, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1446 = shufflevector <8 x float> %v1436, <8 x float> %v1438, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1447 = add i64 %v1397, 0
  %v1448 = mul i64 %v1447, 16
  %v1449 = getelementptr inbounds float, ptr %v1383, i64 %v1448
  store <8 x float> %v1439, ptr %v1449, align 4
  %v1450 = add i64 %v1397, 1
  %v1451 = mul i64 %v1450, 16
  %v1452 = getelementptr inbounds float, ptr %v1383, i64 %v1451
  store <8 x float> %v1440, ptr %v1452, align 4
  %v1453 = add i64 %v1397, 2
  %v1454 = mul i64 %v1453, 16
  %v1455 = getelementptr inbounds float, ptr %v1383, i64 %v1454
  store <8 x float> %v1441, ptr %v1455, align 4
  %v1456 = add i64 %v1397, 3
  %v1457 = mul i64 %v1456, 16
  %v1458 = getelementptr inbounds float, ptr %v1383, i64 %v1457
  store <8 x float> %v1442, ptr %v1458, align 4
  %v1459 = add i64 %v1397, 4
  %v1460 = mul i64 %v1459, 16
  %v1461 = getelementptr inbounds float, ptr %v1383, i64 %v1460
  store <8 x float> %v1443, ptr %v1461, align 4
  %v1462 = add i64 %v1397, 5
  %v1463 = mul i64 %v1462, 16
  %v1464 = getelementptr inbounds float, ptr %v1383, i64 %v1463
  store <8 x float> %v1444, ptr %v1464, align 4
  %v1465 = add i64 %v1397, 6
  %v1466 = mul i64 %v1465, 16
  %v1467 = getelementptr inbounds float, ptr %v1383, i64 %v1466
  store <8 x float> %v1445, ptr %v1467, align 4
  %v1468 = add i64 %v1397, 7
  %v1469 = mul i64 %v1468, 16
  %v1470 = getelementptr inbounds float, ptr %v1383, i64 %v1469
  store <8 x float> %v1446, ptr %v1470, align 4
  %v1471 = add nsw i64 %v1397, 8
  br label %b218
b220:
  br label %b221
b221:
  %v1472 = phi i64 [ 16, %b220 ], [ %v1480, %b222 ]
  %v1473 = icmp slt i64 %v1472, 16
  br i1 %v1473, label %b222, label %b223
b222:
  %v1474 = mul i64 %v1472, 1
  %v1475 = getelementptr inbounds float, ptr %v1395, i64 %v1474
  %v1476 = getelementptr float, ptr %v1475, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1477 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1476, <8 x i1> %v1392, <8 x float> zeroinitializer)
  %v1478 = mul i64 %v1472, 16
  %v1479 = getelementptr inbounds float, ptr %v1383, i64 %v1478
  store <8 x float> %v1477, ptr %v1479, align 4
  %v1480 = add nsw i64 %v1472, 1
  br label %b221
b223:
  br label %b217
b217:
  %v1481 = icmp slt i64 %v1386, 8
  br i1 %v1481, label %b224, label %b225
b224:
  br label %b226
b226:
  %v1482 = phi i64 [ 0, %b224 ], [ %v1490, %b227 ]
  %v1483 = icmp slt i64 %v1482, 16
  br i1 %v1483, label %b227, label %b228
b227:
  %v1484 = mul i64 %v1482, 1
  %v1485 = getelementptr inbounds float, ptr %v1395, i64 %v1484
  %v1486 = getelementptr float, ptr %v1485, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1487 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1486, <8 x i1> %v1392, <8 x float> zeroinitializer)
  %v1488 = mul i64 %v1482, 16
  %v1489 = getelementptr inbounds float, ptr %v1383, i64 %v1488
  store <8 x float> %v1487, ptr %v1489, align 4
  %v1490 = add nsw i64 %v1482, 1
  br label %b226
b228:
  br label %b225
b225:
  %v1491 = add i64 %v1269, 256
  %v1492 = add nsw i64 %v1267, 1
  br label %b200
b202:
  br label %b157
b157:
  %v1493 = icmp sgt i64 %v3, 1
  br i1 %v1493, label %b229, label %b230
b229:
  %v1494 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1495 = atomicrmw add ptr %v1494, i64 1 acq_rel
  %v1496 = load i64, ptr %v117, align 8
  %v1497 = add i64 %v1496, 1
  store i64 %v1497, ptr %v117, align 8
  %v1498 = mul i64 %v3, %v1497
  br label %b231
b231:
  %v1499 = load atomic i64, ptr %v1494 acquire, align 8
  %v1500 = icmp slt i64 %v1499, %v1498
  br i1 %v1500, label %b232, label %b233
b232:
  %v1501 = call i32 @sched_yield()
  br label %b231
b233:
  br label %b230
b230:
  %v1502 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1503 = load i64, ptr %v1502, align 8
  br label %b234
b234:
  %v1504 = phi i64 [ 0, %b230 ], [ %v2163, %b312 ]
  %v1505 = icmp slt i64 %v1504, %v5
  br i1 %v1505, label %b235, label %b236
b235:
  %v1506 = add i64 %v1504, %v1503
  %v1507 = icmp slt i64 %v1506, %v5
  %v1508 = select i1 %v1507, i64 %v1506, i64 %v5
  %v1509 = sub i64 %v1508, %v1504
  %v1510 = mul i64 %v1509, %v7
  %v1512 = add i64 %v1510, 0
  %v1513 = sdiv i64 %v1512, 1
  %v1514 = add i64 %v2, 1
  %v1515 = mul i64 %v1513, %v2
  %v1516 = sdiv i64 %v1515, %v3
  %v1517 = mul i64 %v1516, 1
  %v1518 = icmp slt i64 %v1517, %v1510
  %v1519 = select i1 %v1518, i64 %v1517, i64 %v1510
  %v1520 = mul i64 %v1513, %v1514
  %v1521 = sdiv i64 %v1520, %v3
  %v1522 = mul i64 %v1521, 1
  %v1523 = icmp slt i64 %v1522, %v1510
  %v1524 = select i1 %v1523, i64 %v1522, i64 %v1510
  %v1525 = mul i64 %v1504, %v7
  %v1526 = add i64 %v1519, %v1525
  %v1527 = add i64 %v1524, %v1525
  br label %b237
b237:
  %v1528 = phi i64 [ %v1526, %b235 ], [ %v1587, %b242 ]
  %v1529 = icmp slt i64 %v1528, %v1527
  br i1 %v1529, label %b238, label %b239
b238:
  %v1530 = add i64 %v1528, 96
  %v1531 = icmp slt i64 %v1530, %v1527
  %v1532 = select i1 %v1531, i64 %v1530, i64 %v1527
  br label %b240
b240:
  %v1533 = phi i64 [ 0, %b238 ], [ %v1586, %b245 ]
  %v1534 = icmp slt i64 %v1533, 2
  br i1 %v1534, label %b241, label %b242
b241:
  %v1535 = sub i64 %v1532, %v1528
  %v1536 = sub i64 2, 1
  %v1537 = add i64 %v1535, %v1536
  %v1538 = sdiv i64 %v1537, 2
  br label %b243
b243:
  %v1539 = phi i64 [ 0, %b241 ], [ %v1585, %b250 ]
  %v1540 = icmp slt i64 %v1539, %v1538
  br i1 %v1540, label %b244, label %b245
b244:
  %v1541 = mul i64 %v1535, %v1539
  %v1542 = sdiv i64 %v1541, %v1538
  %v1543 = add i64 %v1528, %v1542
  %v1544 = add i64 %v1539, 1
  %v1545 = mul i64 %v1535, %v1544
  %v1546 = sdiv i64 %v1545, %v1538
  %v1547 = add i64 %v1528, %v1546
  %v1548 = mul i64 %v1533, 256
  %v1549 = getelementptr inbounds float, ptr %v308, i64 %v1548
  %v1550 = sub i64 %v1547, %v1543
  %v1551 = mul i64 %v1543, 8
  %v1552 = getelementptr inbounds float, ptr %v10, i64 %v1551
  %v1553 = getelementptr inbounds float, ptr %v1552, i64 0
  %v1554 = icmp eq i64 %v1533, 1
  %v1555 = select i1 %v1554, ptr @table_tile_2x1of4_0, ptr @table_tile_2x4of4_0
  %v1556 = sub i64 %v1550, 1
  %v1557 = getelementptr inbounds ptr, ptr %v1555, i64 %v1556
  %v1558 = load ptr, ptr %v1557, align 4
  %v1559 = icmp sgt i64 %v1550, 0
  br i1 %v1559, label %b246, label %b247
b246:
  call void %v1558(ptr %v1553, i64 8, ptr %v1549, i64 8, ptr %v1511)
  br label %b247
b247:
  %v1560 = icmp eq i64 %v1533, 1
  %v1561 = select i1 %v1560, i64 64, i64 256
  %v1562 = add i64 %v1548, %v1561
  br label %b248
b248:
  %v1563 = phi i64 [ %v1543, %b247 ], [ %v1584, %b253 ]
  %v1564 = icmp slt i64 %v1563, %v1547
  br i1 %v1564, label %b249, label %b250
b249:
  %v1565 = sub i64 %v1563, %v1543
  %v1566 = mul i64 %v1565, 32
  %v1567 = getelementptr inbounds float, ptr %v1511, i64 %v1566
  %v1568 = mul i64 %v1563, 40
  %v1569 = getelementptr inbounds float, ptr %v56, i64 %v1568
  %v1570 = icmp eq i64 %v1533, 1
  %v1571 = select i1 %v1570, i64 1, i64 4
  br label %b251
b251:
  %v1572 = phi i64 [ 0, %b249 ], [ %v1583, %b252 ]
  %v1573 = icmp slt i64 %v1572, %v1571
  br i1 %v1573, label %b252, label %b253
b252:
  %v1574 = mul i64 %v1533, 4
  %v1575 = add i64 %v1574, %v1572
  %v1576 = mul i64 %v1575, 8
  %v1577 = add i64 0, %v1572
  %v1578 = mul i64 %v1577, 8
  %v1579 = getelementptr inbounds float, ptr %v1567, i64 %v1578
  %v1580 = load <8 x float>, ptr %v1579, align 4
  %v1581 = add i64 0, %v1576
  %v1582 = getelementptr inbounds float, ptr %v1569, i64 %v1581
  store <8 x float> %v1580, ptr %v1582, align 4
  %v1583 = add nsw i64 %v1572, 1
  br label %b251
b253:
  %v1584 = add nsw i64 %v1563, 1
  br label %b248
b250:
  %v1585 = add nsw i64 %v1539, 1
  br label %b243
b245:
  %v1586 = add nsw i64 %v1533, 1
  br label %b240
b242:
  %v1587 = add nsw i64 %v1528, 96
  br label %b237
b239:
  %v1588 = icmp sgt i64 %v3, 1
  br i1 %v1588, label %b254, label %b255
b254:
  %v1589 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1590 = atomicrmw add ptr %v1589, i64 1 acq_rel
  %v1591 = load i64, ptr %v117, align 8
  %v1592 = add i64 %v1591, 1
  store i64 %v1592, ptr %v117, align 8
  %v1593 = mul i64 %v3, %v1592
  br label %b256
b256:
  %v1594 = load atomic i64, ptr %v1589 acquire, align 8
  %v1595 = icmp slt i64 %v1594, %v1593
  br i1 %v1595, label %b257, label %b258
b257:
  %v1596 = call i32 @sched_yield()
  br label %b256
b258:
  br label %b255
b255:
  br label %b259
b259:
  %v1597 = phi i64 [ %v1504, %b255 ], [ %v2153, %b307 ]
  %v1598 = icmp slt i64 %v1597, %v1508
  br i1 %v1598, label %b260, label %b261
b260:
  %v1600 = add i64 %v7, 0
  %v1601 = sdiv i64 %v1600, 1
  %v1602 = add i64 %v2, 1
  %v1603 = mul i64 %v1601, %v2
  %v1604 = sdiv i64 %v1603, %v3
  %v1605 = mul i64 %v1604, 1
  %v1606 = icmp slt i64 %v1605, %v7
  %v1607 = select i1 %v1606, i64 %v1605, i64 %v7
  %v1608 = mul i64 %v1601, %v1602
  %v1609 = sdiv i64 %v1608, %v3
  %v1610 = mul i64 %v1609, 1
  %v1611 = icmp slt i64 %v1610, %v7
  %v1612 = select i1 %v1611, i64 %v1610, i64 %v7
  br label %b262
b262:
  %v1613 = phi i64 [ %v1607, %b260 ], [ %v1674, %b267 ]
  %v1614 = icmp slt i64 %v1613, %v1612
  br i1 %v1614, label %b263, label %b264
b263:
  %v1615 = add i64 %v1613, 96
  %v1616 = icmp slt i64 %v1615, %v1612
  %v1617 = select i1 %v1616, i64 %v1615, i64 %v1612
  br label %b265
b265:
  %v1618 = phi i64 [ 0, %b263 ], [ %v1673, %b270 ]
  %v1619 = icmp slt i64 %v1618, 1
  br i1 %v1619, label %b266, label %b267
b266:
  %v1620 = sub i64 %v1617, %v1613
  %v1621 = sub i64 4, 1
  %v1622 = add i64 %v1620, %v1621
  %v1623 = sdiv i64 %v1622, 4
  br label %b268
b268:
  %v1624 = phi i64 [ 0, %b266 ], [ %v1672, %b275 ]
  %v1625 = icmp slt i64 %v1624, %v1623
  br i1 %v1625, label %b269, label %b270
b269:
  %v1626 = mul i64 %v1620, %v1624
  %v1627 = sdiv i64 %v1626, %v1623
  %v1628 = add i64 %v1613, %v1627
  %v1629 = add i64 %v1624, 1
  %v1630 = mul i64 %v1620, %v1629
  %v1631 = sdiv i64 %v1630, %v1623
  %v1632 = add i64 %v1613, %v1631
  %v1633 = mul i64 %v1618, 384
  %v1634 = getelementptr inbounds float, ptr %v896, i64 %v1633
  %v1635 = sub i64 %v1632, %v1628
  %v1636 = add i64 %v1597, 0
  %v1637 = and i64 %v1636, %v88
  %v1638 = mul i64 %v1637, %v7
  %v1639 = add i64 %v1638, %v1628
  %v1640 = mul i64 %v1639, 16
  %v1641 = getelementptr inbounds float, ptr %v26, i64 %v1640
  %v1642 = getelementptr inbounds float, ptr %v1641, i64 0
  %v1643 = sub i64 %v1635, 1
  %v1644 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v1643
  %v1645 = load ptr, ptr %v1644, align 4
  %v1646 = icmp sgt i64 %v1635, 0
  br i1 %v1646, label %b271, label %b272
b271:
  call void %v1645(ptr %v1642, i64 16, ptr %v1634, i64 16, ptr %v1599)
  br label %b272
b272:
  %v1647 = add i64 %v1633, 384
  br label %b273
b273:
  %v1648 = phi i64 [ %v1628, %b272 ], [ %v1671, %b278 ]
  %v1649 = icmp slt i64 %v1648, %v1632
  br i1 %v1649, label %b274, label %b275
b274:
  %v1650 = sub i64 %v1648, %v1628
  %v1651 = mul i64 %v1650, 24
  %v1652 = getelementptr inbounds float, ptr %v1599, i64 %v1651
  %v1653 = add i64 %v1597, 0
  %v1654 = and i64 %v1653, %v98
  %v1655 = mul i64 %v1654, %v7
  %v1656 = add i64 %v1655, %v1648
  %v1657 = mul i64 %v1656, 24
  %v1658 = getelementptr inbounds float, ptr %v58, i64 %v1657
  br label %b276
b276:
  %v1659 = phi i64 [ 0, %b274 ], [ %v1670, %b277 ]
  %v1660 = icmp slt i64 %v1659, 3
  br i1 %v1660, label %b277, label %b278
b277:
  %v1661 = mul i64 %v1618, 3
  %v1662 = add i64 %v1661, %v1659
  %v1663 = mul i64 %v1662, 8
  %v1664 = add i64 0, %v1659
  %v1665 = mul i64 %v1664, 8
  %v1666 = getelementptr inbounds float, ptr %v1652, i64 %v1665
  %v1667 = load <8 x float>, ptr %v1666, align 4
  %v1668 = add i64 0, %v1663
  %v1669 = getelementptr inbounds float, ptr %v1658, i64 %v1668
  store <8 x float> %v1667, ptr %v1669, align 4
  %v1670 = add nsw i64 %v1659, 1
  br label %b276
b278:
  %v1671 = add nsw i64 %v1648, 1
  br label %b273
b275:
  %v1672 = add nsw i64 %v1624, 1
  br label %b268
b270:
  %v1673 = add nsw i64 %v1618, 1
  br label %b265
b267:
  %v1674 = add nsw i64 %v1613, 96
  br label %b262
b264:
  %v1676 = add i64 %v7, 0
  %v1677 = sdiv i64 %v1676, 1
  %v1678 = add i64 %v2, 1
  %v1679 = mul i64 %v1677, %v2
  %v1680 = sdiv i64 %v1679, %v3
  %v1681 = mul i64 %v1680, 1
  %v1682 = icmp slt i64 %v1681, %v7
  %v1683 = select i1 %v1682, i64 %v1681, i64 %v7
  %v1684 = mul i64 %v1677, %v1678
  %v1685 = sdiv i64 %v1684, %v3
  %v1686 = mul i64 %v1685, 1
  %v1687 = icmp slt i64 %v1686, %v7
  %v1688 = select i1 %v1687, i64 %v1686, i64 %v7
  br label %b279
b279:
  %v1689 = phi i64 [ %v1683, %b264 ], [ %v1793, %b284 ]
  %v1690 = icmp slt i64 %v1689, %v1688
  br i1 %v1690, label %b280, label %b281
b280:
  %v1691 = add i64 %v1689, 96
  %v1692 = icmp slt i64 %v1691, %v1688
  %v1693 = select i1 %v1692, i64 %v1691, i64 %v1688
  br label %b282
b282:
  %v1694 = phi i64 [ 0, %b280 ], [ %v1792, %b287 ]
  %v1695 = icmp slt i64 %v1694, 1
  br i1 %v1695, label %b283, label %b284
b283:
  %v1696 = sub i64 %v1693, %v1689
  %v1697 = sub i64 6, 1
  %v1698 = add i64 %v1696, %v1697
  %v1699 = sdiv i64 %v1698, 6
  br label %b285
b285:
  %v1700 = phi i64 [ 0, %b283 ], [ %v1791, %b292 ]
  %v1701 = icmp slt i64 %v1700, %v1699
  br i1 %v1701, label %b286, label %b287
b286:
  %v1702 = mul i64 %v1696, %v1700
  %v1703 = sdiv i64 %v1702, %v1699
  %v1704 = add i64 %v1689, %v1703
  %v1705 = add i64 %v1700, 1
  %v1706 = mul i64 %v1696, %v1705
  %v1707 = sdiv i64 %v1706, %v1699
  %v1708 = add i64 %v1689, %v1707
  %v1709 = mul i64 %v1694, 256
  %v1710 = getelementptr inbounds float, ptr %v897, i64 %v1709
  %v1711 = sub i64 %v1708, %v1704
  %v1712 = add i64 %v1597, 0
  %v1713 = and i64 %v1712, %v88
  %v1714 = mul i64 %v1713, %v7
  %v1715 = add i64 %v1714, %v1704
  %v1716 = mul i64 %v1715, 16
  %v1717 = getelementptr inbounds float, ptr %v26, i64 %v1716
  %v1718 = getelementptr inbounds float, ptr %v1717, i64 0
  %v1719 = sub i64 %v1711, 1
  %v1720 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v1719
  %v1721 = load ptr, ptr %v1720, align 4
  %v1722 = icmp sgt i64 %v1711, 0
  br i1 %v1722, label %b288, label %b289
b288:
  call void %v1721(ptr %v1718, i64 16, ptr %v1710, i64 16, ptr %v1675)
  br label %b289
b289:
  %v1723 = add i64 %v1709, 256
  br label %b290
b290:
  %v1724 = phi i64 [ %v1704, %b289 ], [ %v1790, %b295 ]
  %v1725 = icmp slt i64 %v1724, %v1708
  br i1 %v1725, label %b291, label %b292
b291:
  %v1726 = sub i64 %v1724, %v1704
  %v1727 = mul i64 %v1726, 16
  %v1728 = getelementptr inbounds float, ptr %v1675, i64 %v1727
  %v1729 = add i64 %v1597, 0
  %v1730 = and i64 %v1729, %v96
  %v1731 = mul i64 %v1730, %v7
  %v1732 = add i64 %v1731, %v1724
  %v1733 = mul i64 %v1732, 40
  %v1734 = getelementptr inbounds float, ptr %v56, i64 %v1733
  %v1735 = add i64 %v1597, 0
  %v1736 = and i64 %v1735, %v100
  %v1737 = mul i64 %v1736, %v7
  %v1738 = add i64 %v1737, %v1724
  %v1739 = mul i64 %v1738, 16
  %v1740 = getelementptr inbounds float, ptr %v60, i64 %v1739
  br label %b293
b293:
  %v1741 = phi i64 [ 0, %b291 ], [ %v1789, %b294 ]
  %v1742 = icmp slt i64 %v1741, 2
  br i1 %v1742, label %b294, label %b295
b294:
  %v1743 = mul i64 %v1694, 2
  %v1744 = add i64 %v1743, %v1741
  %v1745 = mul i64 %v1744, 8
  %v1746 = add i64 0, %v1741
  %v1747 = mul i64 %v1746, 8
  %v1748 = getelementptr inbounds float, ptr %v1728, i64 %v1747
  %v1749 = load <8 x float>, ptr %v1748, align 4
  %v1750 = add i64 0, %v1745
  %v1751 = getelementptr inbounds float, ptr %v22, i64 %v1750
  %v1752 = load <8 x float>, ptr %v1751, align 4
  %v1753 = add i64 24, %v1745
  %v1754 = getelementptr inbounds float, ptr %v1734, i64 %v1753
  %v1755 = load <8 x float>, ptr %v1754, align 4
  %v1756 = fadd <8 x float> %v1755, %v1749
  %v1757 = fadd <8 x float> %v1752, %v1756
  %v1758 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1757)
  %v1759 = fneg <8 x float> %v1758
  %v1760 = fcmp olt <8 x float> %v1759, splat (float 0xC05A400000000000)
  %v1761 = select <8 x i1> %v1760, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1759
  %v1762 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1761, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1763 = fsub <8 x float> %v1762, splat (float 0x4168000000000000)
  %v1764 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1763, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1761)
  %v1765 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1763, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1764)
  %v1766 = bitcast <8 x float> %v1762 to <8 x i32>
  %v1767 = fmul <8 x float> %v1765, %v1765
  %v1768 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1765, <8 x float> splat (float 0x3F81227F40000000))
  %v1769 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1768, <8 x float> %v1765, <8 x float> splat (float 0x3FA5556740000000))
  %v1770 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1769, <8 x float> %v1765, <8 x float> splat (float 0x3FC5554B00000000))
  %v1771 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1770, <8 x float> %v1765, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1772 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1767, <8 x float> %v1771, <8 x float> %v1765)
  %v1773 = sub <8 x i32> %v1766, splat (i32 1262485250)
  %v1774 = lshr <8 x i32> %v1773, splat (i32 1)
  %v1775 = sub <8 x i32> %v1773, %v1774
  %v1776 = shl <8 x i32> %v1774, splat (i32 23)
  %v1777 = bitcast <8 x i32> %v1776 to <8 x float>
  %v1778 = shl <8 x i32> %v1775, splat (i32 23)
  %v1779 = bitcast <8 x i32> %v1778 to <8 x float>
  %v1780 = fadd <8 x float> %v1772, splat (float 0x3FF0000000000000)
  %v1781 = fmul <8 x float> %v1780, %v1777
  %v1782 = fmul <8 x float> %v1781, %v1779
  %v1783 = fcmp olt <8 x float> %v1757, splat (float 0x0000000000000000)
  %v1784 = select <8 x i1> %v1783, <8 x float> %v1782, <8 x float> splat (float 0x3FF0000000000000)
  %v1785 = fadd <8 x float> %v1782, splat (float 0x3FF0000000000000)
  %v1786 = fdiv <8 x float> %v1784, %v1785
  %v1787 = add i64 0, %v1745
  %v1788 = getelementptr inbounds float, ptr %v1740, i64 %v1787
  store <8 x float> %v1786, ptr %v1788, align 4
  %v1789 = add nsw i64 %v1741, 1
  br label %b293
b295:
  %v1790 = add nsw i64 %v1724, 1
  br label %b290
b292:
  %v1791 = add nsw i64 %v1700, 1
  br label %b285
b287:
  %v1792 = add nsw i64 %v1694, 1
  br label %b282
b284:
  %v1793 = add nsw i64 %v1689, 96
  br label %b279
b281:
  %v1794 = add i64 %v7, 0
  %v1795 = sdiv i64 %v1794, 1
  %v1796 = add i64 %v2, 1
  %v1797 = mul i64 %v1795, %v2
  %v1798 = sdiv i64 %v1797, %v3
  %v1799 = mul i64 %v1798, 1
  %v1800 = icmp slt i64 %v1799, %v7
  %v1801 = select i1 %v1800, i64 %v1799, i64 %v7
  %v1802 = mul i64 %v1795, %v1796
  %v1803 = sdiv i64 %v1802, %v3
  %v1804 = mul i64 %v1803, 1
  %v1805 = icmp slt i64 %v1804, %v7
  %v1806 = select i1 %v1805, i64 %v1804, i64 %v7
  br label %b296
b296:
  %v1807 = phi i64 [ %v1801, %b281 ], [ %v1953, %b297 ]
  %v1808 = icmp slt i64 %v1807, %v1806
  br i1 %v1808, label %b297, label %b298
b297:
  %v1809 = add i64 %v1597, 0
  %v1810 = and i64 %v1809, %v96
  %v1811 = mul i64 %v1810, %v7
  %v1812 = add i64 %v1811, %v1807
  %v1813 = mul i64 %v1812, 40
  %v1814 = getelementptr inbounds float, ptr %v56, i64 %v1813
  %v1815 = add i64 %v1597, 0
  %v1816 = and i64 %v1815, %v98
  %v1817 = mul i64 %v1816, %v7
  %v1818 = add i64 %v1817, %v1807
  %v1819 = mul i64 %v1818, 24
  %v1820 = getelementptr inbounds float, ptr %v58, i64 %v1819
  %v1821 = mul i64 %v1807, 8
  %v1822 = getelementptr inbounds float, ptr %v62, i64 %v1821
  %v1823 = mul i64 %v1807, 8
  %v1824 = getelementptr inbounds float, ptr %v64, i64 %v1823
  %v1825 = mul i64 %v1807, 8
  %v1826 = getelementptr inbounds float, ptr %v66, i64 %v1825
  %v1827 = add i64 0, 0
  %v1828 = getelementptr inbounds float, ptr %v1814, i64 %v1827
  %v1829 = load <8 x float>, ptr %v1828, align 4
  %v1830 = add i64 0, 0
  %v1831 = getelementptr inbounds float, ptr %v1820, i64 %v1830
  %v1832 = load <8 x float>, ptr %v1831, align 4
  %v1833 = fadd <8 x float> %v1829, %v1832
  %v1834 = add i64 0, 0
  %v1835 = getelementptr inbounds float, ptr %v18, i64 %v1834
  %v1836 = load <8 x float>, ptr %v1835, align 4
  %v1837 = fadd <8 x float> %v1833, %v1836
  %v1838 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1837)
  %v1839 = fneg <8 x float> %v1838
  %v1840 = fcmp olt <8 x float> %v1839, splat (float 0xC05A400000000000)
  %v1841 = select <8 x i1> %v1840, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1839
  %v1842 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1841, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1843 = fsub <8 x float> %v1842, splat (float 0x4168000000000000)
  %v1844 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1843, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1841)
  %v1845 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1843, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1844)
  %v1846 = bitcast <8 x float> %v1842 to <8 x i32>
  %v1847 = fmul <8 x float> %v1845, %v1845
  %v1848 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1845, <8 x float> splat (float 0x3F81227F40000000))
  %v1849 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1848, <8 x float> %v1845, <8 x float> splat (float 0x3FA5556740000000))
  %v1850 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1849, <8 x float> %v1845, <8 x float> splat (float 0x3FC5554B00000000))
  %v1851 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1850, <8 x float> %v1845, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1852 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1847, <8 x float> %v1851, <8 x float> %v1845)
  %v1853 = sub <8 x i32> %v1846, splat (i32 1262485250)
  %v1854 = lshr <8 x i32> %v1853, splat (i32 1)
  %v1855 = sub <8 x i32> %v1853, %v1854
  %v1856 = shl <8 x i32> %v1854, splat (i32 23)
  %v1857 = bitcast <8 x i32> %v1856 to <8 x float>
  %v1858 = shl <8 x i32> %v1855, splat (i32 23)
  %v1859 = bitcast <8 x i32> %v1858 to <8 x float>
  %v1860 = fadd <8 x float> %v1852, splat (float 0x3FF0000000000000)
  %v1861 = fmul <8 x float> %v1860, %v1857
  %v1862 = fmul <8 x float> %v1861, %v1859
  %v1863 = fcmp olt <8 x float> %v1837, splat (float 0x0000000000000000)
  %v1864 = select <8 x i1> %v1863, <8 x float> %v1862, <8 x float> splat (float 0x3FF0000000000000)
  %v1865 = fadd <8 x float> %v1862, splat (float 0x3FF0000000000000)
  %v1866 = fdiv <8 x float> %v1864, %v1865
  %v1867 = add i64 8, 0
  %v1868 = getelementptr inbounds float, ptr %v1814, i64 %v1867
  %v1869 = load <8 x float>, ptr %v1868, align 4
  %v1870 = add i64 8, 0
  %v1871 = getelementptr inbounds float, ptr %v1820, i64 %v1870
  %v1872 = load <8 x float>, ptr %v1871, align 4
  %v1873 = fadd <8 x float> %v1869, %v1872
  %v1874 = add i64 8, 0
  %v1875 = getelementptr inbounds float, ptr %v18, i64 %v1874
  %v1876 = load <8 x float>, ptr %v1875, align 4
  %v1877 = fadd <8 x float> %v1873, %v1876
  %v1878 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1877)
  %v1879 = fneg <8 x float> %v1878
  %v1880 = fcmp olt <8 x float> %v1879, splat (float 0xC05A400000000000)
  %v1881 = select <8 x i1> %v1880, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1879
  %v1882 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1881, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1883 = fsub <8 x float> %v1882, splat (float 0x4168000000000000)
  %v1884 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1883, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1881)
  %v1885 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1883, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1884)
  %v1886 = bitcast <8 x float> %v1882 to <8 x i32>
  %v1887 = fmul <8 x float> %v1885, %v1885
  %v1888 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1885, <8 x float> splat (float 0x3F81227F40000000))
  %v1889 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1888, <8 x float> %v1885, <8 x float> splat (float 0x3FA5556740000000))
  %v1890 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1889, <8 x float> %v1885, <8 x float> splat (float 0x3FC5554B00000000))
  %v1891 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1890, <8 x float> %v1885, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1892 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1887, <8 x float> %v1891, <8 x float> %v1885)
  %v1893 = sub <8 x i32> %v1886, splat (i32 1262485250)
  %v1894 = lshr <8 x i32> %v1893, splat (i32 1)
  %v1895 = sub <8 x i32> %v1893, %v1894
  %v1896 = shl <8 x i32> %v1894, splat (i32 23)
  %v1897 = bitcast <8 x i32> %v1896 to <8 x float>
  %v1898 = shl <8 x i32> %v1895, splat (i32 23)
  %v1899 = bitcast <8 x i32> %v1898 to <8 x float>
  %v1900 = fadd <8 x float> %v1892, splat (float 0x3FF0000000000000)
  %v1901 = fmul <8 x float> %v1900, %v1897
  %v1902 = fmul <8 x float> %v1901, %v1899
  %v1903 = fcmp olt <8 x float> %v1877, splat (float 0x0000000000000000)
  %v1904 = select <8 x i1> %v1903, <8 x float> %v1902, <8 x float> splat (float 0x3FF0000000000000)
  %v1905 = fadd <8 x float> %v1902, splat (float 0x3FF0000000000000)
  %v1906 = fdiv <8 x float> %v1904, %v1905
  %v1907 = add i64 16, 0
  %v1908 = getelementptr inbounds float, ptr %v1814, i64 %v1907
  %v1909 = load <8 x float>, ptr %v1908, align 4
  %v1910 = add i64 16, 0
  %v1911 = getelementptr inbounds float, ptr %v1820, i64 %v1910
  %v1912 = load <8 x float>, ptr %v1911, align 4
  %v1913 = fadd <8 x float> %v1909, %v1912
  %v1914 = add i64 16, 0
  %v1915 = getelementptr inbounds float, ptr %v18, i64 %v1914
  %v1916 = load <8 x float>, ptr %v1915, align 4
  %v1917 = fadd <8 x float> %v1913, %v1916
  %v1918 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1917)
  %v1919 = fneg <8 x float> %v1918
  %v1920 = fcmp olt <8 x float> %v1919, splat (float 0xC05A400000000000)
  %v1921 = select <8 x i1> %v1920, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1919
  %v1922 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1921, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1923 = fsub <8 x float> %v1922, splat (float 0x4168000000000000)
  %v1924 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1923, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1921)
  %v1925 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1923, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1924)
  %v1926 = bitcast <8 x float> %v1922 to <8 x i32>
  %v1927 = fmul <8 x float> %v1925, %v1925
  %v1928 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1925, <8 x float> splat (float 0x3F81227F40000000))
  %v1929 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1928, <8 x float> %v1925, <8 x float> splat (float 0x3FA5556740000000))
  %v1930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1929, <8 x float> %v1925, <8 x float> splat (float 0x3FC5554B00000000))
  %v1931 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1930, <8 x float> %v1925, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1932 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1927, <8 x float> %v1931, <8 x float> %v1925)
  %v1933 = sub <8 x i32> %v1926, splat (i32 1262485250)
  %v1934 = lshr <8 x i32> %v1933, splat (i32 1)
  %v1935 = sub <8 x i32> %v1933, %v1934
  %v1936 = shl <8 x i32> %v1934, splat (i32 23)
  %v1937 = bitcast <8 x i32> %v1936 to <8 x float>
  %v1938 = shl <8 x i32> %v1935, splat (i32 23)
  %v1939 = bitcast <8 x i32> %v1938 to <8 x float>
  %v1940 = fadd <8 x float> %v1932, splat (float 0x3FF0000000000000)
  %v1941 = fmul <8 x float> %v1940, %v1937
  %v1942 = fmul <8 x float> %v1941, %v1939
  %v1943 = fcmp olt <8 x float> %v1917, splat (float 0x0000000000000000)
  %v1944 = select <8 x i1> %v1943, <8 x float> %v1942, <8 x float> splat (float 0x3FF0000000000000)
  %v1945 = fadd <8 x float> %v1942, splat (float 0x3FF0000000000000)
  %v1946 = fdiv <8 x float> %v1944, %v1945
  %v1947 = add i64 0, 0
  %v1948 = getelementptr inbounds float, ptr %v1822, i64 %v1947
  store <8 x float> %v1866, ptr %v1948, align 4
  %v1949 = add i64 0, 0
  %v1950 = getelementptr inbounds float, ptr %v1824, i64 %v1949
  store <8 x float> %v1906, ptr %v1950, align 4
  %v1951 = add i64 0, 0
  %v1952 = getelementptr inbounds float, ptr %v1826, i64 %v1951
  store <8 x float> %v1946, ptr %v1952, align 4
  %v1953 = add nsw i64 %v1807, 1
  br label %b296
b298:
  %v1954 = add i64 %v7, 0
  %v1955 = sdiv i64 %v1954, 1
  %v1956 = add i64 %v2, 1
  %v1957 = mul i64 %v1955, %v2
  %v1958 = sdiv i64 %v1957, %v3
  %v1959 = mul i64 %v1958, 1
  %v1960 = icmp slt i64 %v1959, %v7
  %v1961 = select i1 %v1960, i64 %v1959, i64 %v7
  %v1962 = mul i64 %v1955, %v1956
  %v1963 = sdiv i64 %v1962, %v3
  %v1964 = mul i64 %v1963, 1
  %v1965 = icmp slt i64 %v1964, %v7
  %v1966 = select i1 %v1965, i64 %v1964, i64 %v7
  br label %b299
b299:
  %v1967 = phi i64 [ %v1961, %b298 ], [ %v2029, %b304 ]
  %v1968 = icmp slt i64 %v1967, %v1966
  br i1 %v1968, label %b300, label %b301
b300:
  br label %b302
b302:
  %v1969 = phi i64 [ 0, %b300 ], [ %v2028, %b303 ]
  %v1970 = icmp slt i64 %v1969, 8
  br i1 %v1970, label %b303, label %b304
b303:
  %v1971 = mul i64 %v1967, 8
  %v1972 = getelementptr inbounds float, ptr %v64, i64 %v1971
  %v1973 = add i64 0, %v1969
  %v1974 = getelementptr inbounds float, ptr %v1972, i64 %v1973
  %v1975 = load float, ptr %v1974, align 4
  %v1976 = mul i64 %v1967, 8
  %v1977 = getelementptr inbounds float, ptr %v62, i64 %v1976
  %v1978 = add i64 0, %v1969
  %v1979 = getelementptr inbounds float, ptr %v1977, i64 %v1978
  %v1980 = load float, ptr %v1979, align 4
  %v1981 = mul i64 %v1967, 8
  %v1982 = getelementptr inbounds float, ptr %v66, i64 %v1981
  %v1983 = add i64 0, %v1969
  %v1984 = getelementptr inbounds float, ptr %v1982, i64 %v1983
  %v1985 = load float, ptr %v1984, align 4
  %v1986 = add i64 %v1597, 0
  %v1987 = and i64 %v1986, %v102
  %v1988 = mul i64 %v1987, %v7
  %v1989 = add i64 %v1988, %v1967
  %v1990 = mul i64 %v1989, 16
  %v1991 = getelementptr inbounds float, ptr %v68, i64 %v1990
  %v1992 = add i64 %v1597, 0
  %v1993 = and i64 %v1992, %v104
  %v1994 = mul i64 %v1993, %v7
  %v1995 = add i64 %v1994, %v1967
  %v1996 = mul i64 %v1995, 16
  %v1997 = getelementptr inbounds float, ptr %v70, i64 %v1996
  %v1998 = add i64 %v1597, 0
  %v1999 = and i64 %v1998, %v106
  %v2000 = mul i64 %v1999, %v7
  %v2001 = add i64 %v2000, %v1967
  %v2002 = mul i64 %v2001, 16
  %v2003 = getelementptr inbounds float, ptr %v72, i64 %v2002
  %v2004 = icmp ult i64 2, 8
  %v2005 = select i1 %v2004, i64 2, i64 8
  %v2006 = trunc i64 %v2005 to i32
  %v2007 = insertelement <8 x i32> poison, i32 %v2006, i64 0
  %v2008 = shufflevector <8 x i32> %v2007, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2009 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2008
  %v2010 = mul i64 %v1969, 2
  %v2011 = add i64 0, %v2010
  %v2012 = add i64 %v2011, 0
  %v2013 = getelementptr inbounds float, ptr %v1991, i64 %v2012
  %v2014 = insertelement <8 x float> poison, float %v1975, i64 0
  %v2015 = shufflevector <8 x float> %v2014, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2015, ptr align 4 %v2013, <8 x i1> %v2009)
  %v2016 = mul i64 %v1969, 2
  %v2017 = add i64 0, %v2016
  %v2018 = add i64 %v2017, 0
  %v2019 = getelementptr inbounds float, ptr %v1997, i64 %v2018
  %v2020 = insertelement <8 x float> poison, float %v1980, i64 0
  %v2021 = shufflevector <8 x float> %v2020, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2021, ptr align 4 %v2019, <8 x i1> %v2009)
  %v2022 = mul i64 %v1969, 2
  %v2023 = add i64 0, %v2022
  %v2024 = add i64 %v2023, 0
  %v2025 = getelementptr inbounds float, ptr %v2003, i64 %v2024
  %v2026 = insertelement <8 x float> poison, float %v1985, i64 0
  %v2027 = shufflevector <8 x float> %v2026, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2027, ptr align 4 %v2025, <8 x i1> %v2009)
  %v2028 = add nsw i64 %v1969, 1
  br label %b302
b304:
  %v2029 = add nsw i64 %v1967, 1
  br label %b299
b301:
  %v2030 = add i64 %v7, 0
  %v2031 = sdiv i64 %v2030, 1
  %v2032 = add i64 %v2, 1
  %v2033 = mul i64 %v2031, %v2
  %v2034 = sdiv i64 %v2033, %v3
  %v2035 = mul i64 %v2034, 1
  %v2036 = icmp slt i64 %v2035, %v7
  %v2037 = select i1 %v2036, i64 %v2035, i64 %v7
  %v2038 = mul i64 %v2031, %v2032
  %v2039 = sdiv i64 %v2038, %v3
  %v2040 = mul i64 %v2039, 1
  %v2041 = icmp slt i64 %v2040, %v7
  %v2042 = select i1 %v2041, i64 %v2040, i64 %v7
  br label %b305
b305:
  %v2043 = phi i64 [ %v2037, %b301 ], [ %v2152, %b310 ]
  %v2044 = icmp slt i64 %v2043, %v2042
  br i1 %v2044, label %b306, label %b307
b306:
  %v2045 = add i64 %v1597, 0
  %v2046 = and i64 %v2045, %v102
  %v2047 = mul i64 %v2046, %v7
  %v2048 = add i64 %v2047, %v2043
  %v2049 = mul i64 %v2048, 16
  %v2050 = getelementptr inbounds float, ptr %v68, i64 %v2049
  %v2051 = add i64 %v1597, 0
  %v2052 = and i64 %v2051, %v90
  %v2053 = mul i64 %v2052, %v7
  %v2054 = add i64 %v2053, %v2043
  %v2055 = mul i64 %v2054, 16
  %v2056 = getelementptr inbounds float, ptr %v28, i64 %v2055
  %v2057 = add i64 %v1597, 0
  %v2058 = and i64 %v2057, %v104
  %v2059 = mul i64 %v2058, %v7
  %v2060 = add i64 %v2059, %v2043
  %v2061 = mul i64 %v2060, 16
  %v2062 = getelementptr inbounds float, ptr %v70, i64 %v2061
  %v2063 = add i64 %v1597, 0
  %v2064 = and i64 %v2063, %v100
  %v2065 = mul i64 %v2064, %v7
  %v2066 = add i64 %v2065, %v2043
  %v2067 = mul i64 %v2066, 16
  %v2068 = getelementptr inbounds float, ptr %v60, i64 %v2067
  %v2069 = add i64 %v1597, 0
  %v2070 = and i64 %v2069, %v106
  %v2071 = mul i64 %v2070, %v7
  %v2072 = add i64 %v2071, %v2043
  %v2073 = mul i64 %v2072, 16
  %v2074 = getelementptr inbounds float, ptr %v72, i64 %v2073
  %v2075 = add i64 %v1597, 1
  %v2076 = and i64 %v2075, %v90
  %v2077 = mul i64 %v2076, %v7
  %v2078 = add i64 %v2077, %v2043
  %v2079 = mul i64 %v2078, 16
  %v2080 = getelementptr inbounds float, ptr %v28, i64 %v2079
  %v2081 = add i64 %v1597, 1
  %v2082 = and i64 %v2081, %v88
  %v2083 = mul i64 %v2082, %v7
  %v2084 = add i64 %v2083, %v2043
  %v2085 = mul i64 %v2084, 16
  %v2086 = getelementptr inbounds float, ptr %v26, i64 %v2085
  br label %b308
b308:
  %v2087 = phi i64 [ 0, %b306 ], [ %v2151, %b309 ]
  %v2088 = icmp slt i64 %v2087, 16
  br i1 %v2088, label %b309, label %b310
b309:
  %v2089 = add i64 0, %v2087
  %v2090 = getelementptr inbounds float, ptr %v2050, i64 %v2089
  %v2091 = load <8 x float>, ptr %v2090, align 4
  %v2092 = add i64 0, %v2087
  %v2093 = getelementptr inbounds float, ptr %v2056, i64 %v2092
  %v2094 = load <8 x float>, ptr %v2093, align 4
  %v2095 = fmul <8 x float> %v2091, %v2094
  %v2096 = add i64 0, %v2087
  %v2097 = getelementptr inbounds float, ptr %v2062, i64 %v2096
  %v2098 = load <8 x float>, ptr %v2097, align 4
  %v2099 = add i64 0, %v2087
  %v2100 = getelementptr inbounds float, ptr %v2068, i64 %v2099
  %v2101 = load <8 x float>, ptr %v2100, align 4
  %v2102 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v2103 = shufflevector <8 x float> %v2102, <8 x float> poison, <8 x i32> zeroinitializer
  %v2104 = fmul <8 x float> %v2103, %v2101
  %v2105 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2106 = shufflevector <8 x float> %v2105, <8 x float> poison, <8 x i32> zeroinitializer
  %v2107 = fsub <8 x float> %v2104, %v2106
  %v2108 = fmul <8 x float> %v2098, %v2107
  %v2109 = fadd <8 x float> %v2095, %v2108
  %v2110 = add i64 0, %v2087
  %v2111 = getelementptr inbounds float, ptr %v2074, i64 %v2110
  %v2112 = load <8 x float>, ptr %v2111, align 4
  %v2113 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2109)
  %v2114 = fneg <8 x float> %v2113
  %v2115 = fcmp olt <8 x float> %v2114, splat (float 0xC05A400000000000)
  %v2116 = select <8 x i1> %v2115, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2114
  %v2117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2116, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2118 = fsub <8 x float> %v2117, splat (float 0x4168000000000000)
  %v2119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2118, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2116)
  %v2120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2118, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2119)
  %v2121 = bitcast <8 x float> %v2117 to <8 x i32>
  %v2122 = fmul <8 x float> %v2120, %v2120
  %v2123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2120, <8 x float> splat (float 0x3F81227F40000000))
  %v2124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2123, <8 x float> %v2120, <8 x float> splat (float 0x3FA5556740000000))
  %v2125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2124, <8 x float> %v2120, <8 x float> splat (float 0x3FC5554B00000000))
  %v2126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2125, <8 x float> %v2120, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2122, <8 x float> %v2126, <8 x float> %v2120)
  %v2128 = sub <8 x i32> %v2121, splat (i32 1262485250)
  %v2129 = lshr <8 x i32> %v2128, splat (i32 1)
  %v2130 = sub <8 x i32> %v2128, %v2129
  %v2131 = shl <8 x i32> %v2129, splat (i32 23)
  %v2132 = bitcast <8 x i32> %v2131 to <8 x float>
  %v2133 = shl <8 x i32> %v2130, splat (i32 23)
  %v2134 = bitcast <8 x i32> %v2133 to <8 x float>
  %v2135 = fadd <8 x float> %v2127, splat (float 0x3FF0000000000000)
  %v2136 = fmul <8 x float> %v2135, %v2132
  %v2137 = fmul <8 x float> %v2136, %v2134
  %v2138 = fcmp olt <8 x float> %v2109, splat (float 0x0000000000000000)
  %v2139 = select <8 x i1> %v2138, <8 x float> %v2137, <8 x float> splat (float 0x3FF0000000000000)
  %v2140 = fadd <8 x float> %v2137, splat (float 0x3FF0000000000000)
  %v2141 = fdiv <8 x float> %v2139, %v2140
  %v2142 = fmul <8 x float> %v2106, %v2141
  %v2143 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2144 = shufflevector <8 x float> %v2143, <8 x float> poison, <8 x i32> zeroinitializer
  %v2145 = fsub <8 x float> %v2142, %v2144
  %v2146 = fmul <8 x float> %v2112, %v2145
  %v2147 = add i64 0, %v2087
  %v2148 = getelementptr inbounds float, ptr %v2080, i64 %v2147
  store <8 x float> %v2109, ptr %v2148, align 4
  %v2149 = add i64 0, %v2087
  %v2150 = getelementptr inbounds float, ptr %v2086, i64 %v2149
  store <8 x float> %v2146, ptr %v2150, align 4
  %v2151 = add nsw i64 %v2087, 8
  br label %b308
b310:
  %v2152 = add nsw i64 %v2043, 1
  br label %b305
b307:
  %v2153 = add nsw i64 %v1597, 1
  br label %b259
b261:
  %v2154 = icmp sgt i64 %v3, 1
  br i1 %v2154, label %b311, label %b312
b311:
  %v2155 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2156 = atomicrmw add ptr %v2155, i64 1 acq_rel
  %v2157 = load i64, ptr %v117, align 8
  %v2158 = add i64 %v2157, 1
  store i64 %v2158, ptr %v117, align 8
  %v2159 = mul i64 %v3, %v2158
  br label %b313
b313:
  %v2160 = load atomic i64, ptr %v2155 acquire, align 8
  %v2161 = icmp slt i64 %v2160, %v2159
  br i1 %v2161, label %b314, label %b315
b314:
  %v2162 = call i32 @sched_yield()
  br label %b313
b315:
  br label %b312
b312:
  %v2163 = add nsw i64 %v1504, %v1503
  br label %b234
b236:
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
define internal void @tile_1x1of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v123 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_1x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = add i64 %v7, 1
  %v39 = mul i64 %v38, 24
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v40, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v40, i64 16
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = mul i64 %v1, 0
  %v48 = add i64 %v47, %v38
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v42, <8 x float> %v11)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v44, <8 x float> %v12)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v46, <8 x float> %v13)
  %v56 = add i64 %v7, 2
  %v57 = mul i64 %v56, 24
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v58, i64 8
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v58, i64 16
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = mul i64 %v1, 0
  %v66 = add i64 %v65, %v56
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v60, <8 x float> %v14)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v62, <8 x float> %v15)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v64, <8 x float> %v16)
  %v74 = add i64 %v7, 3
  %v75 = mul i64 %v74, 24
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v76, i64 8
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v76, i64 16
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v74
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v78, <8 x float> %v17)
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v80, <8 x float> %v18)
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v19)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v11
  %v94 = fadd <8 x float> %v9, %v12
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v93, %v14
  %v97 = fadd <8 x float> %v94, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  br label %b3
b3:
  %v102 = phi i64 [ %v6, %b2 ], [ %v124, %b4 ]
  %v103 = phi <8 x float> [ %v99, %b2 ], [ %v121, %b4 ]
  %v104 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = icmp slt i64 %v102, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v102, 24
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v102
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v103)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v104)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v105)
  %v124 = add nsw i64 %v102, 1
  br label %b3
b5:
  %v125 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v103, ptr %v125, align 4
  %v126 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v104, ptr %v126, align 4
  %v127 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v105, ptr %v127, align 4
  ret void
}
define internal void @tile_2x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 24
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v47
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v15)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v16)
  %v65 = mul i64 %v1, 1
  %v66 = add i64 %v65, %v47
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v51, <8 x float> %v17)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v53, <8 x float> %v18)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v55, <8 x float> %v19)
  %v74 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v75 = fadd <8 x float> %v8, %v14
  %v76 = fadd <8 x float> %v9, %v15
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v81 = phi i64 [ %v6, %b2 ], [ %v115, %b4 ]
  %v82 = phi <8 x float> [ %v75, %b2 ], [ %v103, %b4 ]
  %v83 = phi <8 x float> [ %v76, %b2 ], [ %v104, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v112, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v113, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = icmp slt i64 %v81, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v81, 24
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v90, i64 16
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v81
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v92, <8 x float> %v82)
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v94, <8 x float> %v83)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v84)
  %v106 = mul i64 %v1, 1
  %v107 = add i64 %v106, %v81
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v92, <8 x float> %v85)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v94, <8 x float> %v86)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v96, <8 x float> %v87)
  %v115 = add nsw i64 %v81, 1
  br label %b3
b5:
  %v116 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v82, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v83, ptr %v117, align 4
  %v118 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v84, ptr %v118, align 4
  %v119 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v85, ptr %v119, align 4
  %v120 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v86, ptr %v120, align 4
  %v121 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v87, ptr %v121, align 4
  ret void
}
define internal void @tile_3x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v53, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = icmp slt i64 %v7, %v6
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v7, 24
  %v19 = getelementptr inbounds float, ptr %v2, i64 %v18
  %v20 = getelementptr inbounds float, ptr %v19, i64 0
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v19, i64 8
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v19, i64 16
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = mul i64 %v1, 0
  %v27 = add i64 %v26, %v7
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v27
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v21, <8 x float> %v8)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v23, <8 x float> %v9)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v25, <8 x float> %v10)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v21, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v23, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v25, <8 x float> %v13)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v7
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v21, <8 x float> %v14)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v23, <8 x float> %v15)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v25, <8 x float> %v16)
  %v53 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v54 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v54, align 4
  %v55 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v55, align 4
  %v56 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v56, align 4
  %v57 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v57, align 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v58, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v59, align 4
  %v60 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v60, align 4
  %v61 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v61, align 4
  %v62 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v62, align 4
  ret void
}
define internal void @tile_4x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v24, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v26, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v16)
  %v56 = mul i64 %v1, 3
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v24, <8 x float> %v17)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v26, <8 x float> %v18)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v28, <8 x float> %v19)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  %v76 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v77, align 4
  ret void
}
define internal void @tile_1x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
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
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
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
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v117 = alloca i64, i64 1, align 8
  %v630 = alloca float, i64 64, align 4
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
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds i64, ptr %v1, i64 6
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 13
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 14
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 15
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 18
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 26
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 29
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 30
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 31
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 35
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 36
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 37
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 38
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 39
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 40
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 41
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 42
  %v116 = load i64, ptr %v115, align 8
  store i64 0, ptr %v117, align 8
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v119 = load ptr, ptr %v118, align 4
  %v120 = mul i64 %v2, 21504
  %v121 = add i64 %v120, 320
  %v122 = getelementptr inbounds float, ptr %v119, i64 %v121
  br label %b0
b0:
  %v123 = phi i64 [ 0, %entry ], [ %v354, %b11 ]
  %v124 = icmp slt i64 %v123, %v5
  br i1 %v124, label %b1, label %b2
b1:
  %v125 = sub i64 %v5, 1
  %v126 = sub i64 %v125, %v123
  %v127 = add i64 %v7, 0
  %v128 = sdiv i64 %v127, 1
  %v129 = add i64 %v2, 1
  %v130 = mul i64 %v128, %v2
  %v131 = sdiv i64 %v130, %v3
  %v132 = mul i64 %v131, 1
  %v133 = icmp slt i64 %v132, %v7
  %v134 = select i1 %v133, i64 %v132, i64 %v7
  %v135 = mul i64 %v128, %v129
  %v136 = sdiv i64 %v135, %v3
  %v137 = mul i64 %v136, 1
  %v138 = icmp slt i64 %v137, %v7
  %v139 = select i1 %v138, i64 %v137, i64 %v7
  br label %b3
b3:
  %v140 = phi i64 [ %v134, %b1 ], [ %v321, %b8 ]
  %v141 = icmp slt i64 %v140, %v139
  br i1 %v141, label %b4, label %b5
b4:
  %v142 = add i64 %v126, 1
  %v143 = and i64 %v142, 1
  %v144 = mul i64 %v143, %v7
  %v145 = add i64 %v144, %v140
  %v146 = mul i64 %v145, 16
  %v147 = getelementptr inbounds float, ptr %v30, i64 %v146
  %v148 = add i64 %v126, 0
  %v149 = and i64 %v148, %v86
  %v150 = mul i64 %v149, %v7
  %v151 = add i64 %v150, %v140
  %v152 = mul i64 %v151, 16
  %v153 = getelementptr inbounds float, ptr %v24, i64 %v152
  %v154 = add i64 %v126, 1
  %v155 = and i64 %v154, %v90
  %v156 = mul i64 %v155, %v7
  %v157 = add i64 %v156, %v140
  %v158 = mul i64 %v157, 16
  %v159 = getelementptr inbounds float, ptr %v28, i64 %v158
  %v160 = add i64 %v126, 1
  %v161 = and i64 %v160, 1
  %v162 = mul i64 %v161, %v7
  %v163 = add i64 %v162, %v140
  %v164 = mul i64 %v163, 16
  %v165 = getelementptr inbounds float, ptr %v32, i64 %v164
  %v166 = add i64 %v126, 0
  %v167 = and i64 %v166, %v106
  %v168 = mul i64 %v167, %v7
  %v169 = add i64 %v168, %v140
  %v170 = mul i64 %v169, 16
  %v171 = getelementptr inbounds float, ptr %v72, i64 %v170
  %v172 = add i64 %v126, 0
  %v173 = and i64 %v172, %v100
  %v174 = mul i64 %v173, %v7
  %v175 = add i64 %v174, %v140
  %v176 = mul i64 %v175, 16
  %v177 = getelementptr inbounds float, ptr %v60, i64 %v176
  %v178 = add i64 %v126, 0
  %v179 = and i64 %v178, %v90
  %v180 = mul i64 %v179, %v7
  %v181 = add i64 %v180, %v140
  %v182 = mul i64 %v181, 16
  %v183 = getelementptr inbounds float, ptr %v28, i64 %v182
  %v184 = add i64 %v126, 0
  %v185 = and i64 %v184, %v102
  %v186 = mul i64 %v185, %v7
  %v187 = add i64 %v186, %v140
  %v188 = mul i64 %v187, 16
  %v189 = getelementptr inbounds float, ptr %v68, i64 %v188
  %v190 = add i64 %v126, 0
  %v191 = and i64 %v190, %v104
  %v192 = mul i64 %v191, %v7
  %v193 = add i64 %v192, %v140
  %v194 = mul i64 %v193, 16
  %v195 = getelementptr inbounds float, ptr %v70, i64 %v194
  %v196 = add i64 %v126, 0
  %v197 = and i64 %v196, %v108
  %v198 = mul i64 %v197, %v7
  %v199 = add i64 %v198, %v140
  %v200 = mul i64 %v199, 16
  %v201 = getelementptr inbounds float, ptr %v74, i64 %v200
  %v202 = add i64 %v126, 0
  %v203 = and i64 %v202, %v110
  %v204 = mul i64 %v203, %v7
  %v205 = add i64 %v204, %v140
  %v206 = mul i64 %v205, 16
  %v207 = getelementptr inbounds float, ptr %v76, i64 %v206
  %v208 = add i64 %v126, 0
  %v209 = and i64 %v208, %v112
  %v210 = mul i64 %v209, %v7
  %v211 = add i64 %v210, %v140
  %v212 = mul i64 %v211, 16
  %v213 = getelementptr inbounds float, ptr %v78, i64 %v212
  %v214 = add i64 %v126, 0
  %v215 = and i64 %v214, 1
  %v216 = mul i64 %v215, %v7
  %v217 = add i64 %v216, %v140
  %v218 = mul i64 %v217, 16
  %v219 = getelementptr inbounds float, ptr %v32, i64 %v218
  %v220 = add i64 %v126, 0
  %v221 = and i64 %v220, %v114
  %v222 = mul i64 %v221, %v7
  %v223 = add i64 %v222, %v140
  %v224 = mul i64 %v223, 16
  %v225 = getelementptr inbounds float, ptr %v80, i64 %v224
  br label %b6
b6:
  %v226 = phi i64 [ 0, %b4 ], [ %v320, %b7 ]
  %v227 = icmp slt i64 %v226, 16
  br i1 %v227, label %b7, label %b8
b7:
  %v228 = add i64 0, %v226
  %v229 = getelementptr inbounds float, ptr %v147, i64 %v228
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = add i64 0, %v226
  %v232 = getelementptr inbounds float, ptr %v153, i64 %v231
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fadd <8 x float> %v230, %v233
  %v235 = add i64 0, %v226
  %v236 = getelementptr inbounds float, ptr %v159, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v237)
  %v239 = fneg <8 x float> %v238
  %v240 = fcmp olt <8 x float> %v239, splat (float 0xC05A400000000000)
  %v241 = select <8 x i1> %v240, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v239
  %v242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v241, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v243 = fsub <8 x float> %v242, splat (float 0x4168000000000000)
  %v244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v243, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v241)
  %v245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v243, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v244)
  %v246 = bitcast <8 x float> %v242 to <8 x i32>
  %v247 = fmul <8 x float> %v245, %v245
  %v248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v245, <8 x float> splat (float 0x3F81227F40000000))
  %v249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v248, <8 x float> %v245, <8 x float> splat (float 0x3FA5556740000000))
  %v250 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v249, <8 x float> %v245, <8 x float> splat (float 0x3FC5554B00000000))
  %v251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v250, <8 x float> %v245, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v252 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v247, <8 x float> %v251, <8 x float> %v245)
  %v253 = sub <8 x i32> %v246, splat (i32 1262485250)
  %v254 = lshr <8 x i32> %v253, splat (i32 1)
  %v255 = sub <8 x i32> %v253, %v254
  %v256 = shl <8 x i32> %v254, splat (i32 23)
  %v257 = bitcast <8 x i32> %v256 to <8 x float>
  %v258 = shl <8 x i32> %v255, splat (i32 23)
  %v259 = bitcast <8 x i32> %v258 to <8 x float>
  %v260 = fadd <8 x float> %v252, splat (float 0x3FF0000000000000)
  %v261 = fmul <8 x float> %v260, %v257
  %v262 = fmul <8 x float> %v261, %v259
  %v263 = fcmp olt <8 x float> %v237, splat (float 0x0000000000000000)
  %v264 = select <8 x i1> %v263, <8 x float> %v262, <8 x float> splat (float 0x3FF0000000000000)
  %v265 = fadd <8 x float> %v262, splat (float 0x3FF0000000000000)
  %v266 = fdiv <8 x float> %v264, %v265
  %v267 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v268 = shufflevector <8 x float> %v267, <8 x float> poison, <8 x i32> zeroinitializer
  %v269 = fmul <8 x float> %v268, %v266
  %v270 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v271 = shufflevector <8 x float> %v270, <8 x float> poison, <8 x i32> zeroinitializer
  %v272 = fsub <8 x float> %v269, %v271
  %v273 = fmul <8 x float> %v234, %v272
  %v274 = add i64 0, %v226
  %v275 = getelementptr inbounds float, ptr %v165, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = add i64 0, %v226
  %v278 = getelementptr inbounds float, ptr %v171, i64 %v277
  %v279 = load <8 x float>, ptr %v278, align 4
  %v280 = fmul <8 x float> %v234, %v279
  %v281 = fmul <8 x float> %v280, %v268
  %v282 = fmul <8 x float> %v281, %v266
  %v283 = fsub <8 x float> %v271, %v266
  %v284 = fmul <8 x float> %v282, %v283
  %v285 = fadd <8 x float> %v276, %v284
  %v286 = add i64 0, %v226
  %v287 = getelementptr inbounds float, ptr %v177, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v290 = shufflevector <8 x float> %v289, <8 x float> poison, <8 x i32> zeroinitializer
  %v291 = fmul <8 x float> %v290, %v288
  %v292 = fsub <8 x float> %v291, %v268
  %v293 = fmul <8 x float> %v285, %v292
  %v294 = add i64 0, %v226
  %v295 = getelementptr inbounds float, ptr %v183, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = fmul <8 x float> %v285, %v296
  %v298 = add i64 0, %v226
  %v299 = getelementptr inbounds float, ptr %v189, i64 %v298
  %v300 = load <8 x float>, ptr %v299, align 4
  %v301 = fmul <8 x float> %v285, %v300
  %v302 = add i64 0, %v226
  %v303 = getelementptr inbounds float, ptr %v195, i64 %v302
  %v304 = load <8 x float>, ptr %v303, align 4
  %v305 = fmul <8 x float> %v285, %v304
  %v306 = fmul <8 x float> %v305, %v290
  %v307 = fmul <8 x float> %v306, %v288
  %v308 = fsub <8 x float> %v271, %v288
  %v309 = fmul <8 x float> %v307, %v308
  %v310 = add i64 0, %v226
  %v311 = getelementptr inbounds float, ptr %v201, i64 %v310
  store <8 x float> %v273, ptr %v311, align 4
  %v312 = add i64 0, %v226
  %v313 = getelementptr inbounds float, ptr %v207, i64 %v312
  store <8 x float> %v293, ptr %v313, align 4
  %v314 = add i64 0, %v226
  %v315 = getelementptr inbounds float, ptr %v213, i64 %v314
  store <8 x float> %v297, ptr %v315, align 4
  %v316 = add i64 0, %v226
  %v317 = getelementptr inbounds float, ptr %v219, i64 %v316
  store <8 x float> %v301, ptr %v317, align 4
  %v318 = add i64 0, %v226
  %v319 = getelementptr inbounds float, ptr %v225, i64 %v318
  store <8 x float> %v309, ptr %v319, align 4
  %v320 = add nsw i64 %v226, 8
  br label %b6
b8:
  %v321 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v322 = add i64 %v7, 0
  %v323 = sdiv i64 %v322, 1
  %v324 = add i64 %v2, 1
  %v325 = mul i64 %v323, %v2
  %v326 = sdiv i64 %v325, %v3
  %v327 = mul i64 %v326, 1
  %v328 = icmp slt i64 %v327, %v7
  %v329 = select i1 %v328, i64 %v327, i64 %v7
  %v330 = mul i64 %v323, %v324
  %v331 = sdiv i64 %v330, %v3
  %v332 = mul i64 %v331, 1
  %v333 = icmp slt i64 %v332, %v7
  %v334 = select i1 %v333, i64 %v332, i64 %v7
  br label %b9
b9:
  %v335 = phi i64 [ %v329, %b5 ], [ %v353, %b14 ]
  %v336 = icmp slt i64 %v335, %v334
  br i1 %v336, label %b10, label %b11
b10:
  %v337 = mul i64 %v335, 16
  %v338 = getelementptr inbounds float, ptr %v54, i64 %v337
  %v339 = add i64 %v126, 0
  %v340 = and i64 %v339, 1
  %v341 = mul i64 %v340, %v7
  %v342 = add i64 %v341, %v335
  %v343 = mul i64 %v342, 16
  %v344 = getelementptr inbounds float, ptr %v30, i64 %v343
  br label %b12
b12:
  %v345 = phi i64 [ 0, %b10 ], [ %v352, %b13 ]
  %v346 = icmp slt i64 %v345, 16
  br i1 %v346, label %b13, label %b14
b13:
  %v347 = add i64 0, %v345
  %v348 = getelementptr inbounds float, ptr %v338, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = add i64 0, %v345
  %v351 = getelementptr inbounds float, ptr %v344, i64 %v350
  store <8 x float> %v349, ptr %v351, align 4
  %v352 = add nsw i64 %v345, 8
  br label %b12
b14:
  %v353 = add nsw i64 %v335, 1
  br label %b9
b11:
  %v354 = add nsw i64 %v123, 1
  br label %b0
b2:
  %v355 = icmp sgt i64 %v3, 1
  br i1 %v355, label %b15, label %b16
b15:
  %v356 = getelementptr inbounds i64, ptr %v1, i64 3
  %v357 = atomicrmw add ptr %v356, i64 1 acq_rel
  %v358 = load i64, ptr %v117, align 8
  %v359 = add i64 %v358, 1
  store i64 %v359, ptr %v117, align 8
  %v360 = mul i64 %v3, %v359
  br label %b17
b17:
  %v361 = load atomic i64, ptr %v356 acquire, align 8
  %v362 = icmp slt i64 %v361, %v360
  br i1 %v362, label %b18, label %b19
b18:
  %v363 = call i32 @sched_yield()
  br label %b17
b19:
  br label %b16
b16:
  %v364 = getelementptr inbounds float, ptr %v119, i64 0
  %v365 = getelementptr inbounds i64, ptr %v1, i64 4
  %v366 = load i64, ptr %v365, align 8
  %v367 = icmp eq i64 %v366, 0
  br i1 %v367, label %b20, label %b21
b20:
  %v368 = add i64 1, 0
  %v369 = sdiv i64 %v368, 1
  %v370 = add i64 %v2, 1
  %v371 = mul i64 %v369, %v2
  %v372 = sdiv i64 %v371, %v3
  %v373 = mul i64 %v372, 1
  %v374 = icmp slt i64 %v373, 1
  %v375 = select i1 %v374, i64 %v373, i64 1
  %v376 = mul i64 %v369, %v370
  %v377 = sdiv i64 %v376, %v3
  %v378 = mul i64 %v377, 1
  %v379 = icmp slt i64 %v378, 1
  %v380 = select i1 %v379, i64 %v378, i64 1
  %v381 = icmp slt i64 %v380, 1
  %v382 = select i1 %v381, i64 %v380, i64 1
  br label %b22
b22:
  %v383 = phi i64 [ %v375, %b20 ], [ %v435, %b30 ]
  %v384 = icmp slt i64 %v383, %v382
  br i1 %v384, label %b23, label %b24
b23:
  %v385 = mul i64 %v383, 320
  %v386 = mul i64 %v383, 8
  %v387 = add i64 %v385, 0
  %v388 = add i64 %v386, 0
  %v389 = getelementptr inbounds float, ptr %v364, i64 %v387
  %v390 = sub i64 8, %v388
  %v391 = icmp slt i64 %v390, 0
  %v392 = select i1 %v391, i64 0, i64 %v390
  %v393 = icmp ult i64 %v392, 8
  %v394 = select i1 %v393, i64 %v392, i64 8
  %v395 = trunc i64 %v394 to i32
  %v396 = insertelement <8 x i32> poison, i32 %v395, i64 0
  %v397 = shufflevector <8 x i32> %v396, <8 x i32> poison, <8 x i32> zeroinitializer
  %v398 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v397
  %v399 = mul i64 %v388, 1
  %v400 = add i64 0, %v399
  %v401 = getelementptr inbounds float, ptr %v14, i64 %v400
  br label %b25
b25:
  %v402 = phi i64 [ 0, %b23 ], [ %v409, %b26 ]
  %v403 = icmp slt i64 %v402, 16
  br i1 %v403, label %b26, label %b27
b26:
  %v404 = mul i64 %v402, 8
  %v405 = getelementptr inbounds float, ptr %v401, i64 %v404
  %v406 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v405, <8 x i1> %v398, <8 x float> zeroinitializer)
  %v407 = mul i64 %v402, 8
  %v408 = getelementptr inbounds float, ptr %v389, i64 %v407
  store <8 x float> %v406, ptr %v408, align 4
  %v409 = add nsw i64 %v402, 1
  br label %b25
b27:
  %v410 = add i64 %v385, 128
  %v411 = add i64 %v410, 0
  %v412 = add i64 %v386, 0
  %v413 = getelementptr inbounds float, ptr %v364, i64 %v411
  %v414 = sub i64 8, %v412
  %v415 = icmp slt i64 %v414, 0
  %v416 = select i1 %v415, i64 0, i64 %v414
  %v417 = icmp ult i64 %v416, 8
  %v418 = select i1 %v417, i64 %v416, i64 8
  %v419 = trunc i64 %v418 to i32
  %v420 = insertelement <8 x i32> poison, i32 %v419, i64 0
  %v421 = shufflevector <8 x i32> %v420, <8 x i32> poison, <8 x i32> zeroinitializer
  %v422 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v421
  %v423 = mul i64 %v412, 1
  %v424 = add i64 0, %v423
  %v425 = getelementptr inbounds float, ptr %v12, i64 %v424
  br label %b28
b28:
  %v426 = phi i64 [ 0, %b27 ], [ %v433, %b29 ]
  %v427 = icmp slt i64 %v426, 24
  br i1 %v427, label %b29, label %b30
b29:
  %v428 = mul i64 %v426, 8
  %v429 = getelementptr inbounds float, ptr %v425, i64 %v428
  %v430 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v429, <8 x i1> %v422, <8 x float> zeroinitializer)
  %v431 = mul i64 %v426, 8
  %v432 = getelementptr inbounds float, ptr %v413, i64 %v431
  store <8 x float> %v430, ptr %v432, align 4
  %v433 = add nsw i64 %v426, 1
  br label %b28
b30:
  %v434 = add i64 %v410, 192
  %v435 = add nsw i64 %v383, 1
  br label %b22
b24:
  br label %b21
b21:
  %v436 = icmp sgt i64 %v3, 1
  br i1 %v436, label %b31, label %b32
b31:
  %v437 = getelementptr inbounds i64, ptr %v1, i64 3
  %v438 = atomicrmw add ptr %v437, i64 1 acq_rel
  %v439 = load i64, ptr %v117, align 8
  %v440 = add i64 %v439, 1
  store i64 %v440, ptr %v117, align 8
  %v441 = mul i64 %v3, %v440
  br label %b33
b33:
  %v442 = load atomic i64, ptr %v437 acquire, align 8
  %v443 = icmp slt i64 %v442, %v441
  br i1 %v443, label %b34, label %b35
b34:
  %v444 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v445 = add i64 %v8, 0
  %v446 = sdiv i64 %v445, 1
  %v447 = add i64 %v2, 1
  %v448 = mul i64 %v446, %v2
  %v449 = sdiv i64 %v448, %v3
  %v450 = mul i64 %v449, 1
  %v451 = icmp slt i64 %v450, %v8
  %v452 = select i1 %v451, i64 %v450, i64 %v8
  %v453 = mul i64 %v446, %v447
  %v454 = sdiv i64 %v453, %v3
  %v455 = mul i64 %v454, 1
  %v456 = icmp slt i64 %v455, %v8
  %v457 = select i1 %v456, i64 %v455, i64 %v8
  br label %b36
b36:
  %v458 = phi i64 [ %v452, %b32 ], [ %v480, %b41 ]
  %v459 = icmp slt i64 %v458, %v457
  br i1 %v459, label %b37, label %b38
b37:
  br label %b39
b39:
  %v460 = phi i64 [ 0, %b37 ], [ %v479, %b44 ]
  %v461 = icmp slt i64 %v460, 8
  br i1 %v461, label %b40, label %b41
b40:
  br label %b42
b42:
  %v462 = phi i64 [ 0, %b40 ], [ %v473, %b43 ]
  %v463 = phi float [ 0x0000000000000000, %b40 ], [ %v472, %b43 ]
  %v464 = icmp slt i64 %v462, 2
  br i1 %v464, label %b43, label %b44
b43:
  %v465 = mul i64 %v458, 16
  %v466 = getelementptr inbounds float, ptr %v74, i64 %v465
  %v467 = mul i64 %v460, 2
  %v468 = add i64 0, %v467
  %v469 = add i64 %v468, %v462
  %v470 = getelementptr inbounds float, ptr %v466, i64 %v469
  %v471 = load float, ptr %v470, align 4
  %v472 = fadd float %v463, %v471
  %v473 = add nsw i64 %v462, 1
  br label %b42
b44:
  %v474 = fadd float %v463, 0x0000000000000000
  %v475 = mul i64 %v458, 24
  %v476 = getelementptr inbounds float, ptr %v50, i64 %v475
  %v477 = add i64 16, %v460
  %v478 = getelementptr inbounds float, ptr %v476, i64 %v477
  store float %v474, ptr %v478, align 4
  %v479 = add nsw i64 %v460, 1
  br label %b39
b41:
  %v480 = add nsw i64 %v458, 1
  br label %b36
b38:
  %v481 = add i64 %v8, 0
  %v482 = sdiv i64 %v481, 1
  %v483 = add i64 %v2, 1
  %v484 = mul i64 %v482, %v2
  %v485 = sdiv i64 %v484, %v3
  %v486 = mul i64 %v485, 1
  %v487 = icmp slt i64 %v486, %v8
  %v488 = select i1 %v487, i64 %v486, i64 %v8
  %v489 = mul i64 %v482, %v483
  %v490 = sdiv i64 %v489, %v3
  %v491 = mul i64 %v490, 1
  %v492 = icmp slt i64 %v491, %v8
  %v493 = select i1 %v492, i64 %v491, i64 %v8
  br label %b45
b45:
  %v494 = phi i64 [ %v488, %b38 ], [ %v516, %b50 ]
  %v495 = icmp slt i64 %v494, %v493
  br i1 %v495, label %b46, label %b47
b46:
  br label %b48
b48:
  %v496 = phi i64 [ 0, %b46 ], [ %v515, %b53 ]
  %v497 = icmp slt i64 %v496, 8
  br i1 %v497, label %b49, label %b50
b49:
  br label %b51
b51:
  %v498 = phi i64 [ 0, %b49 ], [ %v509, %b52 ]
  %v499 = phi float [ 0x0000000000000000, %b49 ], [ %v508, %b52 ]
  %v500 = icmp slt i64 %v498, 2
  br i1 %v500, label %b52, label %b53
b52:
  %v501 = mul i64 %v494, 16
  %v502 = getelementptr inbounds float, ptr %v76, i64 %v501
  %v503 = mul i64 %v496, 2
  %v504 = add i64 0, %v503
  %v505 = add i64 %v504, %v498
  %v506 = getelementptr inbounds float, ptr %v502, i64 %v505
  %v507 = load float, ptr %v506, align 4
  %v508 = fadd float %v499, %v507
  %v509 = add nsw i64 %v498, 1
  br label %b51
b53:
  %v510 = fadd float %v499, 0x0000000000000000
  %v511 = mul i64 %v494, 24
  %v512 = getelementptr inbounds float, ptr %v50, i64 %v511
  %v513 = add i64 0, %v496
  %v514 = getelementptr inbounds float, ptr %v512, i64 %v513
  store float %v510, ptr %v514, align 4
  %v515 = add nsw i64 %v496, 1
  br label %b48
b50:
  %v516 = add nsw i64 %v494, 1
  br label %b45
b47:
  %v517 = add i64 %v8, 0
  %v518 = sdiv i64 %v517, 1
  %v519 = add i64 %v2, 1
  %v520 = mul i64 %v518, %v2
  %v521 = sdiv i64 %v520, %v3
  %v522 = mul i64 %v521, 1
  %v523 = icmp slt i64 %v522, %v8
  %v524 = select i1 %v523, i64 %v522, i64 %v8
  %v525 = mul i64 %v518, %v519
  %v526 = sdiv i64 %v525, %v3
  %v527 = mul i64 %v526, 1
  %v528 = icmp slt i64 %v527, %v8
  %v529 = select i1 %v528, i64 %v527, i64 %v8
  br label %b54
b54:
  %v530 = phi i64 [ %v524, %b47 ], [ %v552, %b59 ]
  %v531 = icmp slt i64 %v530, %v529
  br i1 %v531, label %b55, label %b56
b55:
  br label %b57
b57:
  %v532 = phi i64 [ 0, %b55 ], [ %v551, %b62 ]
  %v533 = icmp slt i64 %v532, 8
  br i1 %v533, label %b58, label %b59
b58:
  br label %b60
b60:
  %v534 = phi i64 [ 0, %b58 ], [ %v545, %b61 ]
  %v535 = phi float [ 0x0000000000000000, %b58 ], [ %v544, %b61 ]
  %v536 = icmp slt i64 %v534, 2
  br i1 %v536, label %b61, label %b62
b61:
  %v537 = mul i64 %v530, 16
  %v538 = getelementptr inbounds float, ptr %v78, i64 %v537
  %v539 = mul i64 %v532, 2
  %v540 = add i64 0, %v539
  %v541 = add i64 %v540, %v534
  %v542 = getelementptr inbounds float, ptr %v538, i64 %v541
  %v543 = load float, ptr %v542, align 4
  %v544 = fadd float %v535, %v543
  %v545 = add nsw i64 %v534, 1
  br label %b60
b62:
  %v546 = fadd float %v535, 0x0000000000000000
  %v547 = mul i64 %v530, 24
  %v548 = getelementptr inbounds float, ptr %v50, i64 %v547
  %v549 = add i64 8, %v532
  %v550 = getelementptr inbounds float, ptr %v548, i64 %v549
  store float %v546, ptr %v550, align 4
  %v551 = add nsw i64 %v532, 1
  br label %b57
b59:
  %v552 = add nsw i64 %v530, 1
  br label %b54
b56:
  %v553 = add i64 %v8, 0
  %v554 = sdiv i64 %v553, 1
  %v555 = add i64 %v2, 1
  %v556 = mul i64 %v554, %v2
  %v557 = sdiv i64 %v556, %v3
  %v558 = mul i64 %v557, 1
  %v559 = icmp slt i64 %v558, %v8
  %v560 = select i1 %v559, i64 %v558, i64 %v8
  %v561 = mul i64 %v554, %v555
  %v562 = sdiv i64 %v561, %v3
  %v563 = mul i64 %v562, 1
  %v564 = icmp slt i64 %v563, %v8
  %v565 = select i1 %v564, i64 %v563, i64 %v8
  br label %b63
b63:
  %v566 = phi i64 [ %v560, %b56 ], [ %v629, %b68 ]
  %v567 = icmp slt i64 %v566, %v565
  br i1 %v567, label %b64, label %b65
b64:
  %v568 = mul i64 %v566, 24
  %v569 = getelementptr inbounds float, ptr %v50, i64 %v568
  %v570 = mul i64 %v566, 40
  %v571 = getelementptr inbounds float, ptr %v56, i64 %v570
  %v572 = mul i64 %v566, 24
  %v573 = getelementptr inbounds float, ptr %v58, i64 %v572
  %v574 = mul i64 %v566, 24
  %v575 = getelementptr inbounds float, ptr %v82, i64 %v574
  br label %b66
b66:
  %v576 = phi i64 [ 0, %b64 ], [ %v628, %b67 ]
  %v577 = icmp slt i64 %v576, 24
  br i1 %v577, label %b67, label %b68
b67:
  %v578 = add i64 0, %v576
  %v579 = getelementptr inbounds float, ptr %v569, i64 %v578
  %v580 = load <8 x float>, ptr %v579, align 4
  %v581 = add i64 0, %v576
  %v582 = getelementptr inbounds float, ptr %v18, i64 %v581
  %v583 = load <8 x float>, ptr %v582, align 4
  %v584 = add i64 0, %v576
  %v585 = getelementptr inbounds float, ptr %v571, i64 %v584
  %v586 = load <8 x float>, ptr %v585, align 4
  %v587 = add i64 0, %v576
  %v588 = getelementptr inbounds float, ptr %v573, i64 %v587
  %v589 = load <8 x float>, ptr %v588, align 4
  %v590 = fadd <8 x float> %v586, %v589
  %v591 = fadd <8 x float> %v583, %v590
  %v592 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v591)
  %v593 = fneg <8 x float> %v592
  %v594 = fcmp olt <8 x float> %v593, splat (float 0xC05A400000000000)
  %v595 = select <8 x i1> %v594, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v593
  %v596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v595, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v597 = fsub <8 x float> %v596, splat (float 0x4168000000000000)
  %v598 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v597, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v595)
  %v599 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v597, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v598)
  %v600 = bitcast <8 x float> %v596 to <8 x i32>
  %v601 = fmul <8 x float> %v599, %v599
  %v602 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v599, <8 x float> splat (float 0x3F81227F40000000))
  %v603 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v602, <8 x float> %v599, <8 x float> splat (float 0x3FA5556740000000))
  %v604 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v603, <8 x float> %v599, <8 x float> splat (float 0x3FC5554B00000000))
  %v605 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v604, <8 x float> %v599, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v606 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v601, <8 x float> %v605, <8 x float> %v599)
  %v607 = sub <8 x i32> %v600, splat (i32 1262485250)
  %v608 = lshr <8 x i32> %v607, splat (i32 1)
  %v609 = sub <8 x i32> %v607, %v608
  %v610 = shl <8 x i32> %v608, splat (i32 23)
  %v611 = bitcast <8 x i32> %v610 to <8 x float>
  %v612 = shl <8 x i32> %v609, splat (i32 23)
  %v613 = bitcast <8 x i32> %v612 to <8 x float>
  %v614 = fadd <8 x float> %v606, splat (float 0x3FF0000000000000)
  %v615 = fmul <8 x float> %v614, %v611
  %v616 = fmul <8 x float> %v615, %v613
  %v617 = fcmp olt <8 x float> %v591, splat (float 0x0000000000000000)
  %v618 = select <8 x i1> %v617, <8 x float> %v616, <8 x float> splat (float 0x3FF0000000000000)
  %v619 = fadd <8 x float> %v616, splat (float 0x3FF0000000000000)
  %v620 = fdiv <8 x float> %v618, %v619
  %v621 = fmul <8 x float> %v580, %v620
  %v622 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v623 = shufflevector <8 x float> %v622, <8 x float> poison, <8 x i32> zeroinitializer
  %v624 = fsub <8 x float> %v623, %v620
  %v625 = fmul <8 x float> %v621, %v624
  %v626 = add i64 0, %v576
  %v627 = getelementptr inbounds float, ptr %v575, i64 %v626
  store <8 x float> %v625, ptr %v627, align 4
  %v628 = add nsw i64 %v576, 8
  br label %b66
b68:
  %v629 = add nsw i64 %v566, 1
  br label %b63
b65:
  %v631 = add i64 %v8, 0
  %v632 = sdiv i64 %v631, 1
  %v633 = add i64 %v2, 1
  %v634 = mul i64 %v632, %v2
  %v635 = sdiv i64 %v634, %v3
  %v636 = mul i64 %v635, 1
  %v637 = icmp slt i64 %v636, %v8
  %v638 = select i1 %v637, i64 %v636, i64 %v8
  %v639 = mul i64 %v632, %v633
  %v640 = sdiv i64 %v639, %v3
  %v641 = mul i64 %v640, 1
  %v642 = icmp slt i64 %v641, %v8
  %v643 = select i1 %v642, i64 %v641, i64 %v8
  br label %b69
b69:
  %v644 = phi i64 [ %v638, %b65 ], [ %v707, %b74 ]
  %v645 = icmp slt i64 %v644, %v643
  br i1 %v645, label %b70, label %b71
b70:
  %v646 = add i64 %v644, 96
  %v647 = icmp slt i64 %v646, %v643
  %v648 = select i1 %v647, i64 %v646, i64 %v643
  br label %b72
b72:
  %v649 = phi i64 [ 0, %b70 ], [ %v706, %b77 ]
  %v650 = icmp slt i64 %v649, 1
  br i1 %v650, label %b73, label %b74
b73:
  %v651 = sub i64 %v648, %v644
  %v652 = sub i64 8, 1
  %v653 = add i64 %v651, %v652
  %v654 = sdiv i64 %v653, 8
  br label %b75
b75:
  %v655 = phi i64 [ 0, %b73 ], [ %v705, %b84 ]
  %v656 = icmp slt i64 %v655, %v654
  br i1 %v656, label %b76, label %b77
b76:
  %v657 = mul i64 %v651, %v655
  %v658 = sdiv i64 %v657, %v654
  %v659 = add i64 %v644, %v658
  %v660 = add i64 %v655, 1
  %v661 = mul i64 %v651, %v660
  %v662 = sdiv i64 %v661, %v654
  %v663 = add i64 %v644, %v662
  %v664 = mul i64 %v649, 320
  %v665 = getelementptr inbounds float, ptr %v364, i64 %v664
  %v666 = sub i64 %v663, %v659
  %v667 = mul i64 %v659, 16
  %v668 = getelementptr inbounds float, ptr %v80, i64 %v667
  %v669 = getelementptr inbounds float, ptr %v668, i64 0
  %v670 = sub i64 %v666, 1
  %v671 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v670
  %v672 = load ptr, ptr %v671, align 4
  %v673 = icmp sgt i64 %v666, 0
  br i1 %v673, label %b78, label %b79
b78:
  call void %v672(ptr %v669, i64 16, ptr %v665, i64 16, ptr %v630)
  br label %b79
b79:
  %v674 = add i64 %v664, 128
  %v675 = getelementptr inbounds float, ptr %v364, i64 %v674
  %v676 = sub i64 %v663, %v659
  %v677 = mul i64 %v659, 24
  %v678 = getelementptr inbounds float, ptr %v82, i64 %v677
  %v679 = getelementptr inbounds float, ptr %v678, i64 0
  %v680 = sub i64 %v676, 1
  %v681 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v680
  %v682 = load ptr, ptr %v681, align 4
  %v683 = icmp sgt i64 %v676, 0
  br i1 %v683, label %b80, label %b81
b80:
  call void %v682(ptr %v679, i64 24, ptr %v675, i64 24, ptr %v630)
  br label %b81
b81:
  %v684 = add i64 %v674, 192
  br label %b82
b82:
  %v685 = phi i64 [ %v659, %b81 ], [ %v704, %b87 ]
  %v686 = icmp slt i64 %v685, %v663
  br i1 %v686, label %b83, label %b84
b83:
  %v687 = sub i64 %v685, %v659
  %v688 = mul i64 %v687, 8
  %v689 = getelementptr inbounds float, ptr %v630, i64 %v688
  %v690 = mul i64 %v685, 8
  %v691 = getelementptr inbounds float, ptr %v34, i64 %v690
  br label %b85
b85:
  %v692 = phi i64 [ 0, %b83 ], [ %v703, %b86 ]
  %v693 = icmp slt i64 %v692, 1
  br i1 %v693, label %b86, label %b87
b86:
  %v694 = mul i64 %v649, 1
  %v695 = add i64 %v694, %v692
  %v696 = mul i64 %v695, 8
  %v697 = add i64 0, %v692
  %v698 = mul i64 %v697, 8
  %v699 = getelementptr inbounds float, ptr %v689, i64 %v698
  %v700 = load <8 x float>, ptr %v699, align 4
  %v701 = add i64 0, %v696
  %v702 = getelementptr inbounds float, ptr %v691, i64 %v701
  store <8 x float> %v700, ptr %v702, align 4
  %v703 = add nsw i64 %v692, 1
  br label %b85
b87:
  %v704 = add nsw i64 %v685, 1
  br label %b82
b84:
  %v705 = add nsw i64 %v655, 1
  br label %b75
b77:
  %v706 = add nsw i64 %v649, 1
  br label %b72
b74:
  %v707 = add nsw i64 %v644, 96
  br label %b69
b71:
  %v708 = icmp sgt i64 %v3, 1
  br i1 %v708, label %b88, label %b89
b88:
  %v709 = getelementptr inbounds i64, ptr %v1, i64 3
  %v710 = atomicrmw add ptr %v709, i64 1 acq_rel
  %v711 = load i64, ptr %v117, align 8
  %v712 = add i64 %v711, 1
  store i64 %v712, ptr %v117, align 8
  %v713 = mul i64 %v3, %v712
  br label %b90
b90:
  %v714 = load atomic i64, ptr %v709 acquire, align 8
  %v715 = icmp slt i64 %v714, %v713
  br i1 %v715, label %b91, label %b92
b91:
  %v716 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v717 = mul i64 0, 24
  %v718 = getelementptr inbounds float, ptr %v82, i64 %v717
  %v719 = getelementptr inbounds float, ptr %v718, i64 0
  %v720 = mul i64 0, 8
  %v721 = getelementptr inbounds float, ptr %v10, i64 %v720
  %v722 = getelementptr inbounds float, ptr %v721, i64 0
  %v723 = getelementptr inbounds float, ptr %v122, i64 12288
  %v724 = add i64 24, 1
  %v725 = sdiv i64 %v724, 2
  %v726 = add i64 %v2, 1
  %v727 = mul i64 %v725, %v2
  %v728 = sdiv i64 %v727, %v3
  %v729 = mul i64 %v728, 2
  %v730 = icmp slt i64 %v729, 24
  %v731 = select i1 %v730, i64 %v729, i64 24
  %v732 = mul i64 %v725, %v726
  %v733 = sdiv i64 %v732, %v3
  %v734 = mul i64 %v733, 2
  %v735 = icmp slt i64 %v734, 24
  %v736 = select i1 %v735, i64 %v734, i64 24
  %v737 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b93
b93:
  %v738 = phi i64 [ %v731, %b89 ], [ %v746, %b98 ]
  %v739 = icmp slt i64 %v738, %v736
  br i1 %v739, label %b94, label %b95
b94:
  %v740 = mul i64 %v738, 8
  %v741 = getelementptr inbounds float, ptr %v737, i64 %v740
  br label %b96
b96:
  %v742 = phi i64 [ 0, %b94 ], [ %v745, %b97 ]
  %v743 = icmp slt i64 %v742, 8
  br i1 %v743, label %b97, label %b98
b97:
  %v744 = getelementptr inbounds float, ptr %v741, i64 %v742
  store float 0x0000000000000000, ptr %v744, align 4
  %v745 = add nsw i64 %v742, 1
  br label %b96
b98:
  %v746 = add nsw i64 %v738, 1
  br label %b93
b95:
  %v747 = mul i64 %v8, 1
  br label %b99
b99:
  %v748 = phi i64 [ 0, %b95 ], [ %v852, %b104 ]
  %v749 = icmp slt i64 %v748, %v747
  br i1 %v749, label %b100, label %b101
b100:
  %v750 = sub i64 %v747, %v748
  %v751 = icmp slt i64 %v750, 384
  %v752 = select i1 %v751, i64 %v750, i64 384
  br label %b102
b102:
  %v753 = phi i64 [ %v731, %b100 ], [ %v851, %b128 ]
  %v754 = icmp slt i64 %v753, %v736
  br i1 %v754, label %b103, label %b104
b103:
  %v755 = sub i64 %v736, %v753
  %v756 = icmp slt i64 %v755, 64
  %v757 = select i1 %v756, i64 %v755, i64 64
  %v758 = sdiv i64 %v757, 2
  %v759 = mul i64 %v758, 2
  %v760 = sub i64 %v757, %v759
  %v761 = mul i64 %v748, 24
  %v762 = add i64 %v761, %v753
  %v763 = getelementptr inbounds float, ptr %v719, i64 %v762
  br label %b105
b105:
  %v764 = phi i64 [ 0, %b103 ], [ %v790, %b113 ]
  %v765 = icmp slt i64 %v764, %v752
  br i1 %v765, label %b106, label %b107
b106:
  %v766 = mul i64 %v764, 24
  %v767 = getelementptr inbounds float, ptr %v763, i64 %v766
  %v768 = mul i64 %v764, 2
  %v769 = getelementptr inbounds float, ptr %v723, i64 %v768
  br label %b108
b108:
  %v770 = phi i64 [ 0, %b106 ], [ %v779, %b109 ]
  %v771 = icmp slt i64 %v770, %v758
  br i1 %v771, label %b109, label %b110
b109:
  %v772 = mul i64 %v770, 2
  %v773 = getelementptr inbounds float, ptr %v767, i64 %v772
  %v774 = mul i64 %v770, 768
  %v775 = getelementptr inbounds float, ptr %v769, i64 %v774
  %v776 = getelementptr inbounds float, ptr %v773, i64 0
  %v777 = load <2 x float>, ptr %v776, align 4
  %v778 = getelementptr inbounds float, ptr %v775, i64 0
  store <2 x float> %v777, ptr %v778, align 4
  %v779 = add nsw i64 %v770, 1
  br label %b108
b110:
  %v780 = mul i64 %v758, 2
  %v781 = getelementptr inbounds float, ptr %v767, i64 %v780
  %v782 = mul i64 %v758, 768
  %v783 = getelementptr inbounds float, ptr %v769, i64 %v782
  br label %b111
b111:
  %v784 = phi i64 [ 0, %b110 ], [ %v789, %b112 ]
  %v785 = icmp slt i64 %v784, %v760
  br i1 %v785, label %b112, label %b113
b112:
  %v786 = getelementptr inbounds float, ptr %v781, i64 %v784
  %v787 = load float, ptr %v786, align 4
  %v788 = getelementptr inbounds float, ptr %v783, i64 %v784
  store float %v787, ptr %v788, align 4
  %v789 = add nsw i64 %v784, 1
  br label %b111, !llvm.loop !0
b113:
  %v790 = add nsw i64 %v764, 1
  br label %b105
b107:
  br label %b114
b114:
  %v791 = phi i64 [ 0, %b107 ], [ %v826, %b122 ]
  %v792 = icmp slt i64 %v791, 0
  br i1 %v792, label %b115, label %b116
b115:
  %v793 = mul i64 %v748, 8
  %v794 = add i64 %v793, %v791
  %v795 = getelementptr inbounds float, ptr %v722, i64 %v794
  br label %b117
b117:
  %v796 = phi i64 [ 0, %b115 ], [ %v814, %b118 ]
  %v797 = icmp slt i64 %v796, %v752
  br i1 %v797, label %b118, label %b119
b118:
  %v798 = mul i64 %v796, 8
  %v799 = getelementptr inbounds float, ptr %v795, i64 %v798
  %v800 = mul i64 %v796, 32
  %v801 = getelementptr inbounds float, ptr %v122, i64 %v800
  %v802 = getelementptr inbounds float, ptr %v799, i64 0
  %v803 = load <8 x float>, ptr %v802, align 4
  %v804 = getelementptr inbounds float, ptr %v801, i64 0
  store <8 x float> %v803, ptr %v804, align 4
  %v805 = getelementptr inbounds float, ptr %v799, i64 8
  %v806 = load <8 x float>, ptr %v805, align 4
  %v807 = getelementptr inbounds float, ptr %v801, i64 8
  store <8 x float> %v806, ptr %v807, align 4
  %v808 = getelementptr inbounds float, ptr %v799, i64 16
  %v809 = load <8 x float>, ptr %v808, align 4
  %v810 = getelementptr inbounds float, ptr %v801, i64 16
  store <8 x float> %v809, ptr %v810, align 4
  %v811 = getelementptr inbounds float, ptr %v799, i64 24
  %v812 = load <8 x float>, ptr %v811, align 4
  %v813 = getelementptr inbounds float, ptr %v801, i64 24
  store <8 x float> %v812, ptr %v813, align 4
  %v814 = add nsw i64 %v796, 1
  br label %b117
b119:
  %v815 = sdiv i64 %v757, 2
  br label %b120
b120:
  %v816 = phi i64 [ 0, %b119 ], [ %v825, %b121 ]
  %v817 = icmp slt i64 %v816, %v815
  br i1 %v817, label %b121, label %b122
b121:
  %v818 = mul i64 %v816, 2
  %v819 = add i64 %v753, %v818
  %v820 = mul i64 %v816, 768
  %v821 = getelementptr inbounds float, ptr %v723, i64 %v820
  %v822 = mul i64 %v819, 8
  %v823 = add i64 %v822, %v791
  %v824 = getelementptr inbounds float, ptr %v737, i64 %v823
  call void @outer_2x32(ptr %v821, ptr %v122, i64 %v752, ptr %v824, i64 8)
  %v825 = add nsw i64 %v816, 1
  br label %b120
b122:
  %v826 = add nsw i64 %v791, 32
  br label %b114
b116:
  %v827 = mul i64 %v748, 8
  %v828 = add i64 %v827, 0
  %v829 = getelementptr inbounds float, ptr %v722, i64 %v828
  br label %b123
b123:
  %v830 = phi i64 [ 0, %b116 ], [ %v839, %b124 ]
  %v831 = icmp slt i64 %v830, %v752
  br i1 %v831, label %b124, label %b125
b124:
  %v832 = mul i64 %v830, 8
  %v833 = getelementptr inbounds float, ptr %v829, i64 %v832
  %v834 = mul i64 %v830, 8
  %v835 = getelementptr inbounds float, ptr %v122, i64 %v834
  %v836 = getelementptr inbounds float, ptr %v833, i64 0
  %v837 = load <8 x float>, ptr %v836, align 4
  %v838 = getelementptr inbounds float, ptr %v835, i64 0
  store <8 x float> %v837, ptr %v838, align 4
  %v839 = add nsw i64 %v830, 1
  br label %b123
b125:
  %v840 = sdiv i64 %v757, 2
  br label %b126
b126:
  %v841 = phi i64 [ 0, %b125 ], [ %v850, %b127 ]
  %v842 = icmp slt i64 %v841, %v840
  br i1 %v842, label %b127, label %b128
b127:
  %v843 = mul i64 %v841, 2
  %v844 = add i64 %v753, %v843
  %v845 = mul i64 %v841, 768
  %v846 = getelementptr inbounds float, ptr %v723, i64 %v845
  %v847 = mul i64 %v844, 8
  %v848 = add i64 %v847, 0
  %v849 = getelementptr inbounds float, ptr %v737, i64 %v848
  call void @outer_2x8(ptr %v846, ptr %v122, i64 %v752, ptr %v849, i64 8)
  %v850 = add nsw i64 %v841, 1
  br label %b126
b128:
  %v851 = add nsw i64 %v753, 64
  br label %b102
b104:
  %v852 = add nsw i64 %v748, 384
  br label %b99
b101:
  %v853 = icmp sgt i64 %v3, 1
  br i1 %v853, label %b129, label %b130
b129:
  %v854 = getelementptr inbounds i64, ptr %v1, i64 3
  %v855 = atomicrmw add ptr %v854, i64 1 acq_rel
  %v856 = load i64, ptr %v117, align 8
  %v857 = add i64 %v856, 1
  store i64 %v857, ptr %v117, align 8
  %v858 = mul i64 %v3, %v857
  br label %b131
b131:
  %v859 = load atomic i64, ptr %v854 acquire, align 8
  %v860 = icmp slt i64 %v859, %v858
  br i1 %v860, label %b132, label %b133
b132:
  %v861 = call i32 @sched_yield()
  br label %b131
b133:
  br label %b130
b130:
  %v862 = mul i64 0, 24
  %v863 = getelementptr inbounds float, ptr %v82, i64 %v862
  %v864 = getelementptr inbounds float, ptr %v863, i64 0
  %v865 = mul i64 0, 16
  %v866 = getelementptr inbounds float, ptr %v26, i64 %v865
  %v867 = getelementptr inbounds float, ptr %v866, i64 0
  %v868 = getelementptr inbounds float, ptr %v122, i64 12288
  %v869 = add i64 24, 1
  %v870 = sdiv i64 %v869, 2
  %v871 = add i64 %v2, 1
  %v872 = mul i64 %v870, %v2
  %v873 = sdiv i64 %v872, %v3
  %v874 = mul i64 %v873, 2
  %v875 = icmp slt i64 %v874, 24
  %v876 = select i1 %v875, i64 %v874, i64 24
  %v877 = mul i64 %v870, %v871
  %v878 = sdiv i64 %v877, %v3
  %v879 = mul i64 %v878, 2
  %v880 = icmp slt i64 %v879, 24
  %v881 = select i1 %v880, i64 %v879, i64 24
  %v882 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b134
b134:
  %v883 = phi i64 [ %v876, %b130 ], [ %v891, %b139 ]
  %v884 = icmp slt i64 %v883, %v881
  br i1 %v884, label %b135, label %b136
b135:
  %v885 = mul i64 %v883, 16
  %v886 = getelementptr inbounds float, ptr %v882, i64 %v885
  br label %b137
b137:
  %v887 = phi i64 [ 0, %b135 ], [ %v890, %b138 ]
  %v888 = icmp slt i64 %v887, 16
  br i1 %v888, label %b138, label %b139
b138:
  %v889 = getelementptr inbounds float, ptr %v886, i64 %v887
  store float 0x0000000000000000, ptr %v889, align 4
  %v890 = add nsw i64 %v887, 1
  br label %b137
b139:
  %v891 = add nsw i64 %v883, 1
  br label %b134
b136:
  %v892 = mul i64 %v8, 1
  br label %b140
b140:
  %v893 = phi i64 [ 0, %b136 ], [ %v1000, %b145 ]
  %v894 = icmp slt i64 %v893, %v892
  br i1 %v894, label %b141, label %b142
b141:
  %v895 = sub i64 %v892, %v893
  %v896 = icmp slt i64 %v895, 384
  %v897 = select i1 %v896, i64 %v895, i64 384
  br label %b143
b143:
  %v898 = phi i64 [ %v876, %b141 ], [ %v999, %b169 ]
  %v899 = icmp slt i64 %v898, %v881
  br i1 %v899, label %b144, label %b145
b144:
  %v900 = sub i64 %v881, %v898
  %v901 = icmp slt i64 %v900, 64
  %v902 = select i1 %v901, i64 %v900, i64 64
  %v903 = sdiv i64 %v902, 2
  %v904 = mul i64 %v903, 2
  %v905 = sub i64 %v902, %v904
  %v906 = mul i64 %v893, 24
  %v907 = add i64 %v906, %v898
  %v908 = getelementptr inbounds float, ptr %v864, i64 %v907
  br label %b146
b146:
  %v909 = phi i64 [ 0, %b144 ], [ %v935, %b154 ]
  %v910 = icmp slt i64 %v909, %v897
  br i1 %v910, label %b147, label %b148
b147:
  %v911 = mul i64 %v909, 24
  %v912 = getelementptr inbounds float, ptr %v908, i64 %v911
  %v913 = mul i64 %v909, 2
  %v914 = getelementptr inbounds float, ptr %v868, i64 %v913
  br label %b149
b149:
  %v915 = phi i64 [ 0, %b147 ], [ %v924, %b150 ]
  %v916 = icmp slt i64 %v915, %v903
  br i1 %v916, label %b150, label %b151
b150:
  %v917 = mul i64 %v915, 2
  %v918 = getelementptr inbounds float, ptr %v912, i64 %v917
  %v919 = mul i64 %v915, 768
  %v920 = getelementptr inbounds float, ptr %v914, i64 %v919
  %v921 = getelementptr inbounds float, ptr %v918, i64 0
  %v922 = load <2 x float>, ptr %v921, align 4
  %v923 = getelementptr inbounds float, ptr %v920, i64 0
  store <2 x float> %v922, ptr %v923, align 4
  %v924 = add nsw i64 %v915, 1
  br label %b149
b151:
  %v925 = mul i64 %v903, 2
  %v926 = getelementptr inbounds float, ptr %v912, i64 %v925
  %v927 = mul i64 %v903, 768
  %v928 = getelementptr inbounds float, ptr %v914, i64 %v927
  br label %b152
b152:
  %v929 = phi i64 [ 0, %b151 ], [ %v934, %b153 ]
  %v930 = icmp slt i64 %v929, %v905
  br i1 %v930, label %b153, label %b154
b153:
  %v931 = getelementptr inbounds float, ptr %v926, i64 %v929
  %v932 = load float, ptr %v931, align 4
  %v933 = getelementptr inbounds float, ptr %v928, i64 %v929
  store float %v932, ptr %v933, align 4
  %v934 = add nsw i64 %v929, 1
  br label %b152, !llvm.loop !3
b154:
  %v935 = add nsw i64 %v909, 1
  br label %b146
b148:
  br label %b155
b155:
  %v936 = phi i64 [ 0, %b148 ], [ %v971, %b163 ]
  %v937 = icmp slt i64 %v936, 0
  br i1 %v937, label %b156, label %b157
b156:
  %v938 = mul i64 %v893, 16
  %v939 = add i64 %v938, %v936
  %v940 = getelementptr inbounds float, ptr %v867, i64 %v939
  br label %b158
b158:
  %v941 = phi i64 [ 0, %b156 ], [ %v959, %b159 ]
  %v942 = icmp slt i64 %v941, %v897
  br i1 %v942, label %b159, label %b160
b159:
  %v943 = mul i64 %v941, 16
  %v944 = getelementptr inbounds float, ptr %v940, i64 %v943
  %v945 = mul i64 %v941, 32
  %v946 = getelementptr inbounds float, ptr %v122, i64 %v945
  %v947 = getelementptr inbounds float, ptr %v944, i64 0
  %v948 = load <8 x float>, ptr %v947, align 4
  %v949 = getelementptr inbounds float, ptr %v946, i64 0
  store <8 x float> %v948, ptr %v949, align 4
  %v950 = getelementptr inbounds float, ptr %v944, i64 8
  %v951 = load <8 x float>, ptr %v950, align 4
  %v952 = getelementptr inbounds float, ptr %v946, i64 8
  store <8 x float> %v951, ptr %v952, align 4
  %v953 = getelementptr inbounds float, ptr %v944, i64 16
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = getelementptr inbounds float, ptr %v946, i64 16
  store <8 x float> %v954, ptr %v955, align 4
  %v956 = getelementptr inbounds float, ptr %v944, i64 24
  %v957 = load <8 x float>, ptr %v956, align 4
  %v958 = getelementptr inbounds float, ptr %v946, i64 24
  store <8 x float> %v957, ptr %v958, align 4
  %v959 = add nsw i64 %v941, 1
  br label %b158
b160:
  %v960 = sdiv i64 %v902, 2
  br label %b161
b161:
  %v961 = phi i64 [ 0, %b160 ], [ %v970, %b162 ]
  %v962 = icmp slt i64 %v961, %v960
  br i1 %v962, label %b162, label %b163
b162:
  %v963 = mul i64 %v961, 2
  %v964 = add i64 %v898, %v963
  %v965 = mul i64 %v961, 768
  %v966 = getelementptr inbounds float, ptr %v868, i64 %v965
  %v967 = mul i64 %v964, 16
  %v968 = add i64 %v967, %v936
  %v969 = getelementptr inbounds float, ptr %v882, i64 %v968
  call void @outer_2x32(ptr %v966, ptr %v122, i64 %v897, ptr %v969, i64 16)
  %v970 = add nsw i64 %v961, 1
  br label %b161
b163:
  %v971 = add nsw i64 %v936, 32
  br label %b155
b157:
  %v972 = mul i64 %v893, 16
  %v973 = add i64 %v972, 0
  %v974 = getelementptr inbounds float, ptr %v867, i64 %v973
  br label %b164
b164:
  %v975 = phi i64 [ 0, %b157 ], [ %v987, %b165 ]
  %v976 = icmp slt i64 %v975, %v897
  br i1 %v976, label %b165, label %b166
b165:
  %v977 = mul i64 %v975, 16
  %v978 = getelementptr inbounds float, ptr %v974, i64 %v977
  %v979 = mul i64 %v975, 16
  %v980 = getelementptr inbounds float, ptr %v122, i64 %v979
  %v981 = getelementptr inbounds float, ptr %v978, i64 0
  %v982 = load <8 x float>, ptr %v981, align 4
  %v983 = getelementptr inbounds float, ptr %v980, i64 0
  store <8 x float> %v982, ptr %v983, align 4
  %v984 = getelementptr inbounds float, ptr %v978, i64 8
  %v985 = load <8 x float>, ptr %v984, align 4
  %v986 = getelementptr inbounds float, ptr %v980, i64 8
  store <8 x float> %v985, ptr %v986, align 4
  %v987 = add nsw i64 %v975, 1
  br label %b164
b166:
  %v988 = sdiv i64 %v902, 2
  br label %b167
b167:
  %v989 = phi i64 [ 0, %b166 ], [ %v998, %b168 ]
  %v990 = icmp slt i64 %v989, %v988
  br i1 %v990, label %b168, label %b169
b168:
  %v991 = mul i64 %v989, 2
  %v992 = add i64 %v898, %v991
  %v993 = mul i64 %v989, 768
  %v994 = getelementptr inbounds float, ptr %v868, i64 %v993
  %v995 = mul i64 %v992, 16
  %v996 = add i64 %v995, 0
  %v997 = getelementptr inbounds float, ptr %v882, i64 %v996
  call void @outer_2x16(ptr %v994, ptr %v122, i64 %v897, ptr %v997, i64 16)
  %v998 = add nsw i64 %v989, 1
  br label %b167
b169:
  %v999 = add nsw i64 %v898, 64
  br label %b143
b145:
  %v1000 = add nsw i64 %v893, 384
  br label %b140
b142:
  %v1001 = icmp sgt i64 %v3, 1
  br i1 %v1001, label %b170, label %b171
b170:
  %v1002 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1003 = atomicrmw add ptr %v1002, i64 1 acq_rel
  %v1004 = load i64, ptr %v117, align 8
  %v1005 = add i64 %v1004, 1
  store i64 %v1005, ptr %v117, align 8
  %v1006 = mul i64 %v3, %v1005
  br label %b172
b172:
  %v1007 = load atomic i64, ptr %v1002 acquire, align 8
  %v1008 = icmp slt i64 %v1007, %v1006
  br i1 %v1008, label %b173, label %b174
b173:
  %v1009 = call i32 @sched_yield()
  br label %b172
b174:
  br label %b171
b171:
  %v1010 = icmp eq i64 %v2, 0
  br i1 %v1010, label %b175, label %b176
b175:
  br label %b177
b177:
  %v1011 = phi i64 [ 0, %b175 ], [ %v1033, %b182 ]
  %v1012 = icmp slt i64 %v1011, 24
  br i1 %v1012, label %b178, label %b179
b178:
  br label %b180
b180:
  %v1013 = phi i64 [ 0, %b178 ], [ %v1030, %b185 ]
  %v1014 = phi <8 x float> [ splat (float 0x0000000000000000), %b178 ], [ %v1029, %b185 ]
  %v1015 = icmp slt i64 %v1013, %v8
  br i1 %v1015, label %b181, label %b182
b181:
  %v1016 = add i64 %v1013, 128
  %v1017 = icmp slt i64 %v1016, %v8
  %v1018 = select i1 %v1017, i64 %v1016, i64 %v8
  br label %b183
b183:
  %v1019 = phi i64 [ %v1013, %b181 ], [ %v1028, %b184 ]
  %v1020 = phi <8 x float> [ splat (float 0x0000000000000000), %b181 ], [ %v1027, %b184 ]
  %v1021 = icmp slt i64 %v1019, %v1018
  br i1 %v1021, label %b184, label %b185
b184:
  %v1022 = mul i64 %v1019, 24
  %v1023 = getelementptr inbounds float, ptr %v82, i64 %v1022
  %v1024 = add i64 0, %v1011
  %v1025 = getelementptr inbounds float, ptr %v1023, i64 %v1024
  %v1026 = load <8 x float>, ptr %v1025, align 4
  %v1027 = fadd <8 x float> %v1020, %v1026
  %v1028 = add nsw i64 %v1019, 1
  br label %b183
b185:
  %v1029 = fadd <8 x float> %v1014, %v1020
  %v1030 = add nsw i64 %v1013, 128
  br label %b180
b182:
  %v1031 = add i64 0, %v1011
  %v1032 = getelementptr inbounds float, ptr %v40, i64 %v1031
  store <8 x float> %v1014, ptr %v1032, align 4
  %v1033 = add nsw i64 %v1011, 8
  br label %b177
b179:
  br label %b176
b176:
  %v1034 = icmp sgt i64 %v3, 1
  br i1 %v1034, label %b186, label %b187
b186:
  %v1035 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1036 = atomicrmw add ptr %v1035, i64 1 acq_rel
  %v1037 = load i64, ptr %v117, align 8
  %v1038 = add i64 %v1037, 1
  store i64 %v1038, ptr %v117, align 8
  %v1039 = mul i64 %v3, %v1038
  br label %b188
b188:
  %v1040 = load atomic i64, ptr %v1035 acquire, align 8
  %v1041 = icmp slt i64 %v1040, %v1039
  br i1 %v1041, label %b189, label %b190
b189:
  %v1042 = call i32 @sched_yield()
  br label %b188
b190:
  br label %b187
b187:
  %v1043 = mul i64 0, 16
  %v1044 = getelementptr inbounds float, ptr %v80, i64 %v1043
  %v1045 = getelementptr inbounds float, ptr %v1044, i64 0
  %v1046 = mul i64 0, 8
  %v1047 = getelementptr inbounds float, ptr %v10, i64 %v1046
  %v1048 = getelementptr inbounds float, ptr %v1047, i64 0
  %v1049 = getelementptr inbounds float, ptr %v122, i64 12288
  %v1050 = add i64 16, 1
  %v1051 = sdiv i64 %v1050, 2
  %v1052 = add i64 %v2, 1
  %v1053 = mul i64 %v1051, %v2
  %v1054 = sdiv i64 %v1053, %v3
  %v1055 = mul i64 %v1054, 2
  %v1056 = icmp slt i64 %v1055, 16
  %v1057 = select i1 %v1056, i64 %v1055, i64 16
  %v1058 = mul i64 %v1051, %v1052
  %v1059 = sdiv i64 %v1058, %v3
  %v1060 = mul i64 %v1059, 2
  %v1061 = icmp slt i64 %v1060, 16
  %v1062 = select i1 %v1061, i64 %v1060, i64 16
  %v1063 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b191
b191:
  %v1064 = phi i64 [ %v1057, %b187 ], [ %v1072, %b196 ]
  %v1065 = icmp slt i64 %v1064, %v1062
  br i1 %v1065, label %b192, label %b193
b192:
  %v1066 = mul i64 %v1064, 8
  %v1067 = getelementptr inbounds float, ptr %v1063, i64 %v1066
  br label %b194
b194:
  %v1068 = phi i64 [ 0, %b192 ], [ %v1071, %b195 ]
  %v1069 = icmp slt i64 %v1068, 8
  br i1 %v1069, label %b195, label %b196
b195:
  %v1070 = getelementptr inbounds float, ptr %v1067, i64 %v1068
  store float 0x0000000000000000, ptr %v1070, align 4
  %v1071 = add nsw i64 %v1068, 1
  br label %b194
b196:
  %v1072 = add nsw i64 %v1064, 1
  br label %b191
b193:
  %v1073 = mul i64 %v8, 1
  br label %b197
b197:
  %v1074 = phi i64 [ 0, %b193 ], [ %v1178, %b202 ]
  %v1075 = icmp slt i64 %v1074, %v1073
  br i1 %v1075, label %b198, label %b199
b198:
  %v1076 = sub i64 %v1073, %v1074
  %v1077 = icmp slt i64 %v1076, 384
  %v1078 = select i1 %v1077, i64 %v1076, i64 384
  br label %b200
b200:
  %v1079 = phi i64 [ %v1057, %b198 ], [ %v1177, %b226 ]
  %v1080 = icmp slt i64 %v1079, %v1062
  br i1 %v1080, label %b201, label %b202
b201:
  %v1081 = sub i64 %v1062, %v1079
  %v1082 = icmp slt i64 %v1081, 64
  %v1083 = select i1 %v1082, i64 %v1081, i64 64
  %v1084 = sdiv i64 %v1083, 2
  %v1085 = mul i64 %v1084, 2
  %v1086 = sub i64 %v1083, %v1085
  %v1087 = mul i64 %v1074, 16
  %v1088 = add i64 %v1087, %v1079
  %v1089 = getelementptr inbounds float, ptr %v1045, i64 %v1088
  br label %b203
b203:
  %v1090 = phi i64 [ 0, %b201 ], [ %v1116, %b211 ]
  %v1091 = icmp slt i64 %v1090, %v1078
  br i1 %v1091, label %b204, label %b205
b204:
  %v1092 = mul i64 %v1090, 16
  %v1093 = getelementptr inbounds float, ptr %v1089, i64 %v1092
  %v1094 = mul i64 %v1090, 2
  %v1095 = getelementptr inbounds float, ptr %v1049, i64 %v1094
  br label %b206
b206:
  %v1096 = phi i64 [ 0, %b204 ], [ %v1105, %b207 ]
  %v1097 = icmp slt i64 %v1096, %v1084
  br i1 %v1097, label %b207, label %b208
b207:
  %v1098 = mul i64 %v1096, 2
  %v1099 = getelementptr inbounds float, ptr %v1093, i64 %v1098
  %v1100 = mul i64 %v1096, 768
  %v1101 = getelementptr inbounds float, ptr %v1095, i64 %v1100
  %v1102 = getelementptr inbounds float, ptr %v1099, i64 0
  %v1103 = load <2 x float>, ptr %v1102, align 4
  %v1104 = getelementptr inbounds float, ptr %v1101, i64 0
  store <2 x float> %v1103, ptr %v1104, align 4
  %v1105 = add nsw i64 %v1096, 1
  br label %b206
b208:
  %v1106 = mul i64 %v1084, 2
  %v1107 = getelementptr inbounds float, ptr %v1093, i64 %v1106
  %v1108 = mul i64 %v1084, 768
  %v1109 = getelementptr inbounds float, ptr %v1095, i64 %v1108
  br label %b209
b209:
  %v1110 = phi i64 [ 0, %b208 ], [ %v1115, %b210 ]
  %v1111 = icmp slt i64 %v1110, %v1086
  br i1 %v1111, label %b210, label %b211
b210:
  %v1112 = getelementptr inbounds float, ptr %v1107, i64 %v1110
  %v1113 = load float, ptr %v1112, align 4
  %v1114 = getelementptr inbounds float, ptr %v1109, i64 %v1110
  store float %v1113, ptr %v1114, align 4
  %v1115 = add nsw i64 %v1110, 1
  br label %b209, !llvm.loop !6
b211:
  %v1116 = add nsw i64 %v1090, 1
  br label %b203
b205:
  br label %b212
b212:
  %v1117 = phi i64 [ 0, %b205 ], [ %v1152, %b220 ]
  %v1118 = icmp slt i64 %v1117, 0
  br i1 %v1118, label %b213, label %b214
b213:
  %v1119 = mul i64 %v1074, 8
  %v1120 = add i64 %v1119, %v1117
  %v1121 = getelementptr inbounds float, ptr %v1048, i64 %v1120
  br label %b215
b215:
  %v1122 = phi i64 [ 0, %b213 ], [ %v1140, %b216 ]
  %v1123 = icmp slt i64 %v1122, %v1078
  br i1 %v1123, label %b216, label %b217
b216:
  %v1124 = mul i64 %v1122, 8
  %v1125 = getelementptr inbounds float, ptr %v1121, i64 %v1124
  %v1126 = mul i64 %v1122, 32
  %v1127 = getelementptr inbounds float, ptr %v122, i64 %v1126
  %v1128 = getelementptr inbounds float, ptr %v1125, i64 0
  %v1129 = load <8 x float>, ptr %v1128, align 4
  %v1130 = getelementptr inbounds float, ptr %v1127, i64 0
  store <8 x float> %v1129, ptr %v1130, align 4
  %v1131 = getelementptr inbounds float, ptr %v1125, i64 8
  %v1132 = load <8 x float>, ptr %v1131, align 4
  %v1133 = getelementptr inbounds float, ptr %v1127, i64 8
  store <8 x float> %v1132, ptr %v1133, align 4
  %v1134 = getelementptr inbounds float, ptr %v1125, i64 16
  %v1135 = load <8 x float>, ptr %v1134, align 4
  %v1136 = getelementptr inbounds float, ptr %v1127, i64 16
  store <8 x float> %v1135, ptr %v1136, align 4
  %v1137 = getelementptr inbounds float, ptr %v1125, i64 24
  %v1138 = load <8 x float>, ptr %v1137, align 4
  %v1139 = getelementptr inbounds float, ptr %v1127, i64 24
  store <8 x float> %v1138, ptr %v1139, align 4
  %v1140 = add nsw i64 %v1122, 1
  br label %b215
b217:
  %v1141 = sdiv i64 %v1083, 2
  br label %b218
b218:
  %v1142 = phi i64 [ 0, %b217 ], [ %v1151, %b219 ]
  %v1143 = icmp slt i64 %v1142, %v1141
  br i1 %v1143, label %b219, label %b220
b219:
  %v1144 = mul i64 %v1142, 2
  %v1145 = add i64 %v1079, %v1144
  %v1146 = mul i64 %v1142, 768
  %v1147 = getelementptr inbounds float, ptr %v1049, i64 %v1146
  %v1148 = mul i64 %v1145, 8
  %v1149 = add i64 %v1148, %v1117
  %v1150 = getelementptr inbounds float, ptr %v1063, i64 %v1149
  call void @outer_2x32(ptr %v1147, ptr %v122, i64 %v1078, ptr %v1150, i64 8)
  %v1151 = add nsw i64 %v1142, 1
  br label %b218
b220:
  %v1152 = add nsw i64 %v1117, 32
  br label %b212
b214:
  %v1153 = mul i64 %v1074, 8
  %v1154 = add i64 %v1153, 0
  %v1155 = getelementptr inbounds float, ptr %v1048, i64 %v1154
  br label %b221
b221:
  %v1156 = phi i64 [ 0, %b214 ], [ %v1165, %b222 ]
  %v1157 = icmp slt i64 %v1156, %v1078
  br i1 %v1157, label %b222, label %b223
b222:
  %v1158 = mul i64 %v1156, 8
  %v1159 = getelementptr inbounds float, ptr %v1155, i64 %v1158
  %v1160 = mul i64 %v1156, 8
  %v1161 = getelementptr inbounds float, ptr %v122, i64 %v1160
  %v1162 = getelementptr inbounds float, ptr %v1159, i64 0
  %v1163 = load <8 x float>, ptr %v1162, align 4
  %v1164 = getelementptr inbounds float, ptr %v1161, i64 0
  store <8 x float> %v1163, ptr %v1164, align 4
  %v1165 = add nsw i64 %v1156, 1
  br label %b221
b223:
  %v1166 = sdiv i64 %v1083, 2
  br label %b224
b224:
  %v1167 = phi i64 [ 0, %b223 ], [ %v1176, %b225 ]
  %v1168 = icmp slt i64 %v1167, %v1166
  br i1 %v1168, label %b225, label %b226
b225:
  %v1169 = mul i64 %v1167, 2
  %v1170 = add i64 %v1079, %v1169
  %v1171 = mul i64 %v1167, 768
  %v1172 = getelementptr inbounds float, ptr %v1049, i64 %v1171
  %v1173 = mul i64 %v1170, 8
  %v1174 = add i64 %v1173, 0
  %v1175 = getelementptr inbounds float, ptr %v1063, i64 %v1174
  call void @outer_2x8(ptr %v1172, ptr %v122, i64 %v1078, ptr %v1175, i64 8)
  %v1176 = add nsw i64 %v1167, 1
  br label %b224
b226:
  %v1177 = add nsw i64 %v1079, 64
  br label %b200
b202:
  %v1178 = add nsw i64 %v1074, 384
  br label %b197
b199:
  %v1179 = icmp sgt i64 %v3, 1
  br i1 %v1179, label %b227, label %b228
b227:
  %v1180 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1181 = atomicrmw add ptr %v1180, i64 1 acq_rel
  %v1182 = load i64, ptr %v117, align 8
  %v1183 = add i64 %v1182, 1
  store i64 %v1183, ptr %v117, align 8
  %v1184 = mul i64 %v3, %v1183
  br label %b229
b229:
  %v1185 = load atomic i64, ptr %v1180 acquire, align 8
  %v1186 = icmp slt i64 %v1185, %v1184
  br i1 %v1186, label %b230, label %b231
b230:
  %v1187 = call i32 @sched_yield()
  br label %b229
b231:
  br label %b228
b228:
  %v1188 = mul i64 0, 16
  %v1189 = getelementptr inbounds float, ptr %v80, i64 %v1188
  %v1190 = getelementptr inbounds float, ptr %v1189, i64 0
  %v1191 = mul i64 0, 16
  %v1192 = getelementptr inbounds float, ptr %v26, i64 %v1191
  %v1193 = getelementptr inbounds float, ptr %v1192, i64 0
  %v1194 = getelementptr inbounds float, ptr %v122, i64 12288
  %v1195 = add i64 16, 1
  %v1196 = sdiv i64 %v1195, 2
  %v1197 = add i64 %v2, 1
  %v1198 = mul i64 %v1196, %v2
  %v1199 = sdiv i64 %v1198, %v3
  %v1200 = mul i64 %v1199, 2
  %v1201 = icmp slt i64 %v1200, 16
  %v1202 = select i1 %v1201, i64 %v1200, i64 16
  %v1203 = mul i64 %v1196, %v1197
  %v1204 = sdiv i64 %v1203, %v3
  %v1205 = mul i64 %v1204, 2
  %v1206 = icmp slt i64 %v1205, 16
  %v1207 = select i1 %v1206, i64 %v1205, i64 16
  %v1208 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b232
b232:
  %v1209 = phi i64 [ %v1202, %b228 ], [ %v1217, %b237 ]
  %v1210 = icmp slt i64 %v1209, %v1207
  br i1 %v1210, label %b233, label %b234
b233:
  %v1211 = mul i64 %v1209, 16
  %v1212 = getelementptr inbounds float, ptr %v1208, i64 %v1211
  br label %b235
b235:
  %v1213 = phi i64 [ 0, %b233 ], [ %v1216, %b236 ]
  %v1214 = icmp slt i64 %v1213, 16
  br i1 %v1214, label %b236, label %b237
b236:
  %v1215 = getelementptr inbounds float, ptr %v1212, i64 %v1213
  store float 0x0000000000000000, ptr %v1215, align 4
  %v1216 = add nsw i64 %v1213, 1
  br label %b235
b237:
  %v1217 = add nsw i64 %v1209, 1
  br label %b232
b234:
  %v1218 = mul i64 %v8, 1
  br label %b238
b238:
  %v1219 = phi i64 [ 0, %b234 ], [ %v1326, %b243 ]
  %v1220 = icmp slt i64 %v1219, %v1218
  br i1 %v1220, label %b239, label %b240
b239:
  %v1221 = sub i64 %v1218, %v1219
  %v1222 = icmp slt i64 %v1221, 384
  %v1223 = select i1 %v1222, i64 %v1221, i64 384
  br label %b241
b241:
  %v1224 = phi i64 [ %v1202, %b239 ], [ %v1325, %b267 ]
  %v1225 = icmp slt i64 %v1224, %v1207
  br i1 %v1225, label %b242, label %b243
b242:
  %v1226 = sub i64 %v1207, %v1224
  %v1227 = icmp slt i64 %v1226, 64
  %v1228 = select i1 %v1227, i64 %v1226, i64 64
  %v1229 = sdiv i64 %v1228, 2
  %v1230 = mul i64 %v1229, 2
  %v1231 = sub i64 %v1228, %v1230
  %v1232 = mul i64 %v1219, 16
  %v1233 = add i64 %v1232, %v1224
  %v1234 = getelementptr inbounds float, ptr %v1190, i64 %v1233
  br label %b244
b244:
  %v1235 = phi i64 [ 0, %b242 ], [ %v1261, %b252 ]
  %v1236 = icmp slt i64 %v1235, %v1223
  br i1 %v1236, label %b245, label %b246
b245:
  %v1237 = mul i64 %v1235, 16
  %v1238 = getelementptr inbounds float, ptr %v1234, i64 %v1237
  %v1239 = mul i64 %v1235, 2
  %v1240 = getelementptr inbounds float, ptr %v1194, i64 %v1239
  br label %b247
b247:
  %v1241 = phi i64 [ 0, %b245 ], [ %v1250, %b248 ]
  %v1242 = icmp slt i64 %v1241, %v1229
  br i1 %v1242, label %b248, label %b249
b248:
  %v1243 = mul i64 %v1241, 2
  %v1244 = getelementptr inbounds float, ptr %v1238, i64 %v1243
  %v1245 = mul i64 %v1241, 768
  %v1246 = getelementptr inbounds float, ptr %v1240, i64 %v1245
  %v1247 = getelementptr inbounds float, ptr %v1244, i64 0
  %v1248 = load <2 x float>, ptr %v1247, align 4
  %v1249 = getelementptr inbounds float, ptr %v1246, i64 0
  store <2 x float> %v1248, ptr %v1249, align 4
  %v1250 = add nsw i64 %v1241, 1
  br label %b247
b249:
  %v1251 = mul i64 %v1229, 2
  %v1252 = getelementptr inbounds float, ptr %v1238, i64 %v1251
  %v1253 = mul i64 %v1229, 768
  %v1254 = getelementptr inbounds float, ptr %v1240, i64 %v1253
  br label %b250
b250:
  %v1255 = phi i64 [ 0, %b249 ], [ %v1260, %b251 ]
  %v1256 = icmp slt i64 %v1255, %v1231
  br i1 %v1256, label %b251, label %b252
b251:
  %v1257 = getelementptr inbounds float, ptr %v1252, i64 %v1255
  %v1258 = load float, ptr %v1257, align 4
  %v1259 = getelementptr inbounds float, ptr %v1254, i64 %v1255
  store float %v1258, ptr %v1259, align 4
  %v1260 = add nsw i64 %v1255, 1
  br label %b250, !llvm.loop !9
b252:
  %v1261 = add nsw i64 %v1235, 1
  br label %b244
b246:
  br label %b253
b253:
  %v1262 = phi i64 [ 0, %b246 ], [ %v1297, %b261 ]
  %v1263 = icmp slt i64 %v1262, 0
  br i1 %v1263, label %b254, label %b255
b254:
  %v1264 = mul i64 %v1219, 16
  %v1265 = add i64 %v1264, %v1262
  %v1266 = getelementptr inbounds float, ptr %v1193, i64 %v1265
  br label %b256
b256:
  %v1267 = phi i64 [ 0, %b254 ], [ %v1285, %b257 ]
  %v1268 = icmp slt i64 %v1267, %v1223
  br i1 %v1268, label %b257, label %b258
b257:
  %v1269 = mul i64 %v1267, 16
  %v1270 = getelementptr inbounds float, ptr %v1266, i64 %v1269
  %v1271 = mul i64 %v1267, 32
  %v1272 = getelementptr inbounds float, ptr %v122, i64 %v1271
  %v1273 = getelementptr inbounds float, ptr %v1270, i64 0
  %v1274 = load <8 x float>, ptr %v1273, align 4
  %v1275 = getelementptr inbounds float, ptr %v1272, i64 0
  store <8 x float> %v1274, ptr %v1275, align 4
  %v1276 = getelementptr inbounds float, ptr %v1270, i64 8
  %v1277 = load <8 x float>, ptr %v1276, align 4
  %v1278 = getelementptr inbounds float, ptr %v1272, i64 8
  store <8 x float> %v1277, ptr %v1278, align 4
  %v1279 = getelementptr inbounds float, ptr %v1270, i64 16
  %v1280 = load <8 x float>, ptr %v1279, align 4
  %v1281 = getelementptr inbounds float, ptr %v1272, i64 16
  store <8 x float> %v1280, ptr %v1281, align 4
  %v1282 = getelementptr inbounds float, ptr %v1270, i64 24
  %v1283 = load <8 x float>, ptr %v1282, align 4
  %v1284 = getelementptr inbounds float, ptr %v1272, i64 24
  store <8 x float> %v1283, ptr %v1284, align 4
  %v1285 = add nsw i64 %v1267, 1
  br label %b256
b258:
  %v1286 = sdiv i64 %v1228, 2
  br label %b259
b259:
  %v1287 = phi i64 [ 0, %b258 ], [ %v1296, %b260 ]
  %v1288 = icmp slt i64 %v1287, %v1286
  br i1 %v1288, label %b260, label %b261
b260:
  %v1289 = mul i64 %v1287, 2
  %v1290 = add i64 %v1224, %v1289
  %v1291 = mul i64 %v1287, 768
  %v1292 = getelementptr inbounds float, ptr %v1194, i64 %v1291
  %v1293 = mul i64 %v1290, 16
  %v1294 = add i64 %v1293, %v1262
  %v1295 = getelementptr inbounds float, ptr %v1208, i64 %v1294
  call void @outer_2x32(ptr %v1292, ptr %v122, i64 %v1223, ptr %v1295, i64 16)
  %v1296 = add nsw i64 %v1287, 1
  br label %b259
b261:
  %v1297 = add nsw i64 %v1262, 32
  br label %b253
b255:
  %v1298 = mul i64 %v1219, 16
  %v1299 = add i64 %v1298, 0
  %v1300 = getelementptr inbounds float, ptr %v1193, i64 %v1299
  br label %b262
b262:
  %v1301 = phi i64 [ 0, %b255 ], [ %v1313, %b263 ]
  %v1302 = icmp slt i64 %v1301, %v1223
  br i1 %v1302, label %b263, label %b264
b263:
  %v1303 = mul i64 %v1301, 16
  %v1304 = getelementptr inbounds float, ptr %v1300, i64 %v1303
  %v1305 = mul i64 %v1301, 16
  %v1306 = getelementptr inbounds float, ptr %v122, i64 %v1305
  %v1307 = getelementptr inbounds float, ptr %v1304, i64 0
  %v1308 = load <8 x float>, ptr %v1307, align 4
  %v1309 = getelementptr inbounds float, ptr %v1306, i64 0
  store <8 x float> %v1308, ptr %v1309, align 4
  %v1310 = getelementptr inbounds float, ptr %v1304, i64 8
  %v1311 = load <8 x float>, ptr %v1310, align 4
  %v1312 = getelementptr inbounds float, ptr %v1306, i64 8
  store <8 x float> %v1311, ptr %v1312, align 4
  %v1313 = add nsw i64 %v1301, 1
  br label %b262
b264:
  %v1314 = sdiv i64 %v1228, 2
  br label %b265
b265:
  %v1315 = phi i64 [ 0, %b264 ], [ %v1324, %b266 ]
  %v1316 = icmp slt i64 %v1315, %v1314
  br i1 %v1316, label %b266, label %b267
b266:
  %v1317 = mul i64 %v1315, 2
  %v1318 = add i64 %v1224, %v1317
  %v1319 = mul i64 %v1315, 768
  %v1320 = getelementptr inbounds float, ptr %v1194, i64 %v1319
  %v1321 = mul i64 %v1318, 16
  %v1322 = add i64 %v1321, 0
  %v1323 = getelementptr inbounds float, ptr %v1208, i64 %v1322
  call void @outer_2x16(ptr %v1320, ptr %v122, i64 %v1223, ptr %v1323, i64 16)
  %v1324 = add nsw i64 %v1315, 1
  br label %b265
b267:
  %v1325 = add nsw i64 %v1224, 64
  br label %b241
b243:
  %v1326 = add nsw i64 %v1219, 384
  br label %b238
b240:
  %v1327 = icmp sgt i64 %v3, 1
  br i1 %v1327, label %b268, label %b269
b268:
  %v1328 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1329 = atomicrmw add ptr %v1328, i64 1 acq_rel
  %v1330 = load i64, ptr %v117, align 8
  %v1331 = add i64 %v1330, 1
  store i64 %v1331, ptr %v117, align 8
  %v1332 = mul i64 %v3, %v1331
  br label %b270
b270:
  %v1333 = load atomic i64, ptr %v1328 acquire, align 8
  %v1334 = icmp slt i64 %v1333, %v1332
  br i1 %v1334, label %b271, label %b272
b271:
  %v1335 = call i32 @sched_yield()
  br label %b270
b272:
  br label %b269
b269:
  %v1336 = icmp eq i64 %v2, 0
  br i1 %v1336, label %b273, label %b274
b273:
  br label %b275
b275:
  %v1337 = phi i64 [ 0, %b273 ], [ %v1359, %b280 ]
  %v1338 = icmp slt i64 %v1337, 16
  br i1 %v1338, label %b276, label %b277
b276:
  br label %b278
b278:
  %v1339 = phi i64 [ 0, %b276 ], [ %v1356, %b283 ]
  %v1340 = phi <8 x float> [ splat (float 0x0000000000000000), %b276 ], [ %v1355, %b283 ]
  %v1341 = icmp slt i64 %v1339, %v8
  br i1 %v1341, label %b279, label %b280
b279:
  %v1342 = add i64 %v1339, 128
  %v1343 = icmp slt i64 %v1342, %v8
  %v1344 = select i1 %v1343, i64 %v1342, i64 %v8
  br label %b281
b281:
  %v1345 = phi i64 [ %v1339, %b279 ], [ %v1354, %b282 ]
  %v1346 = phi <8 x float> [ splat (float 0x0000000000000000), %b279 ], [ %v1353, %b282 ]
  %v1347 = icmp slt i64 %v1345, %v1344
  br i1 %v1347, label %b282, label %b283
b282:
  %v1348 = mul i64 %v1345, 16
  %v1349 = getelementptr inbounds float, ptr %v80, i64 %v1348
  %v1350 = add i64 0, %v1337
  %v1351 = getelementptr inbounds float, ptr %v1349, i64 %v1350
  %v1352 = load <8 x float>, ptr %v1351, align 4
  %v1353 = fadd <8 x float> %v1346, %v1352
  %v1354 = add nsw i64 %v1345, 1
  br label %b281
b283:
  %v1355 = fadd <8 x float> %v1340, %v1346
  %v1356 = add nsw i64 %v1339, 128
  br label %b278
b280:
  %v1357 = add i64 0, %v1337
  %v1358 = getelementptr inbounds float, ptr %v46, i64 %v1357
  store <8 x float> %v1340, ptr %v1358, align 4
  %v1359 = add nsw i64 %v1337, 8
  br label %b275
b277:
  br label %b274
b274:
  %v1360 = icmp sgt i64 %v3, 1
  br i1 %v1360, label %b284, label %b285
b284:
  %v1361 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1362 = atomicrmw add ptr %v1361, i64 1 acq_rel
  %v1363 = load i64, ptr %v117, align 8
  %v1364 = add i64 %v1363, 1
  store i64 %v1364, ptr %v117, align 8
  %v1365 = mul i64 %v3, %v1364
  br label %b286
b286:
  %v1366 = load atomic i64, ptr %v1361 acquire, align 8
  %v1367 = icmp slt i64 %v1366, %v1365
  br i1 %v1367, label %b287, label %b288
b287:
  %v1368 = call i32 @sched_yield()
  br label %b286
b288:
  br label %b285
b285:
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
define internal void @outer_2x16(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 16
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v14, i64 0
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v6)
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v18, <8 x float> %v7)
  %v25 = getelementptr inbounds float, ptr %v14, i64 1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v16, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v18, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fadd <8 x float> %v35, %v6
  store <8 x float> %v36, ptr %v34, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 8
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v38, %v7
  store <8 x float> %v39, ptr %v37, align 4
  %v40 = mul i64 %v4, 1
  %v41 = getelementptr inbounds float, ptr %v3, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v41, i64 0
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = fadd <8 x float> %v43, %v8
  store <8 x float> %v44, ptr %v42, align 4
  %v45 = getelementptr inbounds float, ptr %v41, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = fadd <8 x float> %v46, %v9
  store <8 x float> %v47, ptr %v45, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

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
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
