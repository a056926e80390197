; generated from specs/lstm_continual.yaml by `make generated`: do not edit
; lstm_continual I=8 N=8 C=2 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_6x2of2_0_more = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0_more, ptr @tile_2x2of2_0_more, ptr @tile_3x2of2_0_more, ptr @tile_4x2of2_0_more, ptr @tile_5x2of2_0_more, ptr @tile_6x2of2_0_more], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8
@table_outer_tail = private unnamed_addr constant [2 x ptr] [ptr @outer_1_tail, ptr @outer_2_tail], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v737 = alloca float, i64 64, align 4
  %v1459 = alloca float, i64 96, align 4
  %v1535 = alloca float, i64 96, align 4
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
  %v81 = getelementptr inbounds i64, ptr %v1, i64 4
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 11
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 12
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 13
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 16
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 26
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 27
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 28
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 32
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 33
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 34
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 38
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 39
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v108 = load ptr, ptr %v107, align 4
  %v109 = icmp eq i64 %v2, 0
  br i1 %v109, label %b0, label %b1
b0:
  br label %b2
b2:
  %v110 = phi i64 [ 0, %b0 ], [ %v116, %b3 ]
  %v111 = icmp slt i64 %v110, 16
  br i1 %v111, label %b3, label %b4
b3:
  %v112 = add i64 0, %v110
  %v113 = getelementptr inbounds float, ptr %v52, i64 %v112
  %v114 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v115, ptr %v113, align 4
  %v116 = add nsw i64 %v110, 8
  br label %b2
b4:
  br label %b1
b1:
  %v117 = icmp sgt i64 %v3, 1
  br i1 %v117, label %b5, label %b6
b5:
  %v118 = getelementptr inbounds i64, ptr %v1, i64 3
  %v119 = atomicrmw add ptr %v118, i64 1 acq_rel
  %v120 = mul i64 %v3, 1
  br label %b7
b7:
  %v121 = load atomic i64, ptr %v118 acquire, align 8
  %v122 = icmp slt i64 %v121, %v120
  br i1 %v122, label %b8, label %b9
b8:
  %v123 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v124 = icmp eq i64 %v2, 0
  br i1 %v124, label %b10, label %b11
b10:
  br label %b12
b12:
  %v125 = phi i64 [ 0, %b10 ], [ %v132, %b13 ]
  %v126 = icmp slt i64 %v125, 192
  br i1 %v126, label %b13, label %b14
b13:
  %v127 = add i64 0, %v125
  %v128 = getelementptr inbounds float, ptr %v12, i64 %v127
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = add i64 0, %v125
  %v131 = getelementptr inbounds float, ptr %v48, i64 %v130
  store <8 x float> %v129, ptr %v131, align 4
  %v132 = add nsw i64 %v125, 8
  br label %b12
b14:
  br label %b11
b11:
  %v133 = icmp sgt i64 %v3, 1
  br i1 %v133, label %b15, label %b16
b15:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 3
  %v135 = atomicrmw add ptr %v134, i64 1 acq_rel
  %v136 = mul i64 %v3, 2
  br label %b17
b17:
  %v137 = load atomic i64, ptr %v134 acquire, align 8
  %v138 = icmp slt i64 %v137, %v136
  br i1 %v138, label %b18, label %b19
b18:
  %v139 = call i32 @sched_yield()
  br label %b17
b19:
  br label %b16
b16:
  %v140 = icmp eq i64 %v2, 0
  br i1 %v140, label %b20, label %b21
b20:
  br label %b22
b22:
  %v141 = phi i64 [ 0, %b20 ], [ %v148, %b23 ]
  %v142 = icmp slt i64 %v141, 128
  br i1 %v142, label %b23, label %b24
b23:
  %v143 = add i64 0, %v141
  %v144 = getelementptr inbounds float, ptr %v14, i64 %v143
  %v145 = load <8 x float>, ptr %v144, align 4
  %v146 = add i64 192, %v141
  %v147 = getelementptr inbounds float, ptr %v48, i64 %v146
  store <8 x float> %v145, ptr %v147, align 4
  %v148 = add nsw i64 %v141, 8
  br label %b22
b24:
  br label %b21
b21:
  %v149 = icmp sgt i64 %v3, 1
  br i1 %v149, label %b25, label %b26
b25:
  %v150 = getelementptr inbounds i64, ptr %v1, i64 3
  %v151 = atomicrmw add ptr %v150, i64 1 acq_rel
  %v152 = mul i64 %v3, 3
  br label %b27
b27:
  %v153 = load atomic i64, ptr %v150 acquire, align 8
  %v154 = icmp slt i64 %v153, %v152
  br i1 %v154, label %b28, label %b29
b28:
  %v155 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  %v156 = getelementptr inbounds i64, ptr %v1, i64 40
  %v157 = load i64, ptr %v156, align 8
  %v158 = icmp eq i64 %v157, 0
  br i1 %v158, label %b30, label %b31
b30:
  %v159 = add i64 %v7, 0
  %v160 = sdiv i64 %v159, 1
  %v161 = add i64 %v2, 1
  %v162 = mul i64 %v160, %v2
  %v163 = sdiv i64 %v162, %v3
  %v164 = mul i64 %v163, 1
  %v165 = icmp slt i64 %v164, %v7
  %v166 = select i1 %v165, i64 %v164, i64 %v7
  %v167 = mul i64 %v160, %v161
  %v168 = sdiv i64 %v167, %v3
  %v169 = mul i64 %v168, 1
  %v170 = icmp slt i64 %v169, %v7
  %v171 = select i1 %v170, i64 %v169, i64 %v7
  br label %b32
b32:
  %v172 = phi i64 [ %v166, %b30 ], [ %v186, %b37 ]
  %v173 = icmp slt i64 %v172, %v171
  br i1 %v173, label %b33, label %b34
b33:
  %v174 = and i64 0, %v86
  %v175 = mul i64 %v174, %v7
  %v176 = add i64 %v175, %v172
  %v177 = mul i64 %v176, 16
  %v178 = getelementptr inbounds float, ptr %v26, i64 %v177
  br label %b35
b35:
  %v179 = phi i64 [ 0, %b33 ], [ %v185, %b36 ]
  %v180 = icmp slt i64 %v179, 16
  br i1 %v180, label %b36, label %b37
b36:
  %v181 = add i64 0, %v179
  %v182 = getelementptr inbounds float, ptr %v178, i64 %v181
  %v183 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v184, ptr %v182, align 4
  %v185 = add nsw i64 %v179, 8
  br label %b35
b37:
  %v186 = add nsw i64 %v172, 1
  br label %b32
b34:
  br label %b31
b31:
  %v187 = icmp sgt i64 %v3, 1
  br i1 %v187, label %b38, label %b39
b38:
  %v188 = getelementptr inbounds i64, ptr %v1, i64 3
  %v189 = atomicrmw add ptr %v188, i64 1 acq_rel
  %v190 = mul i64 %v3, 4
  br label %b40
b40:
  %v191 = load atomic i64, ptr %v188 acquire, align 8
  %v192 = icmp slt i64 %v191, %v190
  br i1 %v192, label %b41, label %b42
b41:
  %v193 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v194 = getelementptr inbounds i64, ptr %v1, i64 41
  %v195 = load i64, ptr %v194, align 8
  %v196 = icmp eq i64 %v195, 0
  br i1 %v196, label %b43, label %b44
b43:
  %v197 = add i64 %v7, 0
  %v198 = sdiv i64 %v197, 1
  %v199 = add i64 %v2, 1
  %v200 = mul i64 %v198, %v2
  %v201 = sdiv i64 %v200, %v3
  %v202 = mul i64 %v201, 1
  %v203 = icmp slt i64 %v202, %v7
  %v204 = select i1 %v203, i64 %v202, i64 %v7
  %v205 = mul i64 %v198, %v199
  %v206 = sdiv i64 %v205, %v3
  %v207 = mul i64 %v206, 1
  %v208 = icmp slt i64 %v207, %v7
  %v209 = select i1 %v208, i64 %v207, i64 %v7
  br label %b45
b45:
  %v210 = phi i64 [ %v204, %b43 ], [ %v224, %b50 ]
  %v211 = icmp slt i64 %v210, %v209
  br i1 %v211, label %b46, label %b47
b46:
  %v212 = and i64 0, %v88
  %v213 = mul i64 %v212, %v7
  %v214 = add i64 %v213, %v210
  %v215 = mul i64 %v214, 16
  %v216 = getelementptr inbounds float, ptr %v28, i64 %v215
  br label %b48
b48:
  %v217 = phi i64 [ 0, %b46 ], [ %v223, %b49 ]
  %v218 = icmp slt i64 %v217, 16
  br i1 %v218, label %b49, label %b50
b49:
  %v219 = add i64 0, %v217
  %v220 = getelementptr inbounds float, ptr %v216, i64 %v219
  %v221 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v222 = shufflevector <8 x float> %v221, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v222, ptr %v220, align 4
  %v223 = add nsw i64 %v217, 8
  br label %b48
b50:
  %v224 = add nsw i64 %v210, 1
  br label %b45
b47:
  br label %b44
b44:
  %v225 = icmp sgt i64 %v3, 1
  br i1 %v225, label %b51, label %b52
b51:
  %v226 = getelementptr inbounds i64, ptr %v1, i64 3
  %v227 = atomicrmw add ptr %v226, i64 1 acq_rel
  %v228 = mul i64 %v3, 5
  br label %b53
b53:
  %v229 = load atomic i64, ptr %v226 acquire, align 8
  %v230 = icmp slt i64 %v229, %v228
  br i1 %v230, label %b54, label %b55
b54:
  %v231 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v232 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v233 = load ptr, ptr %v232, align 4
  %v234 = getelementptr inbounds float, ptr %v233, i64 0
  %v235 = add i64 2, 0
  %v236 = sdiv i64 %v235, 1
  %v237 = add i64 %v2, 1
  %v238 = mul i64 %v236, %v2
  %v239 = sdiv i64 %v238, %v3
  %v240 = mul i64 %v239, 1
  %v241 = icmp slt i64 %v240, 2
  %v242 = select i1 %v241, i64 %v240, i64 2
  %v243 = mul i64 %v236, %v237
  %v244 = sdiv i64 %v243, %v3
  %v245 = mul i64 %v244, 1
  %v246 = icmp slt i64 %v245, 2
  %v247 = select i1 %v246, i64 %v245, i64 2
  br label %b56
b56:
  %v248 = phi i64 [ %v242, %b52 ], [ %v729, %b107 ]
  %v249 = icmp slt i64 %v248, %v247
  br i1 %v249, label %b57, label %b58
b57:
  %v250 = mul i64 %v248, 256
  %v251 = mul i64 %v248, 32
  %v252 = add i64 %v251, 0
  %v253 = sub i64 40, %v252
  %v254 = icmp slt i64 %v253, 0
  %v255 = select i1 %v254, i64 0, i64 %v253
  %v256 = icmp ult i64 %v255, 8
  %v257 = select i1 %v256, i64 %v255, i64 8
  %v258 = trunc i64 %v257 to i32
  %v259 = insertelement <8 x i32> poison, i32 %v258, i64 0
  %v260 = shufflevector <8 x i32> %v259, <8 x i32> poison, <8 x i32> zeroinitializer
  %v261 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v260
  %v262 = mul i64 %v252, 8
  %v263 = add i64 0, %v262
  %v264 = getelementptr inbounds float, ptr %v48, i64 %v263
  %v265 = add i64 %v250, 0
  %v266 = icmp sge i64 %v255, 8
  br i1 %v266, label %b59, label %b60
b59:
  br label %b61
b61:
  %v267 = phi i64 [ 0, %b59 ], [ %v349, %b62 ]
  %v268 = icmp slt i64 %v267, 8
  br i1 %v268, label %b62, label %b63
b62:
  %v269 = add i64 %v267, 0
  %v270 = getelementptr inbounds float, ptr %v264, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = add i64 %v267, 8
  %v273 = getelementptr inbounds float, ptr %v264, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = add i64 %v267, 16
  %v276 = getelementptr inbounds float, ptr %v264, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = add i64 %v267, 24
  %v279 = getelementptr inbounds float, ptr %v264, i64 %v278
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = add i64 %v267, 32
  %v282 = getelementptr inbounds float, ptr %v264, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = add i64 %v267, 40
  %v285 = getelementptr inbounds float, ptr %v264, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = add i64 %v267, 48
  %v288 = getelementptr inbounds float, ptr %v264, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = add i64 %v267, 56
  %v291 = getelementptr inbounds float, ptr %v264, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = shufflevector <8 x float> %v271, <8 x float> %v283, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v294 = shufflevector <8 x float> %v271, <8 x float> %v283, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v295 = shufflevector <8 x float> %v274, <8 x float> %v286, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v296 = shufflevector <8 x float> %v274, <8 x float> %v286, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v297 = shufflevector <8 x float> %v277, <8 x float> %v289, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v298 = shufflevector <8 x float> %v277, <8 x float> %v289, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v299 = shufflevector <8 x float> %v280, <8 x float> %v292, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v300 = shufflevector <8 x float> %v280, <8 x float> %v292, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v301 = shufflevector <8 x float> %v293, <8 x float> %v297, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v302 = shufflevector <8 x float> %v293, <8 x float> %v297, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v303 = shufflevector <8 x float> %v295, <8 x float> %v299, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v304 = shufflevector <8 x float> %v295, <8 x float> %v299, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v305 = shufflevector <8 x float> %v294, <8 x float> %v298, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v306 = shufflevector <8 x float> %v294, <8 x float> %v298, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v307 = shufflevector <8 x float> %v296, <8 x float> %v300, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v308 = shufflevector <8 x float> %v296, <8 x float> %v300, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v309 = shufflevector <8 x float> %v301, <8 x float> %v303, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v310 = shufflevector <8 x float> %v301, <8 x float> %v303, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v311 = shufflevector <8 x float> %v302, <8 x float> %v304, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v312 = shufflevector <8 x float> %v302, <8 x float> %v304, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v313 = shufflevector <8 x float> %v305, <8 x float> %v307, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v314 = shufflevector <8 x float> %v305, <8 x float> %v307, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v315 = shufflevector <8 x float> %v306, <8 x float> %v308, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v316 = shufflevector <8 x float> %v306, <8 x float> %v308, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v317 = add i64 %v267, 0
  %v318 = mul i64 %v317, 32
  %v319 = add i64 %v265, %v318
  %v320 = getelementptr inbounds float, ptr %v234, i64 %v319
  store <8 x float> %v309, ptr %v320, align 4
  %v321 = add i64 %v267, 1
  %v322 = mul i64 %v321, 32
  %v323 = add i64 %v265, %v322
  %v324 = getelementptr inbounds float, ptr %v234, i64 %v323
  store <8 x float> %v310, ptr %v324, align 4
  %v325 = add i64 %v267, 2
  %v326 = mul i64 %v325, 32
  %v327 = add i64 %v265, %v326
  %v328 = getelementptr inbounds float, ptr %v234, i64 %v327
  store <8 x float> %v311, ptr %v328, align 4
  %v329 = add i64 %v267, 3
  %v330 = mul i64 %v329, 32
  %v331 = add i64 %v265, %v330
  %v332 = getelementptr inbounds float, ptr %v234, i64 %v331
  store <8 x float> %v312, ptr %v332, align 4
  %v333 = add i64 %v267, 4
  %v334 = mul i64 %v333, 32
  %v335 = add i64 %v265, %v334
  %v336 = getelementptr inbounds float, ptr %v234, i64 %v335
  store <8 x float> %v313, ptr %v336, align 4
  %v337 = add i64 %v267, 5
  %v338 = mul i64 %v337, 32
  %v339 = add i64 %v265, %v338
  %v340 = getelementptr inbounds float, ptr %v234, i64 %v339
  store <8 x float> %v314, ptr %v340, align 4
  %v341 = add i64 %v267, 6
  %v342 = mul i64 %v341, 32
  %v343 = add i64 %v265, %v342
  %v344 = getelementptr inbounds float, ptr %v234, i64 %v343
  store <8 x float> %v315, ptr %v344, align 4
  %v345 = add i64 %v267, 7
  %v346 = mul i64 %v345, 32
  %v347 = add i64 %v265, %v346
  %v348 = getelementptr inbounds float, ptr %v234, i64 %v347
  store <8 x float> %v316, ptr %v348, align 4
  %v349 = add nsw i64 %v267, 8
  br label %b61
b63:
  br label %b64
b64:
  %v350 = phi i64 [ 8, %b63 ], [ %v359, %b65 ]
  %v351 = icmp slt i64 %v350, 8
  br i1 %v351, label %b65, label %b66
b65:
  %v352 = mul i64 %v350, 1
  %v353 = getelementptr inbounds float, ptr %v264, i64 %v352
  %v354 = getelementptr float, ptr %v353, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v355 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v354, <8 x i1> %v261, <8 x float> zeroinitializer)
  %v356 = mul i64 %v350, 32
  %v357 = add i64 %v265, %v356
  %v358 = getelementptr inbounds float, ptr %v234, i64 %v357
  store <8 x float> %v355, ptr %v358, align 4
  %v359 = add nsw i64 %v350, 1
  br label %b64
b66:
  br label %b60
b60:
  %v360 = icmp slt i64 %v255, 8
  br i1 %v360, label %b67, label %b68
b67:
  br label %b69
b69:
  %v361 = phi i64 [ 0, %b67 ], [ %v370, %b70 ]
  %v362 = icmp slt i64 %v361, 8
  br i1 %v362, label %b70, label %b71
b70:
  %v363 = mul i64 %v361, 1
  %v364 = getelementptr inbounds float, ptr %v264, i64 %v363
  %v365 = getelementptr float, ptr %v364, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v366 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v365, <8 x i1> %v261, <8 x float> zeroinitializer)
  %v367 = mul i64 %v361, 32
  %v368 = add i64 %v265, %v367
  %v369 = getelementptr inbounds float, ptr %v234, i64 %v368
  store <8 x float> %v366, ptr %v369, align 4
  %v370 = add nsw i64 %v361, 1
  br label %b69
b71:
  br label %b68
b68:
  %v371 = add i64 %v251, 8
  %v372 = sub i64 40, %v371
  %v373 = icmp slt i64 %v372, 0
  %v374 = select i1 %v373, i64 0, i64 %v372
  %v375 = icmp ult i64 %v374, 8
  %v376 = select i1 %v375, i64 %v374, i64 8
  %v377 = trunc i64 %v376 to i32
  %v378 = insertelement <8 x i32> poison, i32 %v377, i64 0
  %v379 = shufflevector <8 x i32> %v378, <8 x i32> poison, <8 x i32> zeroinitializer
  %v380 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v379
  %v381 = mul i64 %v371, 8
  %v382 = add i64 0, %v381
  %v383 = getelementptr inbounds float, ptr %v48, i64 %v382
  %v384 = add i64 %v250, 8
  %v385 = icmp sge i64 %v374, 8
  br i1 %v385, label %b72, label %b73
b72:
  br label %b74
b74:
  %v386 = phi i64 [ 0, %b72 ], [ %v468, %b75 ]
  %v387 = icmp slt i64 %v386, 8
  br i1 %v387, label %b75, label %b76
b75:
  %v388 = add i64 %v386, 0
  %v389 = getelementptr inbounds float, ptr %v383, i64 %v388
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = add i64 %v386, 8
  %v392 = getelementptr inbounds float, ptr %v383, i64 %v391
  %v393 = load <8 x float>, ptr %v392, align 4
  %v394 = add i64 %v386, 16
  %v395 = getelementptr inbounds float, ptr %v383, i64 %v394
  %v396 = load <8 x float>, ptr %v395, align 4
  %v397 = add i64 %v386, 24
  %v398 = getelementptr inbounds float, ptr %v383, i64 %v397
  %v399 = load <8 x float>, ptr %v398, align 4
  %v400 = add i64 %v386, 32
  %v401 = getelementptr inbounds float, ptr %v383, i64 %v400
  %v402 = load <8 x float>, ptr %v401, align 4
  %v403 = add i64 %v386, 40
  %v404 = getelementptr inbounds float, ptr %v383, i64 %v403
  %v405 = load <8 x float>, ptr %v404, align 4
  %v406 = add i64 %v386, 48
  %v407 = getelementptr inbounds float, ptr %v383, i64 %v406
  %v408 = load <8 x float>, ptr %v407, align 4
  %v409 = add i64 %v386, 56
  %v410 = getelementptr inbounds float, ptr %v383, i64 %v409
  %v411 = load <8 x float>, ptr %v410, align 4
  %v412 = shufflevector <8 x float> %v390, <8 x float> %v402, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v413 = shufflevector <8 x float> %v390, <8 x float> %v402, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v414 = shufflevector <8 x float> %v393, <8 x float> %v405, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v415 = shufflevector <8 x float> %v393, <8 x float> %v405, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v416 = shufflevector <8 x float> %v396, <8 x float> %v408, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v417 = shufflevector <8 x float> %v396, <8 x float> %v408, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v418 = shufflevector <8 x float> %v399, <8 x float> %v411, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v419 = shufflevector <8 x float> %v399, <8 x float> %v411, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v420 = shufflevector <8 x float> %v412, <8 x float> %v416, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v421 = shufflevector <8 x float> %v412, <8 x float> %v416, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v422 = shufflevector <8 x float> %v414, <8 x float> %v418, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v423 = shufflevector <8 x float> %v414, <8 x float> %v418, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v424 = shufflevector <8 x float> %v413, <8 x float> %v417, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v425 = shufflevector <8 x float> %v413, <8 x float> %v417, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v426 = shufflevector <8 x float> %v415, <8 x float> %v419, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v427 = shufflevector <8 x float> %v415, <8 x float> %v419, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v428 = shufflevector <8 x float> %v420, <8 x float> %v422, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v429 = shufflevector <8 x float> %v420, <8 x float> %v422, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v430 = shufflevector <8 x float> %v421, <8 x float> %v423, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v431 = shufflevector <8 x float> %v421, <8 x float> %v423, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v432 = shufflevector <8 x float> %v424, <8 x float> %v426, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v433 = shufflevector <8 x float> %v424, <8 x float> %v426, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v434 = shufflevector <8 x float> %v425, <8 x float> %v427, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v435 = shufflevector <8 x float> %v425, <8 x float> %v427, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v436 = add i64 %v386, 0
  %v437 = mul i64 %v436, 32
  %v438 = add i64 %v384, %v437
  %v439 = getelementptr inbounds float, ptr %v234, i64 %v438
  store <8 x float> %v428, ptr %v439, align 4
  %v440 = add i64 %v386, 1
  %v441 = mul i64 %v440, 32
  %v442 = add i64 %v384, %v441
  %v443 = getelementptr inbounds float, ptr %v234, i64 %v442
  store <8 x float> %v429, ptr %v443, align 4
  %v444 = add i64 %v386, 2
  %v445 = mul i64 %v444, 32
  %v446 = add i64 %v384, %v445
  %v447 = getelementptr inbounds float, ptr %v234, i64 %v446
  store <8 x float> %v430, ptr %v447, align 4
  %v448 = add i64 %v386, 3
  %v449 = mul i64 %v448, 32
  %v450 = add i64 %v384, %v449
  %v451 = getelementptr inbounds float, ptr %v234, i64 %v450
  store <8 x float> %v431, ptr %v451, align 4
  %v452 = add i64 %v386, 4
  %v453 = mul i64 %v452, 32
  %v454 = add i64 %v384, %v453
  %v455 = getelementptr inbounds float, ptr %v234, i64 %v454
  store <8 x float> %v432, ptr %v455, align 4
  %v456 = add i64 %v386, 5
  %v457 = mul i64 %v456, 32
  %v458 = add i64 %v384, %v457
  %v459 = getelementptr inbounds float, ptr %v234, i64 %v458
  store <8 x float> %v433, ptr %v459, align 4
  %v460 = add i64 %v386, 6
  %v461 = mul i64 %v460, 32
  %v462 = add i64 %v384, %v461
  %v463 = getelementptr inbounds float, ptr %v234, i64 %v462
  store <8 x float> %v434, ptr %v463, align 4
  %v464 = add i64 %v386, 7
  %v465 = mul i64 %v464, 32
  %v466 = add i64 %v384, %v465
  %v467 = getelementptr inbounds float, ptr %v234, i64 %v466
  store <8 x float> %v435, ptr %v467, align 4
  %v468 = add nsw i64 %v386, 8
  br label %b74
b76:
  br label %b77
b77:
  %v469 = phi i64 [ 8, %b76 ], [ %v478, %b78 ]
  %v470 = icmp slt i64 %v469, 8
  br i1 %v470, label %b78, label %b79
b78:
  %v471 = mul i64 %v469, 1
  %v472 = getelementptr inbounds float, ptr %v383, i64 %v471
  %v473 = getelementptr float, ptr %v472, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v474 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v473, <8 x i1> %v380, <8 x float> zeroinitializer)
  %v475 = mul i64 %v469, 32
  %v476 = add i64 %v384, %v475
  %v477 = getelementptr inbounds float, ptr %v234, i64 %v476
  store <8 x float> %v474, ptr %v477, align 4
  %v478 = add nsw i64 %v469, 1
  br label %b77
b79:
  br label %b73
b73:
  %v479 = icmp slt i64 %v374, 8
  br i1 %v479, label %b80, label %b81
b80:
  br label %b82
b82:
  %v480 = phi i64 [ 0, %b80 ], [ %v489, %b83 ]
  %v481 = icmp slt i64 %v480, 8
  br i1 %v481, label %b83, label %b84
b83:
  %v482 = mul i64 %v480, 1
  %v483 = getelementptr inbounds float, ptr %v383, i64 %v482
  %v484 = getelementptr float, ptr %v483, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v485 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v484, <8 x i1> %v380, <8 x float> zeroinitializer)
  %v486 = mul i64 %v480, 32
  %v487 = add i64 %v384, %v486
  %v488 = getelementptr inbounds float, ptr %v234, i64 %v487
  store <8 x float> %v485, ptr %v488, align 4
  %v489 = add nsw i64 %v480, 1
  br label %b82
b84:
  br label %b81
b81:
  %v490 = add i64 %v251, 16
  %v491 = sub i64 40, %v490
  %v492 = icmp slt i64 %v491, 0
  %v493 = select i1 %v492, i64 0, i64 %v491
  %v494 = icmp ult i64 %v493, 8
  %v495 = select i1 %v494, i64 %v493, i64 8
  %v496 = trunc i64 %v495 to i32
  %v497 = insertelement <8 x i32> poison, i32 %v496, i64 0
  %v498 = shufflevector <8 x i32> %v497, <8 x i32> poison, <8 x i32> zeroinitializer
  %v499 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v498
  %v500 = mul i64 %v490, 8
  %v501 = add i64 0, %v500
  %v502 = getelementptr inbounds float, ptr %v48, i64 %v501
  %v503 = add i64 %v250, 16
  %v504 = icmp sge i64 %v493, 8
  br i1 %v504, label %b85, label %b86
b85:
  br label %b87
b87:
  %v505 = phi i64 [ 0, %b85 ], [ %v587, %b88 ]
  %v506 = icmp slt i64 %v505, 8
  br i1 %v506, label %b88, label %b89
b88:
  %v507 = add i64 %v505, 0
  %v508 = getelementptr inbounds float, ptr %v502, i64 %v507
  %v509 = load <8 x float>, ptr %v508, align 4
  %v510 = add i64 %v505, 8
  %v511 = getelementptr inbounds float, ptr %v502, i64 %v510
  %v512 = load <8 x float>, ptr %v511, align 4
  %v513 = add i64 %v505, 16
  %v514 = getelementptr inbounds float, ptr %v502, i64 %v513
  %v515 = load <8 x float>, ptr %v514, align 4
  %v516 = add i64 %v505, 24
  %v517 = getelementptr inbounds float, ptr %v502, i64 %v516
  %v518 = load <8 x float>, ptr %v517, align 4
  %v519 = add i64 %v505, 32
  %v520 = getelementptr inbounds float, ptr %v502, i64 %v519
  %v521 = load <8 x float>, ptr %v520, align 4
  %v522 = add i64 %v505, 40
  %v523 = getelementptr inbounds float, ptr %v502, i64 %v522
  %v524 = load <8 x float>, ptr %v523, align 4
  %v525 = add i64 %v505, 48
  %v526 = getelementptr inbounds float, ptr %v502, i64 %v525
  %v527 = load <8 x float>, ptr %v526, align 4
  %v528 = add i64 %v505, 56
  %v529 = getelementptr inbounds float, ptr %v502, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = shufflevector <8 x float> %v509, <8 x float> %v521, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v532 = shufflevector <8 x float> %v509, <8 x float> %v521, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v533 = shufflevector <8 x float> %v512, <8 x float> %v524, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v534 = shufflevector <8 x float> %v512, <8 x float> %v524, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v535 = shufflevector <8 x float> %v515, <8 x float> %v527, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v536 = shufflevector <8 x float> %v515, <8 x float> %v527, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v537 = shufflevector <8 x float> %v518, <8 x float> %v530, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v538 = shufflevector <8 x float> %v518, <8 x float> %v530, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v539 = shufflevector <8 x float> %v531, <8 x float> %v535, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v540 = shufflevector <8 x float> %v531, <8 x float> %v535, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v541 = shufflevector <8 x float> %v533, <8 x float> %v537, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v542 = shufflevector <8 x float> %v533, <8 x float> %v537, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v543 = shufflevector <8 x float> %v532, <8 x float> %v536, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v544 = shufflevector <8 x float> %v532, <8 x float> %v536, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v545 = shufflevector <8 x float> %v534, <8 x float> %v538, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v546 = shufflevector <8 x float> %v534, <8 x float> %v538, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v547 = shufflevector <8 x float> %v539, <8 x float> %v541, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v548 = shufflevector <8 x float> %v539, <8 x float> %v541, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v549 = shufflevector <8 x float> %v540, <8 x float> %v542, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v550 = shufflevector <8 x float> %v540, <8 x float> %v542, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v551 = shufflevector <8 x float> %v543, <8 x float> %v545, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v552 = shufflevector <8 x float> %v543, <8 x float> %v545, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v553 = shufflevector <8 x float> %v544, <8 x float> %v546, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v554 = shufflevector <8 x float> %v544, <8 x float> %v546, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v555 = add i64 %v505, 0
  %v556 = mul i64 %v555, 32
  %v557 = add i64 %v503, %v556
  %v558 = getelementptr inbounds float, ptr %v234, i64 %v557
  store <8 x float> %v547, ptr %v558, align 4
  %v559 = add i64 %v505, 1
  %v560 = mul i64 %v559, 32
  %v561 = add i64 %v503, %v560
  %v562 = getelementptr inbounds float, ptr %v234, i64 %v561
  store <8 x float> %v548, ptr %v562, align 4
  %v563 = add i64 %v505, 2
  %v564 = mul i64 %v563, 32
  %v565 = add i64 %v503, %v564
  %v566 = getelementptr inbounds float, ptr %v234, i64 %v565
  store <8 x float> %v549, ptr %v566, align 4
  %v567 = add i64 %v505, 3
  %v568 = mul i64 %v567, 32
  %v569 = add i64 %v503, %v568
  %v570 = getelementptr inbounds float, ptr %v234, i64 %v569
  store <8 x float> %v550, ptr %v570, align 4
  %v571 = add i64 %v505, 4
  %v572 = mul i64 %v571, 32
  %v573 = add i64 %v503, %v572
  %v574 = getelementptr inbounds float, ptr %v234, i64 %v573
  store <8 x float> %v551, ptr %v574, align 4
  %v575 = add i64 %v505, 5
  %v576 = mul i64 %v575, 32
  %v577 = add i64 %v503, %v576
  %v578 = getelementptr inbounds float, ptr %v234, i64 %v577
  store <8 x float> %v552, ptr %v578, align 4
  %v579 = add i64 %v505, 6
  %v580 = mul i64 %v579, 32
  %v581 = add i64 %v503, %v580
  %v582 = getelementptr inbounds float, ptr %v234, i64 %v581
  store <8 x float> %v553, ptr %v582, align 4
  %v583 = add i64 %v505, 7
  %v584 = mul i64 %v583, 32
  %v585 = add i64 %v503, %v584
  %v586 = getelementptr inbounds float, ptr %v234, i64 %v585
  store <8 x float> %v554, ptr %v586, align 4
  %v587 = add nsw i64 %v505, 8
  br label %b87
b89:
  br label %b90
b90:
  %v588 = phi i64 [ 8, %b89 ], [ %v597, %b91 ]
  %v589 = icmp slt i64 %v588, 8
  br i1 %v589, label %b91, label %b92
b91:
  %v590 = mul i64 %v588, 1
  %v591 = getelementptr inbounds float, ptr %v502, i64 %v590
  %v592 = getelementptr float, ptr %v591, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v593 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v592, <8 x i1> %v499, <8 x float> zeroinitializer)
  %v594 = mul i64 %v588, 32
  %v595 = add i64 %v503, %v594
  %v596 = getelementptr inbounds float, ptr %v234, i64 %v595
  store <8 x float> %v593, ptr %v596, align 4
  %v597 = add nsw i64 %v588, 1
  br label %b90
b92:
  br label %b86
b86:
  %v598 = icmp slt i64 %v493, 8
  br i1 %v598, label %b93, label %b94
b93:
  br label %b95
b95:
  %v599 = phi i64 [ 0, %b93 ], [ %v608, %b96 ]
  %v600 = icmp slt i64 %v599, 8
  br i1 %v600, label %b96, label %b97
b96:
  %v601 = mul i64 %v599, 1
  %v602 = getelementptr inbounds float, ptr %v502, i64 %v601
  %v603 = getelementptr float, ptr %v602, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v604 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v603, <8 x i1> %v499, <8 x float> zeroinitializer)
  %v605 = mul i64 %v599, 32
  %v606 = add i64 %v503, %v605
  %v607 = getelementptr inbounds float, ptr %v234, i64 %v606
  store <8 x float> %v604, ptr %v607, align 4
  %v608 = add nsw i64 %v599, 1
  br label %b95
b97:
  br label %b94
b94:
  %v609 = add i64 %v251, 24
  %v610 = sub i64 40, %v609
  %v611 = icmp slt i64 %v610, 0
  %v612 = select i1 %v611, i64 0, i64 %v610
  %v613 = icmp ult i64 %v612, 8
  %v614 = select i1 %v613, i64 %v612, i64 8
  %v615 = trunc i64 %v614 to i32
  %v616 = insertelement <8 x i32> poison, i32 %v615, i64 0
  %v617 = shufflevector <8 x i32> %v616, <8 x i32> poison, <8 x i32> zeroinitializer
  %v618 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v617
  %v619 = mul i64 %v609, 8
  %v620 = add i64 0, %v619
  %v621 = getelementptr inbounds float, ptr %v48, i64 %v620
  %v622 = add i64 %v250, 24
  %v623 = icmp sge i64 %v612, 8
  br i1 %v623, label %b98, label %b99
b98:
  br label %b100
b100:
  %v624 = phi i64 [ 0, %b98 ], [ %v706, %b101 ]
  %v625 = icmp slt i64 %v624, 8
  br i1 %v625, label %b101, label %b102
b101:
  %v626 = add i64 %v624, 0
  %v627 = getelementptr inbounds float, ptr %v621, i64 %v626
  %v628 = load <8 x float>, ptr %v627, align 4
  %v629 = add i64 %v624, 8
  %v630 = getelementptr inbounds float, ptr %v621, i64 %v629
  %v631 = load <8 x float>, ptr %v630, align 4
  %v632 = add i64 %v624, 16
  %v633 = getelementptr inbounds float, ptr %v621, i64 %v632
  %v634 = load <8 x float>, ptr %v633, align 4
  %v635 = add i64 %v624, 24
  %v636 = getelementptr inbounds float, ptr %v621, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = add i64 %v624, 32
  %v639 = getelementptr inbounds float, ptr %v621, i64 %v638
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = add i64 %v624, 40
  %v642 = getelementptr inbounds float, ptr %v621, i64 %v641
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = add i64 %v624, 48
  %v645 = getelementptr inbounds float, ptr %v621, i64 %v644
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = add i64 %v624, 56
  %v648 = getelementptr inbounds float, ptr %v621, i64 %v647
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = shufflevector <8 x float> %v628, <8 x float> %v640, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v651 = shufflevector <8 x float> %v628, <8 x float> %v640, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v652 = shufflevector <8 x float> %v631, <8 x float> %v643, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v653 = shufflevector <8 x float> %v631, <8 x float> %v643, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v654 = shufflevector <8 x float> %v634, <8 x float> %v646, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v655 = shufflevector <8 x float> %v634, <8 x float> %v646, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v656 = shufflevector <8 x float> %v637, <8 x float> %v649, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v657 = shufflevector <8 x float> %v637, <8 x float> %v649, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v658 = shufflevector <8 x float> %v650, <8 x float> %v654, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v659 = shufflevector <8 x float> %v650, <8 x float> %v654, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v660 = shufflevector <8 x float> %v652, <8 x float> %v656, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v661 = shufflevector <8 x float> %v652, <8 x float> %v656, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v662 = shufflevector <8 x float> %v651, <8 x float> %v655, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v663 = shufflevector <8 x float> %v651, <8 x float> %v655, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v664 = shufflevector <8 x float> %v653, <8 x float> %v657, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v665 = shufflevector <8 x float> %v653, <8 x float> %v657, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v666 = shufflevector <8 x float> %v658, <8 x float> %v660, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v667 = shufflevector <8 x float> %v658, <8 x float> %v660, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v668 = shufflevector <8 x float> %v659, <8 x float> %v661, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v669 = shufflevector <8 x float> %v659, <8 x float> %v661, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v670 = shufflevector <8 x float> %v662, <8 x float> %v664, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v671 = shufflevector <8 x float> %v662, <8 x float> %v664, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v672 = shufflevector <8 x float> %v663, <8 x float> %v665, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v673 = shufflevector <8 x float> %v663, <8 x float> %v665, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v674 = add i64 %v624, 0
  %v675 = mul i64 %v674, 32
  %v676 = add i64 %v622, %v675
  %v677 = getelementptr inbounds float, ptr %v234, i64 %v676
  store <8 x float> %v666, ptr %v677, align 4
  %v678 = add i64 %v624, 1
  %v679 = mul i64 %v678, 32
  %v680 = add i64 %v622, %v679
  %v681 = getelementptr inbounds float, ptr %v234, i64 %v680
  store <8 x float> %v667, ptr %v681, align 4
  %v682 = add i64 %v624, 2
  %v683 = mul i64 %v682, 32
  %v684 = add i64 %v622, %v683
  %v685 = getelementptr inbounds float, ptr %v234, i64 %v684
  store <8 x float> %v668, ptr %v685, align 4
  %v686 = add i64 %v624, 3
  %v687 = mul i64 %v686, 32
  %v688 = add i64 %v622, %v687
  %v689 = getelementptr inbounds float, ptr %v234, i64 %v688
  store <8 x float> %v669, ptr %v689, align 4
  %v690 = add i64 %v624, 4
  %v691 = mul i64 %v690, 32
  %v692 = add i64 %v622, %v691
  %v693 = getelementptr inbounds float, ptr %v234, i64 %v692
  store <8 x float> %v670, ptr %v693, align 4
  %v694 = add i64 %v624, 5
  %v695 = mul i64 %v694, 32
  %v696 = add i64 %v622, %v695
  %v697 = getelementptr inbounds float, ptr %v234, i64 %v696
  store <8 x float> %v671, ptr %v697, align 4
  %v698 = add i64 %v624, 6
  %v699 = mul i64 %v698, 32
  %v700 = add i64 %v622, %v699
  %v701 = getelementptr inbounds float, ptr %v234, i64 %v700
  store <8 x float> %v672, ptr %v701, align 4
  %v702 = add i64 %v624, 7
  %v703 = mul i64 %v702, 32
  %v704 = add i64 %v622, %v703
  %v705 = getelementptr inbounds float, ptr %v234, i64 %v704
  store <8 x float> %v673, ptr %v705, align 4
  %v706 = add nsw i64 %v624, 8
  br label %b100
b102:
  br label %b103
b103:
  %v707 = phi i64 [ 8, %b102 ], [ %v716, %b104 ]
  %v708 = icmp slt i64 %v707, 8
  br i1 %v708, label %b104, label %b105
b104:
  %v709 = mul i64 %v707, 1
  %v710 = getelementptr inbounds float, ptr %v621, i64 %v709
  %v711 = getelementptr float, ptr %v710, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v712 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v711, <8 x i1> %v618, <8 x float> zeroinitializer)
  %v713 = mul i64 %v707, 32
  %v714 = add i64 %v622, %v713
  %v715 = getelementptr inbounds float, ptr %v234, i64 %v714
  store <8 x float> %v712, ptr %v715, align 4
  %v716 = add nsw i64 %v707, 1
  br label %b103
b105:
  br label %b99
b99:
  %v717 = icmp slt i64 %v612, 8
  br i1 %v717, label %b106, label %b107
b106:
  br label %b108
b108:
  %v718 = phi i64 [ 0, %b106 ], [ %v727, %b109 ]
  %v719 = icmp slt i64 %v718, 8
  br i1 %v719, label %b109, label %b110
b109:
  %v720 = mul i64 %v718, 1
  %v721 = getelementptr inbounds float, ptr %v621, i64 %v720
  %v722 = getelementptr float, ptr %v721, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v723 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v722, <8 x i1> %v618, <8 x float> zeroinitializer)
  %v724 = mul i64 %v718, 32
  %v725 = add i64 %v622, %v724
  %v726 = getelementptr inbounds float, ptr %v234, i64 %v725
  store <8 x float> %v723, ptr %v726, align 4
  %v727 = add nsw i64 %v718, 1
  br label %b108
b110:
  br label %b107
b107:
  %v728 = add i64 %v250, 256
  %v729 = add nsw i64 %v248, 1
  br label %b56
b58:
  %v730 = icmp sgt i64 %v3, 1
  br i1 %v730, label %b111, label %b112
b111:
  %v731 = getelementptr inbounds i64, ptr %v1, i64 3
  %v732 = atomicrmw add ptr %v731, i64 1 acq_rel
  %v733 = mul i64 %v3, 6
  br label %b113
b113:
  %v734 = load atomic i64, ptr %v731 acquire, align 8
  %v735 = icmp slt i64 %v734, %v733
  br i1 %v735, label %b114, label %b115
b114:
  %v736 = call i32 @sched_yield()
  br label %b113
b115:
  br label %b112
b112:
  %v738 = add i64 %v8, 0
  %v739 = sdiv i64 %v738, 1
  %v740 = add i64 %v2, 1
  %v741 = mul i64 %v739, %v2
  %v742 = sdiv i64 %v741, %v3
  %v743 = mul i64 %v742, 1
  %v744 = icmp slt i64 %v743, %v8
  %v745 = select i1 %v744, i64 %v743, i64 %v8
  %v746 = mul i64 %v739, %v740
  %v747 = sdiv i64 %v746, %v3
  %v748 = mul i64 %v747, 1
  %v749 = icmp slt i64 %v748, %v8
  %v750 = select i1 %v749, i64 %v748, i64 %v8
  br label %b116
b116:
  %v751 = phi i64 [ %v745, %b112 ], [ %v805, %b121 ]
  %v752 = icmp slt i64 %v751, %v750
  br i1 %v752, label %b117, label %b118
b117:
  %v753 = add i64 %v751, 96
  %v754 = icmp slt i64 %v753, %v750
  %v755 = select i1 %v754, i64 %v753, i64 %v750
  br label %b119
b119:
  %v756 = phi i64 [ 0, %b117 ], [ %v804, %b124 ]
  %v757 = icmp slt i64 %v756, 2
  br i1 %v757, label %b120, label %b121
b120:
  %v758 = sub i64 %v755, %v751
  %v759 = sub i64 2, 1
  %v760 = add i64 %v758, %v759
  %v761 = sdiv i64 %v760, 2
  br label %b122
b122:
  %v762 = phi i64 [ 0, %b120 ], [ %v803, %b129 ]
  %v763 = icmp slt i64 %v762, %v761
  br i1 %v763, label %b123, label %b124
b123:
  %v764 = mul i64 %v758, %v762
  %v765 = sdiv i64 %v764, %v761
  %v766 = add i64 %v751, %v765
  %v767 = add i64 %v762, 1
  %v768 = mul i64 %v758, %v767
  %v769 = sdiv i64 %v768, %v761
  %v770 = add i64 %v751, %v769
  %v771 = mul i64 %v756, 256
  %v772 = getelementptr inbounds float, ptr %v234, i64 %v771
  %v773 = sub i64 %v770, %v766
  %v774 = mul i64 %v766, 8
  %v775 = getelementptr inbounds float, ptr %v10, i64 %v774
  %v776 = getelementptr inbounds float, ptr %v775, i64 0
  %v777 = sub i64 %v773, 1
  %v778 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v777
  %v779 = load ptr, ptr %v778, align 4
  %v780 = icmp sgt i64 %v773, 0
  br i1 %v780, label %b125, label %b126
b125:
  call void %v779(ptr %v776, i64 8, ptr %v772, i64 8, ptr %v737)
  br label %b126
b126:
  %v781 = add i64 %v771, 256
  br label %b127
b127:
  %v782 = phi i64 [ %v766, %b126 ], [ %v802, %b132 ]
  %v783 = icmp slt i64 %v782, %v770
  br i1 %v783, label %b128, label %b129
b128:
  %v784 = sub i64 %v782, %v766
  %v785 = mul i64 %v784, 32
  %v786 = getelementptr inbounds float, ptr %v737, i64 %v785
  %v787 = mul i64 %v782, 40
  %v788 = getelementptr inbounds float, ptr %v54, i64 %v787
  br label %b130
b130:
  %v789 = phi i64 [ 0, %b128 ], [ %v801, %b134 ]
  %v790 = icmp slt i64 %v789, 4
  br i1 %v790, label %b131, label %b132
b131:
  %v791 = mul i64 %v756, 4
  %v792 = add i64 %v791, %v789
  %v793 = mul i64 %v792, 8
  %v794 = icmp slt i64 %v793, 40
  br i1 %v794, label %b133, label %b134
b133:
  %v795 = add i64 0, %v789
  %v796 = mul i64 %v795, 8
  %v797 = getelementptr inbounds float, ptr %v786, i64 %v796
  %v798 = load <8 x float>, ptr %v797, align 4
  %v799 = add i64 0, %v793
  %v800 = getelementptr inbounds float, ptr %v788, i64 %v799
  store <8 x float> %v798, ptr %v800, align 4
  br label %b134
b134:
  %v801 = add nsw i64 %v789, 1
  br label %b130
b132:
  %v802 = add nsw i64 %v782, 1
  br label %b127
b129:
  %v803 = add nsw i64 %v762, 1
  br label %b122
b124:
  %v804 = add nsw i64 %v756, 1
  br label %b119
b121:
  %v805 = add nsw i64 %v751, 96
  br label %b116
b118:
  %v806 = icmp sgt i64 %v3, 1
  br i1 %v806, label %b135, label %b136
b135:
  %v807 = getelementptr inbounds i64, ptr %v1, i64 3
  %v808 = atomicrmw add ptr %v807, i64 1 acq_rel
  %v809 = mul i64 %v3, 7
  br label %b137
b137:
  %v810 = load atomic i64, ptr %v807 acquire, align 8
  %v811 = icmp slt i64 %v810, %v809
  br i1 %v811, label %b138, label %b139
b138:
  %v812 = call i32 @sched_yield()
  br label %b137
b139:
  br label %b136
b136:
  %v813 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v814 = load ptr, ptr %v813, align 4
  %v815 = getelementptr inbounds float, ptr %v814, i64 512
  %v816 = add i64 1, 0
  %v817 = sdiv i64 %v816, 1
  %v818 = add i64 %v2, 1
  %v819 = mul i64 %v817, %v2
  %v820 = sdiv i64 %v819, %v3
  %v821 = mul i64 %v820, 1
  %v822 = icmp slt i64 %v821, 1
  %v823 = select i1 %v822, i64 %v821, i64 1
  %v824 = mul i64 %v817, %v818
  %v825 = sdiv i64 %v824, %v3
  %v826 = mul i64 %v825, 1
  %v827 = icmp slt i64 %v826, 1
  %v828 = select i1 %v827, i64 %v826, i64 1
  br label %b140
b140:
  %v829 = phi i64 [ %v823, %b136 ], [ %v1191, %b178 ]
  %v830 = icmp slt i64 %v829, %v828
  br i1 %v830, label %b141, label %b142
b141:
  %v831 = mul i64 %v829, 384
  %v832 = mul i64 %v829, 24
  %v833 = add i64 %v832, 0
  %v834 = sub i64 24, %v833
  %v835 = icmp slt i64 %v834, 0
  %v836 = select i1 %v835, i64 0, i64 %v834
  %v837 = icmp ult i64 %v836, 8
  %v838 = select i1 %v837, i64 %v836, i64 8
  %v839 = trunc i64 %v838 to i32
  %v840 = insertelement <8 x i32> poison, i32 %v839, i64 0
  %v841 = shufflevector <8 x i32> %v840, <8 x i32> poison, <8 x i32> zeroinitializer
  %v842 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v841
  %v843 = mul i64 %v833, 16
  %v844 = add i64 0, %v843
  %v845 = getelementptr inbounds float, ptr %v16, i64 %v844
  %v846 = add i64 %v831, 0
  %v847 = icmp sge i64 %v836, 8
  br i1 %v847, label %b143, label %b144
b143:
  br label %b145
b145:
  %v848 = phi i64 [ 0, %b143 ], [ %v930, %b146 ]
  %v849 = icmp slt i64 %v848, 16
  br i1 %v849, label %b146, label %b147
b146:
  %v850 = add i64 %v848, 0
  %v851 = getelementptr inbounds float, ptr %v845, i64 %v850
  %v852 = load <8 x float>, ptr %v851, align 4
  %v853 = add i64 %v848, 16
  %v854 = getelementptr inbounds float, ptr %v845, i64 %v853
  %v855 = load <8 x float>, ptr %v854, align 4
  %v856 = add i64 %v848, 32
  %v857 = getelementptr inbounds float, ptr %v845, i64 %v856
  %v858 = load <8 x float>, ptr %v857, align 4
  %v859 = add i64 %v848, 48
  %v860 = getelementptr inbounds float, ptr %v845, i64 %v859
  %v861 = load <8 x float>, ptr %v860, align 4
  %v862 = add i64 %v848, 64
  %v863 = getelementptr inbounds float, ptr %v845, i64 %v862
  %v864 = load <8 x float>, ptr %v863, align 4
  %v865 = add i64 %v848, 80
  %v866 = getelementptr inbounds float, ptr %v845, i64 %v865
  %v867 = load <8 x float>, ptr %v866, align 4
  %v868 = add i64 %v848, 96
  %v869 = getelementptr inbounds float, ptr %v845, i64 %v868
  %v870 = load <8 x float>, ptr %v869, align 4
  %v871 = add i64 %v848, 112
  %v872 = getelementptr inbounds float, ptr %v845, i64 %v871
  %v873 = load <8 x float>, ptr %v872, align 4
  %v874 = shufflevector <8 x float> %v852, <8 x float> %v864, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v875 = shufflevector <8 x float> %v852, <8 x float> %v864, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v876 = shufflevector <8 x float> %v855, <8 x float> %v867, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v877 = shufflevector <8 x float> %v855, <8 x float> %v867, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v878 = shufflevector <8 x float> %v858, <8 x float> %v870, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v879 = shufflevector <8 x float> %v858, <8 x float> %v870, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v880 = shufflevector <8 x float> %v861, <8 x float> %v873, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v881 = shufflevector <8 x float> %v861, <8 x float> %v873, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v882 = shufflevector <8 x float> %v874, <8 x float> %v878, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v883 = shufflevector <8 x float> %v874, <8 x float> %v878, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v884 = shufflevector <8 x float> %v876, <8 x float> %v880, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v885 = shufflevector <8 x float> %v876, <8 x float> %v880, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v886 = shufflevector <8 x float> %v875, <8 x float> %v879, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v887 = shufflevector <8 x float> %v875, <8 x float> %v879, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v888 = shufflevector <8 x float> %v877, <8 x float> %v881, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v889 = shufflevector <8 x float> %v877, <8 x float> %v881, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v890 = shufflevector <8 x float> %v882, <8 x float> %v884, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v891 = shufflevector <8 x float> %v882, <8 x float> %v884, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v892 = shufflevector <8 x float> %v883, <8 x float> %v885, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v893 = shufflevector <8 x float> %v883, <8 x float> %v885, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v894 = shufflevector <8 x float> %v886, <8 x float> %v888, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v895 = shufflevector <8 x float> %v886, <8 x float> %v888, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v896 = shufflevector <8 x float> %v887, <8 x float> %v889, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v897 = shufflevector <8 x float> %v887, <8 x float> %v889, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v898 = add i64 %v848, 0
  %v899 = mul i64 %v898, 24
  %v900 = add i64 %v846, %v899
  %v901 = getelementptr inbounds float, ptr %v815, i64 %v900
  store <8 x float> %v890, ptr %v901, align 4
  %v902 = add i64 %v848, 1
  %v903 = mul i64 %v902, 24
  %v904 = add i64 %v846, %v903
  %v905 = getelementptr inbounds float, ptr %v815, i64 %v904
  store <8 x float> %v891, ptr %v905, align 4
  %v906 = add i64 %v848, 2
  %v907 = mul i64 %v906, 24
  %v908 = add i64 %v846, %v907
  %v909 = getelementptr inbounds float, ptr %v815, i64 %v908
  store <8 x float> %v892, ptr %v909, align 4
  %v910 = add i64 %v848, 3
  %v911 = mul i64 %v910, 24
  %v912 = add i64 %v846, %v911
  %v913 = getelementptr inbounds float, ptr %v815, i64 %v912
  store <8 x float> %v893, ptr %v913, align 4
  %v914 = add i64 %v848, 4
  %v915 = mul i64 %v914, 24
  %v916 = add i64 %v846, %v915
  %v917 = getelementptr inbounds float, ptr %v815, i64 %v916
  store <8 x float> %v894, ptr %v917, align 4
  %v918 = add i64 %v848, 5
  %v919 = mul i64 %v918, 24
  %v920 = add i64 %v846, %v919
  %v921 = getelementptr inbounds float, ptr %v815, i64 %v920
  store <8 x float> %v895, ptr %v921, align 4
  %v922 = add i64 %v848, 6
  %v923 = mul i64 %v922, 24
  %v924 = add i64 %v846, %v923
  %v925 = getelementptr inbounds float, ptr %v815, i64 %v924
  store <8 x float> %v896, ptr %v925, align 4
  %v926 = add i64 %v848, 7
  %v927 = mul i64 %v926, 24
  %v928 = add i64 %v846, %v927
  %v929 = getelementptr inbounds float, ptr %v815, i64 %v928
  store <8 x float> %v897, ptr %v929, align 4
  %v930 = add nsw i64 %v848, 8
  br label %b145
b147:
  br label %b148
b148:
  %v931 = phi i64 [ 16, %b147 ], [ %v940, %b149 ]
  %v932 = icmp slt i64 %v931, 16
  br i1 %v932, label %b149, label %b150
b149:
  %v933 = mul i64 %v931, 1
  %v934 = getelementptr inbounds float, ptr %v845, i64 %v933
  %v935 = getelementptr float, ptr %v934, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v936 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v935, <8 x i1> %v842, <8 x float> zeroinitializer)
  %v937 = mul i64 %v931, 24
  %v938 = add i64 %v846, %v937
  %v939 = getelementptr inbounds float, ptr %v815, i64 %v938
  store <8 x float> %v936, ptr %v939, align 4
  %v940 = add nsw i64 %v931, 1
  br label %b148
b150:
  br label %b144
b144:
  %v941 = icmp slt i64 %v836, 8
  br i1 %v941, label %b151, label %b152
b151:
  br label %b153
b153:
  %v942 = phi i64 [ 0, %b151 ], [ %v951, %b154 ]
  %v943 = icmp slt i64 %v942, 16
  br i1 %v943, label %b154, label %b155
b154:
  %v944 = mul i64 %v942, 1
  %v945 = getelementptr inbounds float, ptr %v845, i64 %v944
  %v946 = getelementptr float, ptr %v945, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v947 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v946, <8 x i1> %v842, <8 x float> zeroinitializer)
  %v948 = mul i64 %v942, 24
  %v949 = add i64 %v846, %v948
  %v950 = getelementptr inbounds float, ptr %v815, i64 %v949
  store <8 x float> %v947, ptr %v950, align 4
  %v951 = add nsw i64 %v942, 1
  br label %b153
b155:
  br label %b152
b152:
  %v952 = add i64 %v832, 8
  %v953 = sub i64 24, %v952
  %v954 = icmp slt i64 %v953, 0
  %v955 = select i1 %v954, i64 0, i64 %v953
  %v956 = icmp ult i64 %v955, 8
  %v957 = select i1 %v956, i64 %v955, i64 8
  %v958 = trunc i64 %v957 to i32
  %v959 = insertelement <8 x i32> poison, i32 %v958, i64 0
  %v960 = shufflevector <8 x i32> %v959, <8 x i32> poison, <8 x i32> zeroinitializer
  %v961 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v960
  %v962 = mul i64 %v952, 16
  %v963 = add i64 0, %v962
  %v964 = getelementptr inbounds float, ptr %v16, i64 %v963
  %v965 = add i64 %v831, 8
  %v966 = icmp sge i64 %v955, 8
  br i1 %v966, label %b156, label %b157
b156:
  br label %b158
b158:
  %v967 = phi i64 [ 0, %b156 ], [ %v1049, %b159 ]
  %v968 = icmp slt i64 %v967, 16
  br i1 %v968, label %b159, label %b160
b159:
  %v969 = add i64 %v967, 0
  %v970 = getelementptr inbounds float, ptr %v964, i64 %v969
  %v971 = load <8 x float>, ptr %v970, align 4
  %v972 = add i64 %v967, 16
  %v973 = getelementptr inbounds float, ptr %v964, i64 %v972
  %v974 = load <8 x float>, ptr %v973, align 4
  %v975 = add i64 %v967, 32
  %v976 = getelementptr inbounds float, ptr %v964, i64 %v975
  %v977 = load <8 x float>, ptr %v976, align 4
  %v978 = add i64 %v967, 48
  %v979 = getelementptr inbounds float, ptr %v964, i64 %v978
  %v980 = load <8 x float>, ptr %v979, align 4
  %v981 = add i64 %v967, 64
  %v982 = getelementptr inbounds float, ptr %v964, i64 %v981
  %v983 = load <8 x float>, ptr %v982, align 4
  %v984 = add i64 %v967, 80
  %v985 = getelementptr inbounds float, ptr %v964, i64 %v984
  %v986 = load <8 x float>, ptr %v985, align 4
  %v987 = add i64 %v967, 96
  %v988 = getelementptr inbounds float, ptr %v964, i64 %v987
  %v989 = load <8 x float>, ptr %v988, align 4
  %v990 = add i64 %v967, 112
  %v991 = getelementptr inbounds float, ptr %v964, i64 %v990
  %v992 = load <8 x float>, ptr %v991, align 4
  %v993 = shufflevector <8 x float> %v971, <8 x float> %v983, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v994 = shufflevector <8 x float> %v971, <8 x float> %v983, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v995 = shufflevector <8 x float> %v974, <8 x float> %v986, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v996 = shufflevector <8 x float> %v974, <8 x float> %v986, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v997 = shufflevector <8 x float> %v977, <8 x float> %v989, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v998 = shufflevector <8 x float> %v977, <8 x float> %v989, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v999 = shufflevector <8 x float> %v980, <8 x float> %v992, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1000 = shufflevector <8 x float> %v980, <8 x float> %v992, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1001 = shufflevector <8 x float> %v993, <8 x float> %v997, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1002 = shufflevector <8 x float> %v993, <8 x float> %v997, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1003 = shufflevector <8 x float> %v995, <8 x float> %v999, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1004 = shufflevector <8 x float> %v995, <8 x float> %v999, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1005 = shufflevector <8 x float> %v994, <8 x float> %v998, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1006 = shufflevector <8 x float> %v994, <8 x float> %v998, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1007 = shufflevector <8 x float> %v996, <8 x float> %v1000, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1008 = shufflevector <8 x float> %v996, <8 x float> %v1000, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1009 = shufflevector <8 x float> %v1001, <8 x float> %v1003, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1010 = shufflevector <8 x float> %v1001, <8 x float> %v1003, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1011 = shufflevector <8 x float> %v1002, <8 x float> %v1004, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1012 = shufflevector <8 x float> %v1002, <8 x float> %v1004, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1013 = shufflevector <8 x float> %v1005, <8 x float> %v1007, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1014 = shufflevector <8 x float> %v1005, <8 x float> %v1007, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1015 = shufflevector <8 x float> %v1006, <8 x float> %v1008, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1016 = shufflevector <8 x float> %v1006, <8 x float> %v1008, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1017 = add i64 %v967, 0
  %v1018 = mul i64 %v1017, 24
  %v1019 = add i64 %v965, %v1018
  %v1020 = getelementptr inbounds float, ptr %v815, i64 %v1019
  store <8 x float> %v1009, ptr %v1020, align 4
  %v1021 = add i64 %v967, 1
  %v1022 = mul i64 %v1021, 24
  %v1023 = add i64 %v965, %v1022
  %v1024 = getelementptr inbounds float, ptr %v815, i64 %v1023
  store <8 x float> %v1010, ptr %v1024, align 4
  %v1025 = add i64 %v967, 2
  %v1026 = mul i64 %v1025, 24
  %v1027 = add i64 %v965, %v1026
  %v1028 = getelementptr inbounds float, ptr %v815, i64 %v1027
  store <8 x float> %v1011, ptr %v1028, align 4
  %v1029 = add i64 %v967, 3
  %v1030 = mul i64 %v1029, 24
  %v1031 = add i64 %v965, %v1030
  %v1032 = getelementptr inbounds float, ptr %v815, i64 %v1031
  store <8 x float> %v1012, ptr %v1032, align 4
  %v1033 = add i64 %v967, 4
  %v1034 = mul i64 %v1033, 24
  %v1035 = add i64 %v965, %v1034
  %v1036 = getelementptr inbounds float, ptr %v815, i64 %v1035
  store <8 x float> %v1013, ptr %v1036, align 4
  %v1037 = add i64 %v967, 5
  %v1038 = mul i64 %v1037, 24
  %v1039 = add i64 %v965, %v1038
  %v1040 = getelementptr inbounds float, ptr %v815, i64 %v1039
  store <8 x float> %v1014, ptr %v1040, align 4
  %v1041 = add i64 %v967, 6
  %v1042 = mul i64 %v1041, 24
  %v1043 = add i64 %v965, %v1042
  %v1044 = getelementptr inbounds float, ptr %v815, i64 %v1043
  store <8 x float> %v1015, ptr %v1044, align 4
  %v1045 = add i64 %v967, 7
  %v1046 = mul i64 %v1045, 24
  %v1047 = add i64 %v965, %v1046
  %v1048 = getelementptr inbounds float, ptr %v815, i64 %v1047
  store <8 x float> %v1016, ptr %v1048, align 4
  %v1049 = add nsw i64 %v967, 8
  br label %b158
b160:
  br label %b161
b161:
  %v1050 = phi i64 [ 16, %b160 ], [ %v1059, %b162 ]
  %v1051 = icmp slt i64 %v1050, 16
  br i1 %v1051, label %b162, label %b163
b162:
  %v1052 = mul i64 %v1050, 1
  %v1053 = getelementptr inbounds float, ptr %v964, i64 %v1052
  %v1054 = getelementptr float, ptr %v1053, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1055 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1054, <8 x i1> %v961, <8 x float> zeroinitializer)
  %v1056 = mul i64 %v1050, 24
  %v1057 = add i64 %v965, %v1056
  %v1058 = getelementptr inbounds float, ptr %v815, i64 %v1057
  store <8 x float> %v1055, ptr %v1058, align 4
  %v1059 = add nsw i64 %v1050, 1
  br label %b161
b163:
  br label %b157
b157:
  %v1060 = icmp slt i64 %v955, 8
  br i1 %v1060, label %b164, label %b165
b164:
  br label %b166
b166:
  %v1061 = phi i64 [ 0, %b164 ], [ %v1070, %b167 ]
  %v1062 = icmp slt i64 %v1061, 16
  br i1 %v1062, label %b167, label %b168
b167:
  %v1063 = mul i64 %v1061, 1
  %v1064 = getelementptr inbounds float, ptr %v964, i64 %v1063
  %v1065 = getelementptr float, ptr %v1064, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1066 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1065, <8 x i1> %v961, <8 x float> zeroinitializer)
  %v1067 = mul i64 %v1061, 24
  %v1068 = add i64 %v965, %v1067
  %v1069 = getelementptr inbounds float, ptr %v815, i64 %v1068
  store <8 x float> %v1066, ptr %v1069, align 4
  %v1070 = add nsw i64 %v1061, 1
  br label %b166
b168:
  br label %b165
b165:
  %v1071 = add i64 %v832, 16
  %v1072 = sub i64 24, %v1071
  %v1073 = icmp slt i64 %v1072, 0
  %v1074 = select i1 %v1073, i64 0, i64 %v1072
  %v1075 = icmp ult i64 %v1074, 8
  %v1076 = select i1 %v1075, i64 %v1074, i64 8
  %v1077 = trunc i64 %v1076 to i32
  %v1078 = insertelement <8 x i32> poison, i32 %v1077, i64 0
  %v1079 = shufflevector <8 x i32> %v1078, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1080 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1079
  %v1081 = mul i64 %v1071, 16
  %v1082 = add i64 0, %v1081
  %v1083 = getelementptr inbounds float, ptr %v16, i64 %v1082
  %v1084 = add i64 %v831, 16
  %v1085 = icmp sge i64 %v1074, 8
  br i1 %v1085, label %b169, label %b170
b169:
  br label %b171
b171:
  %v1086 = phi i64 [ 0, %b169 ], [ %v1168, %b172 ]
  %v1087 = icmp slt i64 %v1086, 16
  br i1 %v1087, label %b172, label %b173
b172:
  %v1088 = add i64 %v1086, 0
  %v1089 = getelementptr inbounds float, ptr %v1083, i64 %v1088
  %v1090 = load <8 x float>, ptr %v1089, align 4
  %v1091 = add i64 %v1086, 16
  %v1092 = getelementptr inbounds float, ptr %v1083, i64 %v1091
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = add i64 %v1086, 32
  %v1095 = getelementptr inbounds float, ptr %v1083, i64 %v1094
  %v1096 = load <8 x float>, ptr %v1095, align 4
  %v1097 = add i64 %v1086, 48
  %v1098 = getelementptr inbounds float, ptr %v1083, i64 %v1097
  %v1099 = load <8 x float>, ptr %v1098, align 4
  %v1100 = add i64 %v1086, 64
  %v1101 = getelementptr inbounds float, ptr %v1083, i64 %v1100
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = add i64 %v1086, 80
  %v1104 = getelementptr inbounds float, ptr %v1083, i64 %v1103
  %v1105 = load <8 x float>, ptr %v1104, align 4
  %v1106 = add i64 %v1086, 96
  %v1107 = getelementptr inbounds float, ptr %v1083, i64 %v1106
  %v1108 = load <8 x float>, ptr %v1107, align 4
  %v1109 = add i64 %v1086, 112
  %v1110 = getelementptr inbounds float, ptr %v1083, i64 %v1109
  %v1111 = load <8 x float>, ptr %v1110, align 4
  %v1112 = shufflevector <8 x float> %v1090, <8 x float> %v1102, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1113 = shufflevector <8 x float> %v1090, <8 x float> %v1102, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1114 = shufflevector <8 x float> %v1093, <8 x float> %v1105, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1115 = shufflevector <8 x float> %v1093, <8 x float> %v1105, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1116 = shufflevector <8 x float> %v1096, <8 x float> %v1108, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1117 = shufflevector <8 x float> %v1096, <8 x float> %v1108, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1118 = shufflevector <8 x float> %v1099, <8 x float> %v1111, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1119 = shufflevector <8 x float> %v1099, <8 x float> %v1111, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1120 = shufflevector <8 x float> %v1112, <8 x float> %v1116, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1121 = shufflevector <8 x float> %v1112, <8 x float> %v1116, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1122 = shufflevector <8 x float> %v1114, <8 x float> %v1118, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1123 = shufflevector <8 x float> %v1114, <8 x float> %v1118, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1124 = shufflevector <8 x float> %v1113, <8 x float> %v1117, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1125 = shufflevector <8 x float> %v1113, <8 x float> %v1117, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1126 = shufflevector <8 x float> %v1115, <8 x float> %v1119, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1127 = shufflevector <8 x float> %v1115, <8 x float> %v1119, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1128 = shufflevector <8 x float> %v1120, <8 x float> %v1122, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1129 = shufflevector <8 x float> %v1120, <8 x float> %v1122, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1130 = shufflevector <8 x float> %v1121, <8 x float> %v1123, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1131 = shufflevector <8 x float> %v1121, <8 x float> %v1123, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1132 = shufflevector <8 x float> %v1124, <8 x float> %v1126, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1133 = shufflevector <8 x float> %v1124, <8 x float> %v1126, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1134 = shufflevector <8 x float> %v1125, <8 x float> %v1127, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1135 = shufflevector <8 x float> %v1125, <8 x float> %v1127, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1136 = add i64 %v1086, 0
  %v1137 = mul i64 %v1136, 24
  %v1138 = add i64 %v1084, %v1137
  %v1139 = getelementptr inbounds float, ptr %v815, i64 %v1138
  store <8 x float> %v1128, ptr %v1139, align 4
  %v1140 = add i64 %v1086, 1
  %v1141 = mul i64 %v1140, 24
  %v1142 = add i64 %v1084, %v1141
  %v1143 = getelementptr inbounds float, ptr %v815, i64 %v1142
  store <8 x float> %v1129, ptr %v1143, align 4
  %v1144 = add i64 %v1086, 2
  %v1145 = mul i64 %v1144, 24
  %v1146 = add i64 %v1084, %v1145
  %v1147 = getelementptr inbounds float, ptr %v815, i64 %v1146
  store <8 x float> %v1130, ptr %v1147, align 4
  %v1148 = add i64 %v1086, 3
  %v1149 = mul i64 %v1148, 24
  %v1150 = add i64 %v1084, %v1149
  %v1151 = getelementptr inbounds float, ptr %v815, i64 %v1150
  store <8 x float> %v1131, ptr %v1151, align 4
  %v1152 = add i64 %v1086, 4
  %v1153 = mul i64 %v1152, 24
  %v1154 = add i64 %v1084, %v1153
  %v1155 = getelementptr inbounds float, ptr %v815, i64 %v1154
  store <8 x float> %v1132, ptr %v1155, align 4
  %v1156 = add i64 %v1086, 5
  %v1157 = mul i64 %v1156, 24
  %v1158 = add i64 %v1084, %v1157
  %v1159 = getelementptr inbounds float, ptr %v815, i64 %v1158
  store <8 x float> %v1133, ptr %v1159, align 4
  %v1160 = add i64 %v1086, 6
  %v1161 = mul i64 %v1160, 24
  %v1162 = add i64 %v1084, %v1161
  %v1163 = getelementptr inbounds float, ptr %v815, i64 %v1162
  store <8 x float> %v1134, ptr %v1163, align 4
  %v1164 = add i64 %v1086, 7
  %v1165 = mul i64 %v1164, 24
  %v1166 = add i64 %v1084, %v1165
  %v1167 = getelementptr inbounds float, ptr %v815, i64 %v1166
  store <8 x float> %v1135, ptr %v1167, align 4
  %v1168 = add nsw i64 %v1086, 8
  br label %b171
b173:
  br label %b174
b174:
  %v1169 = phi i64 [ 16, %b173 ], [ %v1178, %b175 ]
  %v1170 = icmp slt i64 %v1169, 16
  br i1 %v1170, label %b175, label %b176
b175:
  %v1171 = mul i64 %v1169, 1
  %v1172 = getelementptr inbounds float, ptr %v1083, i64 %v1171
  %v1173 = getelementptr float, ptr %v1172, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1174 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1173, <8 x i1> %v1080, <8 x float> zeroinitializer)
  %v1175 = mul i64 %v1169, 24
  %v1176 = add i64 %v1084, %v1175
  %v1177 = getelementptr inbounds float, ptr %v815, i64 %v1176
  store <8 x float> %v1174, ptr %v1177, align 4
  %v1178 = add nsw i64 %v1169, 1
  br label %b174
b176:
  br label %b170
b170:
  %v1179 = icmp slt i64 %v1074, 8
  br i1 %v1179, label %b177, label %b178
b177:
  br label %b179
b179:
  %v1180 = phi i64 [ 0, %b177 ], [ %v1189, %b180 ]
  %v1181 = icmp slt i64 %v1180, 16
  br i1 %v1181, label %b180, label %b181
b180:
  %v1182 = mul i64 %v1180, 1
  %v1183 = getelementptr inbounds float, ptr %v1083, i64 %v1182
  %v1184 = getelementptr float, ptr %v1183, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1185 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1184, <8 x i1> %v1080, <8 x float> zeroinitializer)
  %v1186 = mul i64 %v1180, 24
  %v1187 = add i64 %v1084, %v1186
  %v1188 = getelementptr inbounds float, ptr %v815, i64 %v1187
  store <8 x float> %v1185, ptr %v1188, align 4
  %v1189 = add nsw i64 %v1180, 1
  br label %b179
b181:
  br label %b178
b178:
  %v1190 = add i64 %v831, 384
  %v1191 = add nsw i64 %v829, 1
  br label %b140
b142:
  %v1192 = getelementptr inbounds float, ptr %v814, i64 896
  %v1193 = add i64 1, 0
  %v1194 = sdiv i64 %v1193, 1
  %v1195 = add i64 %v2, 1
  %v1196 = mul i64 %v1194, %v2
  %v1197 = sdiv i64 %v1196, %v3
  %v1198 = mul i64 %v1197, 1
  %v1199 = icmp slt i64 %v1198, 1
  %v1200 = select i1 %v1199, i64 %v1198, i64 1
  %v1201 = mul i64 %v1194, %v1195
  %v1202 = sdiv i64 %v1201, %v3
  %v1203 = mul i64 %v1202, 1
  %v1204 = icmp slt i64 %v1203, 1
  %v1205 = select i1 %v1204, i64 %v1203, i64 1
  br label %b182
b182:
  %v1206 = phi i64 [ %v1200, %b142 ], [ %v1449, %b207 ]
  %v1207 = icmp slt i64 %v1206, %v1205
  br i1 %v1207, label %b183, label %b184
b183:
  %v1208 = mul i64 %v1206, 256
  %v1209 = mul i64 %v1206, 16
  %v1210 = add i64 %v1209, 0
  %v1211 = sub i64 16, %v1210
  %v1212 = icmp slt i64 %v1211, 0
  %v1213 = select i1 %v1212, i64 0, i64 %v1211
  %v1214 = icmp ult i64 %v1213, 8
  %v1215 = select i1 %v1214, i64 %v1213, i64 8
  %v1216 = trunc i64 %v1215 to i32
  %v1217 = insertelement <8 x i32> poison, i32 %v1216, i64 0
  %v1218 = shufflevector <8 x i32> %v1217, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1219 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1218
  %v1220 = mul i64 %v1210, 16
  %v1221 = add i64 0, %v1220
  %v1222 = getelementptr inbounds float, ptr %v20, i64 %v1221
  %v1223 = add i64 %v1208, 0
  %v1224 = icmp sge i64 %v1213, 8
  br i1 %v1224, label %b185, label %b186
b185:
  br label %b187
b187:
  %v1225 = phi i64 [ 0, %b185 ], [ %v1307, %b188 ]
  %v1226 = icmp slt i64 %v1225, 16
  br i1 %v1226, label %b188, label %b189
b188:
  %v1227 = add i64 %v1225, 0
  %v1228 = getelementptr inbounds float, ptr %v1222, i64 %v1227
  %v1229 = load <8 x float>, ptr %v1228, align 4
  %v1230 = add i64 %v1225, 16
  %v1231 = getelementptr inbounds float, ptr %v1222, i64 %v1230
  %v1232 = load <8 x float>, ptr %v1231, align 4
  %v1233 = add i64 %v1225, 32
  %v1234 = getelementptr inbounds float, ptr %v1222, i64 %v1233
  %v1235 = load <8 x float>, ptr %v1234, align 4
  %v1236 = add i64 %v1225, 48
  %v1237 = getelementptr inbounds float, ptr %v1222, i64 %v1236
  %v1238 = load <8 x float>, ptr %v1237, align 4
  %v1239 = add i64 %v1225, 64
  %v1240 = getelementptr inbounds float, ptr %v1222, i64 %v1239
  %v1241 = load <8 x float>, ptr %v1240, align 4
  %v1242 = add i64 %v1225, 80
  %v1243 = getelementptr inbounds float, ptr %v1222, i64 %v1242
  %v1244 = load <8 x float>, ptr %v1243, align 4
  %v1245 = add i64 %v1225, 96
  %v1246 = getelementptr inbounds float, ptr %v1222, i64 %v1245
  %v1247 = load <8 x float>, ptr %v1246, align 4
  %v1248 = add i64 %v1225, 112
  %v1249 = getelementptr inbounds float, ptr %v1222, i64 %v1248
  %v1250 = load <8 x float>, ptr %v1249, align 4
  %v1251 = shufflevector <8 x float> %v1229, <8 x float> %v1241, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1252 = shufflevector <8 x float> %v1229, <8 x float> %v1241, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1253 = shufflevector <8 x float> %v1232, <8 x float> %v1244, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1254 = shufflevector <8 x float> %v1232, <8 x float> %v1244, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1255 = shufflevector <8 x float> %v1235, <8 x float> %v1247, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1256 = shufflevector <8 x float> %v1235, <8 x float> %v1247, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1257 = shufflevector <8 x float> %v1238, <8 x float> %v1250, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1258 = shufflevector <8 x float> %v1238, <8 x float> %v1250, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1259 = shufflevector <8 x float> %v1251, <8 x float> %v1255, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1260 = shufflevector <8 x float> %v1251, <8 x float> %v1255, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1261 = shufflevector <8 x float> %v1253, <8 x float> %v1257, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1262 = shufflevector <8 x float> %v1253, <8 x float> %v1257, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1263 = shufflevector <8 x float> %v1252, <8 x float> %v1256, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1264 = shufflevector <8 x float> %v1252, <8 x float> %v1256, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1265 = shufflevector <8 x float> %v1254, <8 x float> %v1258, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1266 = shufflevector <8 x float> %v1254, <8 x float> %v1258, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1267 = shufflevector <8 x float> %v1259, <8 x float> %v1261, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1268 = shufflevector <8 x float> %v1259, <8 x float> %v1261, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1269 = shufflevector <8 x float> %v1260, <8 x float> %v1262, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1270 = shufflevector <8 x float> %v1260, <8 x float> %v1262, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1271 = shufflevector <8 x float> %v1263, <8 x float> %v1265, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1272 = shufflevector <8 x float> %v1263, <8 x float> %v1265, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1273 = shufflevector <8 x float> %v1264, <8 x float> %v1266, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1274 = shufflevector <8 x float> %v1264, <8 x float> %v1266, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1275 = add i64 %v1225, 0
  %v1276 = mul i64 %v1275, 16
  %v1277 = add i64 %v1223, %v1276
  %v1278 = getelementptr inbounds float, ptr %v1192, i64 %v1277
  store <8 x float> %v1267, ptr %v1278, align 4
  %v1279 = add i64 %v1225, 1
  %v1280 = mul i64 %v1279, 16
  %v1281 = add i64 %v1223, %v1280
  %v1282 = getelementptr inbounds float, ptr %v1192, i64 %v1281
  store <8 x float> %v1268, ptr %v1282, align 4
  %v1283 = add i64 %v1225, 2
  %v1284 = mul i64 %v1283, 16
  %v1285 = add i64 %v1223, %v1284
  %v1286 = getelementptr inbounds float, ptr %v1192, i64 %v1285
  store <8 x float> %v1269, ptr %v1286, align 4
  %v1287 = add i64 %v1225, 3
  %v1288 = mul i64 %v1287, 16
  %v1289 = add i64 %v1223, %v1288
  %v1290 = getelementptr inbounds float, ptr %v1192, i64 %v1289
  store <8 x float> %v1270, ptr %v1290, align 4
  %v1291 = add i64 %v1225, 4
  %v1292 = mul i64 %v1291, 16
  %v1293 = add i64 %v1223, %v1292
  %v1294 = getelementptr inbounds float, ptr %v1192, i64 %v1293
  store <8 x float> %v1271, ptr %v1294, align 4
  %v1295 = add i64 %v1225, 5
  %v1296 = mul i64 %v1295, 16
  %v1297 = add i64 %v1223, %v1296
  %v1298 = getelementptr inbounds float, ptr %v1192, i64 %v1297
  store <8 x float> %v1272, ptr %v1298, align 4
  %v1299 = add i64 %v1225, 6
  %v1300 = mul i64 %v1299, 16
  %v1301 = add i64 %v1223, %v1300
  %v1302 = getelementptr inbounds float, ptr %v1192, i64 %v1301
  store <8 x float> %v1273, ptr %v1302, align 4
  %v1303 = add i64 %v1225, 7
  %v1304 = mul i64 %v1303, 16
  %v1305 = add i64 %v1223, %v1304
  %v1306 = getelementptr inbounds float, ptr %v1192, i64 %v1305
  store <8 x float> %v1274, ptr %v1306, align 4
  %v1307 = add nsw i64 %v1225, 8
  br label %b187
b189:
  br label %b190
b190:
  %v1308 = phi i64 [ 16, %b189 ], [ %v1317, %b191 ]
  %v1309 = icmp slt i64 %v1308, 16
  br i1 %v1309, label %b191, label %b192
b191:
  %v1310 = mul i64 %v1308, 1
  %v1311 = getelementptr inbounds float, ptr %v1222, i64 %v1310
  %v1312 = getelementptr float, ptr %v1311, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1313 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1312, <8 x i1> %v1219, <8 x float> zeroinitializer)
  %v1314 = mul i64 %v1308, 16
  %v1315 = add i64 %v1223, %v1314
  %v1316 = getelementptr inbounds float, ptr %v1192, i64 %v1315
  store <8 x float> %v1313, ptr %v1316, align 4
  %v1317 = add nsw i64 %v1308, 1
  br label %b190
b192:
  br label %b186
b186:
  %v1318 = icmp slt i64 %v1213, 8
  br i1 %v1318, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1319 = phi i64 [ 0, %b193 ], [ %v1328, %b196 ]
  %v1320 = icmp slt i64 %v1319, 16
  br i1 %v1320, label %b196, label %b197
b196:
  %v1321 = mul i64 %v1319, 1
  %v1322 = getelementptr inbounds float, ptr %v1222, i64 %v1321
  %v1323 = getelementptr float, ptr %v1322, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1324 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1323, <8 x i1> %v1219, <8 x float> zeroinitializer)
  %v1325 = mul i64 %v1319, 16
  %v1326 = add i64 %v1223, %v1325
  %v1327 = getelementptr inbounds float, ptr %v1192, i64 %v1326
  store <8 x float> %v1324, ptr %v1327, align 4
  %v1328 = add nsw i64 %v1319, 1
  br label %b195
b197:
  br label %b194
b194:
  %v1329 = add i64 %v1209, 8
  %v1330 = sub i64 16, %v1329
  %v1331 = icmp slt i64 %v1330, 0
  %v1332 = select i1 %v1331, i64 0, i64 %v1330
  %v1333 = icmp ult i64 %v1332, 8
  %v1334 = select i1 %v1333, i64 %v1332, i64 8
  %v1335 = trunc i64 %v1334 to i32
  %v1336 = insertelement <8 x i32> poison, i32 %v1335, i64 0
  %v1337 = shufflevector <8 x i32> %v1336, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1338 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1337
  %v1339 = mul i64 %v1329, 16
  %v1340 = add i64 0, %v1339
  %v1341 = getelementptr inbounds float, ptr %v20, i64 %v1340
  %v1342 = add i64 %v1208, 8
  %v1343 = icmp sge i64 %v1332, 8
  br i1 %v1343, label %b198, label %b199
b198:
  br label %b200
b200:
  %v1344 = phi i64 [ 0, %b198 ], [ %v1426, %b201 ]
  %v1345 = icmp slt i64 %v1344, 16
  br i1 %v1345, label %b201, label %b202
b201:
  %v1346 = add i64 %v1344, 0
  %v1347 = getelementptr inbounds float, ptr %v1341, i64 %v1346
  %v1348 = load <8 x float>, ptr %v1347, align 4
  %v1349 = add i64 %v1344, 16
  %v1350 = getelementptr inbounds float, ptr %v1341, i64 %v1349
  %v1351 = load <8 x float>, ptr %v1350, align 4
  %v1352 = add i64 %v1344, 32
  %v1353 = getelementptr inbounds float, ptr %v1341, i64 %v1352
  %v1354 = load <8 x float>, ptr %v1353, align 4
  %v1355 = add i64 %v1344, 48
  %v1356 = getelementptr inbounds float, ptr %v1341, i64 %v1355
  %v1357 = load <8 x float>, ptr %v1356, align 4
  %v1358 = add i64 %v1344, 64
  %v1359 = getelementptr inbounds float, ptr %v1341, i64 %v1358
  %v1360 = load <8 x float>, ptr %v1359, align 4
  %v1361 = add i64 %v1344, 80
  %v1362 = getelementptr inbounds float, ptr %v1341, i64 %v1361
  %v1363 = load <8 x float>, ptr %v1362, align 4
  %v1364 = add i64 %v1344, 96
  %v1365 = getelementptr inbounds float, ptr %v1341, i64 %v1364
  %v1366 = load <8 x float>, ptr %v1365, align 4
  %v1367 = add i64 %v1344, 112
  %v1368 = getelementptr inbounds float, ptr %v1341, i64 %v1367
  %v1369 = load <8 x float>, ptr %v1368, align 4
  %v1370 = shufflevector <8 x float> %v1348, <8 x float> %v1360, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1371 = shufflevector <8 x float> %v1348, <8 x float> %v1360, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1372 = shufflevector <8 x float> %v1351, <8 x float> %v1363, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1373 = shufflevector <8 x float> %v1351, <8 x float> %v1363, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1374 = shufflevector <8 x float> %v1354, <8 x float> %v1366, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1375 = shufflevector <8 x float> %v1354, <8 x float> %v1366, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1376 = shufflevector <8 x float> %v1357, <8 x float> %v1369, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1377 = shufflevector <8 x float> %v1357, <8 x float> %v1369, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1378 = shufflevector <8 x float> %v1370, <8 x float> %v1374, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1379 = shufflevector <8 x float> %v1370, <8 x float> %v1374, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1380 = shufflevector <8 x float> %v1372, <8 x float> %v1376, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1381 = shufflevector <8 x float> %v1372, <8 x float> %v1376, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1382 = shufflevector <8 x float> %v1371, <8 x float> %v1375, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1383 = shufflevector <8 x float> %v1371, <8 x float> %v1375, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1384 = shufflevector <8 x float> %v1373, <8 x float> %v1377, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1385 = shufflevector <8 x float> %v1373, <8 x float> %v1377, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1386 = shufflevector <8 x float> %v1378, <8 x float> %v1380, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1387 = shufflevector <8 x float> %v1378, <8 x float> %v1380, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1388 = shufflevector <8 x float> %v1379, <8 x float> %v1381, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1389 = shufflevector <8 x float> %v1379, <8 x float> %v1381, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1390 = shufflevector <8 x float> %v1382, <8 x float> %v1384, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1391 = shufflevector <8 x float> %v1382, <8 x float> %v1384, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1392 = shufflevector <8 x float> %v1383, <8 x float> %v1385, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1393 = shufflevector <8 x float> %v1383, <8 x float> %v1385, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1394 = add i64 %v1344, 0
  %v1395 = mul i64 %v1394, 16
  %v1396 = add i64 %v1342, %v1395
  %v1397 = getelementptr inbounds float, ptr %v1192, i64 %v1396
  store <8 x float> %v1386, ptr %v1397, align 4
  %v1398 = add i64 %v1344, 1
  %v1399 = mul i64 %v1398, 16
  %v1400 = add i64 %v1342, %v1399
  %v1401 = getelementptr inbounds float, ptr %v1192, i64 %v1400
  store <8 x float> %v1387, ptr %v1401, align 4
  %v1402 = add i64 %v1344, 2
  %v1403 = mul i64 %v1402, 16
  %v1404 = add i64 %v1342, %v1403
  %v1405 = getelementptr inbounds float, ptr %v1192, i64 %v1404
  store <8 x float> %v1388, ptr %v1405, align 4
  %v1406 = add i64 %v1344, 3
  %v1407 = mul i64 %v1406, 16
  %v1408 = add i64 %v1342, %v1407
  %v1409 = getelementptr inbounds float, ptr %v1192, i64 %v1408
  store <8 x float> %v1389, ptr %v1409, align 4
  %v1410 = add i64 %v1344, 4
  %v1411 = mul i64 %v1410, 16
  %v1412 = add i64 %v1342, %v1411
  %v1413 = getelementptr inbounds float, ptr %v1192, i64 %v1412
  store <8 x float> %v1390, ptr %v1413, align 4
  %v1414 = add i64 %v1344, 5
  %v1415 = mul i64 %v1414, 16
  %v1416 = add i64 %v1342, %v1415
  %v1417 = getelementptr inbounds float, ptr %v1192, i64 %v1416
  store <8 x float> %v1391, ptr %v1417, align 4
  %v1418 = add i64 %v1344, 6
  %v1419 = mul i64 %v1418, 16
  %v1420 = add i64 %v1342, %v1419
  %v1421 = getelementptr inbounds float, ptr %v1192, i64 %v1420
  store <8 x float> %v1392, ptr %v1421, align 4
  %v1422 = add i64 %v1344, 7
  %v1423 = mul i64 %v1422, 16
  %v1424 = add i64 %v1342, %v1423
  %v1425 = getelementptr inbounds float, ptr %v1192, i64 %v1424
  store <8 x float> %v1393, ptr %v1425, align 4
  %v1426 = add nsw i64 %v1344, 8
  br label %b200
b202:
  br label %b203
b203:
  %v1427 = phi i64 [ 16, %b202 ], [ %v1436, %b204 ]
  %v1428 = icmp slt i64 %v1427, 16
  br i1 %v1428, label %b204, label %b205
b204:
  %v1429 = mul i64 %v1427, 1
  %v1430 = getelementptr inbounds float, ptr %v1341, i64 %v1429
  %v1431 = getelementptr float, ptr %v1430, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1432 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1431, <8 x i1> %v1338, <8 x float> zeroinitializer)
  %v1433 = mul i64 %v1427, 16
  %v1434 = add i64 %v1342, %v1433
  %v1435 = getelementptr inbounds float, ptr %v1192, i64 %v1434
  store <8 x float> %v1432, ptr %v1435, align 4
  %v1436 = add nsw i64 %v1427, 1
  br label %b203
b205:
  br label %b199
b199:
  %v1437 = icmp slt i64 %v1332, 8
  br i1 %v1437, label %b206, label %b207
b206:
  br label %b208
b208:
  %v1438 = phi i64 [ 0, %b206 ], [ %v1447, %b209 ]
  %v1439 = icmp slt i64 %v1438, 16
  br i1 %v1439, label %b209, label %b210
b209:
  %v1440 = mul i64 %v1438, 1
  %v1441 = getelementptr inbounds float, ptr %v1341, i64 %v1440
  %v1442 = getelementptr float, ptr %v1441, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1443 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1442, <8 x i1> %v1338, <8 x float> zeroinitializer)
  %v1444 = mul i64 %v1438, 16
  %v1445 = add i64 %v1342, %v1444
  %v1446 = getelementptr inbounds float, ptr %v1192, i64 %v1445
  store <8 x float> %v1443, ptr %v1446, align 4
  %v1447 = add nsw i64 %v1438, 1
  br label %b208
b210:
  br label %b207
b207:
  %v1448 = add i64 %v1208, 256
  %v1449 = add nsw i64 %v1206, 1
  br label %b182
b184:
  %v1450 = icmp sgt i64 %v3, 1
  br i1 %v1450, label %b211, label %b212
b211:
  %v1451 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1452 = atomicrmw add ptr %v1451, i64 1 acq_rel
  %v1453 = mul i64 %v3, 8
  br label %b213
b213:
  %v1454 = load atomic i64, ptr %v1451 acquire, align 8
  %v1455 = icmp slt i64 %v1454, %v1453
  br i1 %v1455, label %b214, label %b215
b214:
  %v1456 = call i32 @sched_yield()
  br label %b213
b215:
  br label %b212
b212:
  br label %b216
b216:
  %v1457 = phi i64 [ 0, %b212 ], [ %v2013, %b264 ]
  %v1458 = icmp slt i64 %v1457, %v5
  br i1 %v1458, label %b217, label %b218
b217:
  %v1460 = add i64 %v7, 0
  %v1461 = sdiv i64 %v1460, 1
  %v1462 = add i64 %v2, 1
  %v1463 = mul i64 %v1461, %v2
  %v1464 = sdiv i64 %v1463, %v3
  %v1465 = mul i64 %v1464, 1
  %v1466 = icmp slt i64 %v1465, %v7
  %v1467 = select i1 %v1466, i64 %v1465, i64 %v7
  %v1468 = mul i64 %v1461, %v1462
  %v1469 = sdiv i64 %v1468, %v3
  %v1470 = mul i64 %v1469, 1
  %v1471 = icmp slt i64 %v1470, %v7
  %v1472 = select i1 %v1471, i64 %v1470, i64 %v7
  br label %b219
b219:
  %v1473 = phi i64 [ %v1467, %b217 ], [ %v1534, %b224 ]
  %v1474 = icmp slt i64 %v1473, %v1472
  br i1 %v1474, label %b220, label %b221
b220:
  %v1475 = add i64 %v1473, 96
  %v1476 = icmp slt i64 %v1475, %v1472
  %v1477 = select i1 %v1476, i64 %v1475, i64 %v1472
  br label %b222
b222:
  %v1478 = phi i64 [ 0, %b220 ], [ %v1533, %b227 ]
  %v1479 = icmp slt i64 %v1478, 1
  br i1 %v1479, label %b223, label %b224
b223:
  %v1480 = sub i64 %v1477, %v1473
  %v1481 = sub i64 4, 1
  %v1482 = add i64 %v1480, %v1481
  %v1483 = sdiv i64 %v1482, 4
  br label %b225
b225:
  %v1484 = phi i64 [ 0, %b223 ], [ %v1532, %b232 ]
  %v1485 = icmp slt i64 %v1484, %v1483
  br i1 %v1485, label %b226, label %b227
b226:
  %v1486 = mul i64 %v1480, %v1484
  %v1487 = sdiv i64 %v1486, %v1483
  %v1488 = add i64 %v1473, %v1487
  %v1489 = add i64 %v1484, 1
  %v1490 = mul i64 %v1480, %v1489
  %v1491 = sdiv i64 %v1490, %v1483
  %v1492 = add i64 %v1473, %v1491
  %v1493 = mul i64 %v1478, 384
  %v1494 = getelementptr inbounds float, ptr %v815, i64 %v1493
  %v1495 = sub i64 %v1492, %v1488
  %v1496 = add i64 %v1457, 0
  %v1497 = and i64 %v1496, %v86
  %v1498 = mul i64 %v1497, %v7
  %v1499 = add i64 %v1498, %v1488
  %v1500 = mul i64 %v1499, 16
  %v1501 = getelementptr inbounds float, ptr %v26, i64 %v1500
  %v1502 = getelementptr inbounds float, ptr %v1501, i64 0
  %v1503 = sub i64 %v1495, 1
  %v1504 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v1503
  %v1505 = load ptr, ptr %v1504, align 4
  %v1506 = icmp sgt i64 %v1495, 0
  br i1 %v1506, label %b228, label %b229
b228:
  call void %v1505(ptr %v1502, i64 16, ptr %v1494, i64 16, ptr %v1459)
  br label %b229
b229:
  %v1507 = add i64 %v1493, 384
  br label %b230
b230:
  %v1508 = phi i64 [ %v1488, %b229 ], [ %v1531, %b235 ]
  %v1509 = icmp slt i64 %v1508, %v1492
  br i1 %v1509, label %b231, label %b232
b231:
  %v1510 = sub i64 %v1508, %v1488
  %v1511 = mul i64 %v1510, 24
  %v1512 = getelementptr inbounds float, ptr %v1459, i64 %v1511
  %v1513 = add i64 %v1457, 0
  %v1514 = and i64 %v1513, %v94
  %v1515 = mul i64 %v1514, %v7
  %v1516 = add i64 %v1515, %v1508
  %v1517 = mul i64 %v1516, 24
  %v1518 = getelementptr inbounds float, ptr %v56, i64 %v1517
  br label %b233
b233:
  %v1519 = phi i64 [ 0, %b231 ], [ %v1530, %b234 ]
  %v1520 = icmp slt i64 %v1519, 3
  br i1 %v1520, label %b234, label %b235
b234:
  %v1521 = mul i64 %v1478, 3
  %v1522 = add i64 %v1521, %v1519
  %v1523 = mul i64 %v1522, 8
  %v1524 = add i64 0, %v1519
  %v1525 = mul i64 %v1524, 8
  %v1526 = getelementptr inbounds float, ptr %v1512, i64 %v1525
  %v1527 = load <8 x float>, ptr %v1526, align 4
  %v1528 = add i64 0, %v1523
  %v1529 = getelementptr inbounds float, ptr %v1518, i64 %v1528
  store <8 x float> %v1527, ptr %v1529, align 4
  %v1530 = add nsw i64 %v1519, 1
  br label %b233
b235:
  %v1531 = add nsw i64 %v1508, 1
  br label %b230
b232:
  %v1532 = add nsw i64 %v1484, 1
  br label %b225
b227:
  %v1533 = add nsw i64 %v1478, 1
  br label %b222
b224:
  %v1534 = add nsw i64 %v1473, 96
  br label %b219
b221:
  %v1536 = add i64 %v7, 0
  %v1537 = sdiv i64 %v1536, 1
  %v1538 = add i64 %v2, 1
  %v1539 = mul i64 %v1537, %v2
  %v1540 = sdiv i64 %v1539, %v3
  %v1541 = mul i64 %v1540, 1
  %v1542 = icmp slt i64 %v1541, %v7
  %v1543 = select i1 %v1542, i64 %v1541, i64 %v7
  %v1544 = mul i64 %v1537, %v1538
  %v1545 = sdiv i64 %v1544, %v3
  %v1546 = mul i64 %v1545, 1
  %v1547 = icmp slt i64 %v1546, %v7
  %v1548 = select i1 %v1547, i64 %v1546, i64 %v7
  br label %b236
b236:
  %v1549 = phi i64 [ %v1543, %b221 ], [ %v1653, %b241 ]
  %v1550 = icmp slt i64 %v1549, %v1548
  br i1 %v1550, label %b237, label %b238
b237:
  %v1551 = add i64 %v1549, 96
  %v1552 = icmp slt i64 %v1551, %v1548
  %v1553 = select i1 %v1552, i64 %v1551, i64 %v1548
  br label %b239
b239:
  %v1554 = phi i64 [ 0, %b237 ], [ %v1652, %b244 ]
  %v1555 = icmp slt i64 %v1554, 1
  br i1 %v1555, label %b240, label %b241
b240:
  %v1556 = sub i64 %v1553, %v1549
  %v1557 = sub i64 6, 1
  %v1558 = add i64 %v1556, %v1557
  %v1559 = sdiv i64 %v1558, 6
  br label %b242
b242:
  %v1560 = phi i64 [ 0, %b240 ], [ %v1651, %b249 ]
  %v1561 = icmp slt i64 %v1560, %v1559
  br i1 %v1561, label %b243, label %b244
b243:
  %v1562 = mul i64 %v1556, %v1560
  %v1563 = sdiv i64 %v1562, %v1559
  %v1564 = add i64 %v1549, %v1563
  %v1565 = add i64 %v1560, 1
  %v1566 = mul i64 %v1556, %v1565
  %v1567 = sdiv i64 %v1566, %v1559
  %v1568 = add i64 %v1549, %v1567
  %v1569 = mul i64 %v1554, 256
  %v1570 = getelementptr inbounds float, ptr %v1192, i64 %v1569
  %v1571 = sub i64 %v1568, %v1564
  %v1572 = add i64 %v1457, 0
  %v1573 = and i64 %v1572, %v86
  %v1574 = mul i64 %v1573, %v7
  %v1575 = add i64 %v1574, %v1564
  %v1576 = mul i64 %v1575, 16
  %v1577 = getelementptr inbounds float, ptr %v26, i64 %v1576
  %v1578 = getelementptr inbounds float, ptr %v1577, i64 0
  %v1579 = sub i64 %v1571, 1
  %v1580 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v1579
  %v1581 = load ptr, ptr %v1580, align 4
  %v1582 = icmp sgt i64 %v1571, 0
  br i1 %v1582, label %b245, label %b246
b245:
  call void %v1581(ptr %v1578, i64 16, ptr %v1570, i64 16, ptr %v1535)
  br label %b246
b246:
  %v1583 = add i64 %v1569, 256
  br label %b247
b247:
  %v1584 = phi i64 [ %v1564, %b246 ], [ %v1650, %b252 ]
  %v1585 = icmp slt i64 %v1584, %v1568
  br i1 %v1585, label %b248, label %b249
b248:
  %v1586 = sub i64 %v1584, %v1564
  %v1587 = mul i64 %v1586, 16
  %v1588 = getelementptr inbounds float, ptr %v1535, i64 %v1587
  %v1589 = add i64 %v1457, 0
  %v1590 = and i64 %v1589, %v92
  %v1591 = mul i64 %v1590, %v7
  %v1592 = add i64 %v1591, %v1584
  %v1593 = mul i64 %v1592, 40
  %v1594 = getelementptr inbounds float, ptr %v54, i64 %v1593
  %v1595 = add i64 %v1457, 0
  %v1596 = and i64 %v1595, %v96
  %v1597 = mul i64 %v1596, %v7
  %v1598 = add i64 %v1597, %v1584
  %v1599 = mul i64 %v1598, 16
  %v1600 = getelementptr inbounds float, ptr %v58, i64 %v1599
  br label %b250
b250:
  %v1601 = phi i64 [ 0, %b248 ], [ %v1649, %b251 ]
  %v1602 = icmp slt i64 %v1601, 2
  br i1 %v1602, label %b251, label %b252
b251:
  %v1603 = mul i64 %v1554, 2
  %v1604 = add i64 %v1603, %v1601
  %v1605 = mul i64 %v1604, 8
  %v1606 = add i64 0, %v1601
  %v1607 = mul i64 %v1606, 8
  %v1608 = getelementptr inbounds float, ptr %v1588, i64 %v1607
  %v1609 = load <8 x float>, ptr %v1608, align 4
  %v1610 = add i64 0, %v1605
  %v1611 = getelementptr inbounds float, ptr %v22, i64 %v1610
  %v1612 = load <8 x float>, ptr %v1611, align 4
  %v1613 = add i64 24, %v1605
  %v1614 = getelementptr inbounds float, ptr %v1594, i64 %v1613
  %v1615 = load <8 x float>, ptr %v1614, align 4
  %v1616 = fadd <8 x float> %v1615, %v1609
  %v1617 = fadd <8 x float> %v1612, %v1616
  %v1618 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1617)
  %v1619 = fneg <8 x float> %v1618
  %v1620 = fcmp olt <8 x float> %v1619, splat (float 0xC05A400000000000)
  %v1621 = select <8 x i1> %v1620, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1619
  %v1622 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1621, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1623 = fsub <8 x float> %v1622, splat (float 0x4168000000000000)
  %v1624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1623, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1621)
  %v1625 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1623, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1624)
  %v1626 = bitcast <8 x float> %v1622 to <8 x i32>
  %v1627 = fmul <8 x float> %v1625, %v1625
  %v1628 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1625, <8 x float> splat (float 0x3F81227F40000000))
  %v1629 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1628, <8 x float> %v1625, <8 x float> splat (float 0x3FA5556740000000))
  %v1630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1629, <8 x float> %v1625, <8 x float> splat (float 0x3FC5554B00000000))
  %v1631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1630, <8 x float> %v1625, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1627, <8 x float> %v1631, <8 x float> %v1625)
  %v1633 = sub <8 x i32> %v1626, splat (i32 1262485250)
  %v1634 = lshr <8 x i32> %v1633, splat (i32 1)
  %v1635 = sub <8 x i32> %v1633, %v1634
  %v1636 = shl <8 x i32> %v1634, splat (i32 23)
  %v1637 = bitcast <8 x i32> %v1636 to <8 x float>
  %v1638 = shl <8 x i32> %v1635, splat (i32 23)
  %v1639 = bitcast <8 x i32> %v1638 to <8 x float>
  %v1640 = fadd <8 x float> %v1632, splat (float 0x3FF0000000000000)
  %v1641 = fmul <8 x float> %v1640, %v1637
  %v1642 = fmul <8 x float> %v1641, %v1639
  %v1643 = fcmp olt <8 x float> %v1617, splat (float 0x0000000000000000)
  %v1644 = select <8 x i1> %v1643, <8 x float> %v1642, <8 x float> splat (float 0x3FF0000000000000)
  %v1645 = fadd <8 x float> %v1642, splat (float 0x3FF0000000000000)
  %v1646 = fdiv <8 x float> %v1644, %v1645
  %v1647 = add i64 0, %v1605
  %v1648 = getelementptr inbounds float, ptr %v1600, i64 %v1647
  store <8 x float> %v1646, ptr %v1648, align 4
  %v1649 = add nsw i64 %v1601, 1
  br label %b250
b252:
  %v1650 = add nsw i64 %v1584, 1
  br label %b247
b249:
  %v1651 = add nsw i64 %v1560, 1
  br label %b242
b244:
  %v1652 = add nsw i64 %v1554, 1
  br label %b239
b241:
  %v1653 = add nsw i64 %v1549, 96
  br label %b236
b238:
  %v1654 = add i64 %v7, 0
  %v1655 = sdiv i64 %v1654, 1
  %v1656 = add i64 %v2, 1
  %v1657 = mul i64 %v1655, %v2
  %v1658 = sdiv i64 %v1657, %v3
  %v1659 = mul i64 %v1658, 1
  %v1660 = icmp slt i64 %v1659, %v7
  %v1661 = select i1 %v1660, i64 %v1659, i64 %v7
  %v1662 = mul i64 %v1655, %v1656
  %v1663 = sdiv i64 %v1662, %v3
  %v1664 = mul i64 %v1663, 1
  %v1665 = icmp slt i64 %v1664, %v7
  %v1666 = select i1 %v1665, i64 %v1664, i64 %v7
  br label %b253
b253:
  %v1667 = phi i64 [ %v1661, %b238 ], [ %v1813, %b254 ]
  %v1668 = icmp slt i64 %v1667, %v1666
  br i1 %v1668, label %b254, label %b255
b254:
  %v1669 = add i64 %v1457, 0
  %v1670 = and i64 %v1669, %v92
  %v1671 = mul i64 %v1670, %v7
  %v1672 = add i64 %v1671, %v1667
  %v1673 = mul i64 %v1672, 40
  %v1674 = getelementptr inbounds float, ptr %v54, i64 %v1673
  %v1675 = add i64 %v1457, 0
  %v1676 = and i64 %v1675, %v94
  %v1677 = mul i64 %v1676, %v7
  %v1678 = add i64 %v1677, %v1667
  %v1679 = mul i64 %v1678, 24
  %v1680 = getelementptr inbounds float, ptr %v56, i64 %v1679
  %v1681 = mul i64 %v1667, 8
  %v1682 = getelementptr inbounds float, ptr %v60, i64 %v1681
  %v1683 = mul i64 %v1667, 8
  %v1684 = getelementptr inbounds float, ptr %v62, i64 %v1683
  %v1685 = mul i64 %v1667, 8
  %v1686 = getelementptr inbounds float, ptr %v64, i64 %v1685
  %v1687 = add i64 0, 0
  %v1688 = getelementptr inbounds float, ptr %v1674, i64 %v1687
  %v1689 = load <8 x float>, ptr %v1688, align 4
  %v1690 = add i64 0, 0
  %v1691 = getelementptr inbounds float, ptr %v1680, i64 %v1690
  %v1692 = load <8 x float>, ptr %v1691, align 4
  %v1693 = fadd <8 x float> %v1689, %v1692
  %v1694 = add i64 0, 0
  %v1695 = getelementptr inbounds float, ptr %v18, i64 %v1694
  %v1696 = load <8 x float>, ptr %v1695, align 4
  %v1697 = fadd <8 x float> %v1693, %v1696
  %v1698 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1697)
  %v1699 = fneg <8 x float> %v1698
  %v1700 = fcmp olt <8 x float> %v1699, splat (float 0xC05A400000000000)
  %v1701 = select <8 x i1> %v1700, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1699
  %v1702 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1701, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1703 = fsub <8 x float> %v1702, splat (float 0x4168000000000000)
  %v1704 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1703, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1701)
  %v1705 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1703, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1704)
  %v1706 = bitcast <8 x float> %v1702 to <8 x i32>
  %v1707 = fmul <8 x float> %v1705, %v1705
  %v1708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1705, <8 x float> splat (float 0x3F81227F40000000))
  %v1709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1708, <8 x float> %v1705, <8 x float> splat (float 0x3FA5556740000000))
  %v1710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1709, <8 x float> %v1705, <8 x float> splat (float 0x3FC5554B00000000))
  %v1711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1710, <8 x float> %v1705, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1707, <8 x float> %v1711, <8 x float> %v1705)
  %v1713 = sub <8 x i32> %v1706, splat (i32 1262485250)
  %v1714 = lshr <8 x i32> %v1713, splat (i32 1)
  %v1715 = sub <8 x i32> %v1713, %v1714
  %v1716 = shl <8 x i32> %v1714, splat (i32 23)
  %v1717 = bitcast <8 x i32> %v1716 to <8 x float>
  %v1718 = shl <8 x i32> %v1715, splat (i32 23)
  %v1719 = bitcast <8 x i32> %v1718 to <8 x float>
  %v1720 = fadd <8 x float> %v1712, splat (float 0x3FF0000000000000)
  %v1721 = fmul <8 x float> %v1720, %v1717
  %v1722 = fmul <8 x float> %v1721, %v1719
  %v1723 = fcmp olt <8 x float> %v1697, splat (float 0x0000000000000000)
  %v1724 = select <8 x i1> %v1723, <8 x float> %v1722, <8 x float> splat (float 0x3FF0000000000000)
  %v1725 = fadd <8 x float> %v1722, splat (float 0x3FF0000000000000)
  %v1726 = fdiv <8 x float> %v1724, %v1725
  %v1727 = add i64 8, 0
  %v1728 = getelementptr inbounds float, ptr %v1674, i64 %v1727
  %v1729 = load <8 x float>, ptr %v1728, align 4
  %v1730 = add i64 8, 0
  %v1731 = getelementptr inbounds float, ptr %v1680, i64 %v1730
  %v1732 = load <8 x float>, ptr %v1731, align 4
  %v1733 = fadd <8 x float> %v1729, %v1732
  %v1734 = add i64 8, 0
  %v1735 = getelementptr inbounds float, ptr %v18, i64 %v1734
  %v1736 = load <8 x float>, ptr %v1735, align 4
  %v1737 = fadd <8 x float> %v1733, %v1736
  %v1738 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1737)
  %v1739 = fneg <8 x float> %v1738
  %v1740 = fcmp olt <8 x float> %v1739, splat (float 0xC05A400000000000)
  %v1741 = select <8 x i1> %v1740, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1739
  %v1742 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1741, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1743 = fsub <8 x float> %v1742, splat (float 0x4168000000000000)
  %v1744 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1743, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1741)
  %v1745 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1743, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1744)
  %v1746 = bitcast <8 x float> %v1742 to <8 x i32>
  %v1747 = fmul <8 x float> %v1745, %v1745
  %v1748 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1745, <8 x float> splat (float 0x3F81227F40000000))
  %v1749 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1748, <8 x float> %v1745, <8 x float> splat (float 0x3FA5556740000000))
  %v1750 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1749, <8 x float> %v1745, <8 x float> splat (float 0x3FC5554B00000000))
  %v1751 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1750, <8 x float> %v1745, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1752 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1747, <8 x float> %v1751, <8 x float> %v1745)
  %v1753 = sub <8 x i32> %v1746, splat (i32 1262485250)
  %v1754 = lshr <8 x i32> %v1753, splat (i32 1)
  %v1755 = sub <8 x i32> %v1753, %v1754
  %v1756 = shl <8 x i32> %v1754, splat (i32 23)
  %v1757 = bitcast <8 x i32> %v1756 to <8 x float>
  %v1758 = shl <8 x i32> %v1755, splat (i32 23)
  %v1759 = bitcast <8 x i32> %v1758 to <8 x float>
  %v1760 = fadd <8 x float> %v1752, splat (float 0x3FF0000000000000)
  %v1761 = fmul <8 x float> %v1760, %v1757
  %v1762 = fmul <8 x float> %v1761, %v1759
  %v1763 = fcmp olt <8 x float> %v1737, splat (float 0x0000000000000000)
  %v1764 = select <8 x i1> %v1763, <8 x float> %v1762, <8 x float> splat (float 0x3FF0000000000000)
  %v1765 = fadd <8 x float> %v1762, splat (float 0x3FF0000000000000)
  %v1766 = fdiv <8 x float> %v1764, %v1765
  %v1767 = add i64 16, 0
  %v1768 = getelementptr inbounds float, ptr %v1674, i64 %v1767
  %v1769 = load <8 x float>, ptr %v1768, align 4
  %v1770 = add i64 16, 0
  %v1771 = getelementptr inbounds float, ptr %v1680, i64 %v1770
  %v1772 = load <8 x float>, ptr %v1771, align 4
  %v1773 = fadd <8 x float> %v1769, %v1772
  %v1774 = add i64 16, 0
  %v1775 = getelementptr inbounds float, ptr %v18, i64 %v1774
  %v1776 = load <8 x float>, ptr %v1775, align 4
  %v1777 = fadd <8 x float> %v1773, %v1776
  %v1778 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1777)
  %v1779 = fneg <8 x float> %v1778
  %v1780 = fcmp olt <8 x float> %v1779, splat (float 0xC05A400000000000)
  %v1781 = select <8 x i1> %v1780, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1779
  %v1782 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1781, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1783 = fsub <8 x float> %v1782, splat (float 0x4168000000000000)
  %v1784 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1783, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1781)
  %v1785 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1783, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1784)
  %v1786 = bitcast <8 x float> %v1782 to <8 x i32>
  %v1787 = fmul <8 x float> %v1785, %v1785
  %v1788 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1785, <8 x float> splat (float 0x3F81227F40000000))
  %v1789 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1788, <8 x float> %v1785, <8 x float> splat (float 0x3FA5556740000000))
  %v1790 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1789, <8 x float> %v1785, <8 x float> splat (float 0x3FC5554B00000000))
  %v1791 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1790, <8 x float> %v1785, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1792 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1787, <8 x float> %v1791, <8 x float> %v1785)
  %v1793 = sub <8 x i32> %v1786, splat (i32 1262485250)
  %v1794 = lshr <8 x i32> %v1793, splat (i32 1)
  %v1795 = sub <8 x i32> %v1793, %v1794
  %v1796 = shl <8 x i32> %v1794, splat (i32 23)
  %v1797 = bitcast <8 x i32> %v1796 to <8 x float>
  %v1798 = shl <8 x i32> %v1795, splat (i32 23)
  %v1799 = bitcast <8 x i32> %v1798 to <8 x float>
  %v1800 = fadd <8 x float> %v1792, splat (float 0x3FF0000000000000)
  %v1801 = fmul <8 x float> %v1800, %v1797
  %v1802 = fmul <8 x float> %v1801, %v1799
  %v1803 = fcmp olt <8 x float> %v1777, splat (float 0x0000000000000000)
  %v1804 = select <8 x i1> %v1803, <8 x float> %v1802, <8 x float> splat (float 0x3FF0000000000000)
  %v1805 = fadd <8 x float> %v1802, splat (float 0x3FF0000000000000)
  %v1806 = fdiv <8 x float> %v1804, %v1805
  %v1807 = add i64 0, 0
  %v1808 = getelementptr inbounds float, ptr %v1682, i64 %v1807
  store <8 x float> %v1726, ptr %v1808, align 4
  %v1809 = add i64 0, 0
  %v1810 = getelementptr inbounds float, ptr %v1684, i64 %v1809
  store <8 x float> %v1766, ptr %v1810, align 4
  %v1811 = add i64 0, 0
  %v1812 = getelementptr inbounds float, ptr %v1686, i64 %v1811
  store <8 x float> %v1806, ptr %v1812, align 4
  %v1813 = add nsw i64 %v1667, 1
  br label %b253
b255:
  %v1814 = add i64 %v7, 0
  %v1815 = sdiv i64 %v1814, 1
  %v1816 = add i64 %v2, 1
  %v1817 = mul i64 %v1815, %v2
  %v1818 = sdiv i64 %v1817, %v3
  %v1819 = mul i64 %v1818, 1
  %v1820 = icmp slt i64 %v1819, %v7
  %v1821 = select i1 %v1820, i64 %v1819, i64 %v7
  %v1822 = mul i64 %v1815, %v1816
  %v1823 = sdiv i64 %v1822, %v3
  %v1824 = mul i64 %v1823, 1
  %v1825 = icmp slt i64 %v1824, %v7
  %v1826 = select i1 %v1825, i64 %v1824, i64 %v7
  br label %b256
b256:
  %v1827 = phi i64 [ %v1821, %b255 ], [ %v1889, %b261 ]
  %v1828 = icmp slt i64 %v1827, %v1826
  br i1 %v1828, label %b257, label %b258
b257:
  br label %b259
b259:
  %v1829 = phi i64 [ 0, %b257 ], [ %v1888, %b260 ]
  %v1830 = icmp slt i64 %v1829, 8
  br i1 %v1830, label %b260, label %b261
b260:
  %v1831 = mul i64 %v1827, 8
  %v1832 = getelementptr inbounds float, ptr %v62, i64 %v1831
  %v1833 = add i64 0, %v1829
  %v1834 = getelementptr inbounds float, ptr %v1832, i64 %v1833
  %v1835 = load float, ptr %v1834, align 4
  %v1836 = mul i64 %v1827, 8
  %v1837 = getelementptr inbounds float, ptr %v60, i64 %v1836
  %v1838 = add i64 0, %v1829
  %v1839 = getelementptr inbounds float, ptr %v1837, i64 %v1838
  %v1840 = load float, ptr %v1839, align 4
  %v1841 = mul i64 %v1827, 8
  %v1842 = getelementptr inbounds float, ptr %v64, i64 %v1841
  %v1843 = add i64 0, %v1829
  %v1844 = getelementptr inbounds float, ptr %v1842, i64 %v1843
  %v1845 = load float, ptr %v1844, align 4
  %v1846 = add i64 %v1457, 0
  %v1847 = and i64 %v1846, %v98
  %v1848 = mul i64 %v1847, %v7
  %v1849 = add i64 %v1848, %v1827
  %v1850 = mul i64 %v1849, 16
  %v1851 = getelementptr inbounds float, ptr %v66, i64 %v1850
  %v1852 = add i64 %v1457, 0
  %v1853 = and i64 %v1852, %v100
  %v1854 = mul i64 %v1853, %v7
  %v1855 = add i64 %v1854, %v1827
  %v1856 = mul i64 %v1855, 16
  %v1857 = getelementptr inbounds float, ptr %v68, i64 %v1856
  %v1858 = add i64 %v1457, 0
  %v1859 = and i64 %v1858, %v102
  %v1860 = mul i64 %v1859, %v7
  %v1861 = add i64 %v1860, %v1827
  %v1862 = mul i64 %v1861, 16
  %v1863 = getelementptr inbounds float, ptr %v70, i64 %v1862
  %v1864 = icmp ult i64 2, 8
  %v1865 = select i1 %v1864, i64 2, i64 8
  %v1866 = trunc i64 %v1865 to i32
  %v1867 = insertelement <8 x i32> poison, i32 %v1866, i64 0
  %v1868 = shufflevector <8 x i32> %v1867, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1869 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1868
  %v1870 = mul i64 %v1829, 2
  %v1871 = add i64 0, %v1870
  %v1872 = add i64 %v1871, 0
  %v1873 = getelementptr inbounds float, ptr %v1851, i64 %v1872
  %v1874 = insertelement <8 x float> poison, float %v1835, i64 0
  %v1875 = shufflevector <8 x float> %v1874, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1875, ptr align 4 %v1873, <8 x i1> %v1869)
  %v1876 = mul i64 %v1829, 2
  %v1877 = add i64 0, %v1876
  %v1878 = add i64 %v1877, 0
  %v1879 = getelementptr inbounds float, ptr %v1857, i64 %v1878
  %v1880 = insertelement <8 x float> poison, float %v1840, i64 0
  %v1881 = shufflevector <8 x float> %v1880, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1881, ptr align 4 %v1879, <8 x i1> %v1869)
  %v1882 = mul i64 %v1829, 2
  %v1883 = add i64 0, %v1882
  %v1884 = add i64 %v1883, 0
  %v1885 = getelementptr inbounds float, ptr %v1863, i64 %v1884
  %v1886 = insertelement <8 x float> poison, float %v1845, i64 0
  %v1887 = shufflevector <8 x float> %v1886, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1887, ptr align 4 %v1885, <8 x i1> %v1869)
  %v1888 = add nsw i64 %v1829, 1
  br label %b259
b261:
  %v1889 = add nsw i64 %v1827, 1
  br label %b256
b258:
  %v1890 = add i64 %v7, 0
  %v1891 = sdiv i64 %v1890, 1
  %v1892 = add i64 %v2, 1
  %v1893 = mul i64 %v1891, %v2
  %v1894 = sdiv i64 %v1893, %v3
  %v1895 = mul i64 %v1894, 1
  %v1896 = icmp slt i64 %v1895, %v7
  %v1897 = select i1 %v1896, i64 %v1895, i64 %v7
  %v1898 = mul i64 %v1891, %v1892
  %v1899 = sdiv i64 %v1898, %v3
  %v1900 = mul i64 %v1899, 1
  %v1901 = icmp slt i64 %v1900, %v7
  %v1902 = select i1 %v1901, i64 %v1900, i64 %v7
  br label %b262
b262:
  %v1903 = phi i64 [ %v1897, %b258 ], [ %v2012, %b267 ]
  %v1904 = icmp slt i64 %v1903, %v1902
  br i1 %v1904, label %b263, label %b264
b263:
  %v1905 = add i64 %v1457, 0
  %v1906 = and i64 %v1905, %v98
  %v1907 = mul i64 %v1906, %v7
  %v1908 = add i64 %v1907, %v1903
  %v1909 = mul i64 %v1908, 16
  %v1910 = getelementptr inbounds float, ptr %v66, i64 %v1909
  %v1911 = add i64 %v1457, 0
  %v1912 = and i64 %v1911, %v88
  %v1913 = mul i64 %v1912, %v7
  %v1914 = add i64 %v1913, %v1903
  %v1915 = mul i64 %v1914, 16
  %v1916 = getelementptr inbounds float, ptr %v28, i64 %v1915
  %v1917 = add i64 %v1457, 0
  %v1918 = and i64 %v1917, %v100
  %v1919 = mul i64 %v1918, %v7
  %v1920 = add i64 %v1919, %v1903
  %v1921 = mul i64 %v1920, 16
  %v1922 = getelementptr inbounds float, ptr %v68, i64 %v1921
  %v1923 = add i64 %v1457, 0
  %v1924 = and i64 %v1923, %v96
  %v1925 = mul i64 %v1924, %v7
  %v1926 = add i64 %v1925, %v1903
  %v1927 = mul i64 %v1926, 16
  %v1928 = getelementptr inbounds float, ptr %v58, i64 %v1927
  %v1929 = add i64 %v1457, 0
  %v1930 = and i64 %v1929, %v102
  %v1931 = mul i64 %v1930, %v7
  %v1932 = add i64 %v1931, %v1903
  %v1933 = mul i64 %v1932, 16
  %v1934 = getelementptr inbounds float, ptr %v70, i64 %v1933
  %v1935 = add i64 %v1457, 1
  %v1936 = and i64 %v1935, %v88
  %v1937 = mul i64 %v1936, %v7
  %v1938 = add i64 %v1937, %v1903
  %v1939 = mul i64 %v1938, 16
  %v1940 = getelementptr inbounds float, ptr %v28, i64 %v1939
  %v1941 = add i64 %v1457, 1
  %v1942 = and i64 %v1941, %v86
  %v1943 = mul i64 %v1942, %v7
  %v1944 = add i64 %v1943, %v1903
  %v1945 = mul i64 %v1944, 16
  %v1946 = getelementptr inbounds float, ptr %v26, i64 %v1945
  br label %b265
b265:
  %v1947 = phi i64 [ 0, %b263 ], [ %v2011, %b266 ]
  %v1948 = icmp slt i64 %v1947, 16
  br i1 %v1948, label %b266, label %b267
b266:
  %v1949 = add i64 0, %v1947
  %v1950 = getelementptr inbounds float, ptr %v1910, i64 %v1949
  %v1951 = load <8 x float>, ptr %v1950, align 4
  %v1952 = add i64 0, %v1947
  %v1953 = getelementptr inbounds float, ptr %v1916, i64 %v1952
  %v1954 = load <8 x float>, ptr %v1953, align 4
  %v1955 = fmul <8 x float> %v1951, %v1954
  %v1956 = add i64 0, %v1947
  %v1957 = getelementptr inbounds float, ptr %v1922, i64 %v1956
  %v1958 = load <8 x float>, ptr %v1957, align 4
  %v1959 = add i64 0, %v1947
  %v1960 = getelementptr inbounds float, ptr %v1928, i64 %v1959
  %v1961 = load <8 x float>, ptr %v1960, align 4
  %v1962 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v1963 = shufflevector <8 x float> %v1962, <8 x float> poison, <8 x i32> zeroinitializer
  %v1964 = fmul <8 x float> %v1963, %v1961
  %v1965 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1966 = shufflevector <8 x float> %v1965, <8 x float> poison, <8 x i32> zeroinitializer
  %v1967 = fsub <8 x float> %v1964, %v1966
  %v1968 = fmul <8 x float> %v1958, %v1967
  %v1969 = fadd <8 x float> %v1955, %v1968
  %v1970 = add i64 0, %v1947
  %v1971 = getelementptr inbounds float, ptr %v1934, i64 %v1970
  %v1972 = load <8 x float>, ptr %v1971, align 4
  %v1973 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1969)
  %v1974 = fneg <8 x float> %v1973
  %v1975 = fcmp olt <8 x float> %v1974, splat (float 0xC05A400000000000)
  %v1976 = select <8 x i1> %v1975, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1974
  %v1977 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1976, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1978 = fsub <8 x float> %v1977, splat (float 0x4168000000000000)
  %v1979 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1978, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1976)
  %v1980 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1978, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1979)
  %v1981 = bitcast <8 x float> %v1977 to <8 x i32>
  %v1982 = fmul <8 x float> %v1980, %v1980
  %v1983 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1980, <8 x float> splat (float 0x3F81227F40000000))
  %v1984 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1983, <8 x float> %v1980, <8 x float> splat (float 0x3FA5556740000000))
  %v1985 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1984, <8 x float> %v1980, <8 x float> splat (float 0x3FC5554B00000000))
  %v1986 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1985, <8 x float> %v1980, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1987 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1982, <8 x float> %v1986, <8 x float> %v1980)
  %v1988 = sub <8 x i32> %v1981, splat (i32 1262485250)
  %v1989 = lshr <8 x i32> %v1988, splat (i32 1)
  %v1990 = sub <8 x i32> %v1988, %v1989
  %v1991 = shl <8 x i32> %v1989, splat (i32 23)
  %v1992 = bitcast <8 x i32> %v1991 to <8 x float>
  %v1993 = shl <8 x i32> %v1990, splat (i32 23)
  %v1994 = bitcast <8 x i32> %v1993 to <8 x float>
  %v1995 = fadd <8 x float> %v1987, splat (float 0x3FF0000000000000)
  %v1996 = fmul <8 x float> %v1995, %v1992
  %v1997 = fmul <8 x float> %v1996, %v1994
  %v1998 = fcmp olt <8 x float> %v1969, splat (float 0x0000000000000000)
  %v1999 = select <8 x i1> %v1998, <8 x float> %v1997, <8 x float> splat (float 0x3FF0000000000000)
  %v2000 = fadd <8 x float> %v1997, splat (float 0x3FF0000000000000)
  %v2001 = fdiv <8 x float> %v1999, %v2000
  %v2002 = fmul <8 x float> %v1966, %v2001
  %v2003 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2004 = shufflevector <8 x float> %v2003, <8 x float> poison, <8 x i32> zeroinitializer
  %v2005 = fsub <8 x float> %v2002, %v2004
  %v2006 = fmul <8 x float> %v1972, %v2005
  %v2007 = add i64 0, %v1947
  %v2008 = getelementptr inbounds float, ptr %v1940, i64 %v2007
  store <8 x float> %v1969, ptr %v2008, align 4
  %v2009 = add i64 0, %v1947
  %v2010 = getelementptr inbounds float, ptr %v1946, i64 %v2009
  store <8 x float> %v2006, ptr %v2010, align 4
  %v2011 = add nsw i64 %v1947, 8
  br label %b265
b267:
  %v2012 = add nsw i64 %v1903, 1
  br label %b262
b264:
  %v2013 = add nsw i64 %v1457, 1
  br label %b216
b218:
  %v2014 = icmp sgt i64 %v3, 1
  br i1 %v2014, label %b268, label %b269
b268:
  %v2015 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2016 = atomicrmw add ptr %v2015, i64 1 acq_rel
  %v2017 = mul i64 %v3, 9
  br label %b270
b270:
  %v2018 = load atomic i64, ptr %v2015 acquire, align 8
  %v2019 = icmp slt i64 %v2018, %v2017
  br i1 %v2019, label %b271, label %b272
b271:
  %v2020 = call i32 @sched_yield()
  br label %b270
b272:
  br label %b269
b269:
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
  %v613 = alloca float, i64 96, align 4
  %v787 = alloca float, i64 64, align 4
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
  %v81 = getelementptr inbounds i64, ptr %v1, i64 4
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 11
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 12
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 13
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 16
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 26
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 27
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 28
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 32
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 33
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 34
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 38
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 39
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = add i64 1, 0
  %v111 = sdiv i64 %v110, 1
  %v112 = add i64 %v2, 1
  %v113 = mul i64 %v111, %v2
  %v114 = sdiv i64 %v113, %v3
  %v115 = mul i64 %v114, 1
  %v116 = icmp slt i64 %v115, 1
  %v117 = select i1 %v116, i64 %v115, i64 1
  %v118 = mul i64 %v111, %v112
  %v119 = sdiv i64 %v118, %v3
  %v120 = mul i64 %v119, 1
  %v121 = icmp slt i64 %v120, 1
  %v122 = select i1 %v121, i64 %v120, i64 1
  br label %b0
b0:
  %v123 = phi i64 [ %v117, %entry ], [ %v221, %b14 ]
  %v124 = icmp slt i64 %v123, %v122
  br i1 %v124, label %b1, label %b2
b1:
  %v125 = mul i64 %v123, 640
  %v126 = mul i64 %v123, 16
  %v127 = add i64 %v126, 0
  %v128 = sub i64 16, %v127
  %v129 = icmp slt i64 %v128, 0
  %v130 = select i1 %v129, i64 0, i64 %v128
  %v131 = icmp ult i64 %v130, 8
  %v132 = select i1 %v131, i64 %v130, i64 8
  %v133 = trunc i64 %v132 to i32
  %v134 = insertelement <8 x i32> poison, i32 %v133, i64 0
  %v135 = shufflevector <8 x i32> %v134, <8 x i32> poison, <8 x i32> zeroinitializer
  %v136 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v135
  %v137 = mul i64 %v127, 1
  %v138 = add i64 0, %v137
  %v139 = getelementptr inbounds float, ptr %v20, i64 %v138
  %v140 = add i64 %v125, 0
  br label %b3
b3:
  %v141 = phi i64 [ 0, %b1 ], [ %v149, %b4 ]
  %v142 = icmp slt i64 %v141, 16
  br i1 %v142, label %b4, label %b5
b4:
  %v143 = mul i64 %v141, 16
  %v144 = getelementptr inbounds float, ptr %v139, i64 %v143
  %v145 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v144, <8 x i1> %v136, <8 x float> zeroinitializer)
  %v146 = mul i64 %v141, 16
  %v147 = add i64 %v140, %v146
  %v148 = getelementptr inbounds float, ptr %v109, i64 %v147
  store <8 x float> %v145, ptr %v148, align 4
  %v149 = add nsw i64 %v141, 1
  br label %b3
b5:
  %v150 = add i64 %v126, 8
  %v151 = sub i64 16, %v150
  %v152 = icmp slt i64 %v151, 0
  %v153 = select i1 %v152, i64 0, i64 %v151
  %v154 = icmp ult i64 %v153, 8
  %v155 = select i1 %v154, i64 %v153, i64 8
  %v156 = trunc i64 %v155 to i32
  %v157 = insertelement <8 x i32> poison, i32 %v156, i64 0
  %v158 = shufflevector <8 x i32> %v157, <8 x i32> poison, <8 x i32> zeroinitializer
  %v159 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v158
  %v160 = mul i64 %v150, 1
  %v161 = add i64 0, %v160
  %v162 = getelementptr inbounds float, ptr %v20, i64 %v161
  %v163 = add i64 %v125, 8
  br label %b6
b6:
  %v164 = phi i64 [ 0, %b5 ], [ %v172, %b7 ]
  %v165 = icmp slt i64 %v164, 16
  br i1 %v165, label %b7, label %b8
b7:
  %v166 = mul i64 %v164, 16
  %v167 = getelementptr inbounds float, ptr %v162, i64 %v166
  %v168 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v167, <8 x i1> %v159, <8 x float> zeroinitializer)
  %v169 = mul i64 %v164, 16
  %v170 = add i64 %v163, %v169
  %v171 = getelementptr inbounds float, ptr %v109, i64 %v170
  store <8 x float> %v168, ptr %v171, align 4
  %v172 = add nsw i64 %v164, 1
  br label %b6
b8:
  %v173 = add i64 %v125, 256
  %v174 = add i64 %v126, 0
  %v175 = sub i64 16, %v174
  %v176 = icmp slt i64 %v175, 0
  %v177 = select i1 %v176, i64 0, i64 %v175
  %v178 = icmp ult i64 %v177, 8
  %v179 = select i1 %v178, i64 %v177, i64 8
  %v180 = trunc i64 %v179 to i32
  %v181 = insertelement <8 x i32> poison, i32 %v180, i64 0
  %v182 = shufflevector <8 x i32> %v181, <8 x i32> poison, <8 x i32> zeroinitializer
  %v183 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v182
  %v184 = mul i64 %v174, 1
  %v185 = add i64 0, %v184
  %v186 = getelementptr inbounds float, ptr %v16, i64 %v185
  %v187 = add i64 %v173, 0
  br label %b9
b9:
  %v188 = phi i64 [ 0, %b8 ], [ %v196, %b10 ]
  %v189 = icmp slt i64 %v188, 24
  br i1 %v189, label %b10, label %b11
b10:
  %v190 = mul i64 %v188, 16
  %v191 = getelementptr inbounds float, ptr %v186, i64 %v190
  %v192 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v191, <8 x i1> %v183, <8 x float> zeroinitializer)
  %v193 = mul i64 %v188, 16
  %v194 = add i64 %v187, %v193
  %v195 = getelementptr inbounds float, ptr %v109, i64 %v194
  store <8 x float> %v192, ptr %v195, align 4
  %v196 = add nsw i64 %v188, 1
  br label %b9
b11:
  %v197 = add i64 %v126, 8
  %v198 = sub i64 16, %v197
  %v199 = icmp slt i64 %v198, 0
  %v200 = select i1 %v199, i64 0, i64 %v198
  %v201 = icmp ult i64 %v200, 8
  %v202 = select i1 %v201, i64 %v200, i64 8
  %v203 = trunc i64 %v202 to i32
  %v204 = insertelement <8 x i32> poison, i32 %v203, i64 0
  %v205 = shufflevector <8 x i32> %v204, <8 x i32> poison, <8 x i32> zeroinitializer
  %v206 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v205
  %v207 = mul i64 %v197, 1
  %v208 = add i64 0, %v207
  %v209 = getelementptr inbounds float, ptr %v16, i64 %v208
  %v210 = add i64 %v173, 8
  br label %b12
b12:
  %v211 = phi i64 [ 0, %b11 ], [ %v219, %b13 ]
  %v212 = icmp slt i64 %v211, 24
  br i1 %v212, label %b13, label %b14
b13:
  %v213 = mul i64 %v211, 16
  %v214 = getelementptr inbounds float, ptr %v209, i64 %v213
  %v215 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v214, <8 x i1> %v206, <8 x float> zeroinitializer)
  %v216 = mul i64 %v211, 16
  %v217 = add i64 %v210, %v216
  %v218 = getelementptr inbounds float, ptr %v109, i64 %v217
  store <8 x float> %v215, ptr %v218, align 4
  %v219 = add nsw i64 %v211, 1
  br label %b12
b14:
  %v220 = add i64 %v173, 384
  %v221 = add nsw i64 %v123, 1
  br label %b0
b2:
  %v222 = icmp sgt i64 %v3, 1
  br i1 %v222, label %b15, label %b16
b15:
  %v223 = getelementptr inbounds i64, ptr %v1, i64 3
  %v224 = atomicrmw add ptr %v223, i64 1 acq_rel
  %v225 = mul i64 %v3, 1
  br label %b17
b17:
  %v226 = load atomic i64, ptr %v223 acquire, align 8
  %v227 = icmp slt i64 %v226, %v225
  br i1 %v227, label %b18, label %b19
b18:
  %v228 = call i32 @sched_yield()
  br label %b17
b19:
  br label %b16
b16:
  br label %b20
b20:
  %v229 = phi i64 [ 0, %b16 ], [ %v703, %b64 ]
  %v230 = icmp slt i64 %v229, %v5
  br i1 %v230, label %b21, label %b22
b21:
  %v231 = sub i64 %v5, 1
  %v232 = sub i64 %v231, %v229
  %v233 = add i64 %v7, 0
  %v234 = sdiv i64 %v233, 1
  %v235 = add i64 %v2, 1
  %v236 = mul i64 %v234, %v2
  %v237 = sdiv i64 %v236, %v3
  %v238 = mul i64 %v237, 1
  %v239 = icmp slt i64 %v238, %v7
  %v240 = select i1 %v239, i64 %v238, i64 %v7
  %v241 = mul i64 %v234, %v235
  %v242 = sdiv i64 %v241, %v3
  %v243 = mul i64 %v242, 1
  %v244 = icmp slt i64 %v243, %v7
  %v245 = select i1 %v244, i64 %v243, i64 %v7
  br label %b23
b23:
  %v246 = phi i64 [ %v240, %b21 ], [ %v415, %b28 ]
  %v247 = icmp slt i64 %v246, %v245
  br i1 %v247, label %b24, label %b25
b24:
  %v248 = add i64 %v232, 1
  %v249 = and i64 %v248, 1
  %v250 = mul i64 %v249, %v7
  %v251 = add i64 %v250, %v246
  %v252 = mul i64 %v251, 16
  %v253 = getelementptr inbounds float, ptr %v30, i64 %v252
  %v254 = add i64 %v232, 0
  %v255 = and i64 %v254, %v84
  %v256 = mul i64 %v255, %v7
  %v257 = add i64 %v256, %v246
  %v258 = mul i64 %v257, 16
  %v259 = getelementptr inbounds float, ptr %v24, i64 %v258
  %v260 = add i64 %v232, 1
  %v261 = and i64 %v260, %v88
  %v262 = mul i64 %v261, %v7
  %v263 = add i64 %v262, %v246
  %v264 = mul i64 %v263, 16
  %v265 = getelementptr inbounds float, ptr %v28, i64 %v264
  %v266 = add i64 %v232, 1
  %v267 = and i64 %v266, 1
  %v268 = mul i64 %v267, %v7
  %v269 = add i64 %v268, %v246
  %v270 = mul i64 %v269, 16
  %v271 = getelementptr inbounds float, ptr %v32, i64 %v270
  %v272 = add i64 %v232, 0
  %v273 = and i64 %v272, %v102
  %v274 = mul i64 %v273, %v7
  %v275 = add i64 %v274, %v246
  %v276 = mul i64 %v275, 16
  %v277 = getelementptr inbounds float, ptr %v70, i64 %v276
  %v278 = add i64 %v232, 0
  %v279 = and i64 %v278, %v96
  %v280 = mul i64 %v279, %v7
  %v281 = add i64 %v280, %v246
  %v282 = mul i64 %v281, 16
  %v283 = getelementptr inbounds float, ptr %v58, i64 %v282
  %v284 = add i64 %v232, 0
  %v285 = and i64 %v284, %v88
  %v286 = mul i64 %v285, %v7
  %v287 = add i64 %v286, %v246
  %v288 = mul i64 %v287, 16
  %v289 = getelementptr inbounds float, ptr %v28, i64 %v288
  %v290 = add i64 %v232, 0
  %v291 = and i64 %v290, %v98
  %v292 = mul i64 %v291, %v7
  %v293 = add i64 %v292, %v246
  %v294 = mul i64 %v293, 16
  %v295 = getelementptr inbounds float, ptr %v66, i64 %v294
  %v296 = add i64 %v232, 0
  %v297 = and i64 %v296, %v100
  %v298 = mul i64 %v297, %v7
  %v299 = add i64 %v298, %v246
  %v300 = mul i64 %v299, 16
  %v301 = getelementptr inbounds float, ptr %v68, i64 %v300
  %v302 = mul i64 %v246, 16
  %v303 = getelementptr inbounds float, ptr %v72, i64 %v302
  %v304 = mul i64 %v246, 16
  %v305 = getelementptr inbounds float, ptr %v74, i64 %v304
  %v306 = mul i64 %v246, 16
  %v307 = getelementptr inbounds float, ptr %v76, i64 %v306
  %v308 = add i64 %v232, 0
  %v309 = and i64 %v308, 1
  %v310 = mul i64 %v309, %v7
  %v311 = add i64 %v310, %v246
  %v312 = mul i64 %v311, 16
  %v313 = getelementptr inbounds float, ptr %v32, i64 %v312
  %v314 = add i64 %v232, 0
  %v315 = and i64 %v314, %v104
  %v316 = mul i64 %v315, %v7
  %v317 = add i64 %v316, %v246
  %v318 = mul i64 %v317, 16
  %v319 = getelementptr inbounds float, ptr %v78, i64 %v318
  br label %b26
b26:
  %v320 = phi i64 [ 0, %b24 ], [ %v414, %b27 ]
  %v321 = icmp slt i64 %v320, 16
  br i1 %v321, label %b27, label %b28
b27:
  %v322 = add i64 0, %v320
  %v323 = getelementptr inbounds float, ptr %v253, i64 %v322
  %v324 = load <8 x float>, ptr %v323, align 4
  %v325 = add i64 0, %v320
  %v326 = getelementptr inbounds float, ptr %v259, i64 %v325
  %v327 = load <8 x float>, ptr %v326, align 4
  %v328 = fadd <8 x float> %v324, %v327
  %v329 = add i64 0, %v320
  %v330 = getelementptr inbounds float, ptr %v265, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v331)
  %v333 = fneg <8 x float> %v332
  %v334 = fcmp olt <8 x float> %v333, splat (float 0xC05A400000000000)
  %v335 = select <8 x i1> %v334, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v333
  %v336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v335, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v337 = fsub <8 x float> %v336, splat (float 0x4168000000000000)
  %v338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v337, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v335)
  %v339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v337, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v338)
  %v340 = bitcast <8 x float> %v336 to <8 x i32>
  %v341 = fmul <8 x float> %v339, %v339
  %v342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v339, <8 x float> splat (float 0x3F81227F40000000))
  %v343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v342, <8 x float> %v339, <8 x float> splat (float 0x3FA5556740000000))
  %v344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v343, <8 x float> %v339, <8 x float> splat (float 0x3FC5554B00000000))
  %v345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v344, <8 x float> %v339, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v341, <8 x float> %v345, <8 x float> %v339)
  %v347 = sub <8 x i32> %v340, splat (i32 1262485250)
  %v348 = lshr <8 x i32> %v347, splat (i32 1)
  %v349 = sub <8 x i32> %v347, %v348
  %v350 = shl <8 x i32> %v348, splat (i32 23)
  %v351 = bitcast <8 x i32> %v350 to <8 x float>
  %v352 = shl <8 x i32> %v349, splat (i32 23)
  %v353 = bitcast <8 x i32> %v352 to <8 x float>
  %v354 = fadd <8 x float> %v346, splat (float 0x3FF0000000000000)
  %v355 = fmul <8 x float> %v354, %v351
  %v356 = fmul <8 x float> %v355, %v353
  %v357 = fcmp olt <8 x float> %v331, splat (float 0x0000000000000000)
  %v358 = select <8 x i1> %v357, <8 x float> %v356, <8 x float> splat (float 0x3FF0000000000000)
  %v359 = fadd <8 x float> %v356, splat (float 0x3FF0000000000000)
  %v360 = fdiv <8 x float> %v358, %v359
  %v361 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v362 = shufflevector <8 x float> %v361, <8 x float> poison, <8 x i32> zeroinitializer
  %v363 = fmul <8 x float> %v362, %v360
  %v364 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v365 = shufflevector <8 x float> %v364, <8 x float> poison, <8 x i32> zeroinitializer
  %v366 = fsub <8 x float> %v363, %v365
  %v367 = fmul <8 x float> %v328, %v366
  %v368 = add i64 0, %v320
  %v369 = getelementptr inbounds float, ptr %v271, i64 %v368
  %v370 = load <8 x float>, ptr %v369, align 4
  %v371 = add i64 0, %v320
  %v372 = getelementptr inbounds float, ptr %v277, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = fmul <8 x float> %v328, %v373
  %v375 = fmul <8 x float> %v374, %v362
  %v376 = fmul <8 x float> %v375, %v360
  %v377 = fsub <8 x float> %v365, %v360
  %v378 = fmul <8 x float> %v376, %v377
  %v379 = fadd <8 x float> %v370, %v378
  %v380 = add i64 0, %v320
  %v381 = getelementptr inbounds float, ptr %v283, i64 %v380
  %v382 = load <8 x float>, ptr %v381, align 4
  %v383 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v384 = shufflevector <8 x float> %v383, <8 x float> poison, <8 x i32> zeroinitializer
  %v385 = fmul <8 x float> %v384, %v382
  %v386 = fsub <8 x float> %v385, %v362
  %v387 = fmul <8 x float> %v379, %v386
  %v388 = add i64 0, %v320
  %v389 = getelementptr inbounds float, ptr %v289, i64 %v388
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = fmul <8 x float> %v379, %v390
  %v392 = add i64 0, %v320
  %v393 = getelementptr inbounds float, ptr %v295, i64 %v392
  %v394 = load <8 x float>, ptr %v393, align 4
  %v395 = fmul <8 x float> %v379, %v394
  %v396 = add i64 0, %v320
  %v397 = getelementptr inbounds float, ptr %v301, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = fmul <8 x float> %v379, %v398
  %v400 = fmul <8 x float> %v399, %v384
  %v401 = fmul <8 x float> %v400, %v382
  %v402 = fsub <8 x float> %v365, %v382
  %v403 = fmul <8 x float> %v401, %v402
  %v404 = add i64 0, %v320
  %v405 = getelementptr inbounds float, ptr %v303, i64 %v404
  store <8 x float> %v367, ptr %v405, align 4
  %v406 = add i64 0, %v320
  %v407 = getelementptr inbounds float, ptr %v305, i64 %v406
  store <8 x float> %v387, ptr %v407, align 4
  %v408 = add i64 0, %v320
  %v409 = getelementptr inbounds float, ptr %v307, i64 %v408
  store <8 x float> %v391, ptr %v409, align 4
  %v410 = add i64 0, %v320
  %v411 = getelementptr inbounds float, ptr %v313, i64 %v410
  store <8 x float> %v395, ptr %v411, align 4
  %v412 = add i64 0, %v320
  %v413 = getelementptr inbounds float, ptr %v319, i64 %v412
  store <8 x float> %v403, ptr %v413, align 4
  %v414 = add nsw i64 %v320, 8
  br label %b26
b28:
  %v415 = add nsw i64 %v246, 1
  br label %b23
b25:
  %v416 = add i64 %v7, 0
  %v417 = sdiv i64 %v416, 1
  %v418 = add i64 %v2, 1
  %v419 = mul i64 %v417, %v2
  %v420 = sdiv i64 %v419, %v3
  %v421 = mul i64 %v420, 1
  %v422 = icmp slt i64 %v421, %v7
  %v423 = select i1 %v422, i64 %v421, i64 %v7
  %v424 = mul i64 %v417, %v418
  %v425 = sdiv i64 %v424, %v3
  %v426 = mul i64 %v425, 1
  %v427 = icmp slt i64 %v426, %v7
  %v428 = select i1 %v427, i64 %v426, i64 %v7
  br label %b29
b29:
  %v429 = phi i64 [ %v423, %b25 ], [ %v451, %b34 ]
  %v430 = icmp slt i64 %v429, %v428
  br i1 %v430, label %b30, label %b31
b30:
  br label %b32
b32:
  %v431 = phi i64 [ 0, %b30 ], [ %v450, %b37 ]
  %v432 = icmp slt i64 %v431, 8
  br i1 %v432, label %b33, label %b34
b33:
  br label %b35
b35:
  %v433 = phi i64 [ 0, %b33 ], [ %v444, %b36 ]
  %v434 = phi float [ 0x0000000000000000, %b33 ], [ %v443, %b36 ]
  %v435 = icmp slt i64 %v433, 2
  br i1 %v435, label %b36, label %b37
b36:
  %v436 = mul i64 %v429, 16
  %v437 = getelementptr inbounds float, ptr %v72, i64 %v436
  %v438 = mul i64 %v431, 2
  %v439 = add i64 0, %v438
  %v440 = add i64 %v439, %v433
  %v441 = getelementptr inbounds float, ptr %v437, i64 %v440
  %v442 = load float, ptr %v441, align 4
  %v443 = fadd float %v434, %v442
  %v444 = add nsw i64 %v433, 1
  br label %b35
b37:
  %v445 = fadd float %v434, 0x0000000000000000
  %v446 = mul i64 %v429, 24
  %v447 = getelementptr inbounds float, ptr %v50, i64 %v446
  %v448 = add i64 16, %v431
  %v449 = getelementptr inbounds float, ptr %v447, i64 %v448
  store float %v445, ptr %v449, align 4
  %v450 = add nsw i64 %v431, 1
  br label %b32
b34:
  %v451 = add nsw i64 %v429, 1
  br label %b29
b31:
  %v452 = add i64 %v7, 0
  %v453 = sdiv i64 %v452, 1
  %v454 = add i64 %v2, 1
  %v455 = mul i64 %v453, %v2
  %v456 = sdiv i64 %v455, %v3
  %v457 = mul i64 %v456, 1
  %v458 = icmp slt i64 %v457, %v7
  %v459 = select i1 %v458, i64 %v457, i64 %v7
  %v460 = mul i64 %v453, %v454
  %v461 = sdiv i64 %v460, %v3
  %v462 = mul i64 %v461, 1
  %v463 = icmp slt i64 %v462, %v7
  %v464 = select i1 %v463, i64 %v462, i64 %v7
  br label %b38
b38:
  %v465 = phi i64 [ %v459, %b31 ], [ %v487, %b43 ]
  %v466 = icmp slt i64 %v465, %v464
  br i1 %v466, label %b39, label %b40
b39:
  br label %b41
b41:
  %v467 = phi i64 [ 0, %b39 ], [ %v486, %b46 ]
  %v468 = icmp slt i64 %v467, 8
  br i1 %v468, label %b42, label %b43
b42:
  br label %b44
b44:
  %v469 = phi i64 [ 0, %b42 ], [ %v480, %b45 ]
  %v470 = phi float [ 0x0000000000000000, %b42 ], [ %v479, %b45 ]
  %v471 = icmp slt i64 %v469, 2
  br i1 %v471, label %b45, label %b46
b45:
  %v472 = mul i64 %v465, 16
  %v473 = getelementptr inbounds float, ptr %v74, i64 %v472
  %v474 = mul i64 %v467, 2
  %v475 = add i64 0, %v474
  %v476 = add i64 %v475, %v469
  %v477 = getelementptr inbounds float, ptr %v473, i64 %v476
  %v478 = load float, ptr %v477, align 4
  %v479 = fadd float %v470, %v478
  %v480 = add nsw i64 %v469, 1
  br label %b44
b46:
  %v481 = fadd float %v470, 0x0000000000000000
  %v482 = mul i64 %v465, 24
  %v483 = getelementptr inbounds float, ptr %v50, i64 %v482
  %v484 = add i64 0, %v467
  %v485 = getelementptr inbounds float, ptr %v483, i64 %v484
  store float %v481, ptr %v485, align 4
  %v486 = add nsw i64 %v467, 1
  br label %b41
b43:
  %v487 = add nsw i64 %v465, 1
  br label %b38
b40:
  %v488 = add i64 %v7, 0
  %v489 = sdiv i64 %v488, 1
  %v490 = add i64 %v2, 1
  %v491 = mul i64 %v489, %v2
  %v492 = sdiv i64 %v491, %v3
  %v493 = mul i64 %v492, 1
  %v494 = icmp slt i64 %v493, %v7
  %v495 = select i1 %v494, i64 %v493, i64 %v7
  %v496 = mul i64 %v489, %v490
  %v497 = sdiv i64 %v496, %v3
  %v498 = mul i64 %v497, 1
  %v499 = icmp slt i64 %v498, %v7
  %v500 = select i1 %v499, i64 %v498, i64 %v7
  br label %b47
b47:
  %v501 = phi i64 [ %v495, %b40 ], [ %v523, %b52 ]
  %v502 = icmp slt i64 %v501, %v500
  br i1 %v502, label %b48, label %b49
b48:
  br label %b50
b50:
  %v503 = phi i64 [ 0, %b48 ], [ %v522, %b55 ]
  %v504 = icmp slt i64 %v503, 8
  br i1 %v504, label %b51, label %b52
b51:
  br label %b53
b53:
  %v505 = phi i64 [ 0, %b51 ], [ %v516, %b54 ]
  %v506 = phi float [ 0x0000000000000000, %b51 ], [ %v515, %b54 ]
  %v507 = icmp slt i64 %v505, 2
  br i1 %v507, label %b54, label %b55
b54:
  %v508 = mul i64 %v501, 16
  %v509 = getelementptr inbounds float, ptr %v76, i64 %v508
  %v510 = mul i64 %v503, 2
  %v511 = add i64 0, %v510
  %v512 = add i64 %v511, %v505
  %v513 = getelementptr inbounds float, ptr %v509, i64 %v512
  %v514 = load float, ptr %v513, align 4
  %v515 = fadd float %v506, %v514
  %v516 = add nsw i64 %v505, 1
  br label %b53
b55:
  %v517 = fadd float %v506, 0x0000000000000000
  %v518 = mul i64 %v501, 24
  %v519 = getelementptr inbounds float, ptr %v50, i64 %v518
  %v520 = add i64 8, %v503
  %v521 = getelementptr inbounds float, ptr %v519, i64 %v520
  store float %v517, ptr %v521, align 4
  %v522 = add nsw i64 %v503, 1
  br label %b50
b52:
  %v523 = add nsw i64 %v501, 1
  br label %b47
b49:
  %v524 = add i64 %v7, 0
  %v525 = sdiv i64 %v524, 1
  %v526 = add i64 %v2, 1
  %v527 = mul i64 %v525, %v2
  %v528 = sdiv i64 %v527, %v3
  %v529 = mul i64 %v528, 1
  %v530 = icmp slt i64 %v529, %v7
  %v531 = select i1 %v530, i64 %v529, i64 %v7
  %v532 = mul i64 %v525, %v526
  %v533 = sdiv i64 %v532, %v3
  %v534 = mul i64 %v533, 1
  %v535 = icmp slt i64 %v534, %v7
  %v536 = select i1 %v535, i64 %v534, i64 %v7
  br label %b56
b56:
  %v537 = phi i64 [ %v531, %b49 ], [ %v612, %b61 ]
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b57, label %b58
b57:
  %v539 = mul i64 %v537, 24
  %v540 = getelementptr inbounds float, ptr %v50, i64 %v539
  %v541 = add i64 %v232, 0
  %v542 = and i64 %v541, %v92
  %v543 = mul i64 %v542, %v7
  %v544 = add i64 %v543, %v537
  %v545 = mul i64 %v544, 40
  %v546 = getelementptr inbounds float, ptr %v54, i64 %v545
  %v547 = add i64 %v232, 0
  %v548 = and i64 %v547, %v94
  %v549 = mul i64 %v548, %v7
  %v550 = add i64 %v549, %v537
  %v551 = mul i64 %v550, 24
  %v552 = getelementptr inbounds float, ptr %v56, i64 %v551
  %v553 = add i64 %v232, 0
  %v554 = and i64 %v553, %v106
  %v555 = mul i64 %v554, %v7
  %v556 = add i64 %v555, %v537
  %v557 = mul i64 %v556, 24
  %v558 = getelementptr inbounds float, ptr %v80, i64 %v557
  br label %b59
b59:
  %v559 = phi i64 [ 0, %b57 ], [ %v611, %b60 ]
  %v560 = icmp slt i64 %v559, 24
  br i1 %v560, label %b60, label %b61
b60:
  %v561 = add i64 0, %v559
  %v562 = getelementptr inbounds float, ptr %v540, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = add i64 0, %v559
  %v565 = getelementptr inbounds float, ptr %v18, i64 %v564
  %v566 = load <8 x float>, ptr %v565, align 4
  %v567 = add i64 0, %v559
  %v568 = getelementptr inbounds float, ptr %v546, i64 %v567
  %v569 = load <8 x float>, ptr %v568, align 4
  %v570 = add i64 0, %v559
  %v571 = getelementptr inbounds float, ptr %v552, i64 %v570
  %v572 = load <8 x float>, ptr %v571, align 4
  %v573 = fadd <8 x float> %v569, %v572
  %v574 = fadd <8 x float> %v566, %v573
  %v575 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v574)
  %v576 = fneg <8 x float> %v575
  %v577 = fcmp olt <8 x float> %v576, splat (float 0xC05A400000000000)
  %v578 = select <8 x i1> %v577, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v576
  %v579 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v578, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v580 = fsub <8 x float> %v579, splat (float 0x4168000000000000)
  %v581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v580, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v578)
  %v582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v580, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v581)
  %v583 = bitcast <8 x float> %v579 to <8 x i32>
  %v584 = fmul <8 x float> %v582, %v582
  %v585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v582, <8 x float> splat (float 0x3F81227F40000000))
  %v586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v585, <8 x float> %v582, <8 x float> splat (float 0x3FA5556740000000))
  %v587 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v586, <8 x float> %v582, <8 x float> splat (float 0x3FC5554B00000000))
  %v588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v587, <8 x float> %v582, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v589 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v584, <8 x float> %v588, <8 x float> %v582)
  %v590 = sub <8 x i32> %v583, splat (i32 1262485250)
  %v591 = lshr <8 x i32> %v590, splat (i32 1)
  %v592 = sub <8 x i32> %v590, %v591
  %v593 = shl <8 x i32> %v591, splat (i32 23)
  %v594 = bitcast <8 x i32> %v593 to <8 x float>
  %v595 = shl <8 x i32> %v592, splat (i32 23)
  %v596 = bitcast <8 x i32> %v595 to <8 x float>
  %v597 = fadd <8 x float> %v589, splat (float 0x3FF0000000000000)
  %v598 = fmul <8 x float> %v597, %v594
  %v599 = fmul <8 x float> %v598, %v596
  %v600 = fcmp olt <8 x float> %v574, splat (float 0x0000000000000000)
  %v601 = select <8 x i1> %v600, <8 x float> %v599, <8 x float> splat (float 0x3FF0000000000000)
  %v602 = fadd <8 x float> %v599, splat (float 0x3FF0000000000000)
  %v603 = fdiv <8 x float> %v601, %v602
  %v604 = fmul <8 x float> %v563, %v603
  %v605 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v606 = shufflevector <8 x float> %v605, <8 x float> poison, <8 x i32> zeroinitializer
  %v607 = fsub <8 x float> %v606, %v603
  %v608 = fmul <8 x float> %v604, %v607
  %v609 = add i64 0, %v559
  %v610 = getelementptr inbounds float, ptr %v558, i64 %v609
  store <8 x float> %v608, ptr %v610, align 4
  %v611 = add nsw i64 %v559, 8
  br label %b59
b61:
  %v612 = add nsw i64 %v537, 1
  br label %b56
b58:
  %v614 = add i64 %v7, 0
  %v615 = sdiv i64 %v614, 1
  %v616 = add i64 %v2, 1
  %v617 = mul i64 %v615, %v2
  %v618 = sdiv i64 %v617, %v3
  %v619 = mul i64 %v618, 1
  %v620 = icmp slt i64 %v619, %v7
  %v621 = select i1 %v620, i64 %v619, i64 %v7
  %v622 = mul i64 %v615, %v616
  %v623 = sdiv i64 %v622, %v3
  %v624 = mul i64 %v623, 1
  %v625 = icmp slt i64 %v624, %v7
  %v626 = select i1 %v625, i64 %v624, i64 %v7
  br label %b62
b62:
  %v627 = phi i64 [ %v621, %b58 ], [ %v702, %b67 ]
  %v628 = icmp slt i64 %v627, %v626
  br i1 %v628, label %b63, label %b64
b63:
  %v629 = add i64 %v627, 96
  %v630 = icmp slt i64 %v629, %v626
  %v631 = select i1 %v630, i64 %v629, i64 %v626
  br label %b65
b65:
  %v632 = phi i64 [ 0, %b63 ], [ %v701, %b70 ]
  %v633 = icmp slt i64 %v632, 1
  br i1 %v633, label %b66, label %b67
b66:
  %v634 = sub i64 %v631, %v627
  %v635 = sub i64 6, 1
  %v636 = add i64 %v634, %v635
  %v637 = sdiv i64 %v636, 6
  br label %b68
b68:
  %v638 = phi i64 [ 0, %b66 ], [ %v700, %b77 ]
  %v639 = icmp slt i64 %v638, %v637
  br i1 %v639, label %b69, label %b70
b69:
  %v640 = mul i64 %v634, %v638
  %v641 = sdiv i64 %v640, %v637
  %v642 = add i64 %v627, %v641
  %v643 = add i64 %v638, 1
  %v644 = mul i64 %v634, %v643
  %v645 = sdiv i64 %v644, %v637
  %v646 = add i64 %v627, %v645
  %v647 = mul i64 %v632, 640
  %v648 = getelementptr inbounds float, ptr %v109, i64 %v647
  %v649 = sub i64 %v646, %v642
  %v650 = add i64 %v232, 0
  %v651 = and i64 %v650, %v104
  %v652 = mul i64 %v651, %v7
  %v653 = add i64 %v652, %v642
  %v654 = mul i64 %v653, 16
  %v655 = getelementptr inbounds float, ptr %v78, i64 %v654
  %v656 = getelementptr inbounds float, ptr %v655, i64 0
  %v657 = sub i64 %v649, 1
  %v658 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v657
  %v659 = load ptr, ptr %v658, align 4
  %v660 = icmp sgt i64 %v649, 0
  br i1 %v660, label %b71, label %b72
b71:
  call void %v659(ptr %v656, i64 16, ptr %v648, i64 16, ptr %v613)
  br label %b72
b72:
  %v661 = add i64 %v647, 256
  %v662 = getelementptr inbounds float, ptr %v109, i64 %v661
  %v663 = sub i64 %v646, %v642
  %v664 = add i64 %v232, 0
  %v665 = and i64 %v664, %v106
  %v666 = mul i64 %v665, %v7
  %v667 = add i64 %v666, %v642
  %v668 = mul i64 %v667, 24
  %v669 = getelementptr inbounds float, ptr %v80, i64 %v668
  %v670 = getelementptr inbounds float, ptr %v669, i64 0
  %v671 = sub i64 %v663, 1
  %v672 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0_more, i64 %v671
  %v673 = load ptr, ptr %v672, align 4
  %v674 = icmp sgt i64 %v663, 0
  br i1 %v674, label %b73, label %b74
b73:
  call void %v673(ptr %v670, i64 24, ptr %v662, i64 24, ptr %v613)
  br label %b74
b74:
  %v675 = add i64 %v661, 384
  br label %b75
b75:
  %v676 = phi i64 [ %v642, %b74 ], [ %v699, %b80 ]
  %v677 = icmp slt i64 %v676, %v646
  br i1 %v677, label %b76, label %b77
b76:
  %v678 = sub i64 %v676, %v642
  %v679 = mul i64 %v678, 16
  %v680 = getelementptr inbounds float, ptr %v613, i64 %v679
  %v681 = add i64 %v232, 0
  %v682 = and i64 %v681, 1
  %v683 = mul i64 %v682, %v7
  %v684 = add i64 %v683, %v676
  %v685 = mul i64 %v684, 16
  %v686 = getelementptr inbounds float, ptr %v30, i64 %v685
  br label %b78
b78:
  %v687 = phi i64 [ 0, %b76 ], [ %v698, %b79 ]
  %v688 = icmp slt i64 %v687, 2
  br i1 %v688, label %b79, label %b80
b79:
  %v689 = mul i64 %v632, 2
  %v690 = add i64 %v689, %v687
  %v691 = mul i64 %v690, 8
  %v692 = add i64 0, %v687
  %v693 = mul i64 %v692, 8
  %v694 = getelementptr inbounds float, ptr %v680, i64 %v693
  %v695 = load <8 x float>, ptr %v694, align 4
  %v696 = add i64 0, %v691
  %v697 = getelementptr inbounds float, ptr %v686, i64 %v696
  store <8 x float> %v695, ptr %v697, align 4
  %v698 = add nsw i64 %v687, 1
  br label %b78
b80:
  %v699 = add nsw i64 %v676, 1
  br label %b75
b77:
  %v700 = add nsw i64 %v638, 1
  br label %b68
b70:
  %v701 = add nsw i64 %v632, 1
  br label %b65
b67:
  %v702 = add nsw i64 %v627, 96
  br label %b62
b64:
  %v703 = add nsw i64 %v229, 1
  br label %b20
b22:
  %v704 = icmp sgt i64 %v3, 1
  br i1 %v704, label %b81, label %b82
b81:
  %v705 = getelementptr inbounds i64, ptr %v1, i64 3
  %v706 = atomicrmw add ptr %v705, i64 1 acq_rel
  %v707 = mul i64 %v3, 2
  br label %b83
b83:
  %v708 = load atomic i64, ptr %v705 acquire, align 8
  %v709 = icmp slt i64 %v708, %v707
  br i1 %v709, label %b84, label %b85
b84:
  %v710 = call i32 @sched_yield()
  br label %b83
b85:
  br label %b82
b82:
  %v711 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v712 = load ptr, ptr %v711, align 4
  %v713 = getelementptr inbounds float, ptr %v712, i64 640
  %v714 = add i64 1, 0
  %v715 = sdiv i64 %v714, 1
  %v716 = add i64 %v2, 1
  %v717 = mul i64 %v715, %v2
  %v718 = sdiv i64 %v717, %v3
  %v719 = mul i64 %v718, 1
  %v720 = icmp slt i64 %v719, 1
  %v721 = select i1 %v720, i64 %v719, i64 1
  %v722 = mul i64 %v715, %v716
  %v723 = sdiv i64 %v722, %v3
  %v724 = mul i64 %v723, 1
  %v725 = icmp slt i64 %v724, 1
  %v726 = select i1 %v725, i64 %v724, i64 1
  br label %b86
b86:
  %v727 = phi i64 [ %v721, %b82 ], [ %v779, %b94 ]
  %v728 = icmp slt i64 %v727, %v726
  br i1 %v728, label %b87, label %b88
b87:
  %v729 = mul i64 %v727, 320
  %v730 = mul i64 %v727, 8
  %v731 = add i64 %v730, 0
  %v732 = sub i64 8, %v731
  %v733 = icmp slt i64 %v732, 0
  %v734 = select i1 %v733, i64 0, i64 %v732
  %v735 = icmp ult i64 %v734, 8
  %v736 = select i1 %v735, i64 %v734, i64 8
  %v737 = trunc i64 %v736 to i32
  %v738 = insertelement <8 x i32> poison, i32 %v737, i64 0
  %v739 = shufflevector <8 x i32> %v738, <8 x i32> poison, <8 x i32> zeroinitializer
  %v740 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v739
  %v741 = mul i64 %v731, 1
  %v742 = add i64 0, %v741
  %v743 = getelementptr inbounds float, ptr %v14, i64 %v742
  %v744 = add i64 %v729, 0
  br label %b89
b89:
  %v745 = phi i64 [ 0, %b87 ], [ %v753, %b90 ]
  %v746 = icmp slt i64 %v745, 16
  br i1 %v746, label %b90, label %b91
b90:
  %v747 = mul i64 %v745, 8
  %v748 = getelementptr inbounds float, ptr %v743, i64 %v747
  %v749 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v748, <8 x i1> %v740, <8 x float> zeroinitializer)
  %v750 = mul i64 %v745, 8
  %v751 = add i64 %v744, %v750
  %v752 = getelementptr inbounds float, ptr %v713, i64 %v751
  store <8 x float> %v749, ptr %v752, align 4
  %v753 = add nsw i64 %v745, 1
  br label %b89
b91:
  %v754 = add i64 %v729, 128
  %v755 = add i64 %v730, 0
  %v756 = sub i64 8, %v755
  %v757 = icmp slt i64 %v756, 0
  %v758 = select i1 %v757, i64 0, i64 %v756
  %v759 = icmp ult i64 %v758, 8
  %v760 = select i1 %v759, i64 %v758, i64 8
  %v761 = trunc i64 %v760 to i32
  %v762 = insertelement <8 x i32> poison, i32 %v761, i64 0
  %v763 = shufflevector <8 x i32> %v762, <8 x i32> poison, <8 x i32> zeroinitializer
  %v764 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v763
  %v765 = mul i64 %v755, 1
  %v766 = add i64 0, %v765
  %v767 = getelementptr inbounds float, ptr %v12, i64 %v766
  %v768 = add i64 %v754, 0
  br label %b92
b92:
  %v769 = phi i64 [ 0, %b91 ], [ %v777, %b93 ]
  %v770 = icmp slt i64 %v769, 24
  br i1 %v770, label %b93, label %b94
b93:
  %v771 = mul i64 %v769, 8
  %v772 = getelementptr inbounds float, ptr %v767, i64 %v771
  %v773 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v772, <8 x i1> %v764, <8 x float> zeroinitializer)
  %v774 = mul i64 %v769, 8
  %v775 = add i64 %v768, %v774
  %v776 = getelementptr inbounds float, ptr %v713, i64 %v775
  store <8 x float> %v773, ptr %v776, align 4
  %v777 = add nsw i64 %v769, 1
  br label %b92
b94:
  %v778 = add i64 %v754, 192
  %v779 = add nsw i64 %v727, 1
  br label %b86
b88:
  %v780 = icmp sgt i64 %v3, 1
  br i1 %v780, label %b95, label %b96
b95:
  %v781 = getelementptr inbounds i64, ptr %v1, i64 3
  %v782 = atomicrmw add ptr %v781, i64 1 acq_rel
  %v783 = mul i64 %v3, 3
  br label %b97
b97:
  %v784 = load atomic i64, ptr %v781 acquire, align 8
  %v785 = icmp slt i64 %v784, %v783
  br i1 %v785, label %b98, label %b99
b98:
  %v786 = call i32 @sched_yield()
  br label %b97
b99:
  br label %b96
b96:
  %v788 = add i64 %v8, 0
  %v789 = sdiv i64 %v788, 1
  %v790 = add i64 %v2, 1
  %v791 = mul i64 %v789, %v2
  %v792 = sdiv i64 %v791, %v3
  %v793 = mul i64 %v792, 1
  %v794 = icmp slt i64 %v793, %v8
  %v795 = select i1 %v794, i64 %v793, i64 %v8
  %v796 = mul i64 %v789, %v790
  %v797 = sdiv i64 %v796, %v3
  %v798 = mul i64 %v797, 1
  %v799 = icmp slt i64 %v798, %v8
  %v800 = select i1 %v799, i64 %v798, i64 %v8
  br label %b100
b100:
  %v801 = phi i64 [ %v795, %b96 ], [ %v864, %b105 ]
  %v802 = icmp slt i64 %v801, %v800
  br i1 %v802, label %b101, label %b102
b101:
  %v803 = add i64 %v801, 96
  %v804 = icmp slt i64 %v803, %v800
  %v805 = select i1 %v804, i64 %v803, i64 %v800
  br label %b103
b103:
  %v806 = phi i64 [ 0, %b101 ], [ %v863, %b108 ]
  %v807 = icmp slt i64 %v806, 1
  br i1 %v807, label %b104, label %b105
b104:
  %v808 = sub i64 %v805, %v801
  %v809 = sub i64 8, 1
  %v810 = add i64 %v808, %v809
  %v811 = sdiv i64 %v810, 8
  br label %b106
b106:
  %v812 = phi i64 [ 0, %b104 ], [ %v862, %b115 ]
  %v813 = icmp slt i64 %v812, %v811
  br i1 %v813, label %b107, label %b108
b107:
  %v814 = mul i64 %v808, %v812
  %v815 = sdiv i64 %v814, %v811
  %v816 = add i64 %v801, %v815
  %v817 = add i64 %v812, 1
  %v818 = mul i64 %v808, %v817
  %v819 = sdiv i64 %v818, %v811
  %v820 = add i64 %v801, %v819
  %v821 = mul i64 %v806, 320
  %v822 = getelementptr inbounds float, ptr %v713, i64 %v821
  %v823 = sub i64 %v820, %v816
  %v824 = mul i64 %v816, 16
  %v825 = getelementptr inbounds float, ptr %v78, i64 %v824
  %v826 = getelementptr inbounds float, ptr %v825, i64 0
  %v827 = sub i64 %v823, 1
  %v828 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v827
  %v829 = load ptr, ptr %v828, align 4
  %v830 = icmp sgt i64 %v823, 0
  br i1 %v830, label %b109, label %b110
b109:
  call void %v829(ptr %v826, i64 16, ptr %v822, i64 16, ptr %v787)
  br label %b110
b110:
  %v831 = add i64 %v821, 128
  %v832 = getelementptr inbounds float, ptr %v713, i64 %v831
  %v833 = sub i64 %v820, %v816
  %v834 = mul i64 %v816, 24
  %v835 = getelementptr inbounds float, ptr %v80, i64 %v834
  %v836 = getelementptr inbounds float, ptr %v835, i64 0
  %v837 = sub i64 %v833, 1
  %v838 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v837
  %v839 = load ptr, ptr %v838, align 4
  %v840 = icmp sgt i64 %v833, 0
  br i1 %v840, label %b111, label %b112
b111:
  call void %v839(ptr %v836, i64 24, ptr %v832, i64 24, ptr %v787)
  br label %b112
b112:
  %v841 = add i64 %v831, 192
  br label %b113
b113:
  %v842 = phi i64 [ %v816, %b112 ], [ %v861, %b118 ]
  %v843 = icmp slt i64 %v842, %v820
  br i1 %v843, label %b114, label %b115
b114:
  %v844 = sub i64 %v842, %v816
  %v845 = mul i64 %v844, 8
  %v846 = getelementptr inbounds float, ptr %v787, i64 %v845
  %v847 = mul i64 %v842, 8
  %v848 = getelementptr inbounds float, ptr %v34, i64 %v847
  br label %b116
b116:
  %v849 = phi i64 [ 0, %b114 ], [ %v860, %b117 ]
  %v850 = icmp slt i64 %v849, 1
  br i1 %v850, label %b117, label %b118
b117:
  %v851 = mul i64 %v806, 1
  %v852 = add i64 %v851, %v849
  %v853 = mul i64 %v852, 8
  %v854 = add i64 0, %v849
  %v855 = mul i64 %v854, 8
  %v856 = getelementptr inbounds float, ptr %v846, i64 %v855
  %v857 = load <8 x float>, ptr %v856, align 4
  %v858 = add i64 0, %v853
  %v859 = getelementptr inbounds float, ptr %v848, i64 %v858
  store <8 x float> %v857, ptr %v859, align 4
  %v860 = add nsw i64 %v849, 1
  br label %b116
b118:
  %v861 = add nsw i64 %v842, 1
  br label %b113
b115:
  %v862 = add nsw i64 %v812, 1
  br label %b106
b108:
  %v863 = add nsw i64 %v806, 1
  br label %b103
b105:
  %v864 = add nsw i64 %v801, 96
  br label %b100
b102:
  %v865 = icmp sgt i64 %v3, 1
  br i1 %v865, label %b119, label %b120
b119:
  %v866 = getelementptr inbounds i64, ptr %v1, i64 3
  %v867 = atomicrmw add ptr %v866, i64 1 acq_rel
  %v868 = mul i64 %v3, 4
  br label %b121
b121:
  %v869 = load atomic i64, ptr %v866 acquire, align 8
  %v870 = icmp slt i64 %v869, %v868
  br i1 %v870, label %b122, label %b123
b122:
  %v871 = call i32 @sched_yield()
  br label %b121
b123:
  br label %b120
b120:
  %v872 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v873 = load ptr, ptr %v872, align 4
  %v874 = add i64 24, 1
  %v875 = sdiv i64 %v874, 2
  %v876 = add i64 %v2, 1
  %v877 = mul i64 %v875, %v2
  %v878 = sdiv i64 %v877, %v3
  %v879 = mul i64 %v878, 2
  %v880 = icmp slt i64 %v879, 24
  %v881 = select i1 %v880, i64 %v879, i64 24
  %v882 = mul i64 %v875, %v876
  %v883 = sdiv i64 %v882, %v3
  %v884 = mul i64 %v883, 2
  %v885 = icmp slt i64 %v884, 24
  %v886 = select i1 %v885, i64 %v884, i64 24
  %v887 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b124
b124:
  %v888 = phi i64 [ %v881, %b120 ], [ %v896, %b129 ]
  %v889 = icmp slt i64 %v888, %v886
  br i1 %v889, label %b125, label %b126
b125:
  %v890 = mul i64 %v888, 8
  %v891 = getelementptr inbounds float, ptr %v887, i64 %v890
  br label %b127
b127:
  %v892 = phi i64 [ 0, %b125 ], [ %v895, %b128 ]
  %v893 = icmp slt i64 %v892, 8
  br i1 %v893, label %b128, label %b129
b128:
  %v894 = getelementptr inbounds float, ptr %v891, i64 %v892
  store float 0x0000000000000000, ptr %v894, align 4
  %v895 = add nsw i64 %v892, 1
  br label %b127
b129:
  %v896 = add nsw i64 %v888, 1
  br label %b124
b126:
  %v897 = mul i64 0, 24
  %v898 = getelementptr inbounds float, ptr %v80, i64 %v897
  %v899 = getelementptr inbounds float, ptr %v898, i64 0
  %v900 = mul i64 0, 8
  %v901 = getelementptr inbounds float, ptr %v10, i64 %v900
  %v902 = getelementptr inbounds float, ptr %v901, i64 0
  %v903 = mul i64 %v8, 1
  br label %b130
b130:
  %v904 = phi i64 [ 0, %b126 ], [ %v931, %b135 ]
  %v905 = icmp slt i64 %v904, %v903
  br i1 %v905, label %b131, label %b132
b131:
  %v906 = sub i64 %v903, %v904
  %v907 = icmp slt i64 %v906, 128
  %v908 = select i1 %v907, i64 %v906, i64 128
  br label %b133
b133:
  %v909 = phi i64 [ 0, %b131 ], [ %v930, %b138 ]
  %v910 = icmp slt i64 %v909, 8
  br i1 %v910, label %b134, label %b135
b134:
  %v911 = mul i64 %v904, 8
  %v912 = add i64 %v911, %v909
  %v913 = getelementptr inbounds float, ptr %v902, i64 %v912
  br label %b136
b136:
  %v914 = phi i64 [ %v881, %b134 ], [ %v929, %b137 ]
  %v915 = icmp slt i64 %v914, %v886
  br i1 %v915, label %b137, label %b138
b137:
  %v916 = sub i64 %v886, %v914
  %v917 = icmp slt i64 %v916, 2
  %v918 = select i1 %v917, i64 %v916, i64 2
  %v919 = mul i64 %v904, 24
  %v920 = add i64 %v919, %v914
  %v921 = getelementptr inbounds float, ptr %v899, i64 %v920
  %v922 = mul i64 %v914, 8
  %v923 = add i64 %v922, %v909
  %v924 = getelementptr inbounds float, ptr %v887, i64 %v923
  %v925 = sub i64 8, %v909
  %v926 = sub i64 %v918, 1
  %v927 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v926
  %v928 = load ptr, ptr %v927, align 4
  call void %v928(ptr %v921, i64 24, ptr %v913, i64 8, i64 %v908, ptr %v924, i64 8, i64 %v925)
  %v929 = add nsw i64 %v914, 2
  br label %b136
b138:
  %v930 = add nsw i64 %v909, 32
  br label %b133
b135:
  %v931 = add nsw i64 %v904, 128
  br label %b130
b132:
  %v932 = icmp sgt i64 %v3, 1
  br i1 %v932, label %b139, label %b140
b139:
  %v933 = getelementptr inbounds i64, ptr %v1, i64 3
  %v934 = atomicrmw add ptr %v933, i64 1 acq_rel
  %v935 = mul i64 %v3, 5
  br label %b141
b141:
  %v936 = load atomic i64, ptr %v933 acquire, align 8
  %v937 = icmp slt i64 %v936, %v935
  br i1 %v937, label %b142, label %b143
b142:
  %v938 = call i32 @sched_yield()
  br label %b141
b143:
  br label %b140
b140:
  %v939 = add i64 24, 1
  %v940 = sdiv i64 %v939, 2
  %v941 = add i64 %v2, 1
  %v942 = mul i64 %v940, %v2
  %v943 = sdiv i64 %v942, %v3
  %v944 = mul i64 %v943, 2
  %v945 = icmp slt i64 %v944, 24
  %v946 = select i1 %v945, i64 %v944, i64 24
  %v947 = mul i64 %v940, %v941
  %v948 = sdiv i64 %v947, %v3
  %v949 = mul i64 %v948, 2
  %v950 = icmp slt i64 %v949, 24
  %v951 = select i1 %v950, i64 %v949, i64 24
  %v952 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b144
b144:
  %v953 = phi i64 [ %v946, %b140 ], [ %v961, %b149 ]
  %v954 = icmp slt i64 %v953, %v951
  br i1 %v954, label %b145, label %b146
b145:
  %v955 = mul i64 %v953, 16
  %v956 = getelementptr inbounds float, ptr %v952, i64 %v955
  br label %b147
b147:
  %v957 = phi i64 [ 0, %b145 ], [ %v960, %b148 ]
  %v958 = icmp slt i64 %v957, 16
  br i1 %v958, label %b148, label %b149
b148:
  %v959 = getelementptr inbounds float, ptr %v956, i64 %v957
  store float 0x0000000000000000, ptr %v959, align 4
  %v960 = add nsw i64 %v957, 1
  br label %b147
b149:
  %v961 = add nsw i64 %v953, 1
  br label %b144
b146:
  %v962 = mul i64 0, 24
  %v963 = getelementptr inbounds float, ptr %v80, i64 %v962
  %v964 = getelementptr inbounds float, ptr %v963, i64 0
  %v965 = mul i64 0, 16
  %v966 = getelementptr inbounds float, ptr %v26, i64 %v965
  %v967 = getelementptr inbounds float, ptr %v966, i64 0
  %v968 = mul i64 %v8, 1
  br label %b150
b150:
  %v969 = phi i64 [ 0, %b146 ], [ %v996, %b155 ]
  %v970 = icmp slt i64 %v969, %v968
  br i1 %v970, label %b151, label %b152
b151:
  %v971 = sub i64 %v968, %v969
  %v972 = icmp slt i64 %v971, 128
  %v973 = select i1 %v972, i64 %v971, i64 128
  br label %b153
b153:
  %v974 = phi i64 [ 0, %b151 ], [ %v995, %b158 ]
  %v975 = icmp slt i64 %v974, 16
  br i1 %v975, label %b154, label %b155
b154:
  %v976 = mul i64 %v969, 16
  %v977 = add i64 %v976, %v974
  %v978 = getelementptr inbounds float, ptr %v967, i64 %v977
  br label %b156
b156:
  %v979 = phi i64 [ %v946, %b154 ], [ %v994, %b157 ]
  %v980 = icmp slt i64 %v979, %v951
  br i1 %v980, label %b157, label %b158
b157:
  %v981 = sub i64 %v951, %v979
  %v982 = icmp slt i64 %v981, 2
  %v983 = select i1 %v982, i64 %v981, i64 2
  %v984 = mul i64 %v969, 24
  %v985 = add i64 %v984, %v979
  %v986 = getelementptr inbounds float, ptr %v964, i64 %v985
  %v987 = mul i64 %v979, 16
  %v988 = add i64 %v987, %v974
  %v989 = getelementptr inbounds float, ptr %v952, i64 %v988
  %v990 = sub i64 16, %v974
  %v991 = sub i64 %v983, 1
  %v992 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v991
  %v993 = load ptr, ptr %v992, align 4
  call void %v993(ptr %v986, i64 24, ptr %v978, i64 16, i64 %v973, ptr %v989, i64 16, i64 %v990)
  %v994 = add nsw i64 %v979, 2
  br label %b156
b158:
  %v995 = add nsw i64 %v974, 32
  br label %b153
b155:
  %v996 = add nsw i64 %v969, 128
  br label %b150
b152:
  %v997 = icmp sgt i64 %v3, 1
  br i1 %v997, label %b159, label %b160
b159:
  %v998 = getelementptr inbounds i64, ptr %v1, i64 3
  %v999 = atomicrmw add ptr %v998, i64 1 acq_rel
  %v1000 = mul i64 %v3, 6
  br label %b161
b161:
  %v1001 = load atomic i64, ptr %v998 acquire, align 8
  %v1002 = icmp slt i64 %v1001, %v1000
  br i1 %v1002, label %b162, label %b163
b162:
  %v1003 = call i32 @sched_yield()
  br label %b161
b163:
  br label %b160
b160:
  %v1004 = icmp eq i64 %v2, 0
  br i1 %v1004, label %b164, label %b165
b164:
  br label %b166
b166:
  %v1005 = phi i64 [ 0, %b164 ], [ %v1027, %b171 ]
  %v1006 = icmp slt i64 %v1005, 24
  br i1 %v1006, label %b167, label %b168
b167:
  br label %b169
b169:
  %v1007 = phi i64 [ 0, %b167 ], [ %v1024, %b174 ]
  %v1008 = phi <8 x float> [ splat (float 0x0000000000000000), %b167 ], [ %v1023, %b174 ]
  %v1009 = icmp slt i64 %v1007, %v8
  br i1 %v1009, label %b170, label %b171
b170:
  %v1010 = add i64 %v1007, 128
  %v1011 = icmp slt i64 %v1010, %v8
  %v1012 = select i1 %v1011, i64 %v1010, i64 %v8
  br label %b172
b172:
  %v1013 = phi i64 [ %v1007, %b170 ], [ %v1022, %b173 ]
  %v1014 = phi <8 x float> [ splat (float 0x0000000000000000), %b170 ], [ %v1021, %b173 ]
  %v1015 = icmp slt i64 %v1013, %v1012
  br i1 %v1015, label %b173, label %b174
b173:
  %v1016 = mul i64 %v1013, 24
  %v1017 = getelementptr inbounds float, ptr %v80, i64 %v1016
  %v1018 = add i64 0, %v1005
  %v1019 = getelementptr inbounds float, ptr %v1017, i64 %v1018
  %v1020 = load <8 x float>, ptr %v1019, align 4
  %v1021 = fadd <8 x float> %v1014, %v1020
  %v1022 = add nsw i64 %v1013, 1
  br label %b172
b174:
  %v1023 = fadd <8 x float> %v1008, %v1014
  %v1024 = add nsw i64 %v1007, 128
  br label %b169
b171:
  %v1025 = add i64 0, %v1005
  %v1026 = getelementptr inbounds float, ptr %v40, i64 %v1025
  store <8 x float> %v1008, ptr %v1026, align 4
  %v1027 = add nsw i64 %v1005, 8
  br label %b166
b168:
  br label %b165
b165:
  %v1028 = icmp sgt i64 %v3, 1
  br i1 %v1028, label %b175, label %b176
b175:
  %v1029 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1030 = atomicrmw add ptr %v1029, i64 1 acq_rel
  %v1031 = mul i64 %v3, 7
  br label %b177
b177:
  %v1032 = load atomic i64, ptr %v1029 acquire, align 8
  %v1033 = icmp slt i64 %v1032, %v1031
  br i1 %v1033, label %b178, label %b179
b178:
  %v1034 = call i32 @sched_yield()
  br label %b177
b179:
  br label %b176
b176:
  %v1035 = add i64 16, 1
  %v1036 = sdiv i64 %v1035, 2
  %v1037 = add i64 %v2, 1
  %v1038 = mul i64 %v1036, %v2
  %v1039 = sdiv i64 %v1038, %v3
  %v1040 = mul i64 %v1039, 2
  %v1041 = icmp slt i64 %v1040, 16
  %v1042 = select i1 %v1041, i64 %v1040, i64 16
  %v1043 = mul i64 %v1036, %v1037
  %v1044 = sdiv i64 %v1043, %v3
  %v1045 = mul i64 %v1044, 2
  %v1046 = icmp slt i64 %v1045, 16
  %v1047 = select i1 %v1046, i64 %v1045, i64 16
  %v1048 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b180
b180:
  %v1049 = phi i64 [ %v1042, %b176 ], [ %v1057, %b185 ]
  %v1050 = icmp slt i64 %v1049, %v1047
  br i1 %v1050, label %b181, label %b182
b181:
  %v1051 = mul i64 %v1049, 8
  %v1052 = getelementptr inbounds float, ptr %v1048, i64 %v1051
  br label %b183
b183:
  %v1053 = phi i64 [ 0, %b181 ], [ %v1056, %b184 ]
  %v1054 = icmp slt i64 %v1053, 8
  br i1 %v1054, label %b184, label %b185
b184:
  %v1055 = getelementptr inbounds float, ptr %v1052, i64 %v1053
  store float 0x0000000000000000, ptr %v1055, align 4
  %v1056 = add nsw i64 %v1053, 1
  br label %b183
b185:
  %v1057 = add nsw i64 %v1049, 1
  br label %b180
b182:
  %v1058 = mul i64 0, 16
  %v1059 = getelementptr inbounds float, ptr %v78, i64 %v1058
  %v1060 = getelementptr inbounds float, ptr %v1059, i64 0
  %v1061 = mul i64 0, 8
  %v1062 = getelementptr inbounds float, ptr %v10, i64 %v1061
  %v1063 = getelementptr inbounds float, ptr %v1062, i64 0
  %v1064 = mul i64 %v8, 1
  br label %b186
b186:
  %v1065 = phi i64 [ 0, %b182 ], [ %v1092, %b191 ]
  %v1066 = icmp slt i64 %v1065, %v1064
  br i1 %v1066, label %b187, label %b188
b187:
  %v1067 = sub i64 %v1064, %v1065
  %v1068 = icmp slt i64 %v1067, 128
  %v1069 = select i1 %v1068, i64 %v1067, i64 128
  br label %b189
b189:
  %v1070 = phi i64 [ 0, %b187 ], [ %v1091, %b194 ]
  %v1071 = icmp slt i64 %v1070, 8
  br i1 %v1071, label %b190, label %b191
b190:
  %v1072 = mul i64 %v1065, 8
  %v1073 = add i64 %v1072, %v1070
  %v1074 = getelementptr inbounds float, ptr %v1063, i64 %v1073
  br label %b192
b192:
  %v1075 = phi i64 [ %v1042, %b190 ], [ %v1090, %b193 ]
  %v1076 = icmp slt i64 %v1075, %v1047
  br i1 %v1076, label %b193, label %b194
b193:
  %v1077 = sub i64 %v1047, %v1075
  %v1078 = icmp slt i64 %v1077, 2
  %v1079 = select i1 %v1078, i64 %v1077, i64 2
  %v1080 = mul i64 %v1065, 16
  %v1081 = add i64 %v1080, %v1075
  %v1082 = getelementptr inbounds float, ptr %v1060, i64 %v1081
  %v1083 = mul i64 %v1075, 8
  %v1084 = add i64 %v1083, %v1070
  %v1085 = getelementptr inbounds float, ptr %v1048, i64 %v1084
  %v1086 = sub i64 8, %v1070
  %v1087 = sub i64 %v1079, 1
  %v1088 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1087
  %v1089 = load ptr, ptr %v1088, align 4
  call void %v1089(ptr %v1082, i64 16, ptr %v1074, i64 8, i64 %v1069, ptr %v1085, i64 8, i64 %v1086)
  %v1090 = add nsw i64 %v1075, 2
  br label %b192
b194:
  %v1091 = add nsw i64 %v1070, 32
  br label %b189
b191:
  %v1092 = add nsw i64 %v1065, 128
  br label %b186
b188:
  %v1093 = icmp sgt i64 %v3, 1
  br i1 %v1093, label %b195, label %b196
b195:
  %v1094 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1095 = atomicrmw add ptr %v1094, i64 1 acq_rel
  %v1096 = mul i64 %v3, 8
  br label %b197
b197:
  %v1097 = load atomic i64, ptr %v1094 acquire, align 8
  %v1098 = icmp slt i64 %v1097, %v1096
  br i1 %v1098, label %b198, label %b199
b198:
  %v1099 = call i32 @sched_yield()
  br label %b197
b199:
  br label %b196
b196:
  %v1100 = add i64 16, 1
  %v1101 = sdiv i64 %v1100, 2
  %v1102 = add i64 %v2, 1
  %v1103 = mul i64 %v1101, %v2
  %v1104 = sdiv i64 %v1103, %v3
  %v1105 = mul i64 %v1104, 2
  %v1106 = icmp slt i64 %v1105, 16
  %v1107 = select i1 %v1106, i64 %v1105, i64 16
  %v1108 = mul i64 %v1101, %v1102
  %v1109 = sdiv i64 %v1108, %v3
  %v1110 = mul i64 %v1109, 2
  %v1111 = icmp slt i64 %v1110, 16
  %v1112 = select i1 %v1111, i64 %v1110, i64 16
  %v1113 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b200
b200:
  %v1114 = phi i64 [ %v1107, %b196 ], [ %v1122, %b205 ]
  %v1115 = icmp slt i64 %v1114, %v1112
  br i1 %v1115, label %b201, label %b202
b201:
  %v1116 = mul i64 %v1114, 16
  %v1117 = getelementptr inbounds float, ptr %v1113, i64 %v1116
  br label %b203
b203:
  %v1118 = phi i64 [ 0, %b201 ], [ %v1121, %b204 ]
  %v1119 = icmp slt i64 %v1118, 16
  br i1 %v1119, label %b204, label %b205
b204:
  %v1120 = getelementptr inbounds float, ptr %v1117, i64 %v1118
  store float 0x0000000000000000, ptr %v1120, align 4
  %v1121 = add nsw i64 %v1118, 1
  br label %b203
b205:
  %v1122 = add nsw i64 %v1114, 1
  br label %b200
b202:
  %v1123 = mul i64 0, 16
  %v1124 = getelementptr inbounds float, ptr %v78, i64 %v1123
  %v1125 = getelementptr inbounds float, ptr %v1124, i64 0
  %v1126 = mul i64 0, 16
  %v1127 = getelementptr inbounds float, ptr %v26, i64 %v1126
  %v1128 = getelementptr inbounds float, ptr %v1127, i64 0
  %v1129 = mul i64 %v8, 1
  br label %b206
b206:
  %v1130 = phi i64 [ 0, %b202 ], [ %v1157, %b211 ]
  %v1131 = icmp slt i64 %v1130, %v1129
  br i1 %v1131, label %b207, label %b208
b207:
  %v1132 = sub i64 %v1129, %v1130
  %v1133 = icmp slt i64 %v1132, 128
  %v1134 = select i1 %v1133, i64 %v1132, i64 128
  br label %b209
b209:
  %v1135 = phi i64 [ 0, %b207 ], [ %v1156, %b214 ]
  %v1136 = icmp slt i64 %v1135, 16
  br i1 %v1136, label %b210, label %b211
b210:
  %v1137 = mul i64 %v1130, 16
  %v1138 = add i64 %v1137, %v1135
  %v1139 = getelementptr inbounds float, ptr %v1128, i64 %v1138
  br label %b212
b212:
  %v1140 = phi i64 [ %v1107, %b210 ], [ %v1155, %b213 ]
  %v1141 = icmp slt i64 %v1140, %v1112
  br i1 %v1141, label %b213, label %b214
b213:
  %v1142 = sub i64 %v1112, %v1140
  %v1143 = icmp slt i64 %v1142, 2
  %v1144 = select i1 %v1143, i64 %v1142, i64 2
  %v1145 = mul i64 %v1130, 16
  %v1146 = add i64 %v1145, %v1140
  %v1147 = getelementptr inbounds float, ptr %v1125, i64 %v1146
  %v1148 = mul i64 %v1140, 16
  %v1149 = add i64 %v1148, %v1135
  %v1150 = getelementptr inbounds float, ptr %v1113, i64 %v1149
  %v1151 = sub i64 16, %v1135
  %v1152 = sub i64 %v1144, 1
  %v1153 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1152
  %v1154 = load ptr, ptr %v1153, align 4
  call void %v1154(ptr %v1147, i64 16, ptr %v1139, i64 16, i64 %v1134, ptr %v1150, i64 16, i64 %v1151)
  %v1155 = add nsw i64 %v1140, 2
  br label %b212
b214:
  %v1156 = add nsw i64 %v1135, 32
  br label %b209
b211:
  %v1157 = add nsw i64 %v1130, 128
  br label %b206
b208:
  %v1158 = icmp sgt i64 %v3, 1
  br i1 %v1158, label %b215, label %b216
b215:
  %v1159 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1160 = atomicrmw add ptr %v1159, i64 1 acq_rel
  %v1161 = mul i64 %v3, 9
  br label %b217
b217:
  %v1162 = load atomic i64, ptr %v1159 acquire, align 8
  %v1163 = icmp slt i64 %v1162, %v1161
  br i1 %v1163, label %b218, label %b219
b218:
  %v1164 = call i32 @sched_yield()
  br label %b217
b219:
  br label %b216
b216:
  %v1165 = icmp eq i64 %v2, 0
  br i1 %v1165, label %b220, label %b221
b220:
  br label %b222
b222:
  %v1166 = phi i64 [ 0, %b220 ], [ %v1188, %b227 ]
  %v1167 = icmp slt i64 %v1166, 16
  br i1 %v1167, label %b223, label %b224
b223:
  br label %b225
b225:
  %v1168 = phi i64 [ 0, %b223 ], [ %v1185, %b230 ]
  %v1169 = phi <8 x float> [ splat (float 0x0000000000000000), %b223 ], [ %v1184, %b230 ]
  %v1170 = icmp slt i64 %v1168, %v8
  br i1 %v1170, label %b226, label %b227
b226:
  %v1171 = add i64 %v1168, 128
  %v1172 = icmp slt i64 %v1171, %v8
  %v1173 = select i1 %v1172, i64 %v1171, i64 %v8
  br label %b228
b228:
  %v1174 = phi i64 [ %v1168, %b226 ], [ %v1183, %b229 ]
  %v1175 = phi <8 x float> [ splat (float 0x0000000000000000), %b226 ], [ %v1182, %b229 ]
  %v1176 = icmp slt i64 %v1174, %v1173
  br i1 %v1176, label %b229, label %b230
b229:
  %v1177 = mul i64 %v1174, 16
  %v1178 = getelementptr inbounds float, ptr %v78, i64 %v1177
  %v1179 = add i64 0, %v1166
  %v1180 = getelementptr inbounds float, ptr %v1178, i64 %v1179
  %v1181 = load <8 x float>, ptr %v1180, align 4
  %v1182 = fadd <8 x float> %v1175, %v1181
  %v1183 = add nsw i64 %v1174, 1
  br label %b228
b230:
  %v1184 = fadd <8 x float> %v1169, %v1175
  %v1185 = add nsw i64 %v1168, 128
  br label %b225
b227:
  %v1186 = add i64 0, %v1166
  %v1187 = getelementptr inbounds float, ptr %v46, i64 %v1186
  store <8 x float> %v1169, ptr %v1187, align 4
  %v1188 = add nsw i64 %v1166, 8
  br label %b222
b224:
  br label %b221
b221:
  %v1189 = icmp sgt i64 %v3, 1
  br i1 %v1189, label %b231, label %b232
b231:
  %v1190 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1191 = atomicrmw add ptr %v1190, i64 1 acq_rel
  %v1192 = mul i64 %v3, 10
  br label %b233
b233:
  %v1193 = load atomic i64, ptr %v1190 acquire, align 8
  %v1194 = icmp slt i64 %v1193, %v1192
  br i1 %v1194, label %b234, label %b235
b234:
  %v1195 = call i32 @sched_yield()
  br label %b233
b235:
  br label %b232
b232:
  ret void
}
define internal void @tile_1x2of2_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = fadd <8 x float> %v103, %v84
  store <8 x float> %v104, ptr %v102, align 4
  %v105 = getelementptr inbounds float, ptr %v4, i64 8
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = fadd <8 x float> %v106, %v85
  store <8 x float> %v107, ptr %v105, align 4
  ret void
}
define internal void @tile_2x2of2_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = fadd <8 x float> %v159, %v130
  store <8 x float> %v160, ptr %v158, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = fadd <8 x float> %v162, %v131
  store <8 x float> %v163, ptr %v161, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 16
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = fadd <8 x float> %v165, %v132
  store <8 x float> %v166, ptr %v164, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 24
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = fadd <8 x float> %v168, %v133
  store <8 x float> %v169, ptr %v167, align 4
  ret void
}
define internal void @tile_3x2of2_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = fadd <8 x float> %v129, %v90
  store <8 x float> %v130, ptr %v128, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = fadd <8 x float> %v132, %v91
  store <8 x float> %v133, ptr %v131, align 4
  %v134 = getelementptr inbounds float, ptr %v4, i64 16
  %v135 = load <8 x float>, ptr %v134, align 4
  %v136 = fadd <8 x float> %v135, %v92
  store <8 x float> %v136, ptr %v134, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = fadd <8 x float> %v138, %v93
  store <8 x float> %v139, ptr %v137, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = fadd <8 x float> %v141, %v94
  store <8 x float> %v142, ptr %v140, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 40
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = fadd <8 x float> %v144, %v95
  store <8 x float> %v145, ptr %v143, align 4
  ret void
}
define internal void @tile_4x2of2_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = fadd <8 x float> %v161, %v112
  store <8 x float> %v162, ptr %v160, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 8
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = fadd <8 x float> %v164, %v113
  store <8 x float> %v165, ptr %v163, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 16
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = fadd <8 x float> %v167, %v114
  store <8 x float> %v168, ptr %v166, align 4
  %v169 = getelementptr inbounds float, ptr %v4, i64 24
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = fadd <8 x float> %v170, %v115
  store <8 x float> %v171, ptr %v169, align 4
  %v172 = getelementptr inbounds float, ptr %v4, i64 32
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = fadd <8 x float> %v173, %v116
  store <8 x float> %v174, ptr %v172, align 4
  %v175 = getelementptr inbounds float, ptr %v4, i64 40
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = fadd <8 x float> %v176, %v117
  store <8 x float> %v177, ptr %v175, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 48
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = fadd <8 x float> %v179, %v118
  store <8 x float> %v180, ptr %v178, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 56
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v182, %v119
  store <8 x float> %v183, ptr %v181, align 4
  ret void
}
define internal void @tile_5x2of2_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v8
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 8
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v9
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 16
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fadd <8 x float> %v73, %v10
  store <8 x float> %v74, ptr %v72, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = fadd <8 x float> %v76, %v11
  store <8 x float> %v77, ptr %v75, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 32
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = fadd <8 x float> %v79, %v12
  store <8 x float> %v80, ptr %v78, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = fadd <8 x float> %v82, %v13
  store <8 x float> %v83, ptr %v81, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 48
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v14
  store <8 x float> %v86, ptr %v84, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 56
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = fadd <8 x float> %v88, %v15
  store <8 x float> %v89, ptr %v87, align 4
  %v90 = getelementptr inbounds float, ptr %v4, i64 64
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = fadd <8 x float> %v91, %v16
  store <8 x float> %v92, ptr %v90, align 4
  %v93 = getelementptr inbounds float, ptr %v4, i64 72
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = fadd <8 x float> %v94, %v17
  store <8 x float> %v95, ptr %v93, align 4
  ret void
}
define internal void @tile_6x2of2_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v77, %v8
  store <8 x float> %v78, ptr %v76, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 8
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd <8 x float> %v80, %v9
  store <8 x float> %v81, ptr %v79, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 16
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = fadd <8 x float> %v83, %v10
  store <8 x float> %v84, ptr %v82, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 24
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = fadd <8 x float> %v86, %v11
  store <8 x float> %v87, ptr %v85, align 4
  %v88 = getelementptr inbounds float, ptr %v4, i64 32
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = fadd <8 x float> %v89, %v12
  store <8 x float> %v90, ptr %v88, align 4
  %v91 = getelementptr inbounds float, ptr %v4, i64 40
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = fadd <8 x float> %v92, %v13
  store <8 x float> %v93, ptr %v91, align 4
  %v94 = getelementptr inbounds float, ptr %v4, i64 48
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = fadd <8 x float> %v95, %v14
  store <8 x float> %v96, ptr %v94, align 4
  %v97 = getelementptr inbounds float, ptr %v4, i64 56
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = fadd <8 x float> %v98, %v15
  store <8 x float> %v99, ptr %v97, align 4
  %v100 = getelementptr inbounds float, ptr %v4, i64 64
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = fadd <8 x float> %v101, %v16
  store <8 x float> %v102, ptr %v100, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 72
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = fadd <8 x float> %v104, %v17
  store <8 x float> %v105, ptr %v103, align 4
  %v106 = getelementptr inbounds float, ptr %v4, i64 80
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = fadd <8 x float> %v107, %v18
  store <8 x float> %v108, ptr %v106, align 4
  %v109 = getelementptr inbounds float, ptr %v4, i64 88
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = fadd <8 x float> %v110, %v19
  store <8 x float> %v111, ptr %v109, align 4
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
define internal void @outer_1_tail(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, i64 %v7) #0 {
entry:
  %v8 = sub i64 %v7, 0
  %v9 = icmp slt i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %v8
  %v11 = icmp ult i64 %v10, 8
  %v12 = select i1 %v11, i64 %v10, i64 8
  %v13 = trunc i64 %v12 to i32
  %v14 = insertelement <8 x i32> poison, i32 %v13, i64 0
  %v15 = shufflevector <8 x i32> %v14, <8 x i32> poison, <8 x i32> zeroinitializer
  %v16 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v15
  %v17 = sub i64 %v7, 8
  %v18 = icmp slt i64 %v17, 0
  %v19 = select i1 %v18, i64 0, i64 %v17
  %v20 = icmp ult i64 %v19, 8
  %v21 = select i1 %v20, i64 %v19, i64 8
  %v22 = trunc i64 %v21 to i32
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v24
  %v26 = sub i64 %v7, 16
  %v27 = icmp slt i64 %v26, 0
  %v28 = select i1 %v27, i64 0, i64 %v26
  %v29 = icmp ult i64 %v28, 8
  %v30 = select i1 %v29, i64 %v28, i64 8
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <8 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <8 x i32> %v32, <8 x i32> poison, <8 x i32> zeroinitializer
  %v34 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v33
  %v35 = sub i64 %v7, 24
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = icmp ult i64 %v37, 8
  %v39 = select i1 %v38, i64 %v37, i64 8
  %v40 = trunc i64 %v39 to i32
  %v41 = insertelement <8 x i32> poison, i32 %v40, i64 0
  %v42 = shufflevector <8 x i32> %v41, <8 x i32> poison, <8 x i32> zeroinitializer
  %v43 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v42
  br label %b0
b0:
  %v44 = phi i64 [ 0, %entry ], [ %v70, %b1 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v49 = icmp slt i64 %v44, %v4
  br i1 %v49, label %b1, label %b2
b1:
  %v50 = mul i64 %v44, %v3
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v52, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v54, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v58 = getelementptr inbounds float, ptr %v51, i64 24
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v60 = mul i64 %v44, %v1
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v53, <8 x float> %v45)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v55, <8 x float> %v46)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v47)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v48)
  %v70 = add nsw i64 %v44, 1
  br label %b0
b2:
  %v71 = mul i64 %v6, 0
  %v72 = getelementptr inbounds float, ptr %v5, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v73, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v75 = fadd <8 x float> %v74, %v45
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v75, ptr align 4 %v73, <8 x i1> %v16)
  %v76 = getelementptr inbounds float, ptr %v72, i64 8
  %v77 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v76, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v78 = fadd <8 x float> %v77, %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v78, ptr align 4 %v76, <8 x i1> %v25)
  %v79 = getelementptr inbounds float, ptr %v72, i64 16
  %v80 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v79, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v81 = fadd <8 x float> %v80, %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v81, ptr align 4 %v79, <8 x i1> %v34)
  %v82 = getelementptr inbounds float, ptr %v72, i64 24
  %v83 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v82, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v84 = fadd <8 x float> %v83, %v48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v84, ptr align 4 %v82, <8 x i1> %v43)
  ret void
}
define internal void @outer_2_tail(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, i64 %v7) #0 {
entry:
  %v8 = sub i64 %v7, 0
  %v9 = icmp slt i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %v8
  %v11 = icmp ult i64 %v10, 8
  %v12 = select i1 %v11, i64 %v10, i64 8
  %v13 = trunc i64 %v12 to i32
  %v14 = insertelement <8 x i32> poison, i32 %v13, i64 0
  %v15 = shufflevector <8 x i32> %v14, <8 x i32> poison, <8 x i32> zeroinitializer
  %v16 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v15
  %v17 = sub i64 %v7, 8
  %v18 = icmp slt i64 %v17, 0
  %v19 = select i1 %v18, i64 0, i64 %v17
  %v20 = icmp ult i64 %v19, 8
  %v21 = select i1 %v20, i64 %v19, i64 8
  %v22 = trunc i64 %v21 to i32
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v24
  %v26 = sub i64 %v7, 16
  %v27 = icmp slt i64 %v26, 0
  %v28 = select i1 %v27, i64 0, i64 %v26
  %v29 = icmp ult i64 %v28, 8
  %v30 = select i1 %v29, i64 %v28, i64 8
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <8 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <8 x i32> %v32, <8 x i32> poison, <8 x i32> zeroinitializer
  %v34 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v33
  %v35 = sub i64 %v7, 24
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = icmp ult i64 %v37, 8
  %v39 = select i1 %v38, i64 %v37, i64 8
  %v40 = trunc i64 %v39 to i32
  %v41 = insertelement <8 x i32> poison, i32 %v40, i64 0
  %v42 = shufflevector <8 x i32> %v41, <8 x i32> poison, <8 x i32> zeroinitializer
  %v43 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v42
  br label %b0
b0:
  %v44 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v49 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v50 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v51 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v52 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v53 = icmp slt i64 %v44, %v4
  br i1 %v53, label %b1, label %b2
b1:
  %v54 = mul i64 %v44, %v3
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v60 = getelementptr inbounds float, ptr %v55, i64 16
  %v61 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v60, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v62 = getelementptr inbounds float, ptr %v55, i64 24
  %v63 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v62, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v64 = mul i64 %v44, %v1
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v57, <8 x float> %v45)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v59, <8 x float> %v46)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v61, <8 x float> %v47)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v48)
  %v74 = getelementptr inbounds float, ptr %v65, i64 1
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v57, <8 x float> %v49)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v59, <8 x float> %v50)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v61, <8 x float> %v51)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v63, <8 x float> %v52)
  %v82 = add nsw i64 %v44, 1
  br label %b0
b2:
  %v83 = mul i64 %v6, 0
  %v84 = getelementptr inbounds float, ptr %v5, i64 %v83
  %v85 = getelementptr inbounds float, ptr %v84, i64 0
  %v86 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v85, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v87 = fadd <8 x float> %v86, %v45
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v87, ptr align 4 %v85, <8 x i1> %v16)
  %v88 = getelementptr inbounds float, ptr %v84, i64 8
  %v89 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v88, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v90 = fadd <8 x float> %v89, %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v90, ptr align 4 %v88, <8 x i1> %v25)
  %v91 = getelementptr inbounds float, ptr %v84, i64 16
  %v92 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v91, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v93 = fadd <8 x float> %v92, %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v93, ptr align 4 %v91, <8 x i1> %v34)
  %v94 = getelementptr inbounds float, ptr %v84, i64 24
  %v95 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v94, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v96 = fadd <8 x float> %v95, %v48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v96, ptr align 4 %v94, <8 x i1> %v43)
  %v97 = mul i64 %v6, 1
  %v98 = getelementptr inbounds float, ptr %v5, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v99, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v101 = fadd <8 x float> %v100, %v49
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v101, ptr align 4 %v99, <8 x i1> %v16)
  %v102 = getelementptr inbounds float, ptr %v98, i64 8
  %v103 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v102, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v104 = fadd <8 x float> %v103, %v50
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v104, ptr align 4 %v102, <8 x i1> %v25)
  %v105 = getelementptr inbounds float, ptr %v98, i64 16
  %v106 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v105, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v107 = fadd <8 x float> %v106, %v51
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v107, ptr align 4 %v105, <8 x i1> %v34)
  %v108 = getelementptr inbounds float, ptr %v98, i64 24
  %v109 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v108, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v110 = fadd <8 x float> %v109, %v52
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v110, ptr align 4 %v108, <8 x i1> %v43)
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
