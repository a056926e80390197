; generated from specs/lstm_continual.yaml by `make generated`: do not edit
; lstm_continual@prediction_gate I=8 N=8 C=2 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_6x2of2_0_more = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0_more, ptr @tile_2x2of2_0_more, ptr @tile_3x2of2_0_more, ptr @tile_4x2of2_0_more, ptr @tile_5x2of2_0_more, ptr @tile_6x2of2_0_more], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8
@table_outer_tail = private unnamed_addr constant [2 x ptr] [ptr @outer_1_tail, ptr @outer_2_tail], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v769 = alloca float, i64 64, align 4
  %v1610 = alloca float, i64 64, align 4
  %v1686 = alloca float, i64 96, align 4
  %v2399 = alloca float, i64 64, align 4
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
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds i64, ptr %v1, i64 4
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 13
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 14
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 15
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 16
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 19
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 20
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 30
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 32
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 33
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 34
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 39
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 40
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 41
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 42
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 43
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 44
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 45
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 49
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v140 = load ptr, ptr %v139, align 4
  %v141 = icmp eq i64 %v2, 0
  br i1 %v141, label %b0, label %b1
b0:
  br label %b2
b2:
  %v142 = phi i64 [ 0, %b0 ], [ %v148, %b3 ]
  %v143 = icmp slt i64 %v142, 16
  br i1 %v143, label %b3, label %b4
b3:
  %v144 = add i64 0, %v142
  %v145 = getelementptr inbounds float, ptr %v64, i64 %v144
  %v146 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v147, ptr %v145, align 4
  %v148 = add nsw i64 %v142, 8
  br label %b2
b4:
  br label %b1
b1:
  %v149 = icmp sgt i64 %v3, 1
  br i1 %v149, label %b5, label %b6
b5:
  %v150 = getelementptr inbounds i64, ptr %v1, i64 3
  %v151 = atomicrmw add ptr %v150, i64 1 acq_rel
  %v152 = mul i64 %v3, 1
  br label %b7
b7:
  %v153 = load atomic i64, ptr %v150 acquire, align 8
  %v154 = icmp slt i64 %v153, %v152
  br i1 %v154, label %b8, label %b9
b8:
  %v155 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v156 = icmp eq i64 %v2, 0
  br i1 %v156, label %b10, label %b11
b10:
  br label %b12
b12:
  %v157 = phi i64 [ 0, %b10 ], [ %v164, %b13 ]
  %v158 = icmp slt i64 %v157, 256
  br i1 %v158, label %b13, label %b14
b13:
  %v159 = add i64 0, %v157
  %v160 = getelementptr inbounds float, ptr %v12, i64 %v159
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = add i64 0, %v157
  %v163 = getelementptr inbounds float, ptr %v60, i64 %v162
  store <8 x float> %v161, ptr %v163, align 4
  %v164 = add nsw i64 %v157, 8
  br label %b12
b14:
  br label %b11
b11:
  %v165 = icmp sgt i64 %v3, 1
  br i1 %v165, label %b15, label %b16
b15:
  %v166 = getelementptr inbounds i64, ptr %v1, i64 3
  %v167 = atomicrmw add ptr %v166, i64 1 acq_rel
  %v168 = mul i64 %v3, 2
  br label %b17
b17:
  %v169 = load atomic i64, ptr %v166 acquire, align 8
  %v170 = icmp slt i64 %v169, %v168
  br i1 %v170, label %b18, label %b19
b18:
  %v171 = call i32 @sched_yield()
  br label %b17
b19:
  br label %b16
b16:
  %v172 = icmp eq i64 %v2, 0
  br i1 %v172, label %b20, label %b21
b20:
  br label %b22
b22:
  %v173 = phi i64 [ 0, %b20 ], [ %v180, %b23 ]
  %v174 = icmp slt i64 %v173, 128
  br i1 %v174, label %b23, label %b24
b23:
  %v175 = add i64 0, %v173
  %v176 = getelementptr inbounds float, ptr %v14, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = add i64 256, %v173
  %v179 = getelementptr inbounds float, ptr %v60, i64 %v178
  store <8 x float> %v177, ptr %v179, align 4
  %v180 = add nsw i64 %v173, 8
  br label %b22
b24:
  br label %b21
b21:
  %v181 = icmp sgt i64 %v3, 1
  br i1 %v181, label %b25, label %b26
b25:
  %v182 = getelementptr inbounds i64, ptr %v1, i64 3
  %v183 = atomicrmw add ptr %v182, i64 1 acq_rel
  %v184 = mul i64 %v3, 3
  br label %b27
b27:
  %v185 = load atomic i64, ptr %v182 acquire, align 8
  %v186 = icmp slt i64 %v185, %v184
  br i1 %v186, label %b28, label %b29
b28:
  %v187 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  %v188 = getelementptr inbounds i64, ptr %v1, i64 50
  %v189 = load i64, ptr %v188, align 8
  %v190 = icmp eq i64 %v189, 0
  br i1 %v190, label %b30, label %b31
b30:
  %v191 = add i64 %v7, 0
  %v192 = sdiv i64 %v191, 1
  %v193 = add i64 %v2, 1
  %v194 = mul i64 %v192, %v2
  %v195 = sdiv i64 %v194, %v3
  %v196 = mul i64 %v195, 1
  %v197 = icmp slt i64 %v196, %v7
  %v198 = select i1 %v197, i64 %v196, i64 %v7
  %v199 = mul i64 %v192, %v193
  %v200 = sdiv i64 %v199, %v3
  %v201 = mul i64 %v200, 1
  %v202 = icmp slt i64 %v201, %v7
  %v203 = select i1 %v202, i64 %v201, i64 %v7
  br label %b32
b32:
  %v204 = phi i64 [ %v198, %b30 ], [ %v218, %b37 ]
  %v205 = icmp slt i64 %v204, %v203
  br i1 %v205, label %b33, label %b34
b33:
  %v206 = and i64 0, %v108
  %v207 = mul i64 %v206, %v7
  %v208 = add i64 %v207, %v204
  %v209 = mul i64 %v208, 16
  %v210 = getelementptr inbounds float, ptr %v32, i64 %v209
  br label %b35
b35:
  %v211 = phi i64 [ 0, %b33 ], [ %v217, %b36 ]
  %v212 = icmp slt i64 %v211, 16
  br i1 %v212, label %b36, label %b37
b36:
  %v213 = add i64 0, %v211
  %v214 = getelementptr inbounds float, ptr %v210, i64 %v213
  %v215 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v216, ptr %v214, align 4
  %v217 = add nsw i64 %v211, 8
  br label %b35
b37:
  %v218 = add nsw i64 %v204, 1
  br label %b32
b34:
  br label %b31
b31:
  %v219 = icmp sgt i64 %v3, 1
  br i1 %v219, label %b38, label %b39
b38:
  %v220 = getelementptr inbounds i64, ptr %v1, i64 3
  %v221 = atomicrmw add ptr %v220, i64 1 acq_rel
  %v222 = mul i64 %v3, 4
  br label %b40
b40:
  %v223 = load atomic i64, ptr %v220 acquire, align 8
  %v224 = icmp slt i64 %v223, %v222
  br i1 %v224, label %b41, label %b42
b41:
  %v225 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v226 = getelementptr inbounds i64, ptr %v1, i64 51
  %v227 = load i64, ptr %v226, align 8
  %v228 = icmp eq i64 %v227, 0
  br i1 %v228, label %b43, label %b44
b43:
  %v229 = add i64 %v7, 0
  %v230 = sdiv i64 %v229, 1
  %v231 = add i64 %v2, 1
  %v232 = mul i64 %v230, %v2
  %v233 = sdiv i64 %v232, %v3
  %v234 = mul i64 %v233, 1
  %v235 = icmp slt i64 %v234, %v7
  %v236 = select i1 %v235, i64 %v234, i64 %v7
  %v237 = mul i64 %v230, %v231
  %v238 = sdiv i64 %v237, %v3
  %v239 = mul i64 %v238, 1
  %v240 = icmp slt i64 %v239, %v7
  %v241 = select i1 %v240, i64 %v239, i64 %v7
  br label %b45
b45:
  %v242 = phi i64 [ %v236, %b43 ], [ %v256, %b50 ]
  %v243 = icmp slt i64 %v242, %v241
  br i1 %v243, label %b46, label %b47
b46:
  %v244 = and i64 0, %v110
  %v245 = mul i64 %v244, %v7
  %v246 = add i64 %v245, %v242
  %v247 = mul i64 %v246, 16
  %v248 = getelementptr inbounds float, ptr %v34, i64 %v247
  br label %b48
b48:
  %v249 = phi i64 [ 0, %b46 ], [ %v255, %b49 ]
  %v250 = icmp slt i64 %v249, 16
  br i1 %v250, label %b49, label %b50
b49:
  %v251 = add i64 0, %v249
  %v252 = getelementptr inbounds float, ptr %v248, i64 %v251
  %v253 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v254 = shufflevector <8 x float> %v253, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v254, ptr %v252, align 4
  %v255 = add nsw i64 %v249, 8
  br label %b48
b50:
  %v256 = add nsw i64 %v242, 1
  br label %b45
b47:
  br label %b44
b44:
  %v257 = icmp sgt i64 %v3, 1
  br i1 %v257, label %b51, label %b52
b51:
  %v258 = getelementptr inbounds i64, ptr %v1, i64 3
  %v259 = atomicrmw add ptr %v258, i64 1 acq_rel
  %v260 = mul i64 %v3, 5
  br label %b53
b53:
  %v261 = load atomic i64, ptr %v258 acquire, align 8
  %v262 = icmp slt i64 %v261, %v260
  br i1 %v262, label %b54, label %b55
b54:
  %v263 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v264 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v265 = load ptr, ptr %v264, align 4
  %v266 = getelementptr inbounds float, ptr %v265, i64 0
  %v267 = add i64 2, 0
  %v268 = sdiv i64 %v267, 1
  %v269 = add i64 %v2, 1
  %v270 = mul i64 %v268, %v2
  %v271 = sdiv i64 %v270, %v3
  %v272 = mul i64 %v271, 1
  %v273 = icmp slt i64 %v272, 2
  %v274 = select i1 %v273, i64 %v272, i64 2
  %v275 = mul i64 %v268, %v269
  %v276 = sdiv i64 %v275, %v3
  %v277 = mul i64 %v276, 1
  %v278 = icmp slt i64 %v277, 2
  %v279 = select i1 %v278, i64 %v277, i64 2
  br label %b56
b56:
  %v280 = phi i64 [ %v274, %b52 ], [ %v761, %b107 ]
  %v281 = icmp slt i64 %v280, %v279
  br i1 %v281, label %b57, label %b58
b57:
  %v282 = mul i64 %v280, 256
  %v283 = mul i64 %v280, 32
  %v284 = add i64 %v283, 0
  %v285 = sub i64 48, %v284
  %v286 = icmp slt i64 %v285, 0
  %v287 = select i1 %v286, i64 0, i64 %v285
  %v288 = icmp ult i64 %v287, 8
  %v289 = select i1 %v288, i64 %v287, i64 8
  %v290 = trunc i64 %v289 to i32
  %v291 = insertelement <8 x i32> poison, i32 %v290, i64 0
  %v292 = shufflevector <8 x i32> %v291, <8 x i32> poison, <8 x i32> zeroinitializer
  %v293 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v292
  %v294 = mul i64 %v284, 8
  %v295 = add i64 0, %v294
  %v296 = getelementptr inbounds float, ptr %v60, i64 %v295
  %v297 = add i64 %v282, 0
  %v298 = icmp sge i64 %v287, 8
  br i1 %v298, label %b59, label %b60
b59:
  br label %b61
b61:
  %v299 = phi i64 [ 0, %b59 ], [ %v381, %b62 ]
  %v300 = icmp slt i64 %v299, 8
  br i1 %v300, label %b62, label %b63
b62:
  %v301 = add i64 %v299, 0
  %v302 = getelementptr inbounds float, ptr %v296, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = add i64 %v299, 8
  %v305 = getelementptr inbounds float, ptr %v296, i64 %v304
  %v306 = load <8 x float>, ptr %v305, align 4
  %v307 = add i64 %v299, 16
  %v308 = getelementptr inbounds float, ptr %v296, i64 %v307
  %v309 = load <8 x float>, ptr %v308, align 4
  %v310 = add i64 %v299, 24
  %v311 = getelementptr inbounds float, ptr %v296, i64 %v310
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = add i64 %v299, 32
  %v314 = getelementptr inbounds float, ptr %v296, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = add i64 %v299, 40
  %v317 = getelementptr inbounds float, ptr %v296, i64 %v316
  %v318 = load <8 x float>, ptr %v317, align 4
  %v319 = add i64 %v299, 48
  %v320 = getelementptr inbounds float, ptr %v296, i64 %v319
  %v321 = load <8 x float>, ptr %v320, align 4
  %v322 = add i64 %v299, 56
  %v323 = getelementptr inbounds float, ptr %v296, i64 %v322
  %v324 = load <8 x float>, ptr %v323, align 4
  %v325 = shufflevector <8 x float> %v303, <8 x float> %v315, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v326 = shufflevector <8 x float> %v303, <8 x float> %v315, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v327 = shufflevector <8 x float> %v306, <8 x float> %v318, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v328 = shufflevector <8 x float> %v306, <8 x float> %v318, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v329 = shufflevector <8 x float> %v309, <8 x float> %v321, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v330 = shufflevector <8 x float> %v309, <8 x float> %v321, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v331 = shufflevector <8 x float> %v312, <8 x float> %v324, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v332 = shufflevector <8 x float> %v312, <8 x float> %v324, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v333 = shufflevector <8 x float> %v325, <8 x float> %v329, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v334 = shufflevector <8 x float> %v325, <8 x float> %v329, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v335 = shufflevector <8 x float> %v327, <8 x float> %v331, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v336 = shufflevector <8 x float> %v327, <8 x float> %v331, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v337 = shufflevector <8 x float> %v326, <8 x float> %v330, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v338 = shufflevector <8 x float> %v326, <8 x float> %v330, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v339 = shufflevector <8 x float> %v328, <8 x float> %v332, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v340 = shufflevector <8 x float> %v328, <8 x float> %v332, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v341 = shufflevector <8 x float> %v333, <8 x float> %v335, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v342 = shufflevector <8 x float> %v333, <8 x float> %v335, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v343 = shufflevector <8 x float> %v334, <8 x float> %v336, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v344 = shufflevector <8 x float> %v334, <8 x float> %v336, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v345 = shufflevector <8 x float> %v337, <8 x float> %v339, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v346 = shufflevector <8 x float> %v337, <8 x float> %v339, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v347 = shufflevector <8 x float> %v338, <8 x float> %v340, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v348 = shufflevector <8 x float> %v338, <8 x float> %v340, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v349 = add i64 %v299, 0
  %v350 = mul i64 %v349, 32
  %v351 = add i64 %v297, %v350
  %v352 = getelementptr inbounds float, ptr %v266, i64 %v351
  store <8 x float> %v341, ptr %v352, align 4
  %v353 = add i64 %v299, 1
  %v354 = mul i64 %v353, 32
  %v355 = add i64 %v297, %v354
  %v356 = getelementptr inbounds float, ptr %v266, i64 %v355
  store <8 x float> %v342, ptr %v356, align 4
  %v357 = add i64 %v299, 2
  %v358 = mul i64 %v357, 32
  %v359 = add i64 %v297, %v358
  %v360 = getelementptr inbounds float, ptr %v266, i64 %v359
  store <8 x float> %v343, ptr %v360, align 4
  %v361 = add i64 %v299, 3
  %v362 = mul i64 %v361, 32
  %v363 = add i64 %v297, %v362
  %v364 = getelementptr inbounds float, ptr %v266, i64 %v363
  store <8 x float> %v344, ptr %v364, align 4
  %v365 = add i64 %v299, 4
  %v366 = mul i64 %v365, 32
  %v367 = add i64 %v297, %v366
  %v368 = getelementptr inbounds float, ptr %v266, i64 %v367
  store <8 x float> %v345, ptr %v368, align 4
  %v369 = add i64 %v299, 5
  %v370 = mul i64 %v369, 32
  %v371 = add i64 %v297, %v370
  %v372 = getelementptr inbounds float, ptr %v266, i64 %v371
  store <8 x float> %v346, ptr %v372, align 4
  %v373 = add i64 %v299, 6
  %v374 = mul i64 %v373, 32
  %v375 = add i64 %v297, %v374
  %v376 = getelementptr inbounds float, ptr %v266, i64 %v375
  store <8 x float> %v347, ptr %v376, align 4
  %v377 = add i64 %v299, 7
  %v378 = mul i64 %v377, 32
  %v379 = add i64 %v297, %v378
  %v380 = getelementptr inbounds float, ptr %v266, i64 %v379
  store <8 x float> %v348, ptr %v380, align 4
  %v381 = add nsw i64 %v299, 8
  br label %b61
b63:
  br label %b64
b64:
  %v382 = phi i64 [ 8, %b63 ], [ %v391, %b65 ]
  %v383 = icmp slt i64 %v382, 8
  br i1 %v383, label %b65, label %b66
b65:
  %v384 = mul i64 %v382, 1
  %v385 = getelementptr inbounds float, ptr %v296, i64 %v384
  %v386 = getelementptr float, ptr %v385, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v387 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v386, <8 x i1> %v293, <8 x float> zeroinitializer)
  %v388 = mul i64 %v382, 32
  %v389 = add i64 %v297, %v388
  %v390 = getelementptr inbounds float, ptr %v266, i64 %v389
  store <8 x float> %v387, ptr %v390, align 4
  %v391 = add nsw i64 %v382, 1
  br label %b64
b66:
  br label %b60
b60:
  %v392 = icmp slt i64 %v287, 8
  br i1 %v392, label %b67, label %b68
b67:
  br label %b69
b69:
  %v393 = phi i64 [ 0, %b67 ], [ %v402, %b70 ]
  %v394 = icmp slt i64 %v393, 8
  br i1 %v394, label %b70, label %b71
b70:
  %v395 = mul i64 %v393, 1
  %v396 = getelementptr inbounds float, ptr %v296, i64 %v395
  %v397 = getelementptr float, ptr %v396, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v398 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v397, <8 x i1> %v293, <8 x float> zeroinitializer)
  %v399 = mul i64 %v393, 32
  %v400 = add i64 %v297, %v399
  %v401 = getelementptr inbounds float, ptr %v266, i64 %v400
  store <8 x float> %v398, ptr %v401, align 4
  %v402 = add nsw i64 %v393, 1
  br label %b69
b71:
  br label %b68
b68:
  %v403 = add i64 %v283, 8
  %v404 = sub i64 48, %v403
  %v405 = icmp slt i64 %v404, 0
  %v406 = select i1 %v405, i64 0, i64 %v404
  %v407 = icmp ult i64 %v406, 8
  %v408 = select i1 %v407, i64 %v406, i64 8
  %v409 = trunc i64 %v408 to i32
  %v410 = insertelement <8 x i32> poison, i32 %v409, i64 0
  %v411 = shufflevector <8 x i32> %v410, <8 x i32> poison, <8 x i32> zeroinitializer
  %v412 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v411
  %v413 = mul i64 %v403, 8
  %v414 = add i64 0, %v413
  %v415 = getelementptr inbounds float, ptr %v60, i64 %v414
  %v416 = add i64 %v282, 8
  %v417 = icmp sge i64 %v406, 8
  br i1 %v417, label %b72, label %b73
b72:
  br label %b74
b74:
  %v418 = phi i64 [ 0, %b72 ], [ %v500, %b75 ]
  %v419 = icmp slt i64 %v418, 8
  br i1 %v419, label %b75, label %b76
b75:
  %v420 = add i64 %v418, 0
  %v421 = getelementptr inbounds float, ptr %v415, i64 %v420
  %v422 = load <8 x float>, ptr %v421, align 4
  %v423 = add i64 %v418, 8
  %v424 = getelementptr inbounds float, ptr %v415, i64 %v423
  %v425 = load <8 x float>, ptr %v424, align 4
  %v426 = add i64 %v418, 16
  %v427 = getelementptr inbounds float, ptr %v415, i64 %v426
  %v428 = load <8 x float>, ptr %v427, align 4
  %v429 = add i64 %v418, 24
  %v430 = getelementptr inbounds float, ptr %v415, i64 %v429
  %v431 = load <8 x float>, ptr %v430, align 4
  %v432 = add i64 %v418, 32
  %v433 = getelementptr inbounds float, ptr %v415, i64 %v432
  %v434 = load <8 x float>, ptr %v433, align 4
  %v435 = add i64 %v418, 40
  %v436 = getelementptr inbounds float, ptr %v415, i64 %v435
  %v437 = load <8 x float>, ptr %v436, align 4
  %v438 = add i64 %v418, 48
  %v439 = getelementptr inbounds float, ptr %v415, i64 %v438
  %v440 = load <8 x float>, ptr %v439, align 4
  %v441 = add i64 %v418, 56
  %v442 = getelementptr inbounds float, ptr %v415, i64 %v441
  %v443 = load <8 x float>, ptr %v442, align 4
  %v444 = shufflevector <8 x float> %v422, <8 x float> %v434, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v445 = shufflevector <8 x float> %v422, <8 x float> %v434, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v446 = shufflevector <8 x float> %v425, <8 x float> %v437, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v447 = shufflevector <8 x float> %v425, <8 x float> %v437, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v448 = shufflevector <8 x float> %v428, <8 x float> %v440, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v449 = shufflevector <8 x float> %v428, <8 x float> %v440, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v450 = shufflevector <8 x float> %v431, <8 x float> %v443, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v451 = shufflevector <8 x float> %v431, <8 x float> %v443, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v452 = shufflevector <8 x float> %v444, <8 x float> %v448, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v453 = shufflevector <8 x float> %v444, <8 x float> %v448, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v454 = shufflevector <8 x float> %v446, <8 x float> %v450, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v455 = shufflevector <8 x float> %v446, <8 x float> %v450, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v456 = shufflevector <8 x float> %v445, <8 x float> %v449, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v457 = shufflevector <8 x float> %v445, <8 x float> %v449, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v458 = shufflevector <8 x float> %v447, <8 x float> %v451, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v459 = shufflevector <8 x float> %v447, <8 x float> %v451, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v460 = shufflevector <8 x float> %v452, <8 x float> %v454, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v461 = shufflevector <8 x float> %v452, <8 x float> %v454, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v462 = shufflevector <8 x float> %v453, <8 x float> %v455, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v463 = shufflevector <8 x float> %v453, <8 x float> %v455, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v464 = shufflevector <8 x float> %v456, <8 x float> %v458, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v465 = shufflevector <8 x float> %v456, <8 x float> %v458, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v466 = shufflevector <8 x float> %v457, <8 x float> %v459, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v467 = shufflevector <8 x float> %v457, <8 x float> %v459, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v468 = add i64 %v418, 0
  %v469 = mul i64 %v468, 32
  %v470 = add i64 %v416, %v469
  %v471 = getelementptr inbounds float, ptr %v266, i64 %v470
  store <8 x float> %v460, ptr %v471, align 4
  %v472 = add i64 %v418, 1
  %v473 = mul i64 %v472, 32
  %v474 = add i64 %v416, %v473
  %v475 = getelementptr inbounds float, ptr %v266, i64 %v474
  store <8 x float> %v461, ptr %v475, align 4
  %v476 = add i64 %v418, 2
  %v477 = mul i64 %v476, 32
  %v478 = add i64 %v416, %v477
  %v479 = getelementptr inbounds float, ptr %v266, i64 %v478
  store <8 x float> %v462, ptr %v479, align 4
  %v480 = add i64 %v418, 3
  %v481 = mul i64 %v480, 32
  %v482 = add i64 %v416, %v481
  %v483 = getelementptr inbounds float, ptr %v266, i64 %v482
  store <8 x float> %v463, ptr %v483, align 4
  %v484 = add i64 %v418, 4
  %v485 = mul i64 %v484, 32
  %v486 = add i64 %v416, %v485
  %v487 = getelementptr inbounds float, ptr %v266, i64 %v486
  store <8 x float> %v464, ptr %v487, align 4
  %v488 = add i64 %v418, 5
  %v489 = mul i64 %v488, 32
  %v490 = add i64 %v416, %v489
  %v491 = getelementptr inbounds float, ptr %v266, i64 %v490
  store <8 x float> %v465, ptr %v491, align 4
  %v492 = add i64 %v418, 6
  %v493 = mul i64 %v492, 32
  %v494 = add i64 %v416, %v493
  %v495 = getelementptr inbounds float, ptr %v266, i64 %v494
  store <8 x float> %v466, ptr %v495, align 4
  %v496 = add i64 %v418, 7
  %v497 = mul i64 %v496, 32
  %v498 = add i64 %v416, %v497
  %v499 = getelementptr inbounds float, ptr %v266, i64 %v498
  store <8 x float> %v467, ptr %v499, align 4
  %v500 = add nsw i64 %v418, 8
  br label %b74
b76:
  br label %b77
b77:
  %v501 = phi i64 [ 8, %b76 ], [ %v510, %b78 ]
  %v502 = icmp slt i64 %v501, 8
  br i1 %v502, label %b78, label %b79
b78:
  %v503 = mul i64 %v501, 1
  %v504 = getelementptr inbounds float, ptr %v415, i64 %v503
  %v505 = getelementptr float, ptr %v504, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v506 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v505, <8 x i1> %v412, <8 x float> zeroinitializer)
  %v507 = mul i64 %v501, 32
  %v508 = add i64 %v416, %v507
  %v509 = getelementptr inbounds float, ptr %v266, i64 %v508
  store <8 x float> %v506, ptr %v509, align 4
  %v510 = add nsw i64 %v501, 1
  br label %b77
b79:
  br label %b73
b73:
  %v511 = icmp slt i64 %v406, 8
  br i1 %v511, label %b80, label %b81
b80:
  br label %b82
b82:
  %v512 = phi i64 [ 0, %b80 ], [ %v521, %b83 ]
  %v513 = icmp slt i64 %v512, 8
  br i1 %v513, label %b83, label %b84
b83:
  %v514 = mul i64 %v512, 1
  %v515 = getelementptr inbounds float, ptr %v415, i64 %v514
  %v516 = getelementptr float, ptr %v515, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v517 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v516, <8 x i1> %v412, <8 x float> zeroinitializer)
  %v518 = mul i64 %v512, 32
  %v519 = add i64 %v416, %v518
  %v520 = getelementptr inbounds float, ptr %v266, i64 %v519
  store <8 x float> %v517, ptr %v520, align 4
  %v521 = add nsw i64 %v512, 1
  br label %b82
b84:
  br label %b81
b81:
  %v522 = add i64 %v283, 16
  %v523 = sub i64 48, %v522
  %v524 = icmp slt i64 %v523, 0
  %v525 = select i1 %v524, i64 0, i64 %v523
  %v526 = icmp ult i64 %v525, 8
  %v527 = select i1 %v526, i64 %v525, i64 8
  %v528 = trunc i64 %v527 to i32
  %v529 = insertelement <8 x i32> poison, i32 %v528, i64 0
  %v530 = shufflevector <8 x i32> %v529, <8 x i32> poison, <8 x i32> zeroinitializer
  %v531 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v530
  %v532 = mul i64 %v522, 8
  %v533 = add i64 0, %v532
  %v534 = getelementptr inbounds float, ptr %v60, i64 %v533
  %v535 = add i64 %v282, 16
  %v536 = icmp sge i64 %v525, 8
  br i1 %v536, label %b85, label %b86
b85:
  br label %b87
b87:
  %v537 = phi i64 [ 0, %b85 ], [ %v619, %b88 ]
  %v538 = icmp slt i64 %v537, 8
  br i1 %v538, label %b88, label %b89
b88:
  %v539 = add i64 %v537, 0
  %v540 = getelementptr inbounds float, ptr %v534, i64 %v539
  %v541 = load <8 x float>, ptr %v540, align 4
  %v542 = add i64 %v537, 8
  %v543 = getelementptr inbounds float, ptr %v534, i64 %v542
  %v544 = load <8 x float>, ptr %v543, align 4
  %v545 = add i64 %v537, 16
  %v546 = getelementptr inbounds float, ptr %v534, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = add i64 %v537, 24
  %v549 = getelementptr inbounds float, ptr %v534, i64 %v548
  %v550 = load <8 x float>, ptr %v549, align 4
  %v551 = add i64 %v537, 32
  %v552 = getelementptr inbounds float, ptr %v534, i64 %v551
  %v553 = load <8 x float>, ptr %v552, align 4
  %v554 = add i64 %v537, 40
  %v555 = getelementptr inbounds float, ptr %v534, i64 %v554
  %v556 = load <8 x float>, ptr %v555, align 4
  %v557 = add i64 %v537, 48
  %v558 = getelementptr inbounds float, ptr %v534, i64 %v557
  %v559 = load <8 x float>, ptr %v558, align 4
  %v560 = add i64 %v537, 56
  %v561 = getelementptr inbounds float, ptr %v534, i64 %v560
  %v562 = load <8 x float>, ptr %v561, align 4
  %v563 = shufflevector <8 x float> %v541, <8 x float> %v553, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v564 = shufflevector <8 x float> %v541, <8 x float> %v553, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v565 = shufflevector <8 x float> %v544, <8 x float> %v556, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v566 = shufflevector <8 x float> %v544, <8 x float> %v556, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v567 = shufflevector <8 x float> %v547, <8 x float> %v559, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v568 = shufflevector <8 x float> %v547, <8 x float> %v559, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v569 = shufflevector <8 x float> %v550, <8 x float> %v562, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v570 = shufflevector <8 x float> %v550, <8 x float> %v562, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v571 = shufflevector <8 x float> %v563, <8 x float> %v567, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v572 = shufflevector <8 x float> %v563, <8 x float> %v567, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v573 = shufflevector <8 x float> %v565, <8 x float> %v569, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v574 = shufflevector <8 x float> %v565, <8 x float> %v569, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v575 = shufflevector <8 x float> %v564, <8 x float> %v568, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v576 = shufflevector <8 x float> %v564, <8 x float> %v568, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v577 = shufflevector <8 x float> %v566, <8 x float> %v570, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v578 = shufflevector <8 x float> %v566, <8 x float> %v570, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v579 = shufflevector <8 x float> %v571, <8 x float> %v573, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v580 = shufflevector <8 x float> %v571, <8 x float> %v573, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v581 = shufflevector <8 x float> %v572, <8 x float> %v574, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v582 = shufflevector <8 x float> %v572, <8 x float> %v574, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v583 = shufflevector <8 x float> %v575, <8 x float> %v577, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v584 = shufflevector <8 x float> %v575, <8 x float> %v577, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v585 = shufflevector <8 x float> %v576, <8 x float> %v578, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v586 = shufflevector <8 x float> %v576, <8 x float> %v578, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v587 = add i64 %v537, 0
  %v588 = mul i64 %v587, 32
  %v589 = add i64 %v535, %v588
  %v590 = getelementptr inbounds float, ptr %v266, i64 %v589
  store <8 x float> %v579, ptr %v590, align 4
  %v591 = add i64 %v537, 1
  %v592 = mul i64 %v591, 32
  %v593 = add i64 %v535, %v592
  %v594 = getelementptr inbounds float, ptr %v266, i64 %v593
  store <8 x float> %v580, ptr %v594, align 4
  %v595 = add i64 %v537, 2
  %v596 = mul i64 %v595, 32
  %v597 = add i64 %v535, %v596
  %v598 = getelementptr inbounds float, ptr %v266, i64 %v597
  store <8 x float> %v581, ptr %v598, align 4
  %v599 = add i64 %v537, 3
  %v600 = mul i64 %v599, 32
  %v601 = add i64 %v535, %v600
  %v602 = getelementptr inbounds float, ptr %v266, i64 %v601
  store <8 x float> %v582, ptr %v602, align 4
  %v603 = add i64 %v537, 4
  %v604 = mul i64 %v603, 32
  %v605 = add i64 %v535, %v604
  %v606 = getelementptr inbounds float, ptr %v266, i64 %v605
  store <8 x float> %v583, ptr %v606, align 4
  %v607 = add i64 %v537, 5
  %v608 = mul i64 %v607, 32
  %v609 = add i64 %v535, %v608
  %v610 = getelementptr inbounds float, ptr %v266, i64 %v609
  store <8 x float> %v584, ptr %v610, align 4
  %v611 = add i64 %v537, 6
  %v612 = mul i64 %v611, 32
  %v613 = add i64 %v535, %v612
  %v614 = getelementptr inbounds float, ptr %v266, i64 %v613
  store <8 x float> %v585, ptr %v614, align 4
  %v615 = add i64 %v537, 7
  %v616 = mul i64 %v615, 32
  %v617 = add i64 %v535, %v616
  %v618 = getelementptr inbounds float, ptr %v266, i64 %v617
  store <8 x float> %v586, ptr %v618, align 4
  %v619 = add nsw i64 %v537, 8
  br label %b87
b89:
  br label %b90
b90:
  %v620 = phi i64 [ 8, %b89 ], [ %v629, %b91 ]
  %v621 = icmp slt i64 %v620, 8
  br i1 %v621, label %b91, label %b92
b91:
  %v622 = mul i64 %v620, 1
  %v623 = getelementptr inbounds float, ptr %v534, i64 %v622
  %v624 = getelementptr float, ptr %v623, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v625 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v624, <8 x i1> %v531, <8 x float> zeroinitializer)
  %v626 = mul i64 %v620, 32
  %v627 = add i64 %v535, %v626
  %v628 = getelementptr inbounds float, ptr %v266, i64 %v627
  store <8 x float> %v625, ptr %v628, align 4
  %v629 = add nsw i64 %v620, 1
  br label %b90
b92:
  br label %b86
b86:
  %v630 = icmp slt i64 %v525, 8
  br i1 %v630, label %b93, label %b94
b93:
  br label %b95
b95:
  %v631 = phi i64 [ 0, %b93 ], [ %v640, %b96 ]
  %v632 = icmp slt i64 %v631, 8
  br i1 %v632, label %b96, label %b97
b96:
  %v633 = mul i64 %v631, 1
  %v634 = getelementptr inbounds float, ptr %v534, i64 %v633
  %v635 = getelementptr float, ptr %v634, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v636 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v635, <8 x i1> %v531, <8 x float> zeroinitializer)
  %v637 = mul i64 %v631, 32
  %v638 = add i64 %v535, %v637
  %v639 = getelementptr inbounds float, ptr %v266, i64 %v638
  store <8 x float> %v636, ptr %v639, align 4
  %v640 = add nsw i64 %v631, 1
  br label %b95
b97:
  br label %b94
b94:
  %v641 = add i64 %v283, 24
  %v642 = sub i64 48, %v641
  %v643 = icmp slt i64 %v642, 0
  %v644 = select i1 %v643, i64 0, i64 %v642
  %v645 = icmp ult i64 %v644, 8
  %v646 = select i1 %v645, i64 %v644, i64 8
  %v647 = trunc i64 %v646 to i32
  %v648 = insertelement <8 x i32> poison, i32 %v647, i64 0
  %v649 = shufflevector <8 x i32> %v648, <8 x i32> poison, <8 x i32> zeroinitializer
  %v650 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v649
  %v651 = mul i64 %v641, 8
  %v652 = add i64 0, %v651
  %v653 = getelementptr inbounds float, ptr %v60, i64 %v652
  %v654 = add i64 %v282, 24
  %v655 = icmp sge i64 %v644, 8
  br i1 %v655, label %b98, label %b99
b98:
  br label %b100
b100:
  %v656 = phi i64 [ 0, %b98 ], [ %v738, %b101 ]
  %v657 = icmp slt i64 %v656, 8
  br i1 %v657, label %b101, label %b102
b101:
  %v658 = add i64 %v656, 0
  %v659 = getelementptr inbounds float, ptr %v653, i64 %v658
  %v660 = load <8 x float>, ptr %v659, align 4
  %v661 = add i64 %v656, 8
  %v662 = getelementptr inbounds float, ptr %v653, i64 %v661
  %v663 = load <8 x float>, ptr %v662, align 4
  %v664 = add i64 %v656, 16
  %v665 = getelementptr inbounds float, ptr %v653, i64 %v664
  %v666 = load <8 x float>, ptr %v665, align 4
  %v667 = add i64 %v656, 24
  %v668 = getelementptr inbounds float, ptr %v653, i64 %v667
  %v669 = load <8 x float>, ptr %v668, align 4
  %v670 = add i64 %v656, 32
  %v671 = getelementptr inbounds float, ptr %v653, i64 %v670
  %v672 = load <8 x float>, ptr %v671, align 4
  %v673 = add i64 %v656, 40
  %v674 = getelementptr inbounds float, ptr %v653, i64 %v673
  %v675 = load <8 x float>, ptr %v674, align 4
  %v676 = add i64 %v656, 48
  %v677 = getelementptr inbounds float, ptr %v653, i64 %v676
  %v678 = load <8 x float>, ptr %v677, align 4
  %v679 = add i64 %v656, 56
  %v680 = getelementptr inbounds float, ptr %v653, i64 %v679
  %v681 = load <8 x float>, ptr %v680, align 4
  %v682 = shufflevector <8 x float> %v660, <8 x float> %v672, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v683 = shufflevector <8 x float> %v660, <8 x float> %v672, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v684 = shufflevector <8 x float> %v663, <8 x float> %v675, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v685 = shufflevector <8 x float> %v663, <8 x float> %v675, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v686 = shufflevector <8 x float> %v666, <8 x float> %v678, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v687 = shufflevector <8 x float> %v666, <8 x float> %v678, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v688 = shufflevector <8 x float> %v669, <8 x float> %v681, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v689 = shufflevector <8 x float> %v669, <8 x float> %v681, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v690 = shufflevector <8 x float> %v682, <8 x float> %v686, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v691 = shufflevector <8 x float> %v682, <8 x float> %v686, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v692 = shufflevector <8 x float> %v684, <8 x float> %v688, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v693 = shufflevector <8 x float> %v684, <8 x float> %v688, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v694 = shufflevector <8 x float> %v683, <8 x float> %v687, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v695 = shufflevector <8 x float> %v683, <8 x float> %v687, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v696 = shufflevector <8 x float> %v685, <8 x float> %v689, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v697 = shufflevector <8 x float> %v685, <8 x float> %v689, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v698 = shufflevector <8 x float> %v690, <8 x float> %v692, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v699 = shufflevector <8 x float> %v690, <8 x float> %v692, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v700 = shufflevector <8 x float> %v691, <8 x float> %v693, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v701 = shufflevector <8 x float> %v691, <8 x float> %v693, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v702 = shufflevector <8 x float> %v694, <8 x float> %v696, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v703 = shufflevector <8 x float> %v694, <8 x float> %v696, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v704 = shufflevector <8 x float> %v695, <8 x float> %v697, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v705 = shufflevector <8 x float> %v695, <8 x float> %v697, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v706 = add i64 %v656, 0
  %v707 = mul i64 %v706, 32
  %v708 = add i64 %v654, %v707
  %v709 = getelementptr inbounds float, ptr %v266, i64 %v708
  store <8 x float> %v698, ptr %v709, align 4
  %v710 = add i64 %v656, 1
  %v711 = mul i64 %v710, 32
  %v712 = add i64 %v654, %v711
  %v713 = getelementptr inbounds float, ptr %v266, i64 %v712
  store <8 x float> %v699, ptr %v713, align 4
  %v714 = add i64 %v656, 2
  %v715 = mul i64 %v714, 32
  %v716 = add i64 %v654, %v715
  %v717 = getelementptr inbounds float, ptr %v266, i64 %v716
  store <8 x float> %v700, ptr %v717, align 4
  %v718 = add i64 %v656, 3
  %v719 = mul i64 %v718, 32
  %v720 = add i64 %v654, %v719
  %v721 = getelementptr inbounds float, ptr %v266, i64 %v720
  store <8 x float> %v701, ptr %v721, align 4
  %v722 = add i64 %v656, 4
  %v723 = mul i64 %v722, 32
  %v724 = add i64 %v654, %v723
  %v725 = getelementptr inbounds float, ptr %v266, i64 %v724
  store <8 x float> %v702, ptr %v725, align 4
  %v726 = add i64 %v656, 5
  %v727 = mul i64 %v726, 32
  %v728 = add i64 %v654, %v727
  %v729 = getelementptr inbounds float, ptr %v266, i64 %v728
  store <8 x float> %v703, ptr %v729, align 4
  %v730 = add i64 %v656, 6
  %v731 = mul i64 %v730, 32
  %v732 = add i64 %v654, %v731
  %v733 = getelementptr inbounds float, ptr %v266, i64 %v732
  store <8 x float> %v704, ptr %v733, align 4
  %v734 = add i64 %v656, 7
  %v735 = mul i64 %v734, 32
  %v736 = add i64 %v654, %v735
  %v737 = getelementptr inbounds float, ptr %v266, i64 %v736
  store <8 x float> %v705, ptr %v737, align 4
  %v738 = add nsw i64 %v656, 8
  br label %b100
b102:
  br label %b103
b103:
  %v739 = phi i64 [ 8, %b102 ], [ %v748, %b104 ]
  %v740 = icmp slt i64 %v739, 8
  br i1 %v740, label %b104, label %b105
b104:
  %v741 = mul i64 %v739, 1
  %v742 = getelementptr inbounds float, ptr %v653, i64 %v741
  %v743 = getelementptr float, ptr %v742, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v744 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v743, <8 x i1> %v650, <8 x float> zeroinitializer)
  %v745 = mul i64 %v739, 32
  %v746 = add i64 %v654, %v745
  %v747 = getelementptr inbounds float, ptr %v266, i64 %v746
  store <8 x float> %v744, ptr %v747, align 4
  %v748 = add nsw i64 %v739, 1
  br label %b103
b105:
  br label %b99
b99:
  %v749 = icmp slt i64 %v644, 8
  br i1 %v749, label %b106, label %b107
b106:
  br label %b108
b108:
  %v750 = phi i64 [ 0, %b106 ], [ %v759, %b109 ]
  %v751 = icmp slt i64 %v750, 8
  br i1 %v751, label %b109, label %b110
b109:
  %v752 = mul i64 %v750, 1
  %v753 = getelementptr inbounds float, ptr %v653, i64 %v752
  %v754 = getelementptr float, ptr %v753, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v755 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v754, <8 x i1> %v650, <8 x float> zeroinitializer)
  %v756 = mul i64 %v750, 32
  %v757 = add i64 %v654, %v756
  %v758 = getelementptr inbounds float, ptr %v266, i64 %v757
  store <8 x float> %v755, ptr %v758, align 4
  %v759 = add nsw i64 %v750, 1
  br label %b108
b110:
  br label %b107
b107:
  %v760 = add i64 %v282, 256
  %v761 = add nsw i64 %v280, 1
  br label %b56
b58:
  %v762 = icmp sgt i64 %v3, 1
  br i1 %v762, label %b111, label %b112
b111:
  %v763 = getelementptr inbounds i64, ptr %v1, i64 3
  %v764 = atomicrmw add ptr %v763, i64 1 acq_rel
  %v765 = mul i64 %v3, 6
  br label %b113
b113:
  %v766 = load atomic i64, ptr %v763 acquire, align 8
  %v767 = icmp slt i64 %v766, %v765
  br i1 %v767, label %b114, label %b115
b114:
  %v768 = call i32 @sched_yield()
  br label %b113
b115:
  br label %b112
b112:
  %v770 = add i64 %v8, 0
  %v771 = sdiv i64 %v770, 1
  %v772 = add i64 %v2, 1
  %v773 = mul i64 %v771, %v2
  %v774 = sdiv i64 %v773, %v3
  %v775 = mul i64 %v774, 1
  %v776 = icmp slt i64 %v775, %v8
  %v777 = select i1 %v776, i64 %v775, i64 %v8
  %v778 = mul i64 %v771, %v772
  %v779 = sdiv i64 %v778, %v3
  %v780 = mul i64 %v779, 1
  %v781 = icmp slt i64 %v780, %v8
  %v782 = select i1 %v781, i64 %v780, i64 %v8
  br label %b116
b116:
  %v783 = phi i64 [ %v777, %b112 ], [ %v837, %b121 ]
  %v784 = icmp slt i64 %v783, %v782
  br i1 %v784, label %b117, label %b118
b117:
  %v785 = add i64 %v783, 96
  %v786 = icmp slt i64 %v785, %v782
  %v787 = select i1 %v786, i64 %v785, i64 %v782
  br label %b119
b119:
  %v788 = phi i64 [ 0, %b117 ], [ %v836, %b124 ]
  %v789 = icmp slt i64 %v788, 2
  br i1 %v789, label %b120, label %b121
b120:
  %v790 = sub i64 %v787, %v783
  %v791 = sub i64 2, 1
  %v792 = add i64 %v790, %v791
  %v793 = sdiv i64 %v792, 2
  br label %b122
b122:
  %v794 = phi i64 [ 0, %b120 ], [ %v835, %b129 ]
  %v795 = icmp slt i64 %v794, %v793
  br i1 %v795, label %b123, label %b124
b123:
  %v796 = mul i64 %v790, %v794
  %v797 = sdiv i64 %v796, %v793
  %v798 = add i64 %v783, %v797
  %v799 = add i64 %v794, 1
  %v800 = mul i64 %v790, %v799
  %v801 = sdiv i64 %v800, %v793
  %v802 = add i64 %v783, %v801
  %v803 = mul i64 %v788, 256
  %v804 = getelementptr inbounds float, ptr %v266, i64 %v803
  %v805 = sub i64 %v802, %v798
  %v806 = mul i64 %v798, 8
  %v807 = getelementptr inbounds float, ptr %v10, i64 %v806
  %v808 = getelementptr inbounds float, ptr %v807, i64 0
  %v809 = sub i64 %v805, 1
  %v810 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v809
  %v811 = load ptr, ptr %v810, align 4
  %v812 = icmp sgt i64 %v805, 0
  br i1 %v812, label %b125, label %b126
b125:
  call void %v811(ptr %v808, i64 8, ptr %v804, i64 8, ptr %v769)
  br label %b126
b126:
  %v813 = add i64 %v803, 256
  br label %b127
b127:
  %v814 = phi i64 [ %v798, %b126 ], [ %v834, %b132 ]
  %v815 = icmp slt i64 %v814, %v802
  br i1 %v815, label %b128, label %b129
b128:
  %v816 = sub i64 %v814, %v798
  %v817 = mul i64 %v816, 32
  %v818 = getelementptr inbounds float, ptr %v769, i64 %v817
  %v819 = mul i64 %v814, 48
  %v820 = getelementptr inbounds float, ptr %v66, i64 %v819
  br label %b130
b130:
  %v821 = phi i64 [ 0, %b128 ], [ %v833, %b134 ]
  %v822 = icmp slt i64 %v821, 4
  br i1 %v822, label %b131, label %b132
b131:
  %v823 = mul i64 %v788, 4
  %v824 = add i64 %v823, %v821
  %v825 = mul i64 %v824, 8
  %v826 = icmp slt i64 %v825, 48
  br i1 %v826, label %b133, label %b134
b133:
  %v827 = add i64 0, %v821
  %v828 = mul i64 %v827, 8
  %v829 = getelementptr inbounds float, ptr %v818, i64 %v828
  %v830 = load <8 x float>, ptr %v829, align 4
  %v831 = add i64 0, %v825
  %v832 = getelementptr inbounds float, ptr %v820, i64 %v831
  store <8 x float> %v830, ptr %v832, align 4
  br label %b134
b134:
  %v833 = add nsw i64 %v821, 1
  br label %b130
b132:
  %v834 = add nsw i64 %v814, 1
  br label %b127
b129:
  %v835 = add nsw i64 %v794, 1
  br label %b122
b124:
  %v836 = add nsw i64 %v788, 1
  br label %b119
b121:
  %v837 = add nsw i64 %v783, 96
  br label %b116
b118:
  %v838 = icmp sgt i64 %v3, 1
  br i1 %v838, label %b135, label %b136
b135:
  %v839 = getelementptr inbounds i64, ptr %v1, i64 3
  %v840 = atomicrmw add ptr %v839, i64 1 acq_rel
  %v841 = mul i64 %v3, 7
  br label %b137
b137:
  %v842 = load atomic i64, ptr %v839 acquire, align 8
  %v843 = icmp slt i64 %v842, %v841
  br i1 %v843, label %b138, label %b139
b138:
  %v844 = call i32 @sched_yield()
  br label %b137
b139:
  br label %b136
b136:
  %v845 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v846 = load ptr, ptr %v845, align 4
  %v847 = getelementptr inbounds float, ptr %v846, i64 512
  %v848 = add i64 1, 0
  %v849 = sdiv i64 %v848, 1
  %v850 = add i64 %v2, 1
  %v851 = mul i64 %v849, %v2
  %v852 = sdiv i64 %v851, %v3
  %v853 = mul i64 %v852, 1
  %v854 = icmp slt i64 %v853, 1
  %v855 = select i1 %v854, i64 %v853, i64 1
  %v856 = mul i64 %v849, %v850
  %v857 = sdiv i64 %v856, %v3
  %v858 = mul i64 %v857, 1
  %v859 = icmp slt i64 %v858, 1
  %v860 = select i1 %v859, i64 %v858, i64 1
  br label %b140
b140:
  %v861 = phi i64 [ %v855, %b136 ], [ %v1342, %b191 ]
  %v862 = icmp slt i64 %v861, %v860
  br i1 %v862, label %b141, label %b142
b141:
  %v863 = mul i64 %v861, 512
  %v864 = mul i64 %v861, 32
  %v865 = add i64 %v864, 0
  %v866 = sub i64 32, %v865
  %v867 = icmp slt i64 %v866, 0
  %v868 = select i1 %v867, i64 0, i64 %v866
  %v869 = icmp ult i64 %v868, 8
  %v870 = select i1 %v869, i64 %v868, i64 8
  %v871 = trunc i64 %v870 to i32
  %v872 = insertelement <8 x i32> poison, i32 %v871, i64 0
  %v873 = shufflevector <8 x i32> %v872, <8 x i32> poison, <8 x i32> zeroinitializer
  %v874 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v873
  %v875 = mul i64 %v865, 16
  %v876 = add i64 0, %v875
  %v877 = getelementptr inbounds float, ptr %v16, i64 %v876
  %v878 = add i64 %v863, 0
  %v879 = icmp sge i64 %v868, 8
  br i1 %v879, label %b143, label %b144
b143:
  br label %b145
b145:
  %v880 = phi i64 [ 0, %b143 ], [ %v962, %b146 ]
  %v881 = icmp slt i64 %v880, 16
  br i1 %v881, label %b146, label %b147
b146:
  %v882 = add i64 %v880, 0
  %v883 = getelementptr inbounds float, ptr %v877, i64 %v882
  %v884 = load <8 x float>, ptr %v883, align 4
  %v885 = add i64 %v880, 16
  %v886 = getelementptr inbounds float, ptr %v877, i64 %v885
  %v887 = load <8 x float>, ptr %v886, align 4
  %v888 = add i64 %v880, 32
  %v889 = getelementptr inbounds float, ptr %v877, i64 %v888
  %v890 = load <8 x float>, ptr %v889, align 4
  %v891 = add i64 %v880, 48
  %v892 = getelementptr inbounds float, ptr %v877, i64 %v891
  %v893 = load <8 x float>, ptr %v892, align 4
  %v894 = add i64 %v880, 64
  %v895 = getelementptr inbounds float, ptr %v877, i64 %v894
  %v896 = load <8 x float>, ptr %v895, align 4
  %v897 = add i64 %v880, 80
  %v898 = getelementptr inbounds float, ptr %v877, i64 %v897
  %v899 = load <8 x float>, ptr %v898, align 4
  %v900 = add i64 %v880, 96
  %v901 = getelementptr inbounds float, ptr %v877, i64 %v900
  %v902 = load <8 x float>, ptr %v901, align 4
  %v903 = add i64 %v880, 112
  %v904 = getelementptr inbounds float, ptr %v877, i64 %v903
  %v905 = load <8 x float>, ptr %v904, align 4
  %v906 = shufflevector <8 x float> %v884, <8 x float> %v896, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v907 = shufflevector <8 x float> %v884, <8 x float> %v896, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v908 = shufflevector <8 x float> %v887, <8 x float> %v899, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v909 = shufflevector <8 x float> %v887, <8 x float> %v899, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v910 = shufflevector <8 x float> %v890, <8 x float> %v902, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v911 = shufflevector <8 x float> %v890, <8 x float> %v902, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v912 = shufflevector <8 x float> %v893, <8 x float> %v905, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v913 = shufflevector <8 x float> %v893, <8 x float> %v905, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v914 = shufflevector <8 x float> %v906, <8 x float> %v910, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v915 = shufflevector <8 x float> %v906, <8 x float> %v910, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v916 = shufflevector <8 x float> %v908, <8 x float> %v912, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v917 = shufflevector <8 x float> %v908, <8 x float> %v912, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v918 = shufflevector <8 x float> %v907, <8 x float> %v911, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v919 = shufflevector <8 x float> %v907, <8 x float> %v911, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v920 = shufflevector <8 x float> %v909, <8 x float> %v913, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v921 = shufflevector <8 x float> %v909, <8 x float> %v913, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v922 = shufflevector <8 x float> %v914, <8 x float> %v916, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v923 = shufflevector <8 x float> %v914, <8 x float> %v916, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v924 = shufflevector <8 x float> %v915, <8 x float> %v917, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v925 = shufflevector <8 x float> %v915, <8 x float> %v917, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v926 = shufflevector <8 x float> %v918, <8 x float> %v920, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v927 = shufflevector <8 x float> %v918, <8 x float> %v920, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v928 = shufflevector <8 x float> %v919, <8 x float> %v921, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v929 = shufflevector <8 x float> %v919, <8 x float> %v921, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v930 = add i64 %v880, 0
  %v931 = mul i64 %v930, 32
  %v932 = add i64 %v878, %v931
  %v933 = getelementptr inbounds float, ptr %v847, i64 %v932
  store <8 x float> %v922, ptr %v933, align 4
  %v934 = add i64 %v880, 1
  %v935 = mul i64 %v934, 32
  %v936 = add i64 %v878, %v935
  %v937 = getelementptr inbounds float, ptr %v847, i64 %v936
  store <8 x float> %v923, ptr %v937, align 4
  %v938 = add i64 %v880, 2
  %v939 = mul i64 %v938, 32
  %v940 = add i64 %v878, %v939
  %v941 = getelementptr inbounds float, ptr %v847, i64 %v940
  store <8 x float> %v924, ptr %v941, align 4
  %v942 = add i64 %v880, 3
  %v943 = mul i64 %v942, 32
  %v944 = add i64 %v878, %v943
  %v945 = getelementptr inbounds float, ptr %v847, i64 %v944
  store <8 x float> %v925, ptr %v945, align 4
  %v946 = add i64 %v880, 4
  %v947 = mul i64 %v946, 32
  %v948 = add i64 %v878, %v947
  %v949 = getelementptr inbounds float, ptr %v847, i64 %v948
  store <8 x float> %v926, ptr %v949, align 4
  %v950 = add i64 %v880, 5
  %v951 = mul i64 %v950, 32
  %v952 = add i64 %v878, %v951
  %v953 = getelementptr inbounds float, ptr %v847, i64 %v952
  store <8 x float> %v927, ptr %v953, align 4
  %v954 = add i64 %v880, 6
  %v955 = mul i64 %v954, 32
  %v956 = add i64 %v878, %v955
  %v957 = getelementptr inbounds float, ptr %v847, i64 %v956
  store <8 x float> %v928, ptr %v957, align 4
  %v958 = add i64 %v880, 7
  %v959 = mul i64 %v958, 32
  %v960 = add i64 %v878, %v959
  %v961 = getelementptr inbounds float, ptr %v847, i64 %v960
  store <8 x float> %v929, ptr %v961, align 4
  %v962 = add nsw i64 %v880, 8
  br label %b145
b147:
  br label %b148
b148:
  %v963 = phi i64 [ 16, %b147 ], [ %v972, %b149 ]
  %v964 = icmp slt i64 %v963, 16
  br i1 %v964, label %b149, label %b150
b149:
  %v965 = mul i64 %v963, 1
  %v966 = getelementptr inbounds float, ptr %v877, i64 %v965
  %v967 = getelementptr float, ptr %v966, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v968 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v967, <8 x i1> %v874, <8 x float> zeroinitializer)
  %v969 = mul i64 %v963, 32
  %v970 = add i64 %v878, %v969
  %v971 = getelementptr inbounds float, ptr %v847, i64 %v970
  store <8 x float> %v968, ptr %v971, align 4
  %v972 = add nsw i64 %v963, 1
  br label %b148
b150:
  br label %b144
b144:
  %v973 = icmp slt i64 %v868, 8
  br i1 %v973, label %b151, label %b152
b151:
  br label %b153
b153:
  %v974 = phi i64 [ 0, %b151 ], [ %v983, %b154 ]
  %v975 = icmp slt i64 %v974, 16
  br i1 %v975, label %b154, label %b155
b154:
  %v976 = mul i64 %v974, 1
  %v977 = getelementptr inbounds float, ptr %v877, i64 %v976
  %v978 = getelementptr float, ptr %v977, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v979 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v978, <8 x i1> %v874, <8 x float> zeroinitializer)
  %v980 = mul i64 %v974, 32
  %v981 = add i64 %v878, %v980
  %v982 = getelementptr inbounds float, ptr %v847, i64 %v981
  store <8 x float> %v979, ptr %v982, align 4
  %v983 = add nsw i64 %v974, 1
  br label %b153
b155:
  br label %b152
b152:
  %v984 = add i64 %v864, 8
  %v985 = sub i64 32, %v984
  %v986 = icmp slt i64 %v985, 0
  %v987 = select i1 %v986, i64 0, i64 %v985
  %v988 = icmp ult i64 %v987, 8
  %v989 = select i1 %v988, i64 %v987, i64 8
  %v990 = trunc i64 %v989 to i32
  %v991 = insertelement <8 x i32> poison, i32 %v990, i64 0
  %v992 = shufflevector <8 x i32> %v991, <8 x i32> poison, <8 x i32> zeroinitializer
  %v993 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v992
  %v994 = mul i64 %v984, 16
  %v995 = add i64 0, %v994
  %v996 = getelementptr inbounds float, ptr %v16, i64 %v995
  %v997 = add i64 %v863, 8
  %v998 = icmp sge i64 %v987, 8
  br i1 %v998, label %b156, label %b157
b156:
  br label %b158
b158:
  %v999 = phi i64 [ 0, %b156 ], [ %v1081, %b159 ]
  %v1000 = icmp slt i64 %v999, 16
  br i1 %v1000, label %b159, label %b160
b159:
  %v1001 = add i64 %v999, 0
  %v1002 = getelementptr inbounds float, ptr %v996, i64 %v1001
  %v1003 = load <8 x float>, ptr %v1002, align 4
  %v1004 = add i64 %v999, 16
  %v1005 = getelementptr inbounds float, ptr %v996, i64 %v1004
  %v1006 = load <8 x float>, ptr %v1005, align 4
  %v1007 = add i64 %v999, 32
  %v1008 = getelementptr inbounds float, ptr %v996, i64 %v1007
  %v1009 = load <8 x float>, ptr %v1008, align 4
  %v1010 = add i64 %v999, 48
  %v1011 = getelementptr inbounds float, ptr %v996, i64 %v1010
  %v1012 = load <8 x float>, ptr %v1011, align 4
  %v1013 = add i64 %v999, 64
  %v1014 = getelementptr inbounds float, ptr %v996, i64 %v1013
  %v1015 = load <8 x float>, ptr %v1014, align 4
  %v1016 = add i64 %v999, 80
  %v1017 = getelementptr inbounds float, ptr %v996, i64 %v1016
  %v1018 = load <8 x float>, ptr %v1017, align 4
  %v1019 = add i64 %v999, 96
  %v1020 = getelementptr inbounds float, ptr %v996, i64 %v1019
  %v1021 = load <8 x float>, ptr %v1020, align 4
  %v1022 = add i64 %v999, 112
  %v1023 = getelementptr inbounds float, ptr %v996, i64 %v1022
  %v1024 = load <8 x float>, ptr %v1023, align 4
  %v1025 = shufflevector <8 x float> %v1003, <8 x float> %v1015, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1026 = shufflevector <8 x float> %v1003, <8 x float> %v1015, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1027 = shufflevector <8 x float> %v1006, <8 x float> %v1018, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1028 = shufflevector <8 x float> %v1006, <8 x float> %v1018, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1029 = shufflevector <8 x float> %v1009, <8 x float> %v1021, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1030 = shufflevector <8 x float> %v1009, <8 x float> %v1021, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1031 = shufflevector <8 x float> %v1012, <8 x float> %v1024, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1032 = shufflevector <8 x float> %v1012, <8 x float> %v1024, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1033 = shufflevector <8 x float> %v1025, <8 x float> %v1029, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1034 = shufflevector <8 x float> %v1025, <8 x float> %v1029, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1035 = shufflevector <8 x float> %v1027, <8 x float> %v1031, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1036 = shufflevector <8 x float> %v1027, <8 x float> %v1031, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1037 = shufflevector <8 x float> %v1026, <8 x float> %v1030, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1038 = shufflevector <8 x float> %v1026, <8 x float> %v1030, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1039 = shufflevector <8 x float> %v1028, <8 x float> %v1032, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1040 = shufflevector <8 x float> %v1028, <8 x float> %v1032, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1041 = shufflevector <8 x float> %v1033, <8 x float> %v1035, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1042 = shufflevector <8 x float> %v1033, <8 x float> %v1035, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1043 = shufflevector <8 x float> %v1034, <8 x float> %v1036, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1044 = shufflevector <8 x float> %v1034, <8 x float> %v1036, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1045 = shufflevector <8 x float> %v1037, <8 x float> %v1039, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1046 = shufflevector <8 x float> %v1037, <8 x float> %v1039, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1047 = shufflevector <8 x float> %v1038, <8 x float> %v1040, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1048 = shufflevector <8 x float> %v1038, <8 x float> %v1040, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1049 = add i64 %v999, 0
  %v1050 = mul i64 %v1049, 32
  %v1051 = add i64 %v997, %v1050
  %v1052 = getelementptr inbounds float, ptr %v847, i64 %v1051
  store <8 x float> %v1041, ptr %v1052, align 4
  %v1053 = add i64 %v999, 1
  %v1054 = mul i64 %v1053, 32
  %v1055 = add i64 %v997, %v1054
  %v1056 = getelementptr inbounds float, ptr %v847, i64 %v1055
  store <8 x float> %v1042, ptr %v1056, align 4
  %v1057 = add i64 %v999, 2
  %v1058 = mul i64 %v1057, 32
  %v1059 = add i64 %v997, %v1058
  %v1060 = getelementptr inbounds float, ptr %v847, i64 %v1059
  store <8 x float> %v1043, ptr %v1060, align 4
  %v1061 = add i64 %v999, 3
  %v1062 = mul i64 %v1061, 32
  %v1063 = add i64 %v997, %v1062
  %v1064 = getelementptr inbounds float, ptr %v847, i64 %v1063
  store <8 x float> %v1044, ptr %v1064, align 4
  %v1065 = add i64 %v999, 4
  %v1066 = mul i64 %v1065, 32
  %v1067 = add i64 %v997, %v1066
  %v1068 = getelementptr inbounds float, ptr %v847, i64 %v1067
  store <8 x float> %v1045, ptr %v1068, align 4
  %v1069 = add i64 %v999, 5
  %v1070 = mul i64 %v1069, 32
  %v1071 = add i64 %v997, %v1070
  %v1072 = getelementptr inbounds float, ptr %v847, i64 %v1071
  store <8 x float> %v1046, ptr %v1072, align 4
  %v1073 = add i64 %v999, 6
  %v1074 = mul i64 %v1073, 32
  %v1075 = add i64 %v997, %v1074
  %v1076 = getelementptr inbounds float, ptr %v847, i64 %v1075
  store <8 x float> %v1047, ptr %v1076, align 4
  %v1077 = add i64 %v999, 7
  %v1078 = mul i64 %v1077, 32
  %v1079 = add i64 %v997, %v1078
  %v1080 = getelementptr inbounds float, ptr %v847, i64 %v1079
  store <8 x float> %v1048, ptr %v1080, align 4
  %v1081 = add nsw i64 %v999, 8
  br label %b158
b160:
  br label %b161
b161:
  %v1082 = phi i64 [ 16, %b160 ], [ %v1091, %b162 ]
  %v1083 = icmp slt i64 %v1082, 16
  br i1 %v1083, label %b162, label %b163
b162:
  %v1084 = mul i64 %v1082, 1
  %v1085 = getelementptr inbounds float, ptr %v996, i64 %v1084
  %v1086 = getelementptr float, ptr %v1085, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1087 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1086, <8 x i1> %v993, <8 x float> zeroinitializer)
  %v1088 = mul i64 %v1082, 32
  %v1089 = add i64 %v997, %v1088
  %v1090 = getelementptr inbounds float, ptr %v847, i64 %v1089
  store <8 x float> %v1087, ptr %v1090, align 4
  %v1091 = add nsw i64 %v1082, 1
  br label %b161
b163:
  br label %b157
b157:
  %v1092 = icmp slt i64 %v987, 8
  br i1 %v1092, label %b164, label %b165
b164:
  br label %b166
b166:
  %v1093 = phi i64 [ 0, %b164 ], [ %v1102, %b167 ]
  %v1094 = icmp slt i64 %v1093, 16
  br i1 %v1094, label %b167, label %b168
b167:
  %v1095 = mul i64 %v1093, 1
  %v1096 = getelementptr inbounds float, ptr %v996, i64 %v1095
  %v1097 = getelementptr float, ptr %v1096, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1098 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1097, <8 x i1> %v993, <8 x float> zeroinitializer)
  %v1099 = mul i64 %v1093, 32
  %v1100 = add i64 %v997, %v1099
  %v1101 = getelementptr inbounds float, ptr %v847, i64 %v1100
  store <8 x float> %v1098, ptr %v1101, align 4
  %v1102 = add nsw i64 %v1093, 1
  br label %b166
b168:
  br label %b165
b165:
  %v1103 = add i64 %v864, 16
  %v1104 = sub i64 32, %v1103
  %v1105 = icmp slt i64 %v1104, 0
  %v1106 = select i1 %v1105, i64 0, i64 %v1104
  %v1107 = icmp ult i64 %v1106, 8
  %v1108 = select i1 %v1107, i64 %v1106, i64 8
  %v1109 = trunc i64 %v1108 to i32
  %v1110 = insertelement <8 x i32> poison, i32 %v1109, i64 0
  %v1111 = shufflevector <8 x i32> %v1110, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1112 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1111
  %v1113 = mul i64 %v1103, 16
  %v1114 = add i64 0, %v1113
  %v1115 = getelementptr inbounds float, ptr %v16, i64 %v1114
  %v1116 = add i64 %v863, 16
  %v1117 = icmp sge i64 %v1106, 8
  br i1 %v1117, label %b169, label %b170
b169:
  br label %b171
b171:
  %v1118 = phi i64 [ 0, %b169 ], [ %v1200, %b172 ]
  %v1119 = icmp slt i64 %v1118, 16
  br i1 %v1119, label %b172, label %b173
b172:
  %v1120 = add i64 %v1118, 0
  %v1121 = getelementptr inbounds float, ptr %v1115, i64 %v1120
  %v1122 = load <8 x float>, ptr %v1121, align 4
  %v1123 = add i64 %v1118, 16
  %v1124 = getelementptr inbounds float, ptr %v1115, i64 %v1123
  %v1125 = load <8 x float>, ptr %v1124, align 4
  %v1126 = add i64 %v1118, 32
  %v1127 = getelementptr inbounds float, ptr %v1115, i64 %v1126
  %v1128 = load <8 x float>, ptr %v1127, align 4
  %v1129 = add i64 %v1118, 48
  %v1130 = getelementptr inbounds float, ptr %v1115, i64 %v1129
  %v1131 = load <8 x float>, ptr %v1130, align 4
  %v1132 = add i64 %v1118, 64
  %v1133 = getelementptr inbounds float, ptr %v1115, i64 %v1132
  %v1134 = load <8 x float>, ptr %v1133, align 4
  %v1135 = add i64 %v1118, 80
  %v1136 = getelementptr inbounds float, ptr %v1115, i64 %v1135
  %v1137 = load <8 x float>, ptr %v1136, align 4
  %v1138 = add i64 %v1118, 96
  %v1139 = getelementptr inbounds float, ptr %v1115, i64 %v1138
  %v1140 = load <8 x float>, ptr %v1139, align 4
  %v1141 = add i64 %v1118, 112
  %v1142 = getelementptr inbounds float, ptr %v1115, i64 %v1141
  %v1143 = load <8 x float>, ptr %v1142, align 4
  %v1144 = shufflevector <8 x float> %v1122, <8 x float> %v1134, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1145 = shufflevector <8 x float> %v1122, <8 x float> %v1134, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1146 = shufflevector <8 x float> %v1125, <8 x float> %v1137, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1147 = shufflevector <8 x float> %v1125, <8 x float> %v1137, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1148 = shufflevector <8 x float> %v1128, <8 x float> %v1140, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1149 = shufflevector <8 x float> %v1128, <8 x float> %v1140, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1150 = shufflevector <8 x float> %v1131, <8 x float> %v1143, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1151 = shufflevector <8 x float> %v1131, <8 x float> %v1143, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1152 = shufflevector <8 x float> %v1144, <8 x float> %v1148, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1153 = shufflevector <8 x float> %v1144, <8 x float> %v1148, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1154 = shufflevector <8 x float> %v1146, <8 x float> %v1150, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1155 = shufflevector <8 x float> %v1146, <8 x float> %v1150, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1156 = shufflevector <8 x float> %v1145, <8 x float> %v1149, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1157 = shufflevector <8 x float> %v1145, <8 x float> %v1149, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1158 = shufflevector <8 x float> %v1147, <8 x float> %v1151, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1159 = shufflevector <8 x float> %v1147, <8 x float> %v1151, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1160 = shufflevector <8 x float> %v1152, <8 x float> %v1154, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1161 = shufflevector <8 x float> %v1152, <8 x float> %v1154, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1162 = shufflevector <8 x float> %v1153, <8 x float> %v1155, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1163 = shufflevector <8 x float> %v1153, <8 x float> %v1155, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1164 = shufflevector <8 x float> %v1156, <8 x float> %v1158, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1165 = shufflevector <8 x float> %v1156, <8 x float> %v1158, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1166 = shufflevector <8 x float> %v1157, <8 x float> %v1159, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1167 = shufflevector <8 x float> %v1157, <8 x float> %v1159, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1168 = add i64 %v1118, 0
  %v1169 = mul i64 %v1168, 32
  %v1170 = add i64 %v1116, %v1169
  %v1171 = getelementptr inbounds float, ptr %v847, i64 %v1170
  store <8 x float> %v1160, ptr %v1171, align 4
  %v1172 = add i64 %v1118, 1
  %v1173 = mul i64 %v1172, 32
  %v1174 = add i64 %v1116, %v1173
  %v1175 = getelementptr inbounds float, ptr %v847, i64 %v1174
  store <8 x float> %v1161, ptr %v1175, align 4
  %v1176 = add i64 %v1118, 2
  %v1177 = mul i64 %v1176, 32
  %v1178 = add i64 %v1116, %v1177
  %v1179 = getelementptr inbounds float, ptr %v847, i64 %v1178
  store <8 x float> %v1162, ptr %v1179, align 4
  %v1180 = add i64 %v1118, 3
  %v1181 = mul i64 %v1180, 32
  %v1182 = add i64 %v1116, %v1181
  %v1183 = getelementptr inbounds float, ptr %v847, i64 %v1182
  store <8 x float> %v1163, ptr %v1183, align 4
  %v1184 = add i64 %v1118, 4
  %v1185 = mul i64 %v1184, 32
  %v1186 = add i64 %v1116, %v1185
  %v1187 = getelementptr inbounds float, ptr %v847, i64 %v1186
  store <8 x float> %v1164, ptr %v1187, align 4
  %v1188 = add i64 %v1118, 5
  %v1189 = mul i64 %v1188, 32
  %v1190 = add i64 %v1116, %v1189
  %v1191 = getelementptr inbounds float, ptr %v847, i64 %v1190
  store <8 x float> %v1165, ptr %v1191, align 4
  %v1192 = add i64 %v1118, 6
  %v1193 = mul i64 %v1192, 32
  %v1194 = add i64 %v1116, %v1193
  %v1195 = getelementptr inbounds float, ptr %v847, i64 %v1194
  store <8 x float> %v1166, ptr %v1195, align 4
  %v1196 = add i64 %v1118, 7
  %v1197 = mul i64 %v1196, 32
  %v1198 = add i64 %v1116, %v1197
  %v1199 = getelementptr inbounds float, ptr %v847, i64 %v1198
  store <8 x float> %v1167, ptr %v1199, align 4
  %v1200 = add nsw i64 %v1118, 8
  br label %b171
b173:
  br label %b174
b174:
  %v1201 = phi i64 [ 16, %b173 ], [ %v1210, %b175 ]
  %v1202 = icmp slt i64 %v1201, 16
  br i1 %v1202, label %b175, label %b176
b175:
  %v1203 = mul i64 %v1201, 1
  %v1204 = getelementptr inbounds float, ptr %v1115, i64 %v1203
  %v1205 = getelementptr float, ptr %v1204, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1206 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1205, <8 x i1> %v1112, <8 x float> zeroinitializer)
  %v1207 = mul i64 %v1201, 32
  %v1208 = add i64 %v1116, %v1207
  %v1209 = getelementptr inbounds float, ptr %v847, i64 %v1208
  store <8 x float> %v1206, ptr %v1209, align 4
  %v1210 = add nsw i64 %v1201, 1
  br label %b174
b176:
  br label %b170
b170:
  %v1211 = icmp slt i64 %v1106, 8
  br i1 %v1211, label %b177, label %b178
b177:
  br label %b179
b179:
  %v1212 = phi i64 [ 0, %b177 ], [ %v1221, %b180 ]
  %v1213 = icmp slt i64 %v1212, 16
  br i1 %v1213, label %b180, label %b181
b180:
  %v1214 = mul i64 %v1212, 1
  %v1215 = getelementptr inbounds float, ptr %v1115, i64 %v1214
  %v1216 = getelementptr float, ptr %v1215, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1217 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1216, <8 x i1> %v1112, <8 x float> zeroinitializer)
  %v1218 = mul i64 %v1212, 32
  %v1219 = add i64 %v1116, %v1218
  %v1220 = getelementptr inbounds float, ptr %v847, i64 %v1219
  store <8 x float> %v1217, ptr %v1220, align 4
  %v1221 = add nsw i64 %v1212, 1
  br label %b179
b181:
  br label %b178
b178:
  %v1222 = add i64 %v864, 24
  %v1223 = sub i64 32, %v1222
  %v1224 = icmp slt i64 %v1223, 0
  %v1225 = select i1 %v1224, i64 0, i64 %v1223
  %v1226 = icmp ult i64 %v1225, 8
  %v1227 = select i1 %v1226, i64 %v1225, i64 8
  %v1228 = trunc i64 %v1227 to i32
  %v1229 = insertelement <8 x i32> poison, i32 %v1228, i64 0
  %v1230 = shufflevector <8 x i32> %v1229, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1231 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1230
  %v1232 = mul i64 %v1222, 16
  %v1233 = add i64 0, %v1232
  %v1234 = getelementptr inbounds float, ptr %v16, i64 %v1233
  %v1235 = add i64 %v863, 24
  %v1236 = icmp sge i64 %v1225, 8
  br i1 %v1236, label %b182, label %b183
b182:
  br label %b184
b184:
  %v1237 = phi i64 [ 0, %b182 ], [ %v1319, %b185 ]
  %v1238 = icmp slt i64 %v1237, 16
  br i1 %v1238, label %b185, label %b186
b185:
  %v1239 = add i64 %v1237, 0
  %v1240 = getelementptr inbounds float, ptr %v1234, i64 %v1239
  %v1241 = load <8 x float>, ptr %v1240, align 4
  %v1242 = add i64 %v1237, 16
  %v1243 = getelementptr inbounds float, ptr %v1234, i64 %v1242
  %v1244 = load <8 x float>, ptr %v1243, align 4
  %v1245 = add i64 %v1237, 32
  %v1246 = getelementptr inbounds float, ptr %v1234, i64 %v1245
  %v1247 = load <8 x float>, ptr %v1246, align 4
  %v1248 = add i64 %v1237, 48
  %v1249 = getelementptr inbounds float, ptr %v1234, i64 %v1248
  %v1250 = load <8 x float>, ptr %v1249, align 4
  %v1251 = add i64 %v1237, 64
  %v1252 = getelementptr inbounds float, ptr %v1234, i64 %v1251
  %v1253 = load <8 x float>, ptr %v1252, align 4
  %v1254 = add i64 %v1237, 80
  %v1255 = getelementptr inbounds float, ptr %v1234, i64 %v1254
  %v1256 = load <8 x float>, ptr %v1255, align 4
  %v1257 = add i64 %v1237, 96
  %v1258 = getelementptr inbounds float, ptr %v1234, i64 %v1257
  %v1259 = load <8 x float>, ptr %v1258, align 4
  %v1260 = add i64 %v1237, 112
  %v1261 = getelementptr inbounds float, ptr %v1234, i64 %v1260
  %v1262 = load <8 x float>, ptr %v1261, align 4
  %v1263 = shufflevector <8 x float> %v1241, <8 x float> %v1253, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1264 = shufflevector <8 x float> %v1241, <8 x float> %v1253, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1265 = shufflevector <8 x float> %v1244, <8 x float> %v1256, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1266 = shufflevector <8 x float> %v1244, <8 x float> %v1256, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1267 = shufflevector <8 x float> %v1247, <8 x float> %v1259, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1268 = shufflevector <8 x float> %v1247, <8 x float> %v1259, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1269 = shufflevector <8 x float> %v1250, <8 x float> %v1262, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1270 = shufflevector <8 x float> %v1250, <8 x float> %v1262, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1271 = shufflevector <8 x float> %v1263, <8 x float> %v1267, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1272 = shufflevector <8 x float> %v1263, <8 x float> %v1267, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1273 = shufflevector <8 x float> %v1265, <8 x float> %v1269, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1274 = shufflevector <8 x float> %v1265, <8 x float> %v1269, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1275 = shufflevector <8 x float> %v1264, <8 x float> %v1268, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1276 = shufflevector <8 x float> %v1264, <8 x float> %v1268, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1277 = shufflevector <8 x float> %v1266, <8 x float> %v1270, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1278 = shufflevector <8 x float> %v1266, <8 x float> %v1270, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1279 = shufflevector <8 x float> %v1271, <8 x float> %v1273, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1280 = shufflevector <8 x float> %v1271, <8 x float> %v1273, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1281 = shufflevector <8 x float> %v1272, <8 x float> %v1274, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1282 = shufflevector <8 x float> %v1272, <8 x float> %v1274, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1283 = shufflevector <8 x float> %v1275, <8 x float> %v1277, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1284 = shufflevector <8 x float> %v1275, <8 x float> %v1277, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1285 = shufflevector <8 x float> %v1276, <8 x float> %v1278, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1286 = shufflevector <8 x float> %v1276, <8 x float> %v1278, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1287 = add i64 %v1237, 0
  %v1288 = mul i64 %v1287, 32
  %v1289 = add i64 %v1235, %v1288
  %v1290 = getelementptr inbounds float, ptr %v847, i64 %v1289
  store <8 x float> %v1279, ptr %v1290, align 4
  %v1291 = add i64 %v1237, 1
  %v1292 = mul i64 %v1291, 32
  %v1293 = add i64 %v1235, %v1292
  %v1294 = getelementptr inbounds float, ptr %v847, i64 %v1293
  store <8 x float> %v1280, ptr %v1294, align 4
  %v1295 = add i64 %v1237, 2
  %v1296 = mul i64 %v1295, 32
  %v1297 = add i64 %v1235, %v1296
  %v1298 = getelementptr inbounds float, ptr %v847, i64 %v1297
  store <8 x float> %v1281, ptr %v1298, align 4
  %v1299 = add i64 %v1237, 3
  %v1300 = mul i64 %v1299, 32
  %v1301 = add i64 %v1235, %v1300
  %v1302 = getelementptr inbounds float, ptr %v847, i64 %v1301
  store <8 x float> %v1282, ptr %v1302, align 4
  %v1303 = add i64 %v1237, 4
  %v1304 = mul i64 %v1303, 32
  %v1305 = add i64 %v1235, %v1304
  %v1306 = getelementptr inbounds float, ptr %v847, i64 %v1305
  store <8 x float> %v1283, ptr %v1306, align 4
  %v1307 = add i64 %v1237, 5
  %v1308 = mul i64 %v1307, 32
  %v1309 = add i64 %v1235, %v1308
  %v1310 = getelementptr inbounds float, ptr %v847, i64 %v1309
  store <8 x float> %v1284, ptr %v1310, align 4
  %v1311 = add i64 %v1237, 6
  %v1312 = mul i64 %v1311, 32
  %v1313 = add i64 %v1235, %v1312
  %v1314 = getelementptr inbounds float, ptr %v847, i64 %v1313
  store <8 x float> %v1285, ptr %v1314, align 4
  %v1315 = add i64 %v1237, 7
  %v1316 = mul i64 %v1315, 32
  %v1317 = add i64 %v1235, %v1316
  %v1318 = getelementptr inbounds float, ptr %v847, i64 %v1317
  store <8 x float> %v1286, ptr %v1318, align 4
  %v1319 = add nsw i64 %v1237, 8
  br label %b184
b186:
  br label %b187
b187:
  %v1320 = phi i64 [ 16, %b186 ], [ %v1329, %b188 ]
  %v1321 = icmp slt i64 %v1320, 16
  br i1 %v1321, label %b188, label %b189
b188:
  %v1322 = mul i64 %v1320, 1
  %v1323 = getelementptr inbounds float, ptr %v1234, i64 %v1322
  %v1324 = getelementptr float, ptr %v1323, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1325 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1324, <8 x i1> %v1231, <8 x float> zeroinitializer)
  %v1326 = mul i64 %v1320, 32
  %v1327 = add i64 %v1235, %v1326
  %v1328 = getelementptr inbounds float, ptr %v847, i64 %v1327
  store <8 x float> %v1325, ptr %v1328, align 4
  %v1329 = add nsw i64 %v1320, 1
  br label %b187
b189:
  br label %b183
b183:
  %v1330 = icmp slt i64 %v1225, 8
  br i1 %v1330, label %b190, label %b191
b190:
  br label %b192
b192:
  %v1331 = phi i64 [ 0, %b190 ], [ %v1340, %b193 ]
  %v1332 = icmp slt i64 %v1331, 16
  br i1 %v1332, label %b193, label %b194
b193:
  %v1333 = mul i64 %v1331, 1
  %v1334 = getelementptr inbounds float, ptr %v1234, i64 %v1333
  %v1335 = getelementptr float, ptr %v1334, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1336 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1335, <8 x i1> %v1231, <8 x float> zeroinitializer)
  %v1337 = mul i64 %v1331, 32
  %v1338 = add i64 %v1235, %v1337
  %v1339 = getelementptr inbounds float, ptr %v847, i64 %v1338
  store <8 x float> %v1336, ptr %v1339, align 4
  %v1340 = add nsw i64 %v1331, 1
  br label %b192
b194:
  br label %b191
b191:
  %v1341 = add i64 %v863, 512
  %v1342 = add nsw i64 %v861, 1
  br label %b140
b142:
  %v1343 = getelementptr inbounds float, ptr %v846, i64 1024
  %v1344 = add i64 1, 0
  %v1345 = sdiv i64 %v1344, 1
  %v1346 = add i64 %v2, 1
  %v1347 = mul i64 %v1345, %v2
  %v1348 = sdiv i64 %v1347, %v3
  %v1349 = mul i64 %v1348, 1
  %v1350 = icmp slt i64 %v1349, 1
  %v1351 = select i1 %v1350, i64 %v1349, i64 1
  %v1352 = mul i64 %v1345, %v1346
  %v1353 = sdiv i64 %v1352, %v3
  %v1354 = mul i64 %v1353, 1
  %v1355 = icmp slt i64 %v1354, 1
  %v1356 = select i1 %v1355, i64 %v1354, i64 1
  br label %b195
b195:
  %v1357 = phi i64 [ %v1351, %b142 ], [ %v1600, %b220 ]
  %v1358 = icmp slt i64 %v1357, %v1356
  br i1 %v1358, label %b196, label %b197
b196:
  %v1359 = mul i64 %v1357, 256
  %v1360 = mul i64 %v1357, 16
  %v1361 = add i64 %v1360, 0
  %v1362 = sub i64 16, %v1361
  %v1363 = icmp slt i64 %v1362, 0
  %v1364 = select i1 %v1363, i64 0, i64 %v1362
  %v1365 = icmp ult i64 %v1364, 8
  %v1366 = select i1 %v1365, i64 %v1364, i64 8
  %v1367 = trunc i64 %v1366 to i32
  %v1368 = insertelement <8 x i32> poison, i32 %v1367, i64 0
  %v1369 = shufflevector <8 x i32> %v1368, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1370 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1369
  %v1371 = mul i64 %v1361, 16
  %v1372 = add i64 0, %v1371
  %v1373 = getelementptr inbounds float, ptr %v20, i64 %v1372
  %v1374 = add i64 %v1359, 0
  %v1375 = icmp sge i64 %v1364, 8
  br i1 %v1375, label %b198, label %b199
b198:
  br label %b200
b200:
  %v1376 = phi i64 [ 0, %b198 ], [ %v1458, %b201 ]
  %v1377 = icmp slt i64 %v1376, 16
  br i1 %v1377, label %b201, label %b202
b201:
  %v1378 = add i64 %v1376, 0
  %v1379 = getelementptr inbounds float, ptr %v1373, i64 %v1378
  %v1380 = load <8 x float>, ptr %v1379, align 4
  %v1381 = add i64 %v1376, 16
  %v1382 = getelementptr inbounds float, ptr %v1373, i64 %v1381
  %v1383 = load <8 x float>, ptr %v1382, align 4
  %v1384 = add i64 %v1376, 32
  %v1385 = getelementptr inbounds float, ptr %v1373, i64 %v1384
  %v1386 = load <8 x float>, ptr %v1385, align 4
  %v1387 = add i64 %v1376, 48
  %v1388 = getelementptr inbounds float, ptr %v1373, i64 %v1387
  %v1389 = load <8 x float>, ptr %v1388, align 4
  %v1390 = add i64 %v1376, 64
  %v1391 = getelementptr inbounds float, ptr %v1373, i64 %v1390
  %v1392 = load <8 x float>, ptr %v1391, align 4
  %v1393 = add i64 %v1376, 80
  %v1394 = getelementptr inbounds float, ptr %v1373, i64 %v1393
  %v1395 = load <8 x float>, ptr %v1394, align 4
  %v1396 = add i64 %v1376, 96
  %v1397 = getelementptr inbounds float, ptr %v1373, i64 %v1396
  %v1398 = load <8 x float>, ptr %v1397, align 4
  %v1399 = add i64 %v1376, 112
  %v1400 = getelementptr inbounds float, ptr %v1373, i64 %v1399
  %v1401 = load <8 x float>, ptr %v1400, align 4
  %v1402 = shufflevector <8 x float> %v1380, <8 x float> %v1392, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1403 = shufflevector <8 x float> %v1380, <8 x float> %v1392, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1404 = shufflevector <8 x float> %v1383, <8 x float> %v1395, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1405 = shufflevector <8 x float> %v1383, <8 x float> %v1395, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1406 = shufflevector <8 x float> %v1386, <8 x float> %v1398, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1407 = shufflevector <8 x float> %v1386, <8 x float> %v1398, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1408 = shufflevector <8 x float> %v1389, <8 x float> %v1401, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1409 = shufflevector <8 x float> %v1389, <8 x float> %v1401, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1410 = shufflevector <8 x float> %v1402, <8 x float> %v1406, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1411 = shufflevector <8 x float> %v1402, <8 x float> %v1406, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1412 = shufflevector <8 x float> %v1404, <8 x float> %v1408, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1413 = shufflevector <8 x float> %v1404, <8 x float> %v1408, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1414 = shufflevector <8 x float> %v1403, <8 x float> %v1407, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1415 = shufflevector <8 x float> %v1403, <8 x float> %v1407, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1416 = shufflevector <8 x float> %v1405, <8 x float> %v1409, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1417 = shufflevector <8 x float> %v1405, <8 x float> %v1409, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1418 = shufflevector <8 x float> %v1410, <8 x float> %v1412, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1419 = shufflevector <8 x float> %v1410, <8 x float> %v1412, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1420 = shufflevector <8 x float> %v1411, <8 x float> %v1413, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1421 = shufflevector <8 x float> %v1411, <8 x float> %v1413, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1422 = shufflevector <8 x float> %v1414, <8 x float> %v1416, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1423 = shufflevector <8 x float> %v1414, <8 x float> %v1416, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1424 = shufflevector <8 x float> %v1415, <8 x float> %v1417, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1425 = shufflevector <8 x float> %v1415, <8 x float> %v1417, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1426 = add i64 %v1376, 0
  %v1427 = mul i64 %v1426, 16
  %v1428 = add i64 %v1374, %v1427
  %v1429 = getelementptr inbounds float, ptr %v1343, i64 %v1428
  store <8 x float> %v1418, ptr %v1429, align 4
  %v1430 = add i64 %v1376, 1
  %v1431 = mul i64 %v1430, 16
  %v1432 = add i64 %v1374, %v1431
  %v1433 = getelementptr inbounds float, ptr %v1343, i64 %v1432
  store <8 x float> %v1419, ptr %v1433, align 4
  %v1434 = add i64 %v1376, 2
  %v1435 = mul i64 %v1434, 16
  %v1436 = add i64 %v1374, %v1435
  %v1437 = getelementptr inbounds float, ptr %v1343, i64 %v1436
  store <8 x float> %v1420, ptr %v1437, align 4
  %v1438 = add i64 %v1376, 3
  %v1439 = mul i64 %v1438, 16
  %v1440 = add i64 %v1374, %v1439
  %v1441 = getelementptr inbounds float, ptr %v1343, i64 %v1440
  store <8 x float> %v1421, ptr %v1441, align 4
  %v1442 = add i64 %v1376, 4
  %v1443 = mul i64 %v1442, 16
  %v1444 = add i64 %v1374, %v1443
  %v1445 = getelementptr inbounds float, ptr %v1343, i64 %v1444
  store <8 x float> %v1422, ptr %v1445, align 4
  %v1446 = add i64 %v1376, 5
  %v1447 = mul i64 %v1446, 16
  %v1448 = add i64 %v1374, %v1447
  %v1449 = getelementptr inbounds float, ptr %v1343, i64 %v1448
  store <8 x float> %v1423, ptr %v1449, align 4
  %v1450 = add i64 %v1376, 6
  %v1451 = mul i64 %v1450, 16
  %v1452 = add i64 %v1374, %v1451
  %v1453 = getelementptr inbounds float, ptr %v1343, i64 %v1452
  store <8 x float> %v1424, ptr %v1453, align 4
  %v1454 = add i64 %v1376, 7
  %v1455 = mul i64 %v1454, 16
  %v1456 = add i64 %v1374, %v1455
  %v1457 = getelementptr inbounds float, ptr %v1343, i64 %v1456
  store <8 x float> %v1425, ptr %v1457, align 4
  %v1458 = add nsw i64 %v1376, 8
  br label %b200
b202:
  br label %b203
b203:
  %v1459 = phi i64 [ 16, %b202 ], [ %v1468, %b204 ]
  %v1460 = icmp slt i64 %v1459, 16
  br i1 %v1460, label %b204, label %b205
b204:
  %v1461 = mul i64 %v1459, 1
  %v1462 = getelementptr inbounds float, ptr %v1373, i64 %v1461
  %v1463 = getelementptr float, ptr %v1462, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1464 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1463, <8 x i1> %v1370, <8 x float> zeroinitializer)
  %v1465 = mul i64 %v1459, 16
  %v1466 = add i64 %v1374, %v1465
  %v1467 = getelementptr inbounds float, ptr %v1343, i64 %v1466
  store <8 x float> %v1464, ptr %v1467, align 4
  %v1468 = add nsw i64 %v1459, 1
  br label %b203
b205:
  br label %b199
b199:
  %v1469 = icmp slt i64 %v1364, 8
  br i1 %v1469, label %b206, label %b207
b206:
  br label %b208
b208:
  %v1470 = phi i64 [ 0, %b206 ], [ %v1479, %b209 ]
  %v1471 = icmp slt i64 %v1470, 16
  br i1 %v1471, label %b209, label %b210
b209:
  %v1472 = mul i64 %v1470, 1
  %v1473 = getelementptr inbounds float, ptr %v1373, i64 %v1472
  %v1474 = getelementptr float, ptr %v1473, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1475 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1474, <8 x i1> %v1370, <8 x float> zeroinitializer)
  %v1476 = mul i64 %v1470, 16
  %v1477 = add i64 %v1374, %v1476
  %v1478 = getelementptr inbounds float, ptr %v1343, i64 %v1477
  store <8 x float> %v1475, ptr %v1478, align 4
  %v1479 = add nsw i64 %v1470, 1
  br label %b208
b210:
  br label %b207
b207:
  %v1480 = add i64 %v1360, 8
  %v1481 = sub i64 16, %v1480
  %v1482 = icmp slt i64 %v1481, 0
  %v1483 = select i1 %v1482, i64 0, i64 %v1481
  %v1484 = icmp ult i64 %v1483, 8
  %v1485 = select i1 %v1484, i64 %v1483, i64 8
  %v1486 = trunc i64 %v1485 to i32
  %v1487 = insertelement <8 x i32> poison, i32 %v1486, i64 0
  %v1488 = shufflevector <8 x i32> %v1487, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1489 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1488
  %v1490 = mul i64 %v1480, 16
  %v1491 = add i64 0, %v1490
  %v1492 = getelementptr inbounds float, ptr %v20, i64 %v1491
  %v1493 = add i64 %v1359, 8
  %v1494 = icmp sge i64 %v1483, 8
  br i1 %v1494, label %b211, label %b212
b211:
  br label %b213
b213:
  %v1495 = phi i64 [ 0, %b211 ], [ %v1577, %b214 ]
  %v1496 = icmp slt i64 %v1495, 16
  br i1 %v1496, label %b214, label %b215
b214:
  %v1497 = add i64 %v1495, 0
  %v1498 = getelementptr inbounds float, ptr %v1492, i64 %v1497
  %v1499 = load <8 x float>, ptr %v1498, align 4
  %v1500 = add i64 %v1495, 16
  %v1501 = getelementptr inbounds float, ptr %v1492, i64 %v1500
  %v1502 = load <8 x float>, ptr %v1501, align 4
  %v1503 = add i64 %v1495, 32
  %v1504 = getelementptr inbounds float, ptr %v1492, i64 %v1503
  %v1505 = load <8 x float>, ptr %v1504, align 4
  %v1506 = add i64 %v1495, 48
  %v1507 = getelementptr inbounds float, ptr %v1492, i64 %v1506
  %v1508 = load <8 x float>, ptr %v1507, align 4
  %v1509 = add i64 %v1495, 64
  %v1510 = getelementptr inbounds float, ptr %v1492, i64 %v1509
  %v1511 = load <8 x float>, ptr %v1510, align 4
  %v1512 = add i64 %v1495, 80
  %v1513 = getelementptr inbounds float, ptr %v1492, i64 %v1512
  %v1514 = load <8 x float>, ptr %v1513, align 4
  %v1515 = add i64 %v1495, 96
  %v1516 = getelementptr inbounds float, ptr %v1492, i64 %v1515
  %v1517 = load <8 x float>, ptr %v1516, align 4
  %v1518 = add i64 %v1495, 112
  %v1519 = getelementptr inbounds float, ptr %v1492, i64 %v1518
  %v1520 = load <8 x float>, ptr %v1519, align 4
  %v1521 = shufflevector <8 x float> %v1499, <8 x float> %v1511, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1522 = shufflevector <8 x float> %v1499, <8 x float> %v1511, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1523 = shufflevector <8 x float> %v1502, <8 x float> %v1514, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1524 = shufflevector <8 x float> %v1502, <8 x float> %v1514, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1525 = shufflevector <8 x float> %v1505, <8 x float> %v1517, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1526 = shufflevector <8 x float> %v1505, <8 x float> %v1517, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1527 = shufflevector <8 x float> %v1508, <8 x float> %v1520, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1528 = shufflevector <8 x float> %v1508, <8 x float> %v1520, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1529 = shufflevector <8 x float> %v1521, <8 x float> %v1525, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1530 = shufflevector <8 x float> %v1521, <8 x float> %v1525, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1531 = shufflevector <8 x float> %v1523, <8 x float> %v1527, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1532 = shufflevector <8 x float> %v1523, <8 x float> %v1527, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1533 = shufflevector <8 x float> %v1522, <8 x float> %v1526, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1534 = shufflevector <8 x float> %v1522, <8 x float> %v1526, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1535 = shufflevector <8 x float> %v1524, <8 x float> %v1528, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1536 = shufflevector <8 x float> %v1524, <8 x float> %v1528, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1537 = shufflevector <8 x float> %v1529, <8 x float> %v1531, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1538 = shufflevector <8 x float> %v1529, <8 x float> %v1531, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1539 = shufflevector <8 x float> %v1530, <8 x float> %v1532, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1540 = shufflevector <8 x float> %v1530, <8 x float> %v1532, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1541 = shufflevector <8 x float> %v1533, <8 x float> %v1535, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1542 = shufflevector <8 x float> %v1533, <8 x float> %v1535, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1543 = shufflevector <8 x float> %v1534, <8 x float> %v1536, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1544 = shufflevector <8 x float> %v1534, <8 x float> %v1536, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1545 = add i64 %v1495, 0
  %v1546 = mul i64 %v1545, 16
  %v1547 = add i64 %v1493, %v1546
  %v1548 = getelementptr inbounds float, ptr %v1343, i64 %v1547
  store <8 x float> %v1537, ptr %v1548, align 4
  %v1549 = add i64 %v1495, 1
  %v1550 = mul i64 %v1549, 16
  %v1551 = add i64 %v1493, %v1550
  %v1552 = getelementptr inbounds float, ptr %v1343, i64 %v1551
  store <8 x float> %v1538, ptr %v1552, align 4
  %v1553 = add i64 %v1495, 2
  %v1554 = mul i64 %v1553, 16
  %v1555 = add i64 %v1493, %v1554
  %v1556 = getelementptr inbounds float, ptr %v1343, i64 %v1555
  store <8 x float> %v1539, ptr %v1556, align 4
  %v1557 = add i64 %v1495, 3
  %v1558 = mul i64 %v1557, 16
  %v1559 = add i64 %v1493, %v1558
  %v1560 = getelementptr inbounds float, ptr %v1343, i64 %v1559
  store <8 x float> %v1540, ptr %v1560, align 4
  %v1561 = add i64 %v1495, 4
  %v1562 = mul i64 %v1561, 16
  %v1563 = add i64 %v1493, %v1562
  %v1564 = getelementptr inbounds float, ptr %v1343, i64 %v1563
  store <8 x float> %v1541, ptr %v1564, align 4
  %v1565 = add i64 %v1495, 5
  %v1566 = mul i64 %v1565, 16
  %v1567 = add i64 %v1493, %v1566
  %v1568 = getelementptr inbounds float, ptr %v1343, i64 %v1567
  store <8 x float> %v1542, ptr %v1568, align 4
  %v1569 = add i64 %v1495, 6
  %v1570 = mul i64 %v1569, 16
  %v1571 = add i64 %v1493, %v1570
  %v1572 = getelementptr inbounds float, ptr %v1343, i64 %v1571
  store <8 x float> %v1543, ptr %v1572, align 4
  %v1573 = add i64 %v1495, 7
  %v1574 = mul i64 %v1573, 16
  %v1575 = add i64 %v1493, %v1574
  %v1576 = getelementptr inbounds float, ptr %v1343, i64 %v1575
  store <8 x float> %v1544, ptr %v1576, align 4
  %v1577 = add nsw i64 %v1495, 8
  br label %b213
b215:
  br label %b216
b216:
  %v1578 = phi i64 [ 16, %b215 ], [ %v1587, %b217 ]
  %v1579 = icmp slt i64 %v1578, 16
  br i1 %v1579, label %b217, label %b218
b217:
  %v1580 = mul i64 %v1578, 1
  %v1581 = getelementptr inbounds float, ptr %v1492, i64 %v1580
  %v1582 = getelementptr float, ptr %v1581, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1583 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1582, <8 x i1> %v1489, <8 x float> zeroinitializer)
  %v1584 = mul i64 %v1578, 16
  %v1585 = add i64 %v1493, %v1584
  %v1586 = getelementptr inbounds float, ptr %v1343, i64 %v1585
  store <8 x float> %v1583, ptr %v1586, align 4
  %v1587 = add nsw i64 %v1578, 1
  br label %b216
b218:
  br label %b212
b212:
  %v1588 = icmp slt i64 %v1483, 8
  br i1 %v1588, label %b219, label %b220
b219:
  br label %b221
b221:
  %v1589 = phi i64 [ 0, %b219 ], [ %v1598, %b222 ]
  %v1590 = icmp slt i64 %v1589, 16
  br i1 %v1590, label %b222, label %b223
b222:
  %v1591 = mul i64 %v1589, 1
  %v1592 = getelementptr inbounds float, ptr %v1492, i64 %v1591
  %v1593 = getelementptr float, ptr %v1592, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1594 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1593, <8 x i1> %v1489, <8 x float> zeroinitializer)
  %v1595 = mul i64 %v1589, 16
  %v1596 = add i64 %v1493, %v1595
  %v1597 = getelementptr inbounds float, ptr %v1343, i64 %v1596
  store <8 x float> %v1594, ptr %v1597, align 4
  %v1598 = add nsw i64 %v1589, 1
  br label %b221
b223:
  br label %b220
b220:
  %v1599 = add i64 %v1359, 256
  %v1600 = add nsw i64 %v1357, 1
  br label %b195
b197:
  %v1601 = icmp sgt i64 %v3, 1
  br i1 %v1601, label %b224, label %b225
b224:
  %v1602 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1603 = atomicrmw add ptr %v1602, i64 1 acq_rel
  %v1604 = mul i64 %v3, 8
  br label %b226
b226:
  %v1605 = load atomic i64, ptr %v1602 acquire, align 8
  %v1606 = icmp slt i64 %v1605, %v1604
  br i1 %v1606, label %b227, label %b228
b227:
  %v1607 = call i32 @sched_yield()
  br label %b226
b228:
  br label %b225
b225:
  br label %b229
b229:
  %v1608 = phi i64 [ 0, %b225 ], [ %v2243, %b277 ]
  %v1609 = icmp slt i64 %v1608, %v5
  br i1 %v1609, label %b230, label %b231
b230:
  %v1611 = add i64 %v7, 0
  %v1612 = sdiv i64 %v1611, 1
  %v1613 = add i64 %v2, 1
  %v1614 = mul i64 %v1612, %v2
  %v1615 = sdiv i64 %v1614, %v3
  %v1616 = mul i64 %v1615, 1
  %v1617 = icmp slt i64 %v1616, %v7
  %v1618 = select i1 %v1617, i64 %v1616, i64 %v7
  %v1619 = mul i64 %v1612, %v1613
  %v1620 = sdiv i64 %v1619, %v3
  %v1621 = mul i64 %v1620, 1
  %v1622 = icmp slt i64 %v1621, %v7
  %v1623 = select i1 %v1622, i64 %v1621, i64 %v7
  br label %b232
b232:
  %v1624 = phi i64 [ %v1618, %b230 ], [ %v1685, %b237 ]
  %v1625 = icmp slt i64 %v1624, %v1623
  br i1 %v1625, label %b233, label %b234
b233:
  %v1626 = add i64 %v1624, 96
  %v1627 = icmp slt i64 %v1626, %v1623
  %v1628 = select i1 %v1627, i64 %v1626, i64 %v1623
  br label %b235
b235:
  %v1629 = phi i64 [ 0, %b233 ], [ %v1684, %b240 ]
  %v1630 = icmp slt i64 %v1629, 1
  br i1 %v1630, label %b236, label %b237
b236:
  %v1631 = sub i64 %v1628, %v1624
  %v1632 = sub i64 2, 1
  %v1633 = add i64 %v1631, %v1632
  %v1634 = sdiv i64 %v1633, 2
  br label %b238
b238:
  %v1635 = phi i64 [ 0, %b236 ], [ %v1683, %b245 ]
  %v1636 = icmp slt i64 %v1635, %v1634
  br i1 %v1636, label %b239, label %b240
b239:
  %v1637 = mul i64 %v1631, %v1635
  %v1638 = sdiv i64 %v1637, %v1634
  %v1639 = add i64 %v1624, %v1638
  %v1640 = add i64 %v1635, 1
  %v1641 = mul i64 %v1631, %v1640
  %v1642 = sdiv i64 %v1641, %v1634
  %v1643 = add i64 %v1624, %v1642
  %v1644 = mul i64 %v1629, 512
  %v1645 = getelementptr inbounds float, ptr %v847, i64 %v1644
  %v1646 = sub i64 %v1643, %v1639
  %v1647 = add i64 %v1608, 0
  %v1648 = and i64 %v1647, %v108
  %v1649 = mul i64 %v1648, %v7
  %v1650 = add i64 %v1649, %v1639
  %v1651 = mul i64 %v1650, 16
  %v1652 = getelementptr inbounds float, ptr %v32, i64 %v1651
  %v1653 = getelementptr inbounds float, ptr %v1652, i64 0
  %v1654 = sub i64 %v1646, 1
  %v1655 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1654
  %v1656 = load ptr, ptr %v1655, align 4
  %v1657 = icmp sgt i64 %v1646, 0
  br i1 %v1657, label %b241, label %b242
b241:
  call void %v1656(ptr %v1653, i64 16, ptr %v1645, i64 16, ptr %v1610)
  br label %b242
b242:
  %v1658 = add i64 %v1644, 512
  br label %b243
b243:
  %v1659 = phi i64 [ %v1639, %b242 ], [ %v1682, %b248 ]
  %v1660 = icmp slt i64 %v1659, %v1643
  br i1 %v1660, label %b244, label %b245
b244:
  %v1661 = sub i64 %v1659, %v1639
  %v1662 = mul i64 %v1661, 32
  %v1663 = getelementptr inbounds float, ptr %v1610, i64 %v1662
  %v1664 = add i64 %v1608, 0
  %v1665 = and i64 %v1664, %v120
  %v1666 = mul i64 %v1665, %v7
  %v1667 = add i64 %v1666, %v1659
  %v1668 = mul i64 %v1667, 32
  %v1669 = getelementptr inbounds float, ptr %v68, i64 %v1668
  br label %b246
b246:
  %v1670 = phi i64 [ 0, %b244 ], [ %v1681, %b247 ]
  %v1671 = icmp slt i64 %v1670, 4
  br i1 %v1671, label %b247, label %b248
b247:
  %v1672 = mul i64 %v1629, 4
  %v1673 = add i64 %v1672, %v1670
  %v1674 = mul i64 %v1673, 8
  %v1675 = add i64 0, %v1670
  %v1676 = mul i64 %v1675, 8
  %v1677 = getelementptr inbounds float, ptr %v1663, i64 %v1676
  %v1678 = load <8 x float>, ptr %v1677, align 4
  %v1679 = add i64 0, %v1674
  %v1680 = getelementptr inbounds float, ptr %v1669, i64 %v1679
  store <8 x float> %v1678, ptr %v1680, align 4
  %v1681 = add nsw i64 %v1670, 1
  br label %b246
b248:
  %v1682 = add nsw i64 %v1659, 1
  br label %b243
b245:
  %v1683 = add nsw i64 %v1635, 1
  br label %b238
b240:
  %v1684 = add nsw i64 %v1629, 1
  br label %b235
b237:
  %v1685 = add nsw i64 %v1624, 96
  br label %b232
b234:
  %v1687 = add i64 %v7, 0
  %v1688 = sdiv i64 %v1687, 1
  %v1689 = add i64 %v2, 1
  %v1690 = mul i64 %v1688, %v2
  %v1691 = sdiv i64 %v1690, %v3
  %v1692 = mul i64 %v1691, 1
  %v1693 = icmp slt i64 %v1692, %v7
  %v1694 = select i1 %v1693, i64 %v1692, i64 %v7
  %v1695 = mul i64 %v1688, %v1689
  %v1696 = sdiv i64 %v1695, %v3
  %v1697 = mul i64 %v1696, 1
  %v1698 = icmp slt i64 %v1697, %v7
  %v1699 = select i1 %v1698, i64 %v1697, i64 %v7
  br label %b249
b249:
  %v1700 = phi i64 [ %v1694, %b234 ], [ %v1804, %b254 ]
  %v1701 = icmp slt i64 %v1700, %v1699
  br i1 %v1701, label %b250, label %b251
b250:
  %v1702 = add i64 %v1700, 96
  %v1703 = icmp slt i64 %v1702, %v1699
  %v1704 = select i1 %v1703, i64 %v1702, i64 %v1699
  br label %b252
b252:
  %v1705 = phi i64 [ 0, %b250 ], [ %v1803, %b257 ]
  %v1706 = icmp slt i64 %v1705, 1
  br i1 %v1706, label %b253, label %b254
b253:
  %v1707 = sub i64 %v1704, %v1700
  %v1708 = sub i64 6, 1
  %v1709 = add i64 %v1707, %v1708
  %v1710 = sdiv i64 %v1709, 6
  br label %b255
b255:
  %v1711 = phi i64 [ 0, %b253 ], [ %v1802, %b262 ]
  %v1712 = icmp slt i64 %v1711, %v1710
  br i1 %v1712, label %b256, label %b257
b256:
  %v1713 = mul i64 %v1707, %v1711
  %v1714 = sdiv i64 %v1713, %v1710
  %v1715 = add i64 %v1700, %v1714
  %v1716 = add i64 %v1711, 1
  %v1717 = mul i64 %v1707, %v1716
  %v1718 = sdiv i64 %v1717, %v1710
  %v1719 = add i64 %v1700, %v1718
  %v1720 = mul i64 %v1705, 256
  %v1721 = getelementptr inbounds float, ptr %v1343, i64 %v1720
  %v1722 = sub i64 %v1719, %v1715
  %v1723 = add i64 %v1608, 0
  %v1724 = and i64 %v1723, %v108
  %v1725 = mul i64 %v1724, %v7
  %v1726 = add i64 %v1725, %v1715
  %v1727 = mul i64 %v1726, 16
  %v1728 = getelementptr inbounds float, ptr %v32, i64 %v1727
  %v1729 = getelementptr inbounds float, ptr %v1728, i64 0
  %v1730 = sub i64 %v1722, 1
  %v1731 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v1730
  %v1732 = load ptr, ptr %v1731, align 4
  %v1733 = icmp sgt i64 %v1722, 0
  br i1 %v1733, label %b258, label %b259
b258:
  call void %v1732(ptr %v1729, i64 16, ptr %v1721, i64 16, ptr %v1686)
  br label %b259
b259:
  %v1734 = add i64 %v1720, 256
  br label %b260
b260:
  %v1735 = phi i64 [ %v1715, %b259 ], [ %v1801, %b265 ]
  %v1736 = icmp slt i64 %v1735, %v1719
  br i1 %v1736, label %b261, label %b262
b261:
  %v1737 = sub i64 %v1735, %v1715
  %v1738 = mul i64 %v1737, 16
  %v1739 = getelementptr inbounds float, ptr %v1686, i64 %v1738
  %v1740 = add i64 %v1608, 0
  %v1741 = and i64 %v1740, %v118
  %v1742 = mul i64 %v1741, %v7
  %v1743 = add i64 %v1742, %v1735
  %v1744 = mul i64 %v1743, 48
  %v1745 = getelementptr inbounds float, ptr %v66, i64 %v1744
  %v1746 = add i64 %v1608, 0
  %v1747 = and i64 %v1746, %v122
  %v1748 = mul i64 %v1747, %v7
  %v1749 = add i64 %v1748, %v1735
  %v1750 = mul i64 %v1749, 16
  %v1751 = getelementptr inbounds float, ptr %v70, i64 %v1750
  br label %b263
b263:
  %v1752 = phi i64 [ 0, %b261 ], [ %v1800, %b264 ]
  %v1753 = icmp slt i64 %v1752, 2
  br i1 %v1753, label %b264, label %b265
b264:
  %v1754 = mul i64 %v1705, 2
  %v1755 = add i64 %v1754, %v1752
  %v1756 = mul i64 %v1755, 8
  %v1757 = add i64 0, %v1752
  %v1758 = mul i64 %v1757, 8
  %v1759 = getelementptr inbounds float, ptr %v1739, i64 %v1758
  %v1760 = load <8 x float>, ptr %v1759, align 4
  %v1761 = add i64 0, %v1756
  %v1762 = getelementptr inbounds float, ptr %v22, i64 %v1761
  %v1763 = load <8 x float>, ptr %v1762, align 4
  %v1764 = add i64 32, %v1756
  %v1765 = getelementptr inbounds float, ptr %v1745, i64 %v1764
  %v1766 = load <8 x float>, ptr %v1765, align 4
  %v1767 = fadd <8 x float> %v1766, %v1760
  %v1768 = fadd <8 x float> %v1763, %v1767
  %v1769 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1768)
  %v1770 = fneg <8 x float> %v1769
  %v1771 = fcmp olt <8 x float> %v1770, splat (float 0xC05A400000000000)
  %v1772 = select <8 x i1> %v1771, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1770
  %v1773 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1772, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1774 = fsub <8 x float> %v1773, splat (float 0x4168000000000000)
  %v1775 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1774, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1772)
  %v1776 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1774, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1775)
  %v1777 = bitcast <8 x float> %v1773 to <8 x i32>
  %v1778 = fmul <8 x float> %v1776, %v1776
  %v1779 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1776, <8 x float> splat (float 0x3F81227F40000000))
  %v1780 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1779, <8 x float> %v1776, <8 x float> splat (float 0x3FA5556740000000))
  %v1781 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1780, <8 x float> %v1776, <8 x float> splat (float 0x3FC5554B00000000))
  %v1782 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1781, <8 x float> %v1776, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1783 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1778, <8 x float> %v1782, <8 x float> %v1776)
  %v1784 = sub <8 x i32> %v1777, splat (i32 1262485250)
  %v1785 = lshr <8 x i32> %v1784, splat (i32 1)
  %v1786 = sub <8 x i32> %v1784, %v1785
  %v1787 = shl <8 x i32> %v1785, splat (i32 23)
  %v1788 = bitcast <8 x i32> %v1787 to <8 x float>
  %v1789 = shl <8 x i32> %v1786, splat (i32 23)
  %v1790 = bitcast <8 x i32> %v1789 to <8 x float>
  %v1791 = fadd <8 x float> %v1783, splat (float 0x3FF0000000000000)
  %v1792 = fmul <8 x float> %v1791, %v1788
  %v1793 = fmul <8 x float> %v1792, %v1790
  %v1794 = fcmp olt <8 x float> %v1768, splat (float 0x0000000000000000)
  %v1795 = select <8 x i1> %v1794, <8 x float> %v1793, <8 x float> splat (float 0x3FF0000000000000)
  %v1796 = fadd <8 x float> %v1793, splat (float 0x3FF0000000000000)
  %v1797 = fdiv <8 x float> %v1795, %v1796
  %v1798 = add i64 0, %v1756
  %v1799 = getelementptr inbounds float, ptr %v1751, i64 %v1798
  store <8 x float> %v1797, ptr %v1799, align 4
  %v1800 = add nsw i64 %v1752, 1
  br label %b263
b265:
  %v1801 = add nsw i64 %v1735, 1
  br label %b260
b262:
  %v1802 = add nsw i64 %v1711, 1
  br label %b255
b257:
  %v1803 = add nsw i64 %v1705, 1
  br label %b252
b254:
  %v1804 = add nsw i64 %v1700, 96
  br label %b249
b251:
  %v1805 = add i64 %v7, 0
  %v1806 = sdiv i64 %v1805, 1
  %v1807 = add i64 %v2, 1
  %v1808 = mul i64 %v1806, %v2
  %v1809 = sdiv i64 %v1808, %v3
  %v1810 = mul i64 %v1809, 1
  %v1811 = icmp slt i64 %v1810, %v7
  %v1812 = select i1 %v1811, i64 %v1810, i64 %v7
  %v1813 = mul i64 %v1806, %v1807
  %v1814 = sdiv i64 %v1813, %v3
  %v1815 = mul i64 %v1814, 1
  %v1816 = icmp slt i64 %v1815, %v7
  %v1817 = select i1 %v1816, i64 %v1815, i64 %v7
  br label %b266
b266:
  %v1818 = phi i64 [ %v1812, %b251 ], [ %v2008, %b267 ]
  %v1819 = icmp slt i64 %v1818, %v1817
  br i1 %v1819, label %b267, label %b268
b267:
  %v1820 = add i64 %v1608, 0
  %v1821 = and i64 %v1820, %v118
  %v1822 = mul i64 %v1821, %v7
  %v1823 = add i64 %v1822, %v1818
  %v1824 = mul i64 %v1823, 48
  %v1825 = getelementptr inbounds float, ptr %v66, i64 %v1824
  %v1826 = add i64 %v1608, 0
  %v1827 = and i64 %v1826, %v120
  %v1828 = mul i64 %v1827, %v7
  %v1829 = add i64 %v1828, %v1818
  %v1830 = mul i64 %v1829, 32
  %v1831 = getelementptr inbounds float, ptr %v68, i64 %v1830
  %v1832 = mul i64 %v1818, 8
  %v1833 = getelementptr inbounds float, ptr %v72, i64 %v1832
  %v1834 = mul i64 %v1818, 8
  %v1835 = getelementptr inbounds float, ptr %v74, i64 %v1834
  %v1836 = mul i64 %v1818, 8
  %v1837 = getelementptr inbounds float, ptr %v76, i64 %v1836
  %v1838 = mul i64 %v1818, 8
  %v1839 = getelementptr inbounds float, ptr %v78, i64 %v1838
  %v1840 = add i64 0, 0
  %v1841 = getelementptr inbounds float, ptr %v1825, i64 %v1840
  %v1842 = load <8 x float>, ptr %v1841, align 4
  %v1843 = add i64 0, 0
  %v1844 = getelementptr inbounds float, ptr %v1831, i64 %v1843
  %v1845 = load <8 x float>, ptr %v1844, align 4
  %v1846 = fadd <8 x float> %v1842, %v1845
  %v1847 = add i64 0, 0
  %v1848 = getelementptr inbounds float, ptr %v18, i64 %v1847
  %v1849 = load <8 x float>, ptr %v1848, align 4
  %v1850 = fadd <8 x float> %v1846, %v1849
  %v1851 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1850)
  %v1852 = fneg <8 x float> %v1851
  %v1853 = fcmp olt <8 x float> %v1852, splat (float 0xC05A400000000000)
  %v1854 = select <8 x i1> %v1853, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1852
  %v1855 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1854, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1856 = fsub <8 x float> %v1855, splat (float 0x4168000000000000)
  %v1857 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1856, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1854)
  %v1858 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1856, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1857)
  %v1859 = bitcast <8 x float> %v1855 to <8 x i32>
  %v1860 = fmul <8 x float> %v1858, %v1858
  %v1861 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1858, <8 x float> splat (float 0x3F81227F40000000))
  %v1862 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1861, <8 x float> %v1858, <8 x float> splat (float 0x3FA5556740000000))
  %v1863 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1862, <8 x float> %v1858, <8 x float> splat (float 0x3FC5554B00000000))
  %v1864 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1863, <8 x float> %v1858, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1865 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1860, <8 x float> %v1864, <8 x float> %v1858)
  %v1866 = sub <8 x i32> %v1859, splat (i32 1262485250)
  %v1867 = lshr <8 x i32> %v1866, splat (i32 1)
  %v1868 = sub <8 x i32> %v1866, %v1867
  %v1869 = shl <8 x i32> %v1867, splat (i32 23)
  %v1870 = bitcast <8 x i32> %v1869 to <8 x float>
  %v1871 = shl <8 x i32> %v1868, splat (i32 23)
  %v1872 = bitcast <8 x i32> %v1871 to <8 x float>
  %v1873 = fadd <8 x float> %v1865, splat (float 0x3FF0000000000000)
  %v1874 = fmul <8 x float> %v1873, %v1870
  %v1875 = fmul <8 x float> %v1874, %v1872
  %v1876 = fcmp olt <8 x float> %v1850, splat (float 0x0000000000000000)
  %v1877 = select <8 x i1> %v1876, <8 x float> %v1875, <8 x float> splat (float 0x3FF0000000000000)
  %v1878 = fadd <8 x float> %v1875, splat (float 0x3FF0000000000000)
  %v1879 = fdiv <8 x float> %v1877, %v1878
  %v1880 = add i64 8, 0
  %v1881 = getelementptr inbounds float, ptr %v1825, i64 %v1880
  %v1882 = load <8 x float>, ptr %v1881, align 4
  %v1883 = add i64 8, 0
  %v1884 = getelementptr inbounds float, ptr %v1831, i64 %v1883
  %v1885 = load <8 x float>, ptr %v1884, align 4
  %v1886 = fadd <8 x float> %v1882, %v1885
  %v1887 = add i64 8, 0
  %v1888 = getelementptr inbounds float, ptr %v18, i64 %v1887
  %v1889 = load <8 x float>, ptr %v1888, align 4
  %v1890 = fadd <8 x float> %v1886, %v1889
  %v1891 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1890)
  %v1892 = fneg <8 x float> %v1891
  %v1893 = fcmp olt <8 x float> %v1892, splat (float 0xC05A400000000000)
  %v1894 = select <8 x i1> %v1893, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1892
  %v1895 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1894, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1896 = fsub <8 x float> %v1895, splat (float 0x4168000000000000)
  %v1897 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1896, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1894)
  %v1898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1896, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1897)
  %v1899 = bitcast <8 x float> %v1895 to <8 x i32>
  %v1900 = fmul <8 x float> %v1898, %v1898
  %v1901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1898, <8 x float> splat (float 0x3F81227F40000000))
  %v1902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1901, <8 x float> %v1898, <8 x float> splat (float 0x3FA5556740000000))
  %v1903 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1902, <8 x float> %v1898, <8 x float> splat (float 0x3FC5554B00000000))
  %v1904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1903, <8 x float> %v1898, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1900, <8 x float> %v1904, <8 x float> %v1898)
  %v1906 = sub <8 x i32> %v1899, splat (i32 1262485250)
  %v1907 = lshr <8 x i32> %v1906, splat (i32 1)
  %v1908 = sub <8 x i32> %v1906, %v1907
  %v1909 = shl <8 x i32> %v1907, splat (i32 23)
  %v1910 = bitcast <8 x i32> %v1909 to <8 x float>
  %v1911 = shl <8 x i32> %v1908, splat (i32 23)
  %v1912 = bitcast <8 x i32> %v1911 to <8 x float>
  %v1913 = fadd <8 x float> %v1905, splat (float 0x3FF0000000000000)
  %v1914 = fmul <8 x float> %v1913, %v1910
  %v1915 = fmul <8 x float> %v1914, %v1912
  %v1916 = fcmp olt <8 x float> %v1890, splat (float 0x0000000000000000)
  %v1917 = select <8 x i1> %v1916, <8 x float> %v1915, <8 x float> splat (float 0x3FF0000000000000)
  %v1918 = fadd <8 x float> %v1915, splat (float 0x3FF0000000000000)
  %v1919 = fdiv <8 x float> %v1917, %v1918
  %v1920 = add i64 16, 0
  %v1921 = getelementptr inbounds float, ptr %v1825, i64 %v1920
  %v1922 = load <8 x float>, ptr %v1921, align 4
  %v1923 = add i64 16, 0
  %v1924 = getelementptr inbounds float, ptr %v1831, i64 %v1923
  %v1925 = load <8 x float>, ptr %v1924, align 4
  %v1926 = fadd <8 x float> %v1922, %v1925
  %v1927 = add i64 16, 0
  %v1928 = getelementptr inbounds float, ptr %v18, i64 %v1927
  %v1929 = load <8 x float>, ptr %v1928, align 4
  %v1930 = fadd <8 x float> %v1926, %v1929
  %v1931 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1930)
  %v1932 = fneg <8 x float> %v1931
  %v1933 = fcmp olt <8 x float> %v1932, splat (float 0xC05A400000000000)
  %v1934 = select <8 x i1> %v1933, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1932
  %v1935 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1934, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1936 = fsub <8 x float> %v1935, splat (float 0x4168000000000000)
  %v1937 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1936, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1934)
  %v1938 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1936, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1937)
  %v1939 = bitcast <8 x float> %v1935 to <8 x i32>
  %v1940 = fmul <8 x float> %v1938, %v1938
  %v1941 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1938, <8 x float> splat (float 0x3F81227F40000000))
  %v1942 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1941, <8 x float> %v1938, <8 x float> splat (float 0x3FA5556740000000))
  %v1943 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1942, <8 x float> %v1938, <8 x float> splat (float 0x3FC5554B00000000))
  %v1944 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1943, <8 x float> %v1938, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1945 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1940, <8 x float> %v1944, <8 x float> %v1938)
  %v1946 = sub <8 x i32> %v1939, splat (i32 1262485250)
  %v1947 = lshr <8 x i32> %v1946, splat (i32 1)
  %v1948 = sub <8 x i32> %v1946, %v1947
  %v1949 = shl <8 x i32> %v1947, splat (i32 23)
  %v1950 = bitcast <8 x i32> %v1949 to <8 x float>
  %v1951 = shl <8 x i32> %v1948, splat (i32 23)
  %v1952 = bitcast <8 x i32> %v1951 to <8 x float>
  %v1953 = fadd <8 x float> %v1945, splat (float 0x3FF0000000000000)
  %v1954 = fmul <8 x float> %v1953, %v1950
  %v1955 = fmul <8 x float> %v1954, %v1952
  %v1956 = fcmp olt <8 x float> %v1930, splat (float 0x0000000000000000)
  %v1957 = select <8 x i1> %v1956, <8 x float> %v1955, <8 x float> splat (float 0x3FF0000000000000)
  %v1958 = fadd <8 x float> %v1955, splat (float 0x3FF0000000000000)
  %v1959 = fdiv <8 x float> %v1957, %v1958
  %v1960 = add i64 24, 0
  %v1961 = getelementptr inbounds float, ptr %v1825, i64 %v1960
  %v1962 = load <8 x float>, ptr %v1961, align 4
  %v1963 = add i64 24, 0
  %v1964 = getelementptr inbounds float, ptr %v1831, i64 %v1963
  %v1965 = load <8 x float>, ptr %v1964, align 4
  %v1966 = fadd <8 x float> %v1962, %v1965
  %v1967 = add i64 24, 0
  %v1968 = getelementptr inbounds float, ptr %v18, i64 %v1967
  %v1969 = load <8 x float>, ptr %v1968, align 4
  %v1970 = fadd <8 x float> %v1966, %v1969
  %v1971 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1970)
  %v1972 = fneg <8 x float> %v1971
  %v1973 = fcmp olt <8 x float> %v1972, splat (float 0xC05A400000000000)
  %v1974 = select <8 x i1> %v1973, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1972
  %v1975 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1974, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1976 = fsub <8 x float> %v1975, splat (float 0x4168000000000000)
  %v1977 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1976, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1974)
  %v1978 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1976, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1977)
  %v1979 = bitcast <8 x float> %v1975 to <8 x i32>
  %v1980 = fmul <8 x float> %v1978, %v1978
  %v1981 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1978, <8 x float> splat (float 0x3F81227F40000000))
  %v1982 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1981, <8 x float> %v1978, <8 x float> splat (float 0x3FA5556740000000))
  %v1983 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1982, <8 x float> %v1978, <8 x float> splat (float 0x3FC5554B00000000))
  %v1984 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1983, <8 x float> %v1978, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1985 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1980, <8 x float> %v1984, <8 x float> %v1978)
  %v1986 = sub <8 x i32> %v1979, splat (i32 1262485250)
  %v1987 = lshr <8 x i32> %v1986, splat (i32 1)
  %v1988 = sub <8 x i32> %v1986, %v1987
  %v1989 = shl <8 x i32> %v1987, splat (i32 23)
  %v1990 = bitcast <8 x i32> %v1989 to <8 x float>
  %v1991 = shl <8 x i32> %v1988, splat (i32 23)
  %v1992 = bitcast <8 x i32> %v1991 to <8 x float>
  %v1993 = fadd <8 x float> %v1985, splat (float 0x3FF0000000000000)
  %v1994 = fmul <8 x float> %v1993, %v1990
  %v1995 = fmul <8 x float> %v1994, %v1992
  %v1996 = fcmp olt <8 x float> %v1970, splat (float 0x0000000000000000)
  %v1997 = select <8 x i1> %v1996, <8 x float> %v1995, <8 x float> splat (float 0x3FF0000000000000)
  %v1998 = fadd <8 x float> %v1995, splat (float 0x3FF0000000000000)
  %v1999 = fdiv <8 x float> %v1997, %v1998
  %v2000 = add i64 0, 0
  %v2001 = getelementptr inbounds float, ptr %v1833, i64 %v2000
  store <8 x float> %v1879, ptr %v2001, align 4
  %v2002 = add i64 0, 0
  %v2003 = getelementptr inbounds float, ptr %v1835, i64 %v2002
  store <8 x float> %v1919, ptr %v2003, align 4
  %v2004 = add i64 0, 0
  %v2005 = getelementptr inbounds float, ptr %v1837, i64 %v2004
  store <8 x float> %v1959, ptr %v2005, align 4
  %v2006 = add i64 0, 0
  %v2007 = getelementptr inbounds float, ptr %v1839, i64 %v2006
  store <8 x float> %v1999, ptr %v2007, align 4
  %v2008 = add nsw i64 %v1818, 1
  br label %b266
b268:
  %v2009 = add i64 %v7, 0
  %v2010 = sdiv i64 %v2009, 1
  %v2011 = add i64 %v2, 1
  %v2012 = mul i64 %v2010, %v2
  %v2013 = sdiv i64 %v2012, %v3
  %v2014 = mul i64 %v2013, 1
  %v2015 = icmp slt i64 %v2014, %v7
  %v2016 = select i1 %v2015, i64 %v2014, i64 %v7
  %v2017 = mul i64 %v2010, %v2011
  %v2018 = sdiv i64 %v2017, %v3
  %v2019 = mul i64 %v2018, 1
  %v2020 = icmp slt i64 %v2019, %v7
  %v2021 = select i1 %v2020, i64 %v2019, i64 %v7
  br label %b269
b269:
  %v2022 = phi i64 [ %v2016, %b268 ], [ %v2101, %b274 ]
  %v2023 = icmp slt i64 %v2022, %v2021
  br i1 %v2023, label %b270, label %b271
b270:
  br label %b272
b272:
  %v2024 = phi i64 [ 0, %b270 ], [ %v2100, %b273 ]
  %v2025 = icmp slt i64 %v2024, 8
  br i1 %v2025, label %b273, label %b274
b273:
  %v2026 = mul i64 %v2022, 8
  %v2027 = getelementptr inbounds float, ptr %v74, i64 %v2026
  %v2028 = add i64 0, %v2024
  %v2029 = getelementptr inbounds float, ptr %v2027, i64 %v2028
  %v2030 = load float, ptr %v2029, align 4
  %v2031 = mul i64 %v2022, 8
  %v2032 = getelementptr inbounds float, ptr %v72, i64 %v2031
  %v2033 = add i64 0, %v2024
  %v2034 = getelementptr inbounds float, ptr %v2032, i64 %v2033
  %v2035 = load float, ptr %v2034, align 4
  %v2036 = mul i64 %v2022, 8
  %v2037 = getelementptr inbounds float, ptr %v76, i64 %v2036
  %v2038 = add i64 0, %v2024
  %v2039 = getelementptr inbounds float, ptr %v2037, i64 %v2038
  %v2040 = load float, ptr %v2039, align 4
  %v2041 = mul i64 %v2022, 8
  %v2042 = getelementptr inbounds float, ptr %v78, i64 %v2041
  %v2043 = add i64 0, %v2024
  %v2044 = getelementptr inbounds float, ptr %v2042, i64 %v2043
  %v2045 = load float, ptr %v2044, align 4
  %v2046 = add i64 %v1608, 0
  %v2047 = and i64 %v2046, %v124
  %v2048 = mul i64 %v2047, %v7
  %v2049 = add i64 %v2048, %v2022
  %v2050 = mul i64 %v2049, 16
  %v2051 = getelementptr inbounds float, ptr %v80, i64 %v2050
  %v2052 = add i64 %v1608, 0
  %v2053 = and i64 %v2052, %v126
  %v2054 = mul i64 %v2053, %v7
  %v2055 = add i64 %v2054, %v2022
  %v2056 = mul i64 %v2055, 16
  %v2057 = getelementptr inbounds float, ptr %v82, i64 %v2056
  %v2058 = add i64 %v1608, 0
  %v2059 = and i64 %v2058, %v128
  %v2060 = mul i64 %v2059, %v7
  %v2061 = add i64 %v2060, %v2022
  %v2062 = mul i64 %v2061, 16
  %v2063 = getelementptr inbounds float, ptr %v84, i64 %v2062
  %v2064 = add i64 %v1608, 0
  %v2065 = and i64 %v2064, %v130
  %v2066 = mul i64 %v2065, %v7
  %v2067 = add i64 %v2066, %v2022
  %v2068 = mul i64 %v2067, 16
  %v2069 = getelementptr inbounds float, ptr %v86, i64 %v2068
  %v2070 = icmp ult i64 2, 8
  %v2071 = select i1 %v2070, i64 2, i64 8
  %v2072 = trunc i64 %v2071 to i32
  %v2073 = insertelement <8 x i32> poison, i32 %v2072, i64 0
  %v2074 = shufflevector <8 x i32> %v2073, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2075 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2074
  %v2076 = mul i64 %v2024, 2
  %v2077 = add i64 0, %v2076
  %v2078 = add i64 %v2077, 0
  %v2079 = getelementptr inbounds float, ptr %v2051, i64 %v2078
  %v2080 = insertelement <8 x float> poison, float %v2030, i64 0
  %v2081 = shufflevector <8 x float> %v2080, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2081, ptr align 4 %v2079, <8 x i1> %v2075)
  %v2082 = mul i64 %v2024, 2
  %v2083 = add i64 0, %v2082
  %v2084 = add i64 %v2083, 0
  %v2085 = getelementptr inbounds float, ptr %v2057, i64 %v2084
  %v2086 = insertelement <8 x float> poison, float %v2035, i64 0
  %v2087 = shufflevector <8 x float> %v2086, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2087, ptr align 4 %v2085, <8 x i1> %v2075)
  %v2088 = mul i64 %v2024, 2
  %v2089 = add i64 0, %v2088
  %v2090 = add i64 %v2089, 0
  %v2091 = getelementptr inbounds float, ptr %v2063, i64 %v2090
  %v2092 = insertelement <8 x float> poison, float %v2040, i64 0
  %v2093 = shufflevector <8 x float> %v2092, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2093, ptr align 4 %v2091, <8 x i1> %v2075)
  %v2094 = mul i64 %v2024, 2
  %v2095 = add i64 0, %v2094
  %v2096 = add i64 %v2095, 0
  %v2097 = getelementptr inbounds float, ptr %v2069, i64 %v2096
  %v2098 = insertelement <8 x float> poison, float %v2045, i64 0
  %v2099 = shufflevector <8 x float> %v2098, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2099, ptr align 4 %v2097, <8 x i1> %v2075)
  %v2100 = add nsw i64 %v2024, 1
  br label %b272
b274:
  %v2101 = add nsw i64 %v2022, 1
  br label %b269
b271:
  %v2102 = add i64 %v7, 0
  %v2103 = sdiv i64 %v2102, 1
  %v2104 = add i64 %v2, 1
  %v2105 = mul i64 %v2103, %v2
  %v2106 = sdiv i64 %v2105, %v3
  %v2107 = mul i64 %v2106, 1
  %v2108 = icmp slt i64 %v2107, %v7
  %v2109 = select i1 %v2108, i64 %v2107, i64 %v7
  %v2110 = mul i64 %v2103, %v2104
  %v2111 = sdiv i64 %v2110, %v3
  %v2112 = mul i64 %v2111, 1
  %v2113 = icmp slt i64 %v2112, %v7
  %v2114 = select i1 %v2113, i64 %v2112, i64 %v7
  br label %b275
b275:
  %v2115 = phi i64 [ %v2109, %b271 ], [ %v2242, %b280 ]
  %v2116 = icmp slt i64 %v2115, %v2114
  br i1 %v2116, label %b276, label %b277
b276:
  %v2117 = add i64 %v1608, 0
  %v2118 = and i64 %v2117, %v124
  %v2119 = mul i64 %v2118, %v7
  %v2120 = add i64 %v2119, %v2115
  %v2121 = mul i64 %v2120, 16
  %v2122 = getelementptr inbounds float, ptr %v80, i64 %v2121
  %v2123 = add i64 %v1608, 0
  %v2124 = and i64 %v2123, %v110
  %v2125 = mul i64 %v2124, %v7
  %v2126 = add i64 %v2125, %v2115
  %v2127 = mul i64 %v2126, 16
  %v2128 = getelementptr inbounds float, ptr %v34, i64 %v2127
  %v2129 = add i64 %v1608, 0
  %v2130 = and i64 %v2129, %v126
  %v2131 = mul i64 %v2130, %v7
  %v2132 = add i64 %v2131, %v2115
  %v2133 = mul i64 %v2132, 16
  %v2134 = getelementptr inbounds float, ptr %v82, i64 %v2133
  %v2135 = add i64 %v1608, 0
  %v2136 = and i64 %v2135, %v122
  %v2137 = mul i64 %v2136, %v7
  %v2138 = add i64 %v2137, %v2115
  %v2139 = mul i64 %v2138, 16
  %v2140 = getelementptr inbounds float, ptr %v70, i64 %v2139
  %v2141 = add i64 %v1608, 0
  %v2142 = and i64 %v2141, %v128
  %v2143 = mul i64 %v2142, %v7
  %v2144 = add i64 %v2143, %v2115
  %v2145 = mul i64 %v2144, 16
  %v2146 = getelementptr inbounds float, ptr %v84, i64 %v2145
  %v2147 = add i64 %v1608, 0
  %v2148 = and i64 %v2147, %v130
  %v2149 = mul i64 %v2148, %v7
  %v2150 = add i64 %v2149, %v2115
  %v2151 = mul i64 %v2150, 16
  %v2152 = getelementptr inbounds float, ptr %v86, i64 %v2151
  %v2153 = add i64 %v1608, 1
  %v2154 = and i64 %v2153, %v110
  %v2155 = mul i64 %v2154, %v7
  %v2156 = add i64 %v2155, %v2115
  %v2157 = mul i64 %v2156, 16
  %v2158 = getelementptr inbounds float, ptr %v34, i64 %v2157
  %v2159 = add i64 %v1608, 1
  %v2160 = and i64 %v2159, %v108
  %v2161 = mul i64 %v2160, %v7
  %v2162 = add i64 %v2161, %v2115
  %v2163 = mul i64 %v2162, 16
  %v2164 = getelementptr inbounds float, ptr %v32, i64 %v2163
  %v2165 = add i64 %v1608, 0
  %v2166 = and i64 %v2165, %v132
  %v2167 = mul i64 %v2166, %v7
  %v2168 = add i64 %v2167, %v2115
  %v2169 = mul i64 %v2168, 16
  %v2170 = getelementptr inbounds float, ptr %v88, i64 %v2169
  br label %b278
b278:
  %v2171 = phi i64 [ 0, %b276 ], [ %v2241, %b279 ]
  %v2172 = icmp slt i64 %v2171, 16
  br i1 %v2172, label %b279, label %b280
b279:
  %v2173 = add i64 0, %v2171
  %v2174 = getelementptr inbounds float, ptr %v2122, i64 %v2173
  %v2175 = load <8 x float>, ptr %v2174, align 4
  %v2176 = add i64 0, %v2171
  %v2177 = getelementptr inbounds float, ptr %v2128, i64 %v2176
  %v2178 = load <8 x float>, ptr %v2177, align 4
  %v2179 = fmul <8 x float> %v2175, %v2178
  %v2180 = add i64 0, %v2171
  %v2181 = getelementptr inbounds float, ptr %v2134, i64 %v2180
  %v2182 = load <8 x float>, ptr %v2181, align 4
  %v2183 = add i64 0, %v2171
  %v2184 = getelementptr inbounds float, ptr %v2140, i64 %v2183
  %v2185 = load <8 x float>, ptr %v2184, align 4
  %v2186 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v2187 = shufflevector <8 x float> %v2186, <8 x float> poison, <8 x i32> zeroinitializer
  %v2188 = fmul <8 x float> %v2187, %v2185
  %v2189 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2190 = shufflevector <8 x float> %v2189, <8 x float> poison, <8 x i32> zeroinitializer
  %v2191 = fsub <8 x float> %v2188, %v2190
  %v2192 = fmul <8 x float> %v2182, %v2191
  %v2193 = fadd <8 x float> %v2179, %v2192
  %v2194 = add i64 0, %v2171
  %v2195 = getelementptr inbounds float, ptr %v2146, i64 %v2194
  %v2196 = load <8 x float>, ptr %v2195, align 4
  %v2197 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2193)
  %v2198 = fneg <8 x float> %v2197
  %v2199 = fcmp olt <8 x float> %v2198, splat (float 0xC05A400000000000)
  %v2200 = select <8 x i1> %v2199, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2198
  %v2201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2200, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2202 = fsub <8 x float> %v2201, splat (float 0x4168000000000000)
  %v2203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2202, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2200)
  %v2204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2202, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2203)
  %v2205 = bitcast <8 x float> %v2201 to <8 x i32>
  %v2206 = fmul <8 x float> %v2204, %v2204
  %v2207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2204, <8 x float> splat (float 0x3F81227F40000000))
  %v2208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2207, <8 x float> %v2204, <8 x float> splat (float 0x3FA5556740000000))
  %v2209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2208, <8 x float> %v2204, <8 x float> splat (float 0x3FC5554B00000000))
  %v2210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2209, <8 x float> %v2204, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2206, <8 x float> %v2210, <8 x float> %v2204)
  %v2212 = sub <8 x i32> %v2205, splat (i32 1262485250)
  %v2213 = lshr <8 x i32> %v2212, splat (i32 1)
  %v2214 = sub <8 x i32> %v2212, %v2213
  %v2215 = shl <8 x i32> %v2213, splat (i32 23)
  %v2216 = bitcast <8 x i32> %v2215 to <8 x float>
  %v2217 = shl <8 x i32> %v2214, splat (i32 23)
  %v2218 = bitcast <8 x i32> %v2217 to <8 x float>
  %v2219 = fadd <8 x float> %v2211, splat (float 0x3FF0000000000000)
  %v2220 = fmul <8 x float> %v2219, %v2216
  %v2221 = fmul <8 x float> %v2220, %v2218
  %v2222 = fcmp olt <8 x float> %v2193, splat (float 0x0000000000000000)
  %v2223 = select <8 x i1> %v2222, <8 x float> %v2221, <8 x float> splat (float 0x3FF0000000000000)
  %v2224 = fadd <8 x float> %v2221, splat (float 0x3FF0000000000000)
  %v2225 = fdiv <8 x float> %v2223, %v2224
  %v2226 = fmul <8 x float> %v2190, %v2225
  %v2227 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2228 = shufflevector <8 x float> %v2227, <8 x float> poison, <8 x i32> zeroinitializer
  %v2229 = fsub <8 x float> %v2226, %v2228
  %v2230 = fmul <8 x float> %v2196, %v2229
  %v2231 = add i64 0, %v2171
  %v2232 = getelementptr inbounds float, ptr %v2152, i64 %v2231
  %v2233 = load <8 x float>, ptr %v2232, align 4
  %v2234 = fmul <8 x float> %v2233, %v2229
  %v2235 = add i64 0, %v2171
  %v2236 = getelementptr inbounds float, ptr %v2158, i64 %v2235
  store <8 x float> %v2193, ptr %v2236, align 4
  %v2237 = add i64 0, %v2171
  %v2238 = getelementptr inbounds float, ptr %v2164, i64 %v2237
  store <8 x float> %v2230, ptr %v2238, align 4
  %v2239 = add i64 0, %v2171
  %v2240 = getelementptr inbounds float, ptr %v2170, i64 %v2239
  store <8 x float> %v2234, ptr %v2240, align 4
  %v2241 = add nsw i64 %v2171, 8
  br label %b278
b280:
  %v2242 = add nsw i64 %v2115, 1
  br label %b275
b277:
  %v2243 = add nsw i64 %v1608, 1
  br label %b229
b231:
  %v2244 = icmp sgt i64 %v3, 1
  br i1 %v2244, label %b281, label %b282
b281:
  %v2245 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2246 = atomicrmw add ptr %v2245, i64 1 acq_rel
  %v2247 = mul i64 %v3, 9
  br label %b283
b283:
  %v2248 = load atomic i64, ptr %v2245 acquire, align 8
  %v2249 = icmp slt i64 %v2248, %v2247
  br i1 %v2249, label %b284, label %b285
b284:
  %v2250 = call i32 @sched_yield()
  br label %b283
b285:
  br label %b282
b282:
  %v2251 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v2252 = load ptr, ptr %v2251, align 4
  %v2253 = getelementptr inbounds float, ptr %v2252, i64 1280
  %v2254 = add i64 1, 0
  %v2255 = sdiv i64 %v2254, 1
  %v2256 = add i64 %v2, 1
  %v2257 = mul i64 %v2255, %v2
  %v2258 = sdiv i64 %v2257, %v3
  %v2259 = mul i64 %v2258, 1
  %v2260 = icmp slt i64 %v2259, 1
  %v2261 = select i1 %v2260, i64 %v2259, i64 1
  %v2262 = mul i64 %v2255, %v2256
  %v2263 = sdiv i64 %v2262, %v3
  %v2264 = mul i64 %v2263, 1
  %v2265 = icmp slt i64 %v2264, 1
  %v2266 = select i1 %v2265, i64 %v2264, i64 1
  br label %b286
b286:
  %v2267 = phi i64 [ %v2261, %b282 ], [ %v2391, %b298 ]
  %v2268 = icmp slt i64 %v2267, %v2266
  br i1 %v2268, label %b287, label %b288
b287:
  %v2269 = mul i64 %v2267, 128
  %v2270 = mul i64 %v2267, 8
  %v2271 = add i64 %v2270, 0
  %v2272 = sub i64 8, %v2271
  %v2273 = icmp slt i64 %v2272, 0
  %v2274 = select i1 %v2273, i64 0, i64 %v2272
  %v2275 = icmp ult i64 %v2274, 8
  %v2276 = select i1 %v2275, i64 %v2274, i64 8
  %v2277 = trunc i64 %v2276 to i32
  %v2278 = insertelement <8 x i32> poison, i32 %v2277, i64 0
  %v2279 = shufflevector <8 x i32> %v2278, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2280 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2279
  %v2281 = mul i64 %v2271, 16
  %v2282 = add i64 0, %v2281
  %v2283 = getelementptr inbounds float, ptr %v24, i64 %v2282
  %v2284 = add i64 %v2269, 0
  %v2285 = icmp sge i64 %v2274, 8
  br i1 %v2285, label %b289, label %b290
b289:
  br label %b291
b291:
  %v2286 = phi i64 [ 0, %b289 ], [ %v2368, %b292 ]
  %v2287 = icmp slt i64 %v2286, 16
  br i1 %v2287, label %b292, label %b293
b292:
  %v2288 = add i64 %v2286, 0
  %v2289 = getelementptr inbounds float, ptr %v2283, i64 %v2288
  %v2290 = load <8 x float>, ptr %v2289, align 4
  %v2291 = add i64 %v2286, 16
  %v2292 = getelementptr inbounds float, ptr %v2283, i64 %v2291
  %v2293 = load <8 x float>, ptr %v2292, align 4
  %v2294 = add i64 %v2286, 32
  %v2295 = getelementptr inbounds float, ptr %v2283, i64 %v2294
  %v2296 = load <8 x float>, ptr %v2295, align 4
  %v2297 = add i64 %v2286, 48
  %v2298 = getelementptr inbounds float, ptr %v2283, i64 %v2297
  %v2299 = load <8 x float>, ptr %v2298, align 4
  %v2300 = add i64 %v2286, 64
  %v2301 = getelementptr inbounds float, ptr %v2283, i64 %v2300
  %v2302 = load <8 x float>, ptr %v2301, align 4
  %v2303 = add i64 %v2286, 80
  %v2304 = getelementptr inbounds float, ptr %v2283, i64 %v2303
  %v2305 = load <8 x float>, ptr %v2304, align 4
  %v2306 = add i64 %v2286, 96
  %v2307 = getelementptr inbounds float, ptr %v2283, i64 %v2306
  %v2308 = load <8 x float>, ptr %v2307, align 4
  %v2309 = add i64 %v2286, 112
  %v2310 = getelementptr inbounds float, ptr %v2283, i64 %v2309
  %v2311 = load <8 x float>, ptr %v2310, align 4
  %v2312 = shufflevector <8 x float> %v2290, <8 x float> %v2302, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2313 = shufflevector <8 x float> %v2290, <8 x float> %v2302, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2314 = shufflevector <8 x float> %v2293, <8 x float> %v2305, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2315 = shufflevector <8 x float> %v2293, <8 x float> %v2305, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2316 = shufflevector <8 x float> %v2296, <8 x float> %v2308, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2317 = shufflevector <8 x float> %v2296, <8 x float> %v2308, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2318 = shufflevector <8 x float> %v2299, <8 x float> %v2311, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2319 = shufflevector <8 x float> %v2299, <8 x float> %v2311, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2320 = shufflevector <8 x float> %v2312, <8 x float> %v2316, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2321 = shufflevector <8 x float> %v2312, <8 x float> %v2316, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2322 = shufflevector <8 x float> %v2314, <8 x float> %v2318, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2323 = shufflevector <8 x float> %v2314, <8 x float> %v2318, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2324 = shufflevector <8 x float> %v2313, <8 x float> %v2317, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2325 = shufflevector <8 x float> %v2313, <8 x float> %v2317, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2326 = shufflevector <8 x float> %v2315, <8 x float> %v2319, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2327 = shufflevector <8 x float> %v2315, <8 x float> %v2319, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2328 = shufflevector <8 x float> %v2320, <8 x float> %v2322, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2329 = shufflevector <8 x float> %v2320, <8 x float> %v2322, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2330 = shufflevector <8 x float> %v2321, <8 x float> %v2323, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2331 = shufflevector <8 x float> %v2321, <8 x float> %v2323, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2332 = shufflevector <8 x float> %v2324, <8 x float> %v2326, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2333 = shufflevector <8 x float> %v2324, <8 x float> %v2326, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2334 = shufflevector <8 x float> %v2325, <8 x float> %v2327, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2335 = shufflevector <8 x float> %v2325, <8 x float> %v2327, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2336 = add i64 %v2286, 0
  %v2337 = mul i64 %v2336, 8
  %v2338 = add i64 %v2284, %v2337
  %v2339 = getelementptr inbounds float, ptr %v2253, i64 %v2338
  store <8 x float> %v2328, ptr %v2339, align 4
  %v2340 = add i64 %v2286, 1
  %v2341 = mul i64 %v2340, 8
  %v2342 = add i64 %v2284, %v2341
  %v2343 = getelementptr inbounds float, ptr %v2253, i64 %v2342
  store <8 x float> %v2329, ptr %v2343, align 4
  %v2344 = add i64 %v2286, 2
  %v2345 = mul i64 %v2344, 8
  %v2346 = add i64 %v2284, %v2345
  %v2347 = getelementptr inbounds float, ptr %v2253, i64 %v2346
  store <8 x float> %v2330, ptr %v2347, align 4
  %v2348 = add i64 %v2286, 3
  %v2349 = mul i64 %v2348, 8
  %v2350 = add i64 %v2284, %v2349
  %v2351 = getelementptr inbounds float, ptr %v2253, i64 %v2350
  store <8 x float> %v2331, ptr %v2351, align 4
  %v2352 = add i64 %v2286, 4
  %v2353 = mul i64 %v2352, 8
  %v2354 = add i64 %v2284, %v2353
  %v2355 = getelementptr inbounds float, ptr %v2253, i64 %v2354
  store <8 x float> %v2332, ptr %v2355, align 4
  %v2356 = add i64 %v2286, 5
  %v2357 = mul i64 %v2356, 8
  %v2358 = add i64 %v2284, %v2357
  %v2359 = getelementptr inbounds float, ptr %v2253, i64 %v2358
  store <8 x float> %v2333, ptr %v2359, align 4
  %v2360 = add i64 %v2286, 6
  %v2361 = mul i64 %v2360, 8
  %v2362 = add i64 %v2284, %v2361
  %v2363 = getelementptr inbounds float, ptr %v2253, i64 %v2362
  store <8 x float> %v2334, ptr %v2363, align 4
  %v2364 = add i64 %v2286, 7
  %v2365 = mul i64 %v2364, 8
  %v2366 = add i64 %v2284, %v2365
  %v2367 = getelementptr inbounds float, ptr %v2253, i64 %v2366
  store <8 x float> %v2335, ptr %v2367, align 4
  %v2368 = add nsw i64 %v2286, 8
  br label %b291
b293:
  br label %b294
b294:
  %v2369 = phi i64 [ 16, %b293 ], [ %v2378, %b295 ]
  %v2370 = icmp slt i64 %v2369, 16
  br i1 %v2370, label %b295, label %b296
b295:
  %v2371 = mul i64 %v2369, 1
  %v2372 = getelementptr inbounds float, ptr %v2283, i64 %v2371
  %v2373 = getelementptr float, ptr %v2372, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v2374 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2373, <8 x i1> %v2280, <8 x float> zeroinitializer)
  %v2375 = mul i64 %v2369, 8
  %v2376 = add i64 %v2284, %v2375
  %v2377 = getelementptr inbounds float, ptr %v2253, i64 %v2376
  store <8 x float> %v2374, ptr %v2377, align 4
  %v2378 = add nsw i64 %v2369, 1
  br label %b294
b296:
  br label %b290
b290:
  %v2379 = icmp slt i64 %v2274, 8
  br i1 %v2379, label %b297, label %b298
b297:
  br label %b299
b299:
  %v2380 = phi i64 [ 0, %b297 ], [ %v2389, %b300 ]
  %v2381 = icmp slt i64 %v2380, 16
  br i1 %v2381, label %b300, label %b301
b300:
  %v2382 = mul i64 %v2380, 1
  %v2383 = getelementptr inbounds float, ptr %v2283, i64 %v2382
  %v2384 = getelementptr float, ptr %v2383, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v2385 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2384, <8 x i1> %v2280, <8 x float> zeroinitializer)
  %v2386 = mul i64 %v2380, 8
  %v2387 = add i64 %v2284, %v2386
  %v2388 = getelementptr inbounds float, ptr %v2253, i64 %v2387
  store <8 x float> %v2385, ptr %v2388, align 4
  %v2389 = add nsw i64 %v2380, 1
  br label %b299
b301:
  br label %b298
b298:
  %v2390 = add i64 %v2269, 128
  %v2391 = add nsw i64 %v2267, 1
  br label %b286
b288:
  %v2392 = icmp sgt i64 %v3, 1
  br i1 %v2392, label %b302, label %b303
b302:
  %v2393 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2394 = atomicrmw add ptr %v2393, i64 1 acq_rel
  %v2395 = mul i64 %v3, 10
  br label %b304
b304:
  %v2396 = load atomic i64, ptr %v2393 acquire, align 8
  %v2397 = icmp slt i64 %v2396, %v2395
  br i1 %v2397, label %b305, label %b306
b305:
  %v2398 = call i32 @sched_yield()
  br label %b304
b306:
  br label %b303
b303:
  %v2400 = add i64 %v8, 0
  %v2401 = sdiv i64 %v2400, 1
  %v2402 = add i64 %v2, 1
  %v2403 = mul i64 %v2401, %v2
  %v2404 = sdiv i64 %v2403, %v3
  %v2405 = mul i64 %v2404, 1
  %v2406 = icmp slt i64 %v2405, %v8
  %v2407 = select i1 %v2406, i64 %v2405, i64 %v8
  %v2408 = mul i64 %v2401, %v2402
  %v2409 = sdiv i64 %v2408, %v3
  %v2410 = mul i64 %v2409, 1
  %v2411 = icmp slt i64 %v2410, %v8
  %v2412 = select i1 %v2411, i64 %v2410, i64 %v8
  br label %b307
b307:
  %v2413 = phi i64 [ %v2407, %b303 ], [ %v2470, %b312 ]
  %v2414 = icmp slt i64 %v2413, %v2412
  br i1 %v2414, label %b308, label %b309
b308:
  %v2415 = add i64 %v2413, 96
  %v2416 = icmp slt i64 %v2415, %v2412
  %v2417 = select i1 %v2416, i64 %v2415, i64 %v2412
  br label %b310
b310:
  %v2418 = phi i64 [ 0, %b308 ], [ %v2469, %b315 ]
  %v2419 = icmp slt i64 %v2418, 1
  br i1 %v2419, label %b311, label %b312
b311:
  %v2420 = sub i64 %v2417, %v2413
  %v2421 = sub i64 8, 1
  %v2422 = add i64 %v2420, %v2421
  %v2423 = sdiv i64 %v2422, 8
  br label %b313
b313:
  %v2424 = phi i64 [ 0, %b311 ], [ %v2468, %b320 ]
  %v2425 = icmp slt i64 %v2424, %v2423
  br i1 %v2425, label %b314, label %b315
b314:
  %v2426 = mul i64 %v2420, %v2424
  %v2427 = sdiv i64 %v2426, %v2423
  %v2428 = add i64 %v2413, %v2427
  %v2429 = add i64 %v2424, 1
  %v2430 = mul i64 %v2420, %v2429
  %v2431 = sdiv i64 %v2430, %v2423
  %v2432 = add i64 %v2413, %v2431
  %v2433 = mul i64 %v2418, 128
  %v2434 = getelementptr inbounds float, ptr %v2253, i64 %v2433
  %v2435 = sub i64 %v2432, %v2428
  %v2436 = mul i64 %v2428, 16
  %v2437 = getelementptr inbounds float, ptr %v88, i64 %v2436
  %v2438 = getelementptr inbounds float, ptr %v2437, i64 0
  %v2439 = sub i64 %v2435, 1
  %v2440 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2439
  %v2441 = load ptr, ptr %v2440, align 4
  %v2442 = icmp sgt i64 %v2435, 0
  br i1 %v2442, label %b316, label %b317
b316:
  call void %v2441(ptr %v2438, i64 16, ptr %v2434, i64 16, ptr %v2399)
  br label %b317
b317:
  %v2443 = add i64 %v2433, 128
  br label %b318
b318:
  %v2444 = phi i64 [ %v2428, %b317 ], [ %v2467, %b323 ]
  %v2445 = icmp slt i64 %v2444, %v2432
  br i1 %v2445, label %b319, label %b320
b319:
  %v2446 = sub i64 %v2444, %v2428
  %v2447 = mul i64 %v2446, 8
  %v2448 = getelementptr inbounds float, ptr %v2399, i64 %v2447
  %v2449 = mul i64 %v2444, 8
  %v2450 = getelementptr inbounds float, ptr %v40, i64 %v2449
  br label %b321
b321:
  %v2451 = phi i64 [ 0, %b319 ], [ %v2466, %b322 ]
  %v2452 = icmp slt i64 %v2451, 1
  br i1 %v2452, label %b322, label %b323
b322:
  %v2453 = mul i64 %v2418, 1
  %v2454 = add i64 %v2453, %v2451
  %v2455 = mul i64 %v2454, 8
  %v2456 = add i64 0, %v2451
  %v2457 = mul i64 %v2456, 8
  %v2458 = getelementptr inbounds float, ptr %v2448, i64 %v2457
  %v2459 = load <8 x float>, ptr %v2458, align 4
  %v2460 = add i64 0, %v2455
  %v2461 = getelementptr inbounds float, ptr %v26, i64 %v2460
  %v2462 = load <8 x float>, ptr %v2461, align 4
  %v2463 = fadd <8 x float> %v2459, %v2462
  %v2464 = add i64 0, %v2455
  %v2465 = getelementptr inbounds float, ptr %v2450, i64 %v2464
  store <8 x float> %v2463, ptr %v2465, align 4
  %v2466 = add nsw i64 %v2451, 1
  br label %b321
b323:
  %v2467 = add nsw i64 %v2444, 1
  br label %b318
b320:
  %v2468 = add nsw i64 %v2424, 1
  br label %b313
b315:
  %v2469 = add nsw i64 %v2418, 1
  br label %b310
b312:
  %v2470 = add nsw i64 %v2413, 96
  br label %b307
b309:
  %v2471 = icmp sgt i64 %v3, 1
  br i1 %v2471, label %b324, label %b325
b324:
  %v2472 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2473 = atomicrmw add ptr %v2472, i64 1 acq_rel
  %v2474 = mul i64 %v3, 11
  br label %b326
b326:
  %v2475 = load atomic i64, ptr %v2472 acquire, align 8
  %v2476 = icmp slt i64 %v2475, %v2474
  br i1 %v2476, label %b327, label %b328
b327:
  %v2477 = call i32 @sched_yield()
  br label %b326
b328:
  br label %b325
b325:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v214 = alloca float, i64 96, align 4
  %v914 = alloca float, i64 96, align 4
  %v1088 = alloca float, i64 64, align 4
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
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds i64, ptr %v1, i64 4
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 13
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 14
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 15
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 16
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 19
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 20
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 30
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 32
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 33
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 34
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 39
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 40
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 41
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 42
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 43
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 44
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 45
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 49
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = add i64 1, 0
  %v143 = sdiv i64 %v142, 1
  %v144 = add i64 %v2, 1
  %v145 = mul i64 %v143, %v2
  %v146 = sdiv i64 %v145, %v3
  %v147 = mul i64 %v146, 1
  %v148 = icmp slt i64 %v147, 1
  %v149 = select i1 %v148, i64 %v147, i64 1
  %v150 = mul i64 %v143, %v144
  %v151 = sdiv i64 %v150, %v3
  %v152 = mul i64 %v151, 1
  %v153 = icmp slt i64 %v152, 1
  %v154 = select i1 %v153, i64 %v152, i64 1
  br label %b0
b0:
  %v155 = phi i64 [ %v149, %entry ], [ %v206, %b8 ]
  %v156 = icmp slt i64 %v155, %v154
  br i1 %v156, label %b1, label %b2
b1:
  %v157 = mul i64 %v155, 128
  %v158 = mul i64 %v155, 16
  %v159 = add i64 %v158, 0
  %v160 = sub i64 16, %v159
  %v161 = icmp slt i64 %v160, 0
  %v162 = select i1 %v161, i64 0, i64 %v160
  %v163 = icmp ult i64 %v162, 8
  %v164 = select i1 %v163, i64 %v162, i64 8
  %v165 = trunc i64 %v164 to i32
  %v166 = insertelement <8 x i32> poison, i32 %v165, i64 0
  %v167 = shufflevector <8 x i32> %v166, <8 x i32> poison, <8 x i32> zeroinitializer
  %v168 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v167
  %v169 = mul i64 %v159, 1
  %v170 = add i64 0, %v169
  %v171 = getelementptr inbounds float, ptr %v24, i64 %v170
  %v172 = add i64 %v157, 0
  br label %b3
b3:
  %v173 = phi i64 [ 0, %b1 ], [ %v181, %b4 ]
  %v174 = icmp slt i64 %v173, 8
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v173, 16
  %v176 = getelementptr inbounds float, ptr %v171, i64 %v175
  %v177 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v176, <8 x i1> %v168, <8 x float> zeroinitializer)
  %v178 = mul i64 %v173, 16
  %v179 = add i64 %v172, %v178
  %v180 = getelementptr inbounds float, ptr %v141, i64 %v179
  store <8 x float> %v177, ptr %v180, align 4
  %v181 = add nsw i64 %v173, 1
  br label %b3
b5:
  %v182 = add i64 %v158, 8
  %v183 = sub i64 16, %v182
  %v184 = icmp slt i64 %v183, 0
  %v185 = select i1 %v184, i64 0, i64 %v183
  %v186 = icmp ult i64 %v185, 8
  %v187 = select i1 %v186, i64 %v185, i64 8
  %v188 = trunc i64 %v187 to i32
  %v189 = insertelement <8 x i32> poison, i32 %v188, i64 0
  %v190 = shufflevector <8 x i32> %v189, <8 x i32> poison, <8 x i32> zeroinitializer
  %v191 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v190
  %v192 = mul i64 %v182, 1
  %v193 = add i64 0, %v192
  %v194 = getelementptr inbounds float, ptr %v24, i64 %v193
  %v195 = add i64 %v157, 8
  br label %b6
b6:
  %v196 = phi i64 [ 0, %b5 ], [ %v204, %b7 ]
  %v197 = icmp slt i64 %v196, 8
  br i1 %v197, label %b7, label %b8
b7:
  %v198 = mul i64 %v196, 16
  %v199 = getelementptr inbounds float, ptr %v194, i64 %v198
  %v200 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v199, <8 x i1> %v191, <8 x float> zeroinitializer)
  %v201 = mul i64 %v196, 16
  %v202 = add i64 %v195, %v201
  %v203 = getelementptr inbounds float, ptr %v141, i64 %v202
  store <8 x float> %v200, ptr %v203, align 4
  %v204 = add nsw i64 %v196, 1
  br label %b6
b8:
  %v205 = add i64 %v157, 128
  %v206 = add nsw i64 %v155, 1
  br label %b0
b2:
  %v207 = icmp sgt i64 %v3, 1
  br i1 %v207, label %b9, label %b10
b9:
  %v208 = getelementptr inbounds i64, ptr %v1, i64 3
  %v209 = atomicrmw add ptr %v208, i64 1 acq_rel
  %v210 = mul i64 %v3, 1
  br label %b11
b11:
  %v211 = load atomic i64, ptr %v208 acquire, align 8
  %v212 = icmp slt i64 %v211, %v210
  br i1 %v212, label %b12, label %b13
b12:
  %v213 = call i32 @sched_yield()
  br label %b11
b13:
  br label %b10
b10:
  %v215 = add i64 %v8, 0
  %v216 = sdiv i64 %v215, 1
  %v217 = add i64 %v2, 1
  %v218 = mul i64 %v216, %v2
  %v219 = sdiv i64 %v218, %v3
  %v220 = mul i64 %v219, 1
  %v221 = icmp slt i64 %v220, %v8
  %v222 = select i1 %v221, i64 %v220, i64 %v8
  %v223 = mul i64 %v216, %v217
  %v224 = sdiv i64 %v223, %v3
  %v225 = mul i64 %v224, 1
  %v226 = icmp slt i64 %v225, %v8
  %v227 = select i1 %v226, i64 %v225, i64 %v8
  br label %b14
b14:
  %v228 = phi i64 [ %v222, %b10 ], [ %v328, %b19 ]
  %v229 = icmp slt i64 %v228, %v227
  br i1 %v229, label %b15, label %b16
b15:
  %v230 = add i64 %v228, 96
  %v231 = icmp slt i64 %v230, %v227
  %v232 = select i1 %v231, i64 %v230, i64 %v227
  br label %b17
b17:
  %v233 = phi i64 [ 0, %b15 ], [ %v327, %b22 ]
  %v234 = icmp slt i64 %v233, 1
  br i1 %v234, label %b18, label %b19
b18:
  %v235 = sub i64 %v232, %v228
  %v236 = sub i64 6, 1
  %v237 = add i64 %v235, %v236
  %v238 = sdiv i64 %v237, 6
  br label %b20
b20:
  %v239 = phi i64 [ 0, %b18 ], [ %v326, %b27 ]
  %v240 = icmp slt i64 %v239, %v238
  br i1 %v240, label %b21, label %b22
b21:
  %v241 = mul i64 %v235, %v239
  %v242 = sdiv i64 %v241, %v238
  %v243 = add i64 %v228, %v242
  %v244 = add i64 %v239, 1
  %v245 = mul i64 %v235, %v244
  %v246 = sdiv i64 %v245, %v238
  %v247 = add i64 %v228, %v246
  %v248 = mul i64 %v233, 128
  %v249 = getelementptr inbounds float, ptr %v141, i64 %v248
  %v250 = sub i64 %v247, %v243
  %v251 = mul i64 %v243, 8
  %v252 = getelementptr inbounds float, ptr %v30, i64 %v251
  %v253 = getelementptr inbounds float, ptr %v252, i64 0
  %v254 = sub i64 %v250, 1
  %v255 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v254
  %v256 = load ptr, ptr %v255, align 4
  %v257 = icmp sgt i64 %v250, 0
  br i1 %v257, label %b23, label %b24
b23:
  call void %v256(ptr %v253, i64 8, ptr %v249, i64 8, ptr %v214)
  br label %b24
b24:
  %v258 = add i64 %v248, 128
  br label %b25
b25:
  %v259 = phi i64 [ %v243, %b24 ], [ %v325, %b30 ]
  %v260 = icmp slt i64 %v259, %v247
  br i1 %v260, label %b26, label %b27
b26:
  %v261 = sub i64 %v259, %v243
  %v262 = mul i64 %v261, 16
  %v263 = getelementptr inbounds float, ptr %v214, i64 %v262
  %v264 = mul i64 1, %v7
  %v265 = add i64 %v259, %v264
  %v266 = mul i64 %v265, 16
  %v267 = getelementptr inbounds float, ptr %v34, i64 %v266
  %v268 = mul i64 %v259, 16
  %v269 = getelementptr inbounds float, ptr %v90, i64 %v268
  %v270 = mul i64 %v259, 16
  %v271 = getelementptr inbounds float, ptr %v92, i64 %v270
  br label %b28
b28:
  %v272 = phi i64 [ 0, %b26 ], [ %v324, %b29 ]
  %v273 = icmp slt i64 %v272, 2
  br i1 %v273, label %b29, label %b30
b29:
  %v274 = mul i64 %v233, 2
  %v275 = add i64 %v274, %v272
  %v276 = mul i64 %v275, 8
  %v277 = add i64 0, %v272
  %v278 = mul i64 %v277, 8
  %v279 = getelementptr inbounds float, ptr %v263, i64 %v278
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = add i64 0, %v276
  %v282 = getelementptr inbounds float, ptr %v267, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v283)
  %v285 = fneg <8 x float> %v284
  %v286 = fcmp olt <8 x float> %v285, splat (float 0xC05A400000000000)
  %v287 = select <8 x i1> %v286, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v285
  %v288 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v287, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v289 = fsub <8 x float> %v288, splat (float 0x4168000000000000)
  %v290 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v289, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v287)
  %v291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v289, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v290)
  %v292 = bitcast <8 x float> %v288 to <8 x i32>
  %v293 = fmul <8 x float> %v291, %v291
  %v294 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v291, <8 x float> splat (float 0x3F81227F40000000))
  %v295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v294, <8 x float> %v291, <8 x float> splat (float 0x3FA5556740000000))
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> %v291, <8 x float> splat (float 0x3FC5554B00000000))
  %v297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v296, <8 x float> %v291, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v293, <8 x float> %v297, <8 x float> %v291)
  %v299 = sub <8 x i32> %v292, splat (i32 1262485250)
  %v300 = lshr <8 x i32> %v299, splat (i32 1)
  %v301 = sub <8 x i32> %v299, %v300
  %v302 = shl <8 x i32> %v300, splat (i32 23)
  %v303 = bitcast <8 x i32> %v302 to <8 x float>
  %v304 = shl <8 x i32> %v301, splat (i32 23)
  %v305 = bitcast <8 x i32> %v304 to <8 x float>
  %v306 = fadd <8 x float> %v298, splat (float 0x3FF0000000000000)
  %v307 = fmul <8 x float> %v306, %v303
  %v308 = fmul <8 x float> %v307, %v305
  %v309 = fcmp olt <8 x float> %v283, splat (float 0x0000000000000000)
  %v310 = select <8 x i1> %v309, <8 x float> %v308, <8 x float> splat (float 0x3FF0000000000000)
  %v311 = fadd <8 x float> %v308, splat (float 0x3FF0000000000000)
  %v312 = fdiv <8 x float> %v310, %v311
  %v313 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v314 = shufflevector <8 x float> %v313, <8 x float> poison, <8 x i32> zeroinitializer
  %v315 = fmul <8 x float> %v314, %v312
  %v316 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v317 = shufflevector <8 x float> %v316, <8 x float> poison, <8 x i32> zeroinitializer
  %v318 = fsub <8 x float> %v315, %v317
  %v319 = fmul <8 x float> %v280, %v318
  %v320 = add i64 0, %v276
  %v321 = getelementptr inbounds float, ptr %v269, i64 %v320
  store <8 x float> %v280, ptr %v321, align 4
  %v322 = add i64 0, %v276
  %v323 = getelementptr inbounds float, ptr %v271, i64 %v322
  store <8 x float> %v319, ptr %v323, align 4
  %v324 = add nsw i64 %v272, 1
  br label %b28
b30:
  %v325 = add nsw i64 %v259, 1
  br label %b25
b27:
  %v326 = add nsw i64 %v239, 1
  br label %b20
b22:
  %v327 = add nsw i64 %v233, 1
  br label %b17
b19:
  %v328 = add nsw i64 %v228, 96
  br label %b14
b16:
  %v329 = add i64 %v8, 0
  %v330 = sdiv i64 %v329, 1
  %v331 = add i64 %v2, 1
  %v332 = mul i64 %v330, %v2
  %v333 = sdiv i64 %v332, %v3
  %v334 = mul i64 %v333, 1
  %v335 = icmp slt i64 %v334, %v8
  %v336 = select i1 %v335, i64 %v334, i64 %v8
  %v337 = mul i64 %v330, %v331
  %v338 = sdiv i64 %v337, %v3
  %v339 = mul i64 %v338, 1
  %v340 = icmp slt i64 %v339, %v8
  %v341 = select i1 %v340, i64 %v339, i64 %v8
  br label %b31
b31:
  %v342 = phi i64 [ %v336, %b16 ], [ %v364, %b36 ]
  %v343 = icmp slt i64 %v342, %v341
  br i1 %v343, label %b32, label %b33
b32:
  br label %b34
b34:
  %v344 = phi i64 [ 0, %b32 ], [ %v363, %b39 ]
  %v345 = icmp slt i64 %v344, 8
  br i1 %v345, label %b35, label %b36
b35:
  br label %b37
b37:
  %v346 = phi i64 [ 0, %b35 ], [ %v357, %b38 ]
  %v347 = phi float [ 0x0000000000000000, %b35 ], [ %v356, %b38 ]
  %v348 = icmp slt i64 %v346, 2
  br i1 %v348, label %b38, label %b39
b38:
  %v349 = mul i64 %v342, 16
  %v350 = getelementptr inbounds float, ptr %v92, i64 %v349
  %v351 = mul i64 %v344, 2
  %v352 = add i64 0, %v351
  %v353 = add i64 %v352, %v346
  %v354 = getelementptr inbounds float, ptr %v350, i64 %v353
  %v355 = load float, ptr %v354, align 4
  %v356 = fadd float %v347, %v355
  %v357 = add nsw i64 %v346, 1
  br label %b37
b39:
  %v358 = fadd float %v347, 0x0000000000000000
  %v359 = mul i64 %v342, 32
  %v360 = getelementptr inbounds float, ptr %v62, i64 %v359
  %v361 = add i64 24, %v344
  %v362 = getelementptr inbounds float, ptr %v360, i64 %v361
  store float %v358, ptr %v362, align 4
  %v363 = add nsw i64 %v344, 1
  br label %b34
b36:
  %v364 = add nsw i64 %v342, 1
  br label %b31
b33:
  %v365 = icmp sgt i64 %v3, 1
  br i1 %v365, label %b40, label %b41
b40:
  %v366 = getelementptr inbounds i64, ptr %v1, i64 3
  %v367 = atomicrmw add ptr %v366, i64 1 acq_rel
  %v368 = mul i64 %v3, 2
  br label %b42
b42:
  %v369 = load atomic i64, ptr %v366 acquire, align 8
  %v370 = icmp slt i64 %v369, %v368
  br i1 %v370, label %b43, label %b44
b43:
  %v371 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v372 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v373 = load ptr, ptr %v372, align 4
  %v374 = getelementptr inbounds float, ptr %v373, i64 128
  %v375 = add i64 1, 0
  %v376 = sdiv i64 %v375, 1
  %v377 = add i64 %v2, 1
  %v378 = mul i64 %v376, %v2
  %v379 = sdiv i64 %v378, %v3
  %v380 = mul i64 %v379, 1
  %v381 = icmp slt i64 %v380, 1
  %v382 = select i1 %v381, i64 %v380, i64 1
  %v383 = mul i64 %v376, %v377
  %v384 = sdiv i64 %v383, %v3
  %v385 = mul i64 %v384, 1
  %v386 = icmp slt i64 %v385, 1
  %v387 = select i1 %v386, i64 %v385, i64 1
  br label %b45
b45:
  %v388 = phi i64 [ %v382, %b41 ], [ %v486, %b59 ]
  %v389 = icmp slt i64 %v388, %v387
  br i1 %v389, label %b46, label %b47
b46:
  %v390 = mul i64 %v388, 768
  %v391 = mul i64 %v388, 16
  %v392 = add i64 %v391, 0
  %v393 = sub i64 16, %v392
  %v394 = icmp slt i64 %v393, 0
  %v395 = select i1 %v394, i64 0, i64 %v393
  %v396 = icmp ult i64 %v395, 8
  %v397 = select i1 %v396, i64 %v395, i64 8
  %v398 = trunc i64 %v397 to i32
  %v399 = insertelement <8 x i32> poison, i32 %v398, i64 0
  %v400 = shufflevector <8 x i32> %v399, <8 x i32> poison, <8 x i32> zeroinitializer
  %v401 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v400
  %v402 = mul i64 %v392, 1
  %v403 = add i64 0, %v402
  %v404 = getelementptr inbounds float, ptr %v20, i64 %v403
  %v405 = add i64 %v390, 0
  br label %b48
b48:
  %v406 = phi i64 [ 0, %b46 ], [ %v414, %b49 ]
  %v407 = icmp slt i64 %v406, 16
  br i1 %v407, label %b49, label %b50
b49:
  %v408 = mul i64 %v406, 16
  %v409 = getelementptr inbounds float, ptr %v404, i64 %v408
  %v410 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v409, <8 x i1> %v401, <8 x float> zeroinitializer)
  %v411 = mul i64 %v406, 16
  %v412 = add i64 %v405, %v411
  %v413 = getelementptr inbounds float, ptr %v374, i64 %v412
  store <8 x float> %v410, ptr %v413, align 4
  %v414 = add nsw i64 %v406, 1
  br label %b48
b50:
  %v415 = add i64 %v391, 8
  %v416 = sub i64 16, %v415
  %v417 = icmp slt i64 %v416, 0
  %v418 = select i1 %v417, i64 0, i64 %v416
  %v419 = icmp ult i64 %v418, 8
  %v420 = select i1 %v419, i64 %v418, i64 8
  %v421 = trunc i64 %v420 to i32
  %v422 = insertelement <8 x i32> poison, i32 %v421, i64 0
  %v423 = shufflevector <8 x i32> %v422, <8 x i32> poison, <8 x i32> zeroinitializer
  %v424 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v423
  %v425 = mul i64 %v415, 1
  %v426 = add i64 0, %v425
  %v427 = getelementptr inbounds float, ptr %v20, i64 %v426
  %v428 = add i64 %v390, 8
  br label %b51
b51:
  %v429 = phi i64 [ 0, %b50 ], [ %v437, %b52 ]
  %v430 = icmp slt i64 %v429, 16
  br i1 %v430, label %b52, label %b53
b52:
  %v431 = mul i64 %v429, 16
  %v432 = getelementptr inbounds float, ptr %v427, i64 %v431
  %v433 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v432, <8 x i1> %v424, <8 x float> zeroinitializer)
  %v434 = mul i64 %v429, 16
  %v435 = add i64 %v428, %v434
  %v436 = getelementptr inbounds float, ptr %v374, i64 %v435
  store <8 x float> %v433, ptr %v436, align 4
  %v437 = add nsw i64 %v429, 1
  br label %b51
b53:
  %v438 = add i64 %v390, 256
  %v439 = add i64 %v391, 0
  %v440 = sub i64 16, %v439
  %v441 = icmp slt i64 %v440, 0
  %v442 = select i1 %v441, i64 0, i64 %v440
  %v443 = icmp ult i64 %v442, 8
  %v444 = select i1 %v443, i64 %v442, i64 8
  %v445 = trunc i64 %v444 to i32
  %v446 = insertelement <8 x i32> poison, i32 %v445, i64 0
  %v447 = shufflevector <8 x i32> %v446, <8 x i32> poison, <8 x i32> zeroinitializer
  %v448 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v447
  %v449 = mul i64 %v439, 1
  %v450 = add i64 0, %v449
  %v451 = getelementptr inbounds float, ptr %v16, i64 %v450
  %v452 = add i64 %v438, 0
  br label %b54
b54:
  %v453 = phi i64 [ 0, %b53 ], [ %v461, %b55 ]
  %v454 = icmp slt i64 %v453, 32
  br i1 %v454, label %b55, label %b56
b55:
  %v455 = mul i64 %v453, 16
  %v456 = getelementptr inbounds float, ptr %v451, i64 %v455
  %v457 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v456, <8 x i1> %v448, <8 x float> zeroinitializer)
  %v458 = mul i64 %v453, 16
  %v459 = add i64 %v452, %v458
  %v460 = getelementptr inbounds float, ptr %v374, i64 %v459
  store <8 x float> %v457, ptr %v460, align 4
  %v461 = add nsw i64 %v453, 1
  br label %b54
b56:
  %v462 = add i64 %v391, 8
  %v463 = sub i64 16, %v462
  %v464 = icmp slt i64 %v463, 0
  %v465 = select i1 %v464, i64 0, i64 %v463
  %v466 = icmp ult i64 %v465, 8
  %v467 = select i1 %v466, i64 %v465, i64 8
  %v468 = trunc i64 %v467 to i32
  %v469 = insertelement <8 x i32> poison, i32 %v468, i64 0
  %v470 = shufflevector <8 x i32> %v469, <8 x i32> poison, <8 x i32> zeroinitializer
  %v471 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v470
  %v472 = mul i64 %v462, 1
  %v473 = add i64 0, %v472
  %v474 = getelementptr inbounds float, ptr %v16, i64 %v473
  %v475 = add i64 %v438, 8
  br label %b57
b57:
  %v476 = phi i64 [ 0, %b56 ], [ %v484, %b58 ]
  %v477 = icmp slt i64 %v476, 32
  br i1 %v477, label %b58, label %b59
b58:
  %v478 = mul i64 %v476, 16
  %v479 = getelementptr inbounds float, ptr %v474, i64 %v478
  %v480 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v479, <8 x i1> %v471, <8 x float> zeroinitializer)
  %v481 = mul i64 %v476, 16
  %v482 = add i64 %v475, %v481
  %v483 = getelementptr inbounds float, ptr %v374, i64 %v482
  store <8 x float> %v480, ptr %v483, align 4
  %v484 = add nsw i64 %v476, 1
  br label %b57
b59:
  %v485 = add i64 %v438, 512
  %v486 = add nsw i64 %v388, 1
  br label %b45
b47:
  %v487 = icmp sgt i64 %v3, 1
  br i1 %v487, label %b60, label %b61
b60:
  %v488 = getelementptr inbounds i64, ptr %v1, i64 3
  %v489 = atomicrmw add ptr %v488, i64 1 acq_rel
  %v490 = mul i64 %v3, 3
  br label %b62
b62:
  %v491 = load atomic i64, ptr %v488 acquire, align 8
  %v492 = icmp slt i64 %v491, %v490
  br i1 %v492, label %b63, label %b64
b63:
  %v493 = call i32 @sched_yield()
  br label %b62
b64:
  br label %b61
b61:
  br label %b65
b65:
  %v494 = phi i64 [ 0, %b61 ], [ %v1004, %b109 ]
  %v495 = icmp slt i64 %v494, %v5
  br i1 %v495, label %b66, label %b67
b66:
  %v496 = sub i64 %v5, 1
  %v497 = sub i64 %v496, %v494
  %v498 = add i64 %v7, 0
  %v499 = sdiv i64 %v498, 1
  %v500 = add i64 %v2, 1
  %v501 = mul i64 %v499, %v2
  %v502 = sdiv i64 %v501, %v3
  %v503 = mul i64 %v502, 1
  %v504 = icmp slt i64 %v503, %v7
  %v505 = select i1 %v504, i64 %v503, i64 %v7
  %v506 = mul i64 %v499, %v500
  %v507 = sdiv i64 %v506, %v3
  %v508 = mul i64 %v507, 1
  %v509 = icmp slt i64 %v508, %v7
  %v510 = select i1 %v509, i64 %v508, i64 %v7
  br label %b68
b68:
  %v511 = phi i64 [ %v505, %b66 ], [ %v700, %b73 ]
  %v512 = icmp slt i64 %v511, %v510
  br i1 %v512, label %b69, label %b70
b69:
  %v513 = add i64 %v497, 1
  %v514 = and i64 %v513, 1
  %v515 = mul i64 %v514, %v7
  %v516 = add i64 %v515, %v511
  %v517 = mul i64 %v516, 16
  %v518 = getelementptr inbounds float, ptr %v36, i64 %v517
  %v519 = add i64 %v497, 0
  %v520 = and i64 %v519, %v104
  %v521 = mul i64 %v520, %v7
  %v522 = add i64 %v521, %v511
  %v523 = mul i64 %v522, 16
  %v524 = getelementptr inbounds float, ptr %v28, i64 %v523
  %v525 = add i64 %v497, 1
  %v526 = and i64 %v525, %v110
  %v527 = mul i64 %v526, %v7
  %v528 = add i64 %v527, %v511
  %v529 = mul i64 %v528, 16
  %v530 = getelementptr inbounds float, ptr %v34, i64 %v529
  %v531 = add i64 %v497, 1
  %v532 = and i64 %v531, 1
  %v533 = mul i64 %v532, %v7
  %v534 = add i64 %v533, %v511
  %v535 = mul i64 %v534, 16
  %v536 = getelementptr inbounds float, ptr %v38, i64 %v535
  %v537 = add i64 %v497, 0
  %v538 = and i64 %v537, %v134
  %v539 = mul i64 %v538, %v7
  %v540 = add i64 %v539, %v511
  %v541 = mul i64 %v540, 16
  %v542 = getelementptr inbounds float, ptr %v90, i64 %v541
  %v543 = add i64 %v497, 0
  %v544 = and i64 %v543, %v130
  %v545 = mul i64 %v544, %v7
  %v546 = add i64 %v545, %v511
  %v547 = mul i64 %v546, 16
  %v548 = getelementptr inbounds float, ptr %v86, i64 %v547
  %v549 = add i64 %v497, 0
  %v550 = and i64 %v549, %v128
  %v551 = mul i64 %v550, %v7
  %v552 = add i64 %v551, %v511
  %v553 = mul i64 %v552, 16
  %v554 = getelementptr inbounds float, ptr %v84, i64 %v553
  %v555 = add i64 %v497, 0
  %v556 = and i64 %v555, %v122
  %v557 = mul i64 %v556, %v7
  %v558 = add i64 %v557, %v511
  %v559 = mul i64 %v558, 16
  %v560 = getelementptr inbounds float, ptr %v70, i64 %v559
  %v561 = add i64 %v497, 0
  %v562 = and i64 %v561, %v110
  %v563 = mul i64 %v562, %v7
  %v564 = add i64 %v563, %v511
  %v565 = mul i64 %v564, 16
  %v566 = getelementptr inbounds float, ptr %v34, i64 %v565
  %v567 = add i64 %v497, 0
  %v568 = and i64 %v567, %v124
  %v569 = mul i64 %v568, %v7
  %v570 = add i64 %v569, %v511
  %v571 = mul i64 %v570, 16
  %v572 = getelementptr inbounds float, ptr %v80, i64 %v571
  %v573 = add i64 %v497, 0
  %v574 = and i64 %v573, %v126
  %v575 = mul i64 %v574, %v7
  %v576 = add i64 %v575, %v511
  %v577 = mul i64 %v576, 16
  %v578 = getelementptr inbounds float, ptr %v82, i64 %v577
  %v579 = mul i64 %v511, 16
  %v580 = getelementptr inbounds float, ptr %v94, i64 %v579
  %v581 = mul i64 %v511, 16
  %v582 = getelementptr inbounds float, ptr %v96, i64 %v581
  %v583 = mul i64 %v511, 16
  %v584 = getelementptr inbounds float, ptr %v98, i64 %v583
  %v585 = add i64 %v497, 0
  %v586 = and i64 %v585, 1
  %v587 = mul i64 %v586, %v7
  %v588 = add i64 %v587, %v511
  %v589 = mul i64 %v588, 16
  %v590 = getelementptr inbounds float, ptr %v38, i64 %v589
  %v591 = add i64 %v497, 0
  %v592 = and i64 %v591, %v136
  %v593 = mul i64 %v592, %v7
  %v594 = add i64 %v593, %v511
  %v595 = mul i64 %v594, 16
  %v596 = getelementptr inbounds float, ptr %v92, i64 %v595
  br label %b71
b71:
  %v597 = phi i64 [ 0, %b69 ], [ %v699, %b72 ]
  %v598 = icmp slt i64 %v597, 16
  br i1 %v598, label %b72, label %b73
b72:
  %v599 = add i64 0, %v597
  %v600 = getelementptr inbounds float, ptr %v518, i64 %v599
  %v601 = load <8 x float>, ptr %v600, align 4
  %v602 = add i64 0, %v597
  %v603 = getelementptr inbounds float, ptr %v524, i64 %v602
  %v604 = load <8 x float>, ptr %v603, align 4
  %v605 = fadd <8 x float> %v601, %v604
  %v606 = add i64 0, %v597
  %v607 = getelementptr inbounds float, ptr %v530, i64 %v606
  %v608 = load <8 x float>, ptr %v607, align 4
  %v609 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v608)
  %v610 = fneg <8 x float> %v609
  %v611 = fcmp olt <8 x float> %v610, splat (float 0xC05A400000000000)
  %v612 = select <8 x i1> %v611, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v610
  %v613 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v612, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v614 = fsub <8 x float> %v613, splat (float 0x4168000000000000)
  %v615 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v614, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v612)
  %v616 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v614, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v615)
  %v617 = bitcast <8 x float> %v613 to <8 x i32>
  %v618 = fmul <8 x float> %v616, %v616
  %v619 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v616, <8 x float> splat (float 0x3F81227F40000000))
  %v620 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v619, <8 x float> %v616, <8 x float> splat (float 0x3FA5556740000000))
  %v621 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v620, <8 x float> %v616, <8 x float> splat (float 0x3FC5554B00000000))
  %v622 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v621, <8 x float> %v616, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v623 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v618, <8 x float> %v622, <8 x float> %v616)
  %v624 = sub <8 x i32> %v617, splat (i32 1262485250)
  %v625 = lshr <8 x i32> %v624, splat (i32 1)
  %v626 = sub <8 x i32> %v624, %v625
  %v627 = shl <8 x i32> %v625, splat (i32 23)
  %v628 = bitcast <8 x i32> %v627 to <8 x float>
  %v629 = shl <8 x i32> %v626, splat (i32 23)
  %v630 = bitcast <8 x i32> %v629 to <8 x float>
  %v631 = fadd <8 x float> %v623, splat (float 0x3FF0000000000000)
  %v632 = fmul <8 x float> %v631, %v628
  %v633 = fmul <8 x float> %v632, %v630
  %v634 = fcmp olt <8 x float> %v608, splat (float 0x0000000000000000)
  %v635 = select <8 x i1> %v634, <8 x float> %v633, <8 x float> splat (float 0x3FF0000000000000)
  %v636 = fadd <8 x float> %v633, splat (float 0x3FF0000000000000)
  %v637 = fdiv <8 x float> %v635, %v636
  %v638 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v639 = shufflevector <8 x float> %v638, <8 x float> poison, <8 x i32> zeroinitializer
  %v640 = fmul <8 x float> %v639, %v637
  %v641 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v642 = shufflevector <8 x float> %v641, <8 x float> poison, <8 x i32> zeroinitializer
  %v643 = fsub <8 x float> %v640, %v642
  %v644 = fmul <8 x float> %v605, %v643
  %v645 = add i64 0, %v597
  %v646 = getelementptr inbounds float, ptr %v536, i64 %v645
  %v647 = load <8 x float>, ptr %v646, align 4
  %v648 = add i64 0, %v597
  %v649 = getelementptr inbounds float, ptr %v542, i64 %v648
  %v650 = load <8 x float>, ptr %v649, align 4
  %v651 = add i64 0, %v597
  %v652 = getelementptr inbounds float, ptr %v548, i64 %v651
  %v653 = load <8 x float>, ptr %v652, align 4
  %v654 = fmul <8 x float> %v650, %v653
  %v655 = add i64 0, %v597
  %v656 = getelementptr inbounds float, ptr %v554, i64 %v655
  %v657 = load <8 x float>, ptr %v656, align 4
  %v658 = fmul <8 x float> %v605, %v657
  %v659 = fadd <8 x float> %v654, %v658
  %v660 = fmul <8 x float> %v659, %v639
  %v661 = fmul <8 x float> %v660, %v637
  %v662 = fsub <8 x float> %v642, %v637
  %v663 = fmul <8 x float> %v661, %v662
  %v664 = fadd <8 x float> %v647, %v663
  %v665 = add i64 0, %v597
  %v666 = getelementptr inbounds float, ptr %v560, i64 %v665
  %v667 = load <8 x float>, ptr %v666, align 4
  %v668 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v669 = shufflevector <8 x float> %v668, <8 x float> poison, <8 x i32> zeroinitializer
  %v670 = fmul <8 x float> %v669, %v667
  %v671 = fsub <8 x float> %v670, %v639
  %v672 = fmul <8 x float> %v664, %v671
  %v673 = add i64 0, %v597
  %v674 = getelementptr inbounds float, ptr %v566, i64 %v673
  %v675 = load <8 x float>, ptr %v674, align 4
  %v676 = fmul <8 x float> %v664, %v675
  %v677 = add i64 0, %v597
  %v678 = getelementptr inbounds float, ptr %v572, i64 %v677
  %v679 = load <8 x float>, ptr %v678, align 4
  %v680 = fmul <8 x float> %v664, %v679
  %v681 = add i64 0, %v597
  %v682 = getelementptr inbounds float, ptr %v578, i64 %v681
  %v683 = load <8 x float>, ptr %v682, align 4
  %v684 = fmul <8 x float> %v664, %v683
  %v685 = fmul <8 x float> %v684, %v669
  %v686 = fmul <8 x float> %v685, %v667
  %v687 = fsub <8 x float> %v642, %v667
  %v688 = fmul <8 x float> %v686, %v687
  %v689 = add i64 0, %v597
  %v690 = getelementptr inbounds float, ptr %v580, i64 %v689
  store <8 x float> %v644, ptr %v690, align 4
  %v691 = add i64 0, %v597
  %v692 = getelementptr inbounds float, ptr %v582, i64 %v691
  store <8 x float> %v672, ptr %v692, align 4
  %v693 = add i64 0, %v597
  %v694 = getelementptr inbounds float, ptr %v584, i64 %v693
  store <8 x float> %v676, ptr %v694, align 4
  %v695 = add i64 0, %v597
  %v696 = getelementptr inbounds float, ptr %v590, i64 %v695
  store <8 x float> %v680, ptr %v696, align 4
  %v697 = add i64 0, %v597
  %v698 = getelementptr inbounds float, ptr %v596, i64 %v697
  store <8 x float> %v688, ptr %v698, align 4
  %v699 = add nsw i64 %v597, 8
  br label %b71
b73:
  %v700 = add nsw i64 %v511, 1
  br label %b68
b70:
  %v701 = add i64 %v7, 0
  %v702 = sdiv i64 %v701, 1
  %v703 = add i64 %v2, 1
  %v704 = mul i64 %v702, %v2
  %v705 = sdiv i64 %v704, %v3
  %v706 = mul i64 %v705, 1
  %v707 = icmp slt i64 %v706, %v7
  %v708 = select i1 %v707, i64 %v706, i64 %v7
  %v709 = mul i64 %v702, %v703
  %v710 = sdiv i64 %v709, %v3
  %v711 = mul i64 %v710, 1
  %v712 = icmp slt i64 %v711, %v7
  %v713 = select i1 %v712, i64 %v711, i64 %v7
  br label %b74
b74:
  %v714 = phi i64 [ %v708, %b70 ], [ %v740, %b79 ]
  %v715 = icmp slt i64 %v714, %v713
  br i1 %v715, label %b75, label %b76
b75:
  br label %b77
b77:
  %v716 = phi i64 [ 0, %b75 ], [ %v739, %b82 ]
  %v717 = icmp slt i64 %v716, 8
  br i1 %v717, label %b78, label %b79
b78:
  br label %b80
b80:
  %v718 = phi i64 [ 0, %b78 ], [ %v729, %b81 ]
  %v719 = phi float [ 0x0000000000000000, %b78 ], [ %v728, %b81 ]
  %v720 = icmp slt i64 %v718, 2
  br i1 %v720, label %b81, label %b82
b81:
  %v721 = mul i64 %v714, 16
  %v722 = getelementptr inbounds float, ptr %v94, i64 %v721
  %v723 = mul i64 %v716, 2
  %v724 = add i64 0, %v723
  %v725 = add i64 %v724, %v718
  %v726 = getelementptr inbounds float, ptr %v722, i64 %v725
  %v727 = load float, ptr %v726, align 4
  %v728 = fadd float %v719, %v727
  %v729 = add nsw i64 %v718, 1
  br label %b80
b82:
  %v730 = fadd float %v719, 0x0000000000000000
  %v731 = add i64 %v497, 0
  %v732 = and i64 %v731, %v116
  %v733 = mul i64 %v732, %v7
  %v734 = add i64 %v733, %v714
  %v735 = mul i64 %v734, 32
  %v736 = getelementptr inbounds float, ptr %v62, i64 %v735
  %v737 = add i64 16, %v716
  %v738 = getelementptr inbounds float, ptr %v736, i64 %v737
  store float %v730, ptr %v738, align 4
  %v739 = add nsw i64 %v716, 1
  br label %b77
b79:
  %v740 = add nsw i64 %v714, 1
  br label %b74
b76:
  %v741 = add i64 %v7, 0
  %v742 = sdiv i64 %v741, 1
  %v743 = add i64 %v2, 1
  %v744 = mul i64 %v742, %v2
  %v745 = sdiv i64 %v744, %v3
  %v746 = mul i64 %v745, 1
  %v747 = icmp slt i64 %v746, %v7
  %v748 = select i1 %v747, i64 %v746, i64 %v7
  %v749 = mul i64 %v742, %v743
  %v750 = sdiv i64 %v749, %v3
  %v751 = mul i64 %v750, 1
  %v752 = icmp slt i64 %v751, %v7
  %v753 = select i1 %v752, i64 %v751, i64 %v7
  br label %b83
b83:
  %v754 = phi i64 [ %v748, %b76 ], [ %v780, %b88 ]
  %v755 = icmp slt i64 %v754, %v753
  br i1 %v755, label %b84, label %b85
b84:
  br label %b86
b86:
  %v756 = phi i64 [ 0, %b84 ], [ %v779, %b91 ]
  %v757 = icmp slt i64 %v756, 8
  br i1 %v757, label %b87, label %b88
b87:
  br label %b89
b89:
  %v758 = phi i64 [ 0, %b87 ], [ %v769, %b90 ]
  %v759 = phi float [ 0x0000000000000000, %b87 ], [ %v768, %b90 ]
  %v760 = icmp slt i64 %v758, 2
  br i1 %v760, label %b90, label %b91
b90:
  %v761 = mul i64 %v754, 16
  %v762 = getelementptr inbounds float, ptr %v96, i64 %v761
  %v763 = mul i64 %v756, 2
  %v764 = add i64 0, %v763
  %v765 = add i64 %v764, %v758
  %v766 = getelementptr inbounds float, ptr %v762, i64 %v765
  %v767 = load float, ptr %v766, align 4
  %v768 = fadd float %v759, %v767
  %v769 = add nsw i64 %v758, 1
  br label %b89
b91:
  %v770 = fadd float %v759, 0x0000000000000000
  %v771 = add i64 %v497, 0
  %v772 = and i64 %v771, %v116
  %v773 = mul i64 %v772, %v7
  %v774 = add i64 %v773, %v754
  %v775 = mul i64 %v774, 32
  %v776 = getelementptr inbounds float, ptr %v62, i64 %v775
  %v777 = add i64 0, %v756
  %v778 = getelementptr inbounds float, ptr %v776, i64 %v777
  store float %v770, ptr %v778, align 4
  %v779 = add nsw i64 %v756, 1
  br label %b86
b88:
  %v780 = add nsw i64 %v754, 1
  br label %b83
b85:
  %v781 = add i64 %v7, 0
  %v782 = sdiv i64 %v781, 1
  %v783 = add i64 %v2, 1
  %v784 = mul i64 %v782, %v2
  %v785 = sdiv i64 %v784, %v3
  %v786 = mul i64 %v785, 1
  %v787 = icmp slt i64 %v786, %v7
  %v788 = select i1 %v787, i64 %v786, i64 %v7
  %v789 = mul i64 %v782, %v783
  %v790 = sdiv i64 %v789, %v3
  %v791 = mul i64 %v790, 1
  %v792 = icmp slt i64 %v791, %v7
  %v793 = select i1 %v792, i64 %v791, i64 %v7
  br label %b92
b92:
  %v794 = phi i64 [ %v788, %b85 ], [ %v820, %b97 ]
  %v795 = icmp slt i64 %v794, %v793
  br i1 %v795, label %b93, label %b94
b93:
  br label %b95
b95:
  %v796 = phi i64 [ 0, %b93 ], [ %v819, %b100 ]
  %v797 = icmp slt i64 %v796, 8
  br i1 %v797, label %b96, label %b97
b96:
  br label %b98
b98:
  %v798 = phi i64 [ 0, %b96 ], [ %v809, %b99 ]
  %v799 = phi float [ 0x0000000000000000, %b96 ], [ %v808, %b99 ]
  %v800 = icmp slt i64 %v798, 2
  br i1 %v800, label %b99, label %b100
b99:
  %v801 = mul i64 %v794, 16
  %v802 = getelementptr inbounds float, ptr %v98, i64 %v801
  %v803 = mul i64 %v796, 2
  %v804 = add i64 0, %v803
  %v805 = add i64 %v804, %v798
  %v806 = getelementptr inbounds float, ptr %v802, i64 %v805
  %v807 = load float, ptr %v806, align 4
  %v808 = fadd float %v799, %v807
  %v809 = add nsw i64 %v798, 1
  br label %b98
b100:
  %v810 = fadd float %v799, 0x0000000000000000
  %v811 = add i64 %v497, 0
  %v812 = and i64 %v811, %v116
  %v813 = mul i64 %v812, %v7
  %v814 = add i64 %v813, %v794
  %v815 = mul i64 %v814, 32
  %v816 = getelementptr inbounds float, ptr %v62, i64 %v815
  %v817 = add i64 8, %v796
  %v818 = getelementptr inbounds float, ptr %v816, i64 %v817
  store float %v810, ptr %v818, align 4
  %v819 = add nsw i64 %v796, 1
  br label %b95
b97:
  %v820 = add nsw i64 %v794, 1
  br label %b92
b94:
  %v821 = add i64 %v7, 0
  %v822 = sdiv i64 %v821, 1
  %v823 = add i64 %v2, 1
  %v824 = mul i64 %v822, %v2
  %v825 = sdiv i64 %v824, %v3
  %v826 = mul i64 %v825, 1
  %v827 = icmp slt i64 %v826, %v7
  %v828 = select i1 %v827, i64 %v826, i64 %v7
  %v829 = mul i64 %v822, %v823
  %v830 = sdiv i64 %v829, %v3
  %v831 = mul i64 %v830, 1
  %v832 = icmp slt i64 %v831, %v7
  %v833 = select i1 %v832, i64 %v831, i64 %v7
  br label %b101
b101:
  %v834 = phi i64 [ %v828, %b94 ], [ %v913, %b106 ]
  %v835 = icmp slt i64 %v834, %v833
  br i1 %v835, label %b102, label %b103
b102:
  %v836 = add i64 %v497, 0
  %v837 = and i64 %v836, %v116
  %v838 = mul i64 %v837, %v7
  %v839 = add i64 %v838, %v834
  %v840 = mul i64 %v839, 32
  %v841 = getelementptr inbounds float, ptr %v62, i64 %v840
  %v842 = add i64 %v497, 0
  %v843 = and i64 %v842, %v118
  %v844 = mul i64 %v843, %v7
  %v845 = add i64 %v844, %v834
  %v846 = mul i64 %v845, 48
  %v847 = getelementptr inbounds float, ptr %v66, i64 %v846
  %v848 = add i64 %v497, 0
  %v849 = and i64 %v848, %v120
  %v850 = mul i64 %v849, %v7
  %v851 = add i64 %v850, %v834
  %v852 = mul i64 %v851, 32
  %v853 = getelementptr inbounds float, ptr %v68, i64 %v852
  %v854 = add i64 %v497, 0
  %v855 = and i64 %v854, %v138
  %v856 = mul i64 %v855, %v7
  %v857 = add i64 %v856, %v834
  %v858 = mul i64 %v857, 32
  %v859 = getelementptr inbounds float, ptr %v100, i64 %v858
  br label %b104
b104:
  %v860 = phi i64 [ 0, %b102 ], [ %v912, %b105 ]
  %v861 = icmp slt i64 %v860, 32
  br i1 %v861, label %b105, label %b106
b105:
  %v862 = add i64 0, %v860
  %v863 = getelementptr inbounds float, ptr %v841, i64 %v862
  %v864 = load <8 x float>, ptr %v863, align 4
  %v865 = add i64 0, %v860
  %v866 = getelementptr inbounds float, ptr %v18, i64 %v865
  %v867 = load <8 x float>, ptr %v866, align 4
  %v868 = add i64 0, %v860
  %v869 = getelementptr inbounds float, ptr %v847, i64 %v868
  %v870 = load <8 x float>, ptr %v869, align 4
  %v871 = add i64 0, %v860
  %v872 = getelementptr inbounds float, ptr %v853, i64 %v871
  %v873 = load <8 x float>, ptr %v872, align 4
  %v874 = fadd <8 x float> %v870, %v873
  %v875 = fadd <8 x float> %v867, %v874
  %v876 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v875)
  %v877 = fneg <8 x float> %v876
  %v878 = fcmp olt <8 x float> %v877, splat (float 0xC05A400000000000)
  %v879 = select <8 x i1> %v878, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v877
  %v880 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v879, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v881 = fsub <8 x float> %v880, splat (float 0x4168000000000000)
  %v882 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v881, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v879)
  %v883 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v881, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v882)
  %v884 = bitcast <8 x float> %v880 to <8 x i32>
  %v885 = fmul <8 x float> %v883, %v883
  %v886 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v883, <8 x float> splat (float 0x3F81227F40000000))
  %v887 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v886, <8 x float> %v883, <8 x float> splat (float 0x3FA5556740000000))
  %v888 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v887, <8 x float> %v883, <8 x float> splat (float 0x3FC5554B00000000))
  %v889 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v888, <8 x float> %v883, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v890 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v885, <8 x float> %v889, <8 x float> %v883)
  %v891 = sub <8 x i32> %v884, splat (i32 1262485250)
  %v892 = lshr <8 x i32> %v891, splat (i32 1)
  %v893 = sub <8 x i32> %v891, %v892
  %v894 = shl <8 x i32> %v892, splat (i32 23)
  %v895 = bitcast <8 x i32> %v894 to <8 x float>
  %v896 = shl <8 x i32> %v893, splat (i32 23)
  %v897 = bitcast <8 x i32> %v896 to <8 x float>
  %v898 = fadd <8 x float> %v890, splat (float 0x3FF0000000000000)
  %v899 = fmul <8 x float> %v898, %v895
  %v900 = fmul <8 x float> %v899, %v897
  %v901 = fcmp olt <8 x float> %v875, splat (float 0x0000000000000000)
  %v902 = select <8 x i1> %v901, <8 x float> %v900, <8 x float> splat (float 0x3FF0000000000000)
  %v903 = fadd <8 x float> %v900, splat (float 0x3FF0000000000000)
  %v904 = fdiv <8 x float> %v902, %v903
  %v905 = fmul <8 x float> %v864, %v904
  %v906 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v907 = shufflevector <8 x float> %v906, <8 x float> poison, <8 x i32> zeroinitializer
  %v908 = fsub <8 x float> %v907, %v904
  %v909 = fmul <8 x float> %v905, %v908
  %v910 = add i64 0, %v860
  %v911 = getelementptr inbounds float, ptr %v859, i64 %v910
  store <8 x float> %v909, ptr %v911, align 4
  %v912 = add nsw i64 %v860, 8
  br label %b104
b106:
  %v913 = add nsw i64 %v834, 1
  br label %b101
b103:
  %v915 = add i64 %v7, 0
  %v916 = sdiv i64 %v915, 1
  %v917 = add i64 %v2, 1
  %v918 = mul i64 %v916, %v2
  %v919 = sdiv i64 %v918, %v3
  %v920 = mul i64 %v919, 1
  %v921 = icmp slt i64 %v920, %v7
  %v922 = select i1 %v921, i64 %v920, i64 %v7
  %v923 = mul i64 %v916, %v917
  %v924 = sdiv i64 %v923, %v3
  %v925 = mul i64 %v924, 1
  %v926 = icmp slt i64 %v925, %v7
  %v927 = select i1 %v926, i64 %v925, i64 %v7
  br label %b107
b107:
  %v928 = phi i64 [ %v922, %b103 ], [ %v1003, %b112 ]
  %v929 = icmp slt i64 %v928, %v927
  br i1 %v929, label %b108, label %b109
b108:
  %v930 = add i64 %v928, 96
  %v931 = icmp slt i64 %v930, %v927
  %v932 = select i1 %v931, i64 %v930, i64 %v927
  br label %b110
b110:
  %v933 = phi i64 [ 0, %b108 ], [ %v1002, %b115 ]
  %v934 = icmp slt i64 %v933, 1
  br i1 %v934, label %b111, label %b112
b111:
  %v935 = sub i64 %v932, %v928
  %v936 = sub i64 6, 1
  %v937 = add i64 %v935, %v936
  %v938 = sdiv i64 %v937, 6
  br label %b113
b113:
  %v939 = phi i64 [ 0, %b111 ], [ %v1001, %b122 ]
  %v940 = icmp slt i64 %v939, %v938
  br i1 %v940, label %b114, label %b115
b114:
  %v941 = mul i64 %v935, %v939
  %v942 = sdiv i64 %v941, %v938
  %v943 = add i64 %v928, %v942
  %v944 = add i64 %v939, 1
  %v945 = mul i64 %v935, %v944
  %v946 = sdiv i64 %v945, %v938
  %v947 = add i64 %v928, %v946
  %v948 = mul i64 %v933, 768
  %v949 = getelementptr inbounds float, ptr %v374, i64 %v948
  %v950 = sub i64 %v947, %v943
  %v951 = add i64 %v497, 0
  %v952 = and i64 %v951, %v136
  %v953 = mul i64 %v952, %v7
  %v954 = add i64 %v953, %v943
  %v955 = mul i64 %v954, 16
  %v956 = getelementptr inbounds float, ptr %v92, i64 %v955
  %v957 = getelementptr inbounds float, ptr %v956, i64 0
  %v958 = sub i64 %v950, 1
  %v959 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v958
  %v960 = load ptr, ptr %v959, align 4
  %v961 = icmp sgt i64 %v950, 0
  br i1 %v961, label %b116, label %b117
b116:
  call void %v960(ptr %v957, i64 16, ptr %v949, i64 16, ptr %v914)
  br label %b117
b117:
  %v962 = add i64 %v948, 256
  %v963 = getelementptr inbounds float, ptr %v374, i64 %v962
  %v964 = sub i64 %v947, %v943
  %v965 = add i64 %v497, 0
  %v966 = and i64 %v965, %v138
  %v967 = mul i64 %v966, %v7
  %v968 = add i64 %v967, %v943
  %v969 = mul i64 %v968, 32
  %v970 = getelementptr inbounds float, ptr %v100, i64 %v969
  %v971 = getelementptr inbounds float, ptr %v970, i64 0
  %v972 = sub i64 %v964, 1
  %v973 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0_more, i64 %v972
  %v974 = load ptr, ptr %v973, align 4
  %v975 = icmp sgt i64 %v964, 0
  br i1 %v975, label %b118, label %b119
b118:
  call void %v974(ptr %v971, i64 32, ptr %v963, i64 32, ptr %v914)
  br label %b119
b119:
  %v976 = add i64 %v962, 512
  br label %b120
b120:
  %v977 = phi i64 [ %v943, %b119 ], [ %v1000, %b125 ]
  %v978 = icmp slt i64 %v977, %v947
  br i1 %v978, label %b121, label %b122
b121:
  %v979 = sub i64 %v977, %v943
  %v980 = mul i64 %v979, 16
  %v981 = getelementptr inbounds float, ptr %v914, i64 %v980
  %v982 = add i64 %v497, 0
  %v983 = and i64 %v982, 1
  %v984 = mul i64 %v983, %v7
  %v985 = add i64 %v984, %v977
  %v986 = mul i64 %v985, 16
  %v987 = getelementptr inbounds float, ptr %v36, i64 %v986
  br label %b123
b123:
  %v988 = phi i64 [ 0, %b121 ], [ %v999, %b124 ]
  %v989 = icmp slt i64 %v988, 2
  br i1 %v989, label %b124, label %b125
b124:
  %v990 = mul i64 %v933, 2
  %v991 = add i64 %v990, %v988
  %v992 = mul i64 %v991, 8
  %v993 = add i64 0, %v988
  %v994 = mul i64 %v993, 8
  %v995 = getelementptr inbounds float, ptr %v981, i64 %v994
  %v996 = load <8 x float>, ptr %v995, align 4
  %v997 = add i64 0, %v992
  %v998 = getelementptr inbounds float, ptr %v987, i64 %v997
  store <8 x float> %v996, ptr %v998, align 4
  %v999 = add nsw i64 %v988, 1
  br label %b123
b125:
  %v1000 = add nsw i64 %v977, 1
  br label %b120
b122:
  %v1001 = add nsw i64 %v939, 1
  br label %b113
b115:
  %v1002 = add nsw i64 %v933, 1
  br label %b110
b112:
  %v1003 = add nsw i64 %v928, 96
  br label %b107
b109:
  %v1004 = add nsw i64 %v494, 1
  br label %b65
b67:
  %v1005 = icmp sgt i64 %v3, 1
  br i1 %v1005, label %b126, label %b127
b126:
  %v1006 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1007 = atomicrmw add ptr %v1006, i64 1 acq_rel
  %v1008 = mul i64 %v3, 4
  br label %b128
b128:
  %v1009 = load atomic i64, ptr %v1006 acquire, align 8
  %v1010 = icmp slt i64 %v1009, %v1008
  br i1 %v1010, label %b129, label %b130
b129:
  %v1011 = call i32 @sched_yield()
  br label %b128
b130:
  br label %b127
b127:
  %v1012 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v1013 = load ptr, ptr %v1012, align 4
  %v1014 = getelementptr inbounds float, ptr %v1013, i64 896
  %v1015 = add i64 1, 0
  %v1016 = sdiv i64 %v1015, 1
  %v1017 = add i64 %v2, 1
  %v1018 = mul i64 %v1016, %v2
  %v1019 = sdiv i64 %v1018, %v3
  %v1020 = mul i64 %v1019, 1
  %v1021 = icmp slt i64 %v1020, 1
  %v1022 = select i1 %v1021, i64 %v1020, i64 1
  %v1023 = mul i64 %v1016, %v1017
  %v1024 = sdiv i64 %v1023, %v3
  %v1025 = mul i64 %v1024, 1
  %v1026 = icmp slt i64 %v1025, 1
  %v1027 = select i1 %v1026, i64 %v1025, i64 1
  br label %b131
b131:
  %v1028 = phi i64 [ %v1022, %b127 ], [ %v1080, %b139 ]
  %v1029 = icmp slt i64 %v1028, %v1027
  br i1 %v1029, label %b132, label %b133
b132:
  %v1030 = mul i64 %v1028, 384
  %v1031 = mul i64 %v1028, 8
  %v1032 = add i64 %v1031, 0
  %v1033 = sub i64 8, %v1032
  %v1034 = icmp slt i64 %v1033, 0
  %v1035 = select i1 %v1034, i64 0, i64 %v1033
  %v1036 = icmp ult i64 %v1035, 8
  %v1037 = select i1 %v1036, i64 %v1035, i64 8
  %v1038 = trunc i64 %v1037 to i32
  %v1039 = insertelement <8 x i32> poison, i32 %v1038, i64 0
  %v1040 = shufflevector <8 x i32> %v1039, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1041 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1040
  %v1042 = mul i64 %v1032, 1
  %v1043 = add i64 0, %v1042
  %v1044 = getelementptr inbounds float, ptr %v14, i64 %v1043
  %v1045 = add i64 %v1030, 0
  br label %b134
b134:
  %v1046 = phi i64 [ 0, %b132 ], [ %v1054, %b135 ]
  %v1047 = icmp slt i64 %v1046, 16
  br i1 %v1047, label %b135, label %b136
b135:
  %v1048 = mul i64 %v1046, 8
  %v1049 = getelementptr inbounds float, ptr %v1044, i64 %v1048
  %v1050 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1049, <8 x i1> %v1041, <8 x float> zeroinitializer)
  %v1051 = mul i64 %v1046, 8
  %v1052 = add i64 %v1045, %v1051
  %v1053 = getelementptr inbounds float, ptr %v1014, i64 %v1052
  store <8 x float> %v1050, ptr %v1053, align 4
  %v1054 = add nsw i64 %v1046, 1
  br label %b134
b136:
  %v1055 = add i64 %v1030, 128
  %v1056 = add i64 %v1031, 0
  %v1057 = sub i64 8, %v1056
  %v1058 = icmp slt i64 %v1057, 0
  %v1059 = select i1 %v1058, i64 0, i64 %v1057
  %v1060 = icmp ult i64 %v1059, 8
  %v1061 = select i1 %v1060, i64 %v1059, i64 8
  %v1062 = trunc i64 %v1061 to i32
  %v1063 = insertelement <8 x i32> poison, i32 %v1062, i64 0
  %v1064 = shufflevector <8 x i32> %v1063, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1065 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1064
  %v1066 = mul i64 %v1056, 1
  %v1067 = add i64 0, %v1066
  %v1068 = getelementptr inbounds float, ptr %v12, i64 %v1067
  %v1069 = add i64 %v1055, 0
  br label %b137
b137:
  %v1070 = phi i64 [ 0, %b136 ], [ %v1078, %b138 ]
  %v1071 = icmp slt i64 %v1070, 32
  br i1 %v1071, label %b138, label %b139
b138:
  %v1072 = mul i64 %v1070, 8
  %v1073 = getelementptr inbounds float, ptr %v1068, i64 %v1072
  %v1074 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1073, <8 x i1> %v1065, <8 x float> zeroinitializer)
  %v1075 = mul i64 %v1070, 8
  %v1076 = add i64 %v1069, %v1075
  %v1077 = getelementptr inbounds float, ptr %v1014, i64 %v1076
  store <8 x float> %v1074, ptr %v1077, align 4
  %v1078 = add nsw i64 %v1070, 1
  br label %b137
b139:
  %v1079 = add i64 %v1055, 256
  %v1080 = add nsw i64 %v1028, 1
  br label %b131
b133:
  %v1081 = icmp sgt i64 %v3, 1
  br i1 %v1081, label %b140, label %b141
b140:
  %v1082 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1083 = atomicrmw add ptr %v1082, i64 1 acq_rel
  %v1084 = mul i64 %v3, 5
  br label %b142
b142:
  %v1085 = load atomic i64, ptr %v1082 acquire, align 8
  %v1086 = icmp slt i64 %v1085, %v1084
  br i1 %v1086, label %b143, label %b144
b143:
  %v1087 = call i32 @sched_yield()
  br label %b142
b144:
  br label %b141
b141:
  %v1089 = add i64 %v8, 0
  %v1090 = sdiv i64 %v1089, 1
  %v1091 = add i64 %v2, 1
  %v1092 = mul i64 %v1090, %v2
  %v1093 = sdiv i64 %v1092, %v3
  %v1094 = mul i64 %v1093, 1
  %v1095 = icmp slt i64 %v1094, %v8
  %v1096 = select i1 %v1095, i64 %v1094, i64 %v8
  %v1097 = mul i64 %v1090, %v1091
  %v1098 = sdiv i64 %v1097, %v3
  %v1099 = mul i64 %v1098, 1
  %v1100 = icmp slt i64 %v1099, %v8
  %v1101 = select i1 %v1100, i64 %v1099, i64 %v8
  br label %b145
b145:
  %v1102 = phi i64 [ %v1096, %b141 ], [ %v1165, %b150 ]
  %v1103 = icmp slt i64 %v1102, %v1101
  br i1 %v1103, label %b146, label %b147
b146:
  %v1104 = add i64 %v1102, 96
  %v1105 = icmp slt i64 %v1104, %v1101
  %v1106 = select i1 %v1105, i64 %v1104, i64 %v1101
  br label %b148
b148:
  %v1107 = phi i64 [ 0, %b146 ], [ %v1164, %b153 ]
  %v1108 = icmp slt i64 %v1107, 1
  br i1 %v1108, label %b149, label %b150
b149:
  %v1109 = sub i64 %v1106, %v1102
  %v1110 = sub i64 8, 1
  %v1111 = add i64 %v1109, %v1110
  %v1112 = sdiv i64 %v1111, 8
  br label %b151
b151:
  %v1113 = phi i64 [ 0, %b149 ], [ %v1163, %b160 ]
  %v1114 = icmp slt i64 %v1113, %v1112
  br i1 %v1114, label %b152, label %b153
b152:
  %v1115 = mul i64 %v1109, %v1113
  %v1116 = sdiv i64 %v1115, %v1112
  %v1117 = add i64 %v1102, %v1116
  %v1118 = add i64 %v1113, 1
  %v1119 = mul i64 %v1109, %v1118
  %v1120 = sdiv i64 %v1119, %v1112
  %v1121 = add i64 %v1102, %v1120
  %v1122 = mul i64 %v1107, 384
  %v1123 = getelementptr inbounds float, ptr %v1014, i64 %v1122
  %v1124 = sub i64 %v1121, %v1117
  %v1125 = mul i64 %v1117, 16
  %v1126 = getelementptr inbounds float, ptr %v92, i64 %v1125
  %v1127 = getelementptr inbounds float, ptr %v1126, i64 0
  %v1128 = sub i64 %v1124, 1
  %v1129 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1128
  %v1130 = load ptr, ptr %v1129, align 4
  %v1131 = icmp sgt i64 %v1124, 0
  br i1 %v1131, label %b154, label %b155
b154:
  call void %v1130(ptr %v1127, i64 16, ptr %v1123, i64 16, ptr %v1088)
  br label %b155
b155:
  %v1132 = add i64 %v1122, 128
  %v1133 = getelementptr inbounds float, ptr %v1014, i64 %v1132
  %v1134 = sub i64 %v1121, %v1117
  %v1135 = mul i64 %v1117, 32
  %v1136 = getelementptr inbounds float, ptr %v100, i64 %v1135
  %v1137 = getelementptr inbounds float, ptr %v1136, i64 0
  %v1138 = sub i64 %v1134, 1
  %v1139 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v1138
  %v1140 = load ptr, ptr %v1139, align 4
  %v1141 = icmp sgt i64 %v1134, 0
  br i1 %v1141, label %b156, label %b157
b156:
  call void %v1140(ptr %v1137, i64 32, ptr %v1133, i64 32, ptr %v1088)
  br label %b157
b157:
  %v1142 = add i64 %v1132, 256
  br label %b158
b158:
  %v1143 = phi i64 [ %v1117, %b157 ], [ %v1162, %b163 ]
  %v1144 = icmp slt i64 %v1143, %v1121
  br i1 %v1144, label %b159, label %b160
b159:
  %v1145 = sub i64 %v1143, %v1117
  %v1146 = mul i64 %v1145, 8
  %v1147 = getelementptr inbounds float, ptr %v1088, i64 %v1146
  %v1148 = mul i64 %v1143, 8
  %v1149 = getelementptr inbounds float, ptr %v42, i64 %v1148
  br label %b161
b161:
  %v1150 = phi i64 [ 0, %b159 ], [ %v1161, %b162 ]
  %v1151 = icmp slt i64 %v1150, 1
  br i1 %v1151, label %b162, label %b163
b162:
  %v1152 = mul i64 %v1107, 1
  %v1153 = add i64 %v1152, %v1150
  %v1154 = mul i64 %v1153, 8
  %v1155 = add i64 0, %v1150
  %v1156 = mul i64 %v1155, 8
  %v1157 = getelementptr inbounds float, ptr %v1147, i64 %v1156
  %v1158 = load <8 x float>, ptr %v1157, align 4
  %v1159 = add i64 0, %v1154
  %v1160 = getelementptr inbounds float, ptr %v1149, i64 %v1159
  store <8 x float> %v1158, ptr %v1160, align 4
  %v1161 = add nsw i64 %v1150, 1
  br label %b161
b163:
  %v1162 = add nsw i64 %v1143, 1
  br label %b158
b160:
  %v1163 = add nsw i64 %v1113, 1
  br label %b151
b153:
  %v1164 = add nsw i64 %v1107, 1
  br label %b148
b150:
  %v1165 = add nsw i64 %v1102, 96
  br label %b145
b147:
  %v1166 = icmp sgt i64 %v3, 1
  br i1 %v1166, label %b164, label %b165
b164:
  %v1167 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1168 = atomicrmw add ptr %v1167, i64 1 acq_rel
  %v1169 = mul i64 %v3, 6
  br label %b166
b166:
  %v1170 = load atomic i64, ptr %v1167 acquire, align 8
  %v1171 = icmp slt i64 %v1170, %v1169
  br i1 %v1171, label %b167, label %b168
b167:
  %v1172 = call i32 @sched_yield()
  br label %b166
b168:
  br label %b165
b165:
  %v1173 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v1174 = load ptr, ptr %v1173, align 4
  %v1175 = add i64 32, 1
  %v1176 = sdiv i64 %v1175, 2
  %v1177 = add i64 %v2, 1
  %v1178 = mul i64 %v1176, %v2
  %v1179 = sdiv i64 %v1178, %v3
  %v1180 = mul i64 %v1179, 2
  %v1181 = icmp slt i64 %v1180, 32
  %v1182 = select i1 %v1181, i64 %v1180, i64 32
  %v1183 = mul i64 %v1176, %v1177
  %v1184 = sdiv i64 %v1183, %v3
  %v1185 = mul i64 %v1184, 2
  %v1186 = icmp slt i64 %v1185, 32
  %v1187 = select i1 %v1186, i64 %v1185, i64 32
  %v1188 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b169
b169:
  %v1189 = phi i64 [ %v1182, %b165 ], [ %v1197, %b174 ]
  %v1190 = icmp slt i64 %v1189, %v1187
  br i1 %v1190, label %b170, label %b171
b170:
  %v1191 = mul i64 %v1189, 8
  %v1192 = getelementptr inbounds float, ptr %v1188, i64 %v1191
  br label %b172
b172:
  %v1193 = phi i64 [ 0, %b170 ], [ %v1196, %b173 ]
  %v1194 = icmp slt i64 %v1193, 8
  br i1 %v1194, label %b173, label %b174
b173:
  %v1195 = getelementptr inbounds float, ptr %v1192, i64 %v1193
  store float 0x0000000000000000, ptr %v1195, align 4
  %v1196 = add nsw i64 %v1193, 1
  br label %b172
b174:
  %v1197 = add nsw i64 %v1189, 1
  br label %b169
b171:
  %v1198 = mul i64 0, 32
  %v1199 = getelementptr inbounds float, ptr %v100, i64 %v1198
  %v1200 = getelementptr inbounds float, ptr %v1199, i64 0
  %v1201 = mul i64 0, 8
  %v1202 = getelementptr inbounds float, ptr %v10, i64 %v1201
  %v1203 = getelementptr inbounds float, ptr %v1202, i64 0
  %v1204 = mul i64 %v8, 1
  br label %b175
b175:
  %v1205 = phi i64 [ 0, %b171 ], [ %v1232, %b180 ]
  %v1206 = icmp slt i64 %v1205, %v1204
  br i1 %v1206, label %b176, label %b177
b176:
  %v1207 = sub i64 %v1204, %v1205
  %v1208 = icmp slt i64 %v1207, 128
  %v1209 = select i1 %v1208, i64 %v1207, i64 128
  br label %b178
b178:
  %v1210 = phi i64 [ 0, %b176 ], [ %v1231, %b183 ]
  %v1211 = icmp slt i64 %v1210, 8
  br i1 %v1211, label %b179, label %b180
b179:
  %v1212 = mul i64 %v1205, 8
  %v1213 = add i64 %v1212, %v1210
  %v1214 = getelementptr inbounds float, ptr %v1203, i64 %v1213
  br label %b181
b181:
  %v1215 = phi i64 [ %v1182, %b179 ], [ %v1230, %b182 ]
  %v1216 = icmp slt i64 %v1215, %v1187
  br i1 %v1216, label %b182, label %b183
b182:
  %v1217 = sub i64 %v1187, %v1215
  %v1218 = icmp slt i64 %v1217, 2
  %v1219 = select i1 %v1218, i64 %v1217, i64 2
  %v1220 = mul i64 %v1205, 32
  %v1221 = add i64 %v1220, %v1215
  %v1222 = getelementptr inbounds float, ptr %v1200, i64 %v1221
  %v1223 = mul i64 %v1215, 8
  %v1224 = add i64 %v1223, %v1210
  %v1225 = getelementptr inbounds float, ptr %v1188, i64 %v1224
  %v1226 = sub i64 8, %v1210
  %v1227 = sub i64 %v1219, 1
  %v1228 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1227
  %v1229 = load ptr, ptr %v1228, align 4
  call void %v1229(ptr %v1222, i64 32, ptr %v1214, i64 8, i64 %v1209, ptr %v1225, i64 8, i64 %v1226)
  %v1230 = add nsw i64 %v1215, 2
  br label %b181
b183:
  %v1231 = add nsw i64 %v1210, 32
  br label %b178
b180:
  %v1232 = add nsw i64 %v1205, 128
  br label %b175
b177:
  %v1233 = icmp sgt i64 %v3, 1
  br i1 %v1233, label %b184, label %b185
b184:
  %v1234 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1235 = atomicrmw add ptr %v1234, i64 1 acq_rel
  %v1236 = mul i64 %v3, 7
  br label %b186
b186:
  %v1237 = load atomic i64, ptr %v1234 acquire, align 8
  %v1238 = icmp slt i64 %v1237, %v1236
  br i1 %v1238, label %b187, label %b188
b187:
  %v1239 = call i32 @sched_yield()
  br label %b186
b188:
  br label %b185
b185:
  %v1240 = add i64 32, 1
  %v1241 = sdiv i64 %v1240, 2
  %v1242 = add i64 %v2, 1
  %v1243 = mul i64 %v1241, %v2
  %v1244 = sdiv i64 %v1243, %v3
  %v1245 = mul i64 %v1244, 2
  %v1246 = icmp slt i64 %v1245, 32
  %v1247 = select i1 %v1246, i64 %v1245, i64 32
  %v1248 = mul i64 %v1241, %v1242
  %v1249 = sdiv i64 %v1248, %v3
  %v1250 = mul i64 %v1249, 2
  %v1251 = icmp slt i64 %v1250, 32
  %v1252 = select i1 %v1251, i64 %v1250, i64 32
  %v1253 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b189
b189:
  %v1254 = phi i64 [ %v1247, %b185 ], [ %v1262, %b194 ]
  %v1255 = icmp slt i64 %v1254, %v1252
  br i1 %v1255, label %b190, label %b191
b190:
  %v1256 = mul i64 %v1254, 16
  %v1257 = getelementptr inbounds float, ptr %v1253, i64 %v1256
  br label %b192
b192:
  %v1258 = phi i64 [ 0, %b190 ], [ %v1261, %b193 ]
  %v1259 = icmp slt i64 %v1258, 16
  br i1 %v1259, label %b193, label %b194
b193:
  %v1260 = getelementptr inbounds float, ptr %v1257, i64 %v1258
  store float 0x0000000000000000, ptr %v1260, align 4
  %v1261 = add nsw i64 %v1258, 1
  br label %b192
b194:
  %v1262 = add nsw i64 %v1254, 1
  br label %b189
b191:
  %v1263 = mul i64 0, 32
  %v1264 = getelementptr inbounds float, ptr %v100, i64 %v1263
  %v1265 = getelementptr inbounds float, ptr %v1264, i64 0
  %v1266 = mul i64 0, 16
  %v1267 = getelementptr inbounds float, ptr %v32, i64 %v1266
  %v1268 = getelementptr inbounds float, ptr %v1267, i64 0
  %v1269 = mul i64 %v8, 1
  br label %b195
b195:
  %v1270 = phi i64 [ 0, %b191 ], [ %v1297, %b200 ]
  %v1271 = icmp slt i64 %v1270, %v1269
  br i1 %v1271, label %b196, label %b197
b196:
  %v1272 = sub i64 %v1269, %v1270
  %v1273 = icmp slt i64 %v1272, 128
  %v1274 = select i1 %v1273, i64 %v1272, i64 128
  br label %b198
b198:
  %v1275 = phi i64 [ 0, %b196 ], [ %v1296, %b203 ]
  %v1276 = icmp slt i64 %v1275, 16
  br i1 %v1276, label %b199, label %b200
b199:
  %v1277 = mul i64 %v1270, 16
  %v1278 = add i64 %v1277, %v1275
  %v1279 = getelementptr inbounds float, ptr %v1268, i64 %v1278
  br label %b201
b201:
  %v1280 = phi i64 [ %v1247, %b199 ], [ %v1295, %b202 ]
  %v1281 = icmp slt i64 %v1280, %v1252
  br i1 %v1281, label %b202, label %b203
b202:
  %v1282 = sub i64 %v1252, %v1280
  %v1283 = icmp slt i64 %v1282, 2
  %v1284 = select i1 %v1283, i64 %v1282, i64 2
  %v1285 = mul i64 %v1270, 32
  %v1286 = add i64 %v1285, %v1280
  %v1287 = getelementptr inbounds float, ptr %v1265, i64 %v1286
  %v1288 = mul i64 %v1280, 16
  %v1289 = add i64 %v1288, %v1275
  %v1290 = getelementptr inbounds float, ptr %v1253, i64 %v1289
  %v1291 = sub i64 16, %v1275
  %v1292 = sub i64 %v1284, 1
  %v1293 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1292
  %v1294 = load ptr, ptr %v1293, align 4
  call void %v1294(ptr %v1287, i64 32, ptr %v1279, i64 16, i64 %v1274, ptr %v1290, i64 16, i64 %v1291)
  %v1295 = add nsw i64 %v1280, 2
  br label %b201
b203:
  %v1296 = add nsw i64 %v1275, 32
  br label %b198
b200:
  %v1297 = add nsw i64 %v1270, 128
  br label %b195
b197:
  %v1298 = icmp sgt i64 %v3, 1
  br i1 %v1298, label %b204, label %b205
b204:
  %v1299 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1300 = atomicrmw add ptr %v1299, i64 1 acq_rel
  %v1301 = mul i64 %v3, 8
  br label %b206
b206:
  %v1302 = load atomic i64, ptr %v1299 acquire, align 8
  %v1303 = icmp slt i64 %v1302, %v1301
  br i1 %v1303, label %b207, label %b208
b207:
  %v1304 = call i32 @sched_yield()
  br label %b206
b208:
  br label %b205
b205:
  %v1305 = icmp eq i64 %v2, 0
  br i1 %v1305, label %b209, label %b210
b209:
  br label %b211
b211:
  %v1306 = phi i64 [ 0, %b209 ], [ %v1328, %b216 ]
  %v1307 = icmp slt i64 %v1306, 32
  br i1 %v1307, label %b212, label %b213
b212:
  br label %b214
b214:
  %v1308 = phi i64 [ 0, %b212 ], [ %v1325, %b219 ]
  %v1309 = phi <8 x float> [ splat (float 0x0000000000000000), %b212 ], [ %v1324, %b219 ]
  %v1310 = icmp slt i64 %v1308, %v8
  br i1 %v1310, label %b215, label %b216
b215:
  %v1311 = add i64 %v1308, 128
  %v1312 = icmp slt i64 %v1311, %v8
  %v1313 = select i1 %v1312, i64 %v1311, i64 %v8
  br label %b217
b217:
  %v1314 = phi i64 [ %v1308, %b215 ], [ %v1323, %b218 ]
  %v1315 = phi <8 x float> [ splat (float 0x0000000000000000), %b215 ], [ %v1322, %b218 ]
  %v1316 = icmp slt i64 %v1314, %v1313
  br i1 %v1316, label %b218, label %b219
b218:
  %v1317 = mul i64 %v1314, 32
  %v1318 = getelementptr inbounds float, ptr %v100, i64 %v1317
  %v1319 = add i64 0, %v1306
  %v1320 = getelementptr inbounds float, ptr %v1318, i64 %v1319
  %v1321 = load <8 x float>, ptr %v1320, align 4
  %v1322 = fadd <8 x float> %v1315, %v1321
  %v1323 = add nsw i64 %v1314, 1
  br label %b217
b219:
  %v1324 = fadd <8 x float> %v1309, %v1315
  %v1325 = add nsw i64 %v1308, 128
  br label %b214
b216:
  %v1326 = add i64 0, %v1306
  %v1327 = getelementptr inbounds float, ptr %v48, i64 %v1326
  store <8 x float> %v1309, ptr %v1327, align 4
  %v1328 = add nsw i64 %v1306, 8
  br label %b211
b213:
  br label %b210
b210:
  %v1329 = icmp sgt i64 %v3, 1
  br i1 %v1329, label %b220, label %b221
b220:
  %v1330 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1331 = atomicrmw add ptr %v1330, i64 1 acq_rel
  %v1332 = mul i64 %v3, 9
  br label %b222
b222:
  %v1333 = load atomic i64, ptr %v1330 acquire, align 8
  %v1334 = icmp slt i64 %v1333, %v1332
  br i1 %v1334, label %b223, label %b224
b223:
  %v1335 = call i32 @sched_yield()
  br label %b222
b224:
  br label %b221
b221:
  %v1336 = add i64 16, 1
  %v1337 = sdiv i64 %v1336, 2
  %v1338 = add i64 %v2, 1
  %v1339 = mul i64 %v1337, %v2
  %v1340 = sdiv i64 %v1339, %v3
  %v1341 = mul i64 %v1340, 2
  %v1342 = icmp slt i64 %v1341, 16
  %v1343 = select i1 %v1342, i64 %v1341, i64 16
  %v1344 = mul i64 %v1337, %v1338
  %v1345 = sdiv i64 %v1344, %v3
  %v1346 = mul i64 %v1345, 2
  %v1347 = icmp slt i64 %v1346, 16
  %v1348 = select i1 %v1347, i64 %v1346, i64 16
  %v1349 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b225
b225:
  %v1350 = phi i64 [ %v1343, %b221 ], [ %v1358, %b230 ]
  %v1351 = icmp slt i64 %v1350, %v1348
  br i1 %v1351, label %b226, label %b227
b226:
  %v1352 = mul i64 %v1350, 8
  %v1353 = getelementptr inbounds float, ptr %v1349, i64 %v1352
  br label %b228
b228:
  %v1354 = phi i64 [ 0, %b226 ], [ %v1357, %b229 ]
  %v1355 = icmp slt i64 %v1354, 8
  br i1 %v1355, label %b229, label %b230
b229:
  %v1356 = getelementptr inbounds float, ptr %v1353, i64 %v1354
  store float 0x0000000000000000, ptr %v1356, align 4
  %v1357 = add nsw i64 %v1354, 1
  br label %b228
b230:
  %v1358 = add nsw i64 %v1350, 1
  br label %b225
b227:
  %v1359 = mul i64 0, 16
  %v1360 = getelementptr inbounds float, ptr %v92, i64 %v1359
  %v1361 = getelementptr inbounds float, ptr %v1360, i64 0
  %v1362 = mul i64 0, 8
  %v1363 = getelementptr inbounds float, ptr %v10, i64 %v1362
  %v1364 = getelementptr inbounds float, ptr %v1363, i64 0
  %v1365 = mul i64 %v8, 1
  br label %b231
b231:
  %v1366 = phi i64 [ 0, %b227 ], [ %v1393, %b236 ]
  %v1367 = icmp slt i64 %v1366, %v1365
  br i1 %v1367, label %b232, label %b233
b232:
  %v1368 = sub i64 %v1365, %v1366
  %v1369 = icmp slt i64 %v1368, 128
  %v1370 = select i1 %v1369, i64 %v1368, i64 128
  br label %b234
b234:
  %v1371 = phi i64 [ 0, %b232 ], [ %v1392, %b239 ]
  %v1372 = icmp slt i64 %v1371, 8
  br i1 %v1372, label %b235, label %b236
b235:
  %v1373 = mul i64 %v1366, 8
  %v1374 = add i64 %v1373, %v1371
  %v1375 = getelementptr inbounds float, ptr %v1364, i64 %v1374
  br label %b237
b237:
  %v1376 = phi i64 [ %v1343, %b235 ], [ %v1391, %b238 ]
  %v1377 = icmp slt i64 %v1376, %v1348
  br i1 %v1377, label %b238, label %b239
b238:
  %v1378 = sub i64 %v1348, %v1376
  %v1379 = icmp slt i64 %v1378, 2
  %v1380 = select i1 %v1379, i64 %v1378, i64 2
  %v1381 = mul i64 %v1366, 16
  %v1382 = add i64 %v1381, %v1376
  %v1383 = getelementptr inbounds float, ptr %v1361, i64 %v1382
  %v1384 = mul i64 %v1376, 8
  %v1385 = add i64 %v1384, %v1371
  %v1386 = getelementptr inbounds float, ptr %v1349, i64 %v1385
  %v1387 = sub i64 8, %v1371
  %v1388 = sub i64 %v1380, 1
  %v1389 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1388
  %v1390 = load ptr, ptr %v1389, align 4
  call void %v1390(ptr %v1383, i64 16, ptr %v1375, i64 8, i64 %v1370, ptr %v1386, i64 8, i64 %v1387)
  %v1391 = add nsw i64 %v1376, 2
  br label %b237
b239:
  %v1392 = add nsw i64 %v1371, 32
  br label %b234
b236:
  %v1393 = add nsw i64 %v1366, 128
  br label %b231
b233:
  %v1394 = icmp sgt i64 %v3, 1
  br i1 %v1394, label %b240, label %b241
b240:
  %v1395 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1396 = atomicrmw add ptr %v1395, i64 1 acq_rel
  %v1397 = mul i64 %v3, 10
  br label %b242
b242:
  %v1398 = load atomic i64, ptr %v1395 acquire, align 8
  %v1399 = icmp slt i64 %v1398, %v1397
  br i1 %v1399, label %b243, label %b244
b243:
  %v1400 = call i32 @sched_yield()
  br label %b242
b244:
  br label %b241
b241:
  %v1401 = add i64 16, 1
  %v1402 = sdiv i64 %v1401, 2
  %v1403 = add i64 %v2, 1
  %v1404 = mul i64 %v1402, %v2
  %v1405 = sdiv i64 %v1404, %v3
  %v1406 = mul i64 %v1405, 2
  %v1407 = icmp slt i64 %v1406, 16
  %v1408 = select i1 %v1407, i64 %v1406, i64 16
  %v1409 = mul i64 %v1402, %v1403
  %v1410 = sdiv i64 %v1409, %v3
  %v1411 = mul i64 %v1410, 2
  %v1412 = icmp slt i64 %v1411, 16
  %v1413 = select i1 %v1412, i64 %v1411, i64 16
  %v1414 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b245
b245:
  %v1415 = phi i64 [ %v1408, %b241 ], [ %v1423, %b250 ]
  %v1416 = icmp slt i64 %v1415, %v1413
  br i1 %v1416, label %b246, label %b247
b246:
  %v1417 = mul i64 %v1415, 16
  %v1418 = getelementptr inbounds float, ptr %v1414, i64 %v1417
  br label %b248
b248:
  %v1419 = phi i64 [ 0, %b246 ], [ %v1422, %b249 ]
  %v1420 = icmp slt i64 %v1419, 16
  br i1 %v1420, label %b249, label %b250
b249:
  %v1421 = getelementptr inbounds float, ptr %v1418, i64 %v1419
  store float 0x0000000000000000, ptr %v1421, align 4
  %v1422 = add nsw i64 %v1419, 1
  br label %b248
b250:
  %v1423 = add nsw i64 %v1415, 1
  br label %b245
b247:
  %v1424 = mul i64 0, 16
  %v1425 = getelementptr inbounds float, ptr %v92, i64 %v1424
  %v1426 = getelementptr inbounds float, ptr %v1425, i64 0
  %v1427 = mul i64 0, 16
  %v1428 = getelementptr inbounds float, ptr %v32, i64 %v1427
  %v1429 = getelementptr inbounds float, ptr %v1428, i64 0
  %v1430 = mul i64 %v8, 1
  br label %b251
b251:
  %v1431 = phi i64 [ 0, %b247 ], [ %v1458, %b256 ]
  %v1432 = icmp slt i64 %v1431, %v1430
  br i1 %v1432, label %b252, label %b253
b252:
  %v1433 = sub i64 %v1430, %v1431
  %v1434 = icmp slt i64 %v1433, 128
  %v1435 = select i1 %v1434, i64 %v1433, i64 128
  br label %b254
b254:
  %v1436 = phi i64 [ 0, %b252 ], [ %v1457, %b259 ]
  %v1437 = icmp slt i64 %v1436, 16
  br i1 %v1437, label %b255, label %b256
b255:
  %v1438 = mul i64 %v1431, 16
  %v1439 = add i64 %v1438, %v1436
  %v1440 = getelementptr inbounds float, ptr %v1429, i64 %v1439
  br label %b257
b257:
  %v1441 = phi i64 [ %v1408, %b255 ], [ %v1456, %b258 ]
  %v1442 = icmp slt i64 %v1441, %v1413
  br i1 %v1442, label %b258, label %b259
b258:
  %v1443 = sub i64 %v1413, %v1441
  %v1444 = icmp slt i64 %v1443, 2
  %v1445 = select i1 %v1444, i64 %v1443, i64 2
  %v1446 = mul i64 %v1431, 16
  %v1447 = add i64 %v1446, %v1441
  %v1448 = getelementptr inbounds float, ptr %v1426, i64 %v1447
  %v1449 = mul i64 %v1441, 16
  %v1450 = add i64 %v1449, %v1436
  %v1451 = getelementptr inbounds float, ptr %v1414, i64 %v1450
  %v1452 = sub i64 16, %v1436
  %v1453 = sub i64 %v1445, 1
  %v1454 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1453
  %v1455 = load ptr, ptr %v1454, align 4
  call void %v1455(ptr %v1448, i64 16, ptr %v1440, i64 16, i64 %v1435, ptr %v1451, i64 16, i64 %v1452)
  %v1456 = add nsw i64 %v1441, 2
  br label %b257
b259:
  %v1457 = add nsw i64 %v1436, 32
  br label %b254
b256:
  %v1458 = add nsw i64 %v1431, 128
  br label %b251
b253:
  %v1459 = icmp sgt i64 %v3, 1
  br i1 %v1459, label %b260, label %b261
b260:
  %v1460 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1461 = atomicrmw add ptr %v1460, i64 1 acq_rel
  %v1462 = mul i64 %v3, 11
  br label %b262
b262:
  %v1463 = load atomic i64, ptr %v1460 acquire, align 8
  %v1464 = icmp slt i64 %v1463, %v1462
  br i1 %v1464, label %b263, label %b264
b263:
  %v1465 = call i32 @sched_yield()
  br label %b262
b264:
  br label %b261
b261:
  %v1466 = icmp eq i64 %v2, 0
  br i1 %v1466, label %b265, label %b266
b265:
  br label %b267
b267:
  %v1467 = phi i64 [ 0, %b265 ], [ %v1489, %b272 ]
  %v1468 = icmp slt i64 %v1467, 16
  br i1 %v1468, label %b268, label %b269
b268:
  br label %b270
b270:
  %v1469 = phi i64 [ 0, %b268 ], [ %v1486, %b275 ]
  %v1470 = phi <8 x float> [ splat (float 0x0000000000000000), %b268 ], [ %v1485, %b275 ]
  %v1471 = icmp slt i64 %v1469, %v8
  br i1 %v1471, label %b271, label %b272
b271:
  %v1472 = add i64 %v1469, 128
  %v1473 = icmp slt i64 %v1472, %v8
  %v1474 = select i1 %v1473, i64 %v1472, i64 %v8
  br label %b273
b273:
  %v1475 = phi i64 [ %v1469, %b271 ], [ %v1484, %b274 ]
  %v1476 = phi <8 x float> [ splat (float 0x0000000000000000), %b271 ], [ %v1483, %b274 ]
  %v1477 = icmp slt i64 %v1475, %v1474
  br i1 %v1477, label %b274, label %b275
b274:
  %v1478 = mul i64 %v1475, 16
  %v1479 = getelementptr inbounds float, ptr %v92, i64 %v1478
  %v1480 = add i64 0, %v1467
  %v1481 = getelementptr inbounds float, ptr %v1479, i64 %v1480
  %v1482 = load <8 x float>, ptr %v1481, align 4
  %v1483 = fadd <8 x float> %v1476, %v1482
  %v1484 = add nsw i64 %v1475, 1
  br label %b273
b275:
  %v1485 = fadd <8 x float> %v1470, %v1476
  %v1486 = add nsw i64 %v1469, 128
  br label %b270
b272:
  %v1487 = add i64 0, %v1467
  %v1488 = getelementptr inbounds float, ptr %v54, i64 %v1487
  store <8 x float> %v1470, ptr %v1488, align 4
  %v1489 = add nsw i64 %v1467, 8
  br label %b267
b269:
  br label %b266
b266:
  %v1490 = icmp sgt i64 %v3, 1
  br i1 %v1490, label %b276, label %b277
b276:
  %v1491 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1492 = atomicrmw add ptr %v1491, i64 1 acq_rel
  %v1493 = mul i64 %v3, 12
  br label %b278
b278:
  %v1494 = load atomic i64, ptr %v1491 acquire, align 8
  %v1495 = icmp slt i64 %v1494, %v1493
  br i1 %v1495, label %b279, label %b280
b279:
  %v1496 = call i32 @sched_yield()
  br label %b278
b280:
  br label %b277
b277:
  %v1497 = add i64 8, 1
  %v1498 = sdiv i64 %v1497, 2
  %v1499 = add i64 %v2, 1
  %v1500 = mul i64 %v1498, %v2
  %v1501 = sdiv i64 %v1500, %v3
  %v1502 = mul i64 %v1501, 2
  %v1503 = icmp slt i64 %v1502, 8
  %v1504 = select i1 %v1503, i64 %v1502, i64 8
  %v1505 = mul i64 %v1498, %v1499
  %v1506 = sdiv i64 %v1505, %v3
  %v1507 = mul i64 %v1506, 2
  %v1508 = icmp slt i64 %v1507, 8
  %v1509 = select i1 %v1508, i64 %v1507, i64 8
  %v1510 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b281
b281:
  %v1511 = phi i64 [ %v1504, %b277 ], [ %v1519, %b286 ]
  %v1512 = icmp slt i64 %v1511, %v1509
  br i1 %v1512, label %b282, label %b283
b282:
  %v1513 = mul i64 %v1511, 16
  %v1514 = getelementptr inbounds float, ptr %v1510, i64 %v1513
  br label %b284
b284:
  %v1515 = phi i64 [ 0, %b282 ], [ %v1518, %b285 ]
  %v1516 = icmp slt i64 %v1515, 16
  br i1 %v1516, label %b285, label %b286
b285:
  %v1517 = getelementptr inbounds float, ptr %v1514, i64 %v1515
  store float 0x0000000000000000, ptr %v1517, align 4
  %v1518 = add nsw i64 %v1515, 1
  br label %b284
b286:
  %v1519 = add nsw i64 %v1511, 1
  br label %b281
b283:
  %v1520 = mul i64 0, 8
  %v1521 = getelementptr inbounds float, ptr %v30, i64 %v1520
  %v1522 = getelementptr inbounds float, ptr %v1521, i64 0
  %v1523 = mul i64 0, 16
  %v1524 = getelementptr inbounds float, ptr %v88, i64 %v1523
  %v1525 = getelementptr inbounds float, ptr %v1524, i64 0
  %v1526 = mul i64 %v8, 1
  br label %b287
b287:
  %v1527 = phi i64 [ 0, %b283 ], [ %v1554, %b292 ]
  %v1528 = icmp slt i64 %v1527, %v1526
  br i1 %v1528, label %b288, label %b289
b288:
  %v1529 = sub i64 %v1526, %v1527
  %v1530 = icmp slt i64 %v1529, 128
  %v1531 = select i1 %v1530, i64 %v1529, i64 128
  br label %b290
b290:
  %v1532 = phi i64 [ 0, %b288 ], [ %v1553, %b295 ]
  %v1533 = icmp slt i64 %v1532, 16
  br i1 %v1533, label %b291, label %b292
b291:
  %v1534 = mul i64 %v1527, 16
  %v1535 = add i64 %v1534, %v1532
  %v1536 = getelementptr inbounds float, ptr %v1525, i64 %v1535
  br label %b293
b293:
  %v1537 = phi i64 [ %v1504, %b291 ], [ %v1552, %b294 ]
  %v1538 = icmp slt i64 %v1537, %v1509
  br i1 %v1538, label %b294, label %b295
b294:
  %v1539 = sub i64 %v1509, %v1537
  %v1540 = icmp slt i64 %v1539, 2
  %v1541 = select i1 %v1540, i64 %v1539, i64 2
  %v1542 = mul i64 %v1527, 8
  %v1543 = add i64 %v1542, %v1537
  %v1544 = getelementptr inbounds float, ptr %v1522, i64 %v1543
  %v1545 = mul i64 %v1537, 16
  %v1546 = add i64 %v1545, %v1532
  %v1547 = getelementptr inbounds float, ptr %v1510, i64 %v1546
  %v1548 = sub i64 16, %v1532
  %v1549 = sub i64 %v1541, 1
  %v1550 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1549
  %v1551 = load ptr, ptr %v1550, align 4
  call void %v1551(ptr %v1544, i64 8, ptr %v1536, i64 16, i64 %v1531, ptr %v1547, i64 16, i64 %v1548)
  %v1552 = add nsw i64 %v1537, 2
  br label %b293
b295:
  %v1553 = add nsw i64 %v1532, 32
  br label %b290
b292:
  %v1554 = add nsw i64 %v1527, 128
  br label %b287
b289:
  %v1555 = icmp sgt i64 %v3, 1
  br i1 %v1555, label %b296, label %b297
b296:
  %v1556 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1557 = atomicrmw add ptr %v1556, i64 1 acq_rel
  %v1558 = mul i64 %v3, 13
  br label %b298
b298:
  %v1559 = load atomic i64, ptr %v1556 acquire, align 8
  %v1560 = icmp slt i64 %v1559, %v1558
  br i1 %v1560, label %b299, label %b300
b299:
  %v1561 = call i32 @sched_yield()
  br label %b298
b300:
  br label %b297
b297:
  %v1562 = icmp eq i64 %v2, 0
  br i1 %v1562, label %b301, label %b302
b301:
  br label %b303
b303:
  %v1563 = phi i64 [ 0, %b301 ], [ %v1580, %b308 ]
  %v1564 = phi <8 x float> [ splat (float 0x0000000000000000), %b301 ], [ %v1579, %b308 ]
  %v1565 = icmp slt i64 %v1563, %v8
  br i1 %v1565, label %b304, label %b305
b304:
  %v1566 = add i64 %v1563, 128
  %v1567 = icmp slt i64 %v1566, %v8
  %v1568 = select i1 %v1567, i64 %v1566, i64 %v8
  br label %b306
b306:
  %v1569 = phi i64 [ %v1563, %b304 ], [ %v1578, %b307 ]
  %v1570 = phi <8 x float> [ splat (float 0x0000000000000000), %b304 ], [ %v1577, %b307 ]
  %v1571 = icmp slt i64 %v1569, %v1568
  br i1 %v1571, label %b307, label %b308
b307:
  %v1572 = mul i64 %v1569, 8
  %v1573 = getelementptr inbounds float, ptr %v30, i64 %v1572
  %v1574 = add i64 0, 0
  %v1575 = getelementptr inbounds float, ptr %v1573, i64 %v1574
  %v1576 = load <8 x float>, ptr %v1575, align 4
  %v1577 = fadd <8 x float> %v1570, %v1576
  %v1578 = add nsw i64 %v1569, 1
  br label %b306
b308:
  %v1579 = fadd <8 x float> %v1564, %v1570
  %v1580 = add nsw i64 %v1563, 128
  br label %b303
b305:
  %v1581 = add i64 0, 0
  %v1582 = getelementptr inbounds float, ptr %v58, i64 %v1581
  store <8 x float> %v1564, ptr %v1582, align 4
  br label %b302
b302:
  %v1583 = icmp sgt i64 %v3, 1
  br i1 %v1583, label %b309, label %b310
b309:
  %v1584 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1585 = atomicrmw add ptr %v1584, i64 1 acq_rel
  %v1586 = mul i64 %v3, 14
  br label %b311
b311:
  %v1587 = load atomic i64, ptr %v1584 acquire, align 8
  %v1588 = icmp slt i64 %v1587, %v1586
  br i1 %v1588, label %b312, label %b313
b312:
  %v1589 = call i32 @sched_yield()
  br label %b311
b313:
  br label %b310
b310:
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
