; generated from specs/lstm.yaml by `make generated`: do not edit
; lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v639 = alloca float, i64 64, align 4
  %v1188 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 5
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 9
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 18
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 20
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 21
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 22
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 23
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 24
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v72 = load ptr, ptr %v71, align 4
  %v73 = mul i64 %v2, 0
  %v74 = add i64 %v73, 512
  %v75 = getelementptr inbounds float, ptr %v72, i64 %v74
  %v76 = getelementptr inbounds i64, ptr %v1, i64 4
  %v77 = load i64, ptr %v76, align 8
  %v78 = icmp eq i64 %v77, 0
  br i1 %v78, label %b0, label %b1
b0:
  %v79 = icmp eq i64 %v2, 0
  br i1 %v79, label %b2, label %b3
b2:
  %v80 = add i64 0, 0
  %v81 = getelementptr inbounds float, ptr %v38, i64 %v80
  %v82 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v83, ptr %v81, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v84 = icmp sgt i64 %v3, 1
  br i1 %v84, label %b4, label %b5
b4:
  %v85 = getelementptr inbounds i64, ptr %v1, i64 3
  %v86 = atomicrmw add ptr %v85, i64 1 acq_rel
  %v87 = mul i64 %v3, 1
  br label %b6
b6:
  %v88 = load atomic i64, ptr %v85 acquire, align 8
  %v89 = icmp slt i64 %v88, %v87
  br i1 %v89, label %b7, label %b8
b7:
  %v90 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v91 = getelementptr inbounds i64, ptr %v1, i64 4
  %v92 = load i64, ptr %v91, align 8
  %v93 = icmp eq i64 %v92, 0
  br i1 %v93, label %b9, label %b10
b9:
  %v94 = getelementptr inbounds i64, ptr %v1, i64 25
  %v95 = load i64, ptr %v94, align 8
  %v96 = icmp eq i64 %v95, 0
  br i1 %v96, label %b11, label %b12
b11:
  %v97 = add i64 %v7, 0
  %v98 = sdiv i64 %v97, 1
  %v99 = add i64 %v2, 1
  %v100 = mul i64 %v98, %v2
  %v101 = sdiv i64 %v100, %v3
  %v102 = mul i64 %v101, 1
  %v103 = icmp slt i64 %v102, %v7
  %v104 = select i1 %v103, i64 %v102, i64 %v7
  %v105 = mul i64 %v98, %v99
  %v106 = sdiv i64 %v105, %v3
  %v107 = mul i64 %v106, 1
  %v108 = icmp slt i64 %v107, %v7
  %v109 = select i1 %v108, i64 %v107, i64 %v7
  br label %b13
b13:
  %v110 = phi i64 [ %v104, %b11 ], [ %v121, %b14 ]
  %v111 = icmp slt i64 %v110, %v109
  br i1 %v111, label %b14, label %b15
b14:
  %v112 = and i64 0, %v54
  %v113 = mul i64 %v112, %v7
  %v114 = add i64 %v113, %v110
  %v115 = mul i64 %v114, 8
  %v116 = getelementptr inbounds float, ptr %v20, i64 %v115
  %v117 = add i64 0, 0
  %v118 = getelementptr inbounds float, ptr %v116, i64 %v117
  %v119 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v120, ptr %v118, align 4
  %v121 = add nsw i64 %v110, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v122 = icmp sgt i64 %v3, 1
  br i1 %v122, label %b16, label %b17
b16:
  %v123 = getelementptr inbounds i64, ptr %v1, i64 3
  %v124 = atomicrmw add ptr %v123, i64 1 acq_rel
  %v125 = mul i64 %v3, 2
  br label %b18
b18:
  %v126 = load atomic i64, ptr %v123 acquire, align 8
  %v127 = icmp slt i64 %v126, %v125
  br i1 %v127, label %b19, label %b20
b19:
  %v128 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v129 = getelementptr inbounds i64, ptr %v1, i64 4
  %v130 = load i64, ptr %v129, align 8
  %v131 = icmp eq i64 %v130, 0
  br i1 %v131, label %b21, label %b22
b21:
  %v132 = getelementptr inbounds i64, ptr %v1, i64 26
  %v133 = load i64, ptr %v132, align 8
  %v134 = icmp eq i64 %v133, 0
  br i1 %v134, label %b23, label %b24
b23:
  %v135 = add i64 %v7, 0
  %v136 = sdiv i64 %v135, 1
  %v137 = add i64 %v2, 1
  %v138 = mul i64 %v136, %v2
  %v139 = sdiv i64 %v138, %v3
  %v140 = mul i64 %v139, 1
  %v141 = icmp slt i64 %v140, %v7
  %v142 = select i1 %v141, i64 %v140, i64 %v7
  %v143 = mul i64 %v136, %v137
  %v144 = sdiv i64 %v143, %v3
  %v145 = mul i64 %v144, 1
  %v146 = icmp slt i64 %v145, %v7
  %v147 = select i1 %v146, i64 %v145, i64 %v7
  br label %b25
b25:
  %v148 = phi i64 [ %v142, %b23 ], [ %v159, %b26 ]
  %v149 = icmp slt i64 %v148, %v147
  br i1 %v149, label %b26, label %b27
b26:
  %v150 = and i64 0, %v56
  %v151 = mul i64 %v150, %v7
  %v152 = add i64 %v151, %v148
  %v153 = mul i64 %v152, 8
  %v154 = getelementptr inbounds float, ptr %v22, i64 %v153
  %v155 = add i64 0, 0
  %v156 = getelementptr inbounds float, ptr %v154, i64 %v155
  %v157 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v158, ptr %v156, align 4
  %v159 = add nsw i64 %v148, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v160 = icmp sgt i64 %v3, 1
  br i1 %v160, label %b28, label %b29
b28:
  %v161 = getelementptr inbounds i64, ptr %v1, i64 3
  %v162 = atomicrmw add ptr %v161, i64 1 acq_rel
  %v163 = mul i64 %v3, 3
  br label %b30
b30:
  %v164 = load atomic i64, ptr %v161 acquire, align 8
  %v165 = icmp slt i64 %v164, %v163
  br i1 %v165, label %b31, label %b32
b31:
  %v166 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v167 = getelementptr inbounds float, ptr %v72, i64 0
  %v168 = getelementptr inbounds i64, ptr %v1, i64 4
  %v169 = load i64, ptr %v168, align 8
  %v170 = icmp eq i64 %v169, 0
  br i1 %v170, label %b33, label %b34
b33:
  %v171 = add i64 1, 0
  %v172 = sdiv i64 %v171, 1
  %v173 = add i64 %v2, 1
  %v174 = mul i64 %v172, %v2
  %v175 = sdiv i64 %v174, %v3
  %v176 = mul i64 %v175, 1
  %v177 = icmp slt i64 %v176, 1
  %v178 = select i1 %v177, i64 %v176, i64 1
  %v179 = mul i64 %v172, %v173
  %v180 = sdiv i64 %v179, %v3
  %v181 = mul i64 %v180, 1
  %v182 = icmp slt i64 %v181, 1
  %v183 = select i1 %v182, i64 %v181, i64 1
  %v184 = icmp slt i64 %v183, 1
  %v185 = select i1 %v184, i64 %v183, i64 1
  br label %b35
b35:
  %v186 = phi i64 [ %v178, %b33 ], [ %v631, %b86 ]
  %v187 = icmp slt i64 %v186, %v185
  br i1 %v187, label %b36, label %b37
b36:
  %v188 = mul i64 %v186, 256
  %v189 = mul i64 %v186, 32
  %v190 = add i64 %v188, 0
  %v191 = add i64 %v189, 0
  %v192 = getelementptr inbounds float, ptr %v167, i64 %v190
  %v193 = sub i64 32, %v191
  %v194 = icmp slt i64 %v193, 0
  %v195 = select i1 %v194, i64 0, i64 %v193
  %v196 = icmp ult i64 %v195, 8
  %v197 = select i1 %v196, i64 %v195, i64 8
  %v198 = trunc i64 %v197 to i32
  %v199 = insertelement <8 x i32> poison, i32 %v198, i64 0
  %v200 = shufflevector <8 x i32> %v199, <8 x i32> poison, <8 x i32> zeroinitializer
  %v201 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v200
  %v202 = mul i64 %v191, 8
  %v203 = add i64 0, %v202
  %v204 = getelementptr inbounds float, ptr %v12, i64 %v203
  %v205 = icmp sge i64 %v195, 8
  br i1 %v205, label %b38, label %b39
b38:
  br label %b40
b40:
  %v206 = phi i64 [ 0, %b38 ], [ %v280, %b41 ]
  %v207 = icmp slt i64 %v206, 8
  br i1 %v207, label %b41, label %b42
b41:
  %v208 = add i64 %v206, 0
  %v209 = getelementptr inbounds float, ptr %v204, i64 %v208
  %v210 = load <8 x float>, ptr %v209, align 4
  %v211 = add i64 %v206, 8
  %v212 = getelementptr inbounds float, ptr %v204, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = add i64 %v206, 16
  %v215 = getelementptr inbounds float, ptr %v204, i64 %v214
  %v216 = load <8 x float>, ptr %v215, align 4
  %v217 = add i64 %v206, 24
  %v218 = getelementptr inbounds float, ptr %v204, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = add i64 %v206, 32
  %v221 = getelementptr inbounds float, ptr %v204, i64 %v220
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = add i64 %v206, 40
  %v224 = getelementptr inbounds float, ptr %v204, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = add i64 %v206, 48
  %v227 = getelementptr inbounds float, ptr %v204, i64 %v226
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = add i64 %v206, 56
  %v230 = getelementptr inbounds float, ptr %v204, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = shufflevector <8 x float> %v210, <8 x float> %v222, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v233 = shufflevector <8 x float> %v210, <8 x float> %v222, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v234 = shufflevector <8 x float> %v213, <8 x float> %v225, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v235 = shufflevector <8 x float> %v213, <8 x float> %v225, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v236 = shufflevector <8 x float> %v216, <8 x float> %v228, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v237 = shufflevector <8 x float> %v216, <8 x float> %v228, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v238 = shufflevector <8 x float> %v219, <8 x float> %v231, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v239 = shufflevector <8 x float> %v219, <8 x float> %v231, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v240 = shufflevector <8 x float> %v232, <8 x float> %v236, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v241 = shufflevector <8 x float> %v232, <8 x float> %v236, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v242 = shufflevector <8 x float> %v234, <8 x float> %v238, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v243 = shufflevector <8 x float> %v234, <8 x float> %v238, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v244 = shufflevector <8 x float> %v233, <8 x float> %v237, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v245 = shufflevector <8 x float> %v233, <8 x float> %v237, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v246 = shufflevector <8 x float> %v235, <8 x float> %v239, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v247 = shufflevector <8 x float> %v235, <8 x float> %v239, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v248 = shufflevector <8 x float> %v240, <8 x float> %v242, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v249 = shufflevector <8 x float> %v240, <8 x float> %v242, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v250 = shufflevector <8 x float> %v241, <8 x float> %v243, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v251 = shufflevector <8 x float> %v241, <8 x float> %v243, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v252 = shufflevector <8 x float> %v244, <8 x float> %v246, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v253 = shufflevector <8 x float> %v244, <8 x float> %v246, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v254 = shufflevector <8 x float> %v245, <8 x float> %v247, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v255 = shufflevector <8 x float> %v245, <8 x float> %v247, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v256 = add i64 %v206, 0
  %v257 = mul i64 %v256, 32
  %v258 = getelementptr inbounds float, ptr %v192, i64 %v257
  store <8 x float> %v248, ptr %v258, align 4
  %v259 = add i64 %v206, 1
  %v260 = mul i64 %v259, 32
  %v261 = getelementptr inbounds float, ptr %v192, i64 %v260
  store <8 x float> %v249, ptr %v261, align 4
  %v262 = add i64 %v206, 2
  %v263 = mul i64 %v262, 32
  %v264 = getelementptr inbounds float, ptr %v192, i64 %v263
  store <8 x float> %v250, ptr %v264, align 4
  %v265 = add i64 %v206, 3
  %v266 = mul i64 %v265, 32
  %v267 = getelementptr inbounds float, ptr %v192, i64 %v266
  store <8 x float> %v251, ptr %v267, align 4
  %v268 = add i64 %v206, 4
  %v269 = mul i64 %v268, 32
  %v270 = getelementptr inbounds float, ptr %v192, i64 %v269
  store <8 x float> %v252, ptr %v270, align 4
  %v271 = add i64 %v206, 5
  %v272 = mul i64 %v271, 32
  %v273 = getelementptr inbounds float, ptr %v192, i64 %v272
  store <8 x float> %v253, ptr %v273, align 4
  %v274 = add i64 %v206, 6
  %v275 = mul i64 %v274, 32
  %v276 = getelementptr inbounds float, ptr %v192, i64 %v275
  store <8 x float> %v254, ptr %v276, align 4
  %v277 = add i64 %v206, 7
  %v278 = mul i64 %v277, 32
  %v279 = getelementptr inbounds float, ptr %v192, i64 %v278
  store <8 x float> %v255, ptr %v279, align 4
  %v280 = add nsw i64 %v206, 8
  br label %b40
b42:
  br label %b43
b43:
  %v281 = phi i64 [ 8, %b42 ], [ %v289, %b44 ]
  %v282 = icmp slt i64 %v281, 8
  br i1 %v282, label %b44, label %b45
b44:
  %v283 = mul i64 %v281, 1
  %v284 = getelementptr inbounds float, ptr %v204, i64 %v283
  %v285 = getelementptr float, ptr %v284, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v286 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v285, <8 x i1> %v201, <8 x float> zeroinitializer)
  %v287 = mul i64 %v281, 32
  %v288 = getelementptr inbounds float, ptr %v192, i64 %v287
  store <8 x float> %v286, ptr %v288, align 4
  %v289 = add nsw i64 %v281, 1
  br label %b43
b45:
  br label %b39
b39:
  %v290 = icmp slt i64 %v195, 8
  br i1 %v290, label %b46, label %b47
b46:
  br label %b48
b48:
  %v291 = phi i64 [ 0, %b46 ], [ %v299, %b49 ]
  %v292 = icmp slt i64 %v291, 8
  br i1 %v292, label %b49, label %b50
b49:
  %v293 = mul i64 %v291, 1
  %v294 = getelementptr inbounds float, ptr %v204, i64 %v293
  %v295 = getelementptr float, ptr %v294, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v296 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v295, <8 x i1> %v201, <8 x float> zeroinitializer)
  %v297 = mul i64 %v291, 32
  %v298 = getelementptr inbounds float, ptr %v192, i64 %v297
  store <8 x float> %v296, ptr %v298, align 4
  %v299 = add nsw i64 %v291, 1
  br label %b48
b50:
  br label %b47
b47:
  %v300 = add i64 %v188, 8
  %v301 = add i64 %v189, 8
  %v302 = getelementptr inbounds float, ptr %v167, i64 %v300
  %v303 = sub i64 32, %v301
  %v304 = icmp slt i64 %v303, 0
  %v305 = select i1 %v304, i64 0, i64 %v303
  %v306 = icmp ult i64 %v305, 8
  %v307 = select i1 %v306, i64 %v305, i64 8
  %v308 = trunc i64 %v307 to i32
  %v309 = insertelement <8 x i32> poison, i32 %v308, i64 0
  %v310 = shufflevector <8 x i32> %v309, <8 x i32> poison, <8 x i32> zeroinitializer
  %v311 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v310
  %v312 = mul i64 %v301, 8
  %v313 = add i64 0, %v312
  %v314 = getelementptr inbounds float, ptr %v12, i64 %v313
  %v315 = icmp sge i64 %v305, 8
  br i1 %v315, label %b51, label %b52
b51:
  br label %b53
b53:
  %v316 = phi i64 [ 0, %b51 ], [ %v390, %b54 ]
  %v317 = icmp slt i64 %v316, 8
  br i1 %v317, label %b54, label %b55
b54:
  %v318 = add i64 %v316, 0
  %v319 = getelementptr inbounds float, ptr %v314, i64 %v318
  %v320 = load <8 x float>, ptr %v319, align 4
  %v321 = add i64 %v316, 8
  %v322 = getelementptr inbounds float, ptr %v314, i64 %v321
  %v323 = load <8 x float>, ptr %v322, align 4
  %v324 = add i64 %v316, 16
  %v325 = getelementptr inbounds float, ptr %v314, i64 %v324
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = add i64 %v316, 24
  %v328 = getelementptr inbounds float, ptr %v314, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = add i64 %v316, 32
  %v331 = getelementptr inbounds float, ptr %v314, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = add i64 %v316, 40
  %v334 = getelementptr inbounds float, ptr %v314, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = add i64 %v316, 48
  %v337 = getelementptr inbounds float, ptr %v314, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = add i64 %v316, 56
  %v340 = getelementptr inbounds float, ptr %v314, i64 %v339
  %v341 = load <8 x float>, ptr %v340, align 4
  %v342 = shufflevector <8 x float> %v320, <8 x float> %v332, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v343 = shufflevector <8 x float> %v320, <8 x float> %v332, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v344 = shufflevector <8 x float> %v323, <8 x float> %v335, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v345 = shufflevector <8 x float> %v323, <8 x float> %v335, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v346 = shufflevector <8 x float> %v326, <8 x float> %v338, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v347 = shufflevector <8 x float> %v326, <8 x float> %v338, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v348 = shufflevector <8 x float> %v329, <8 x float> %v341, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v349 = shufflevector <8 x float> %v329, <8 x float> %v341, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v350 = shufflevector <8 x float> %v342, <8 x float> %v346, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v351 = shufflevector <8 x float> %v342, <8 x float> %v346, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v352 = shufflevector <8 x float> %v344, <8 x float> %v348, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v353 = shufflevector <8 x float> %v344, <8 x float> %v348, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v354 = shufflevector <8 x float> %v343, <8 x float> %v347, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v355 = shufflevector <8 x float> %v343, <8 x float> %v347, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v356 = shufflevector <8 x float> %v345, <8 x float> %v349, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v357 = shufflevector <8 x float> %v345, <8 x float> %v349, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v358 = shufflevector <8 x float> %v350, <8 x float> %v352, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v359 = shufflevector <8 x float> %v350, <8 x float> %v352, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v360 = shufflevector <8 x float> %v351, <8 x float> %v353, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v361 = shufflevector <8 x float> %v351, <8 x float> %v353, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v362 = shufflevector <8 x float> %v354, <8 x float> %v356, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v363 = shufflevector <8 x float> %v354, <8 x float> %v356, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v364 = shufflevector <8 x float> %v355, <8 x float> %v357, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v365 = shufflevector <8 x float> %v355, <8 x float> %v357, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v366 = add i64 %v316, 0
  %v367 = mul i64 %v366, 32
  %v368 = getelementptr inbounds float, ptr %v302, i64 %v367
  store <8 x float> %v358, ptr %v368, align 4
  %v369 = add i64 %v316, 1
  %v370 = mul i64 %v369, 32
  %v371 = getelementptr inbounds float, ptr %v302, i64 %v370
  store <8 x float> %v359, ptr %v371, align 4
  %v372 = add i64 %v316, 2
  %v373 = mul i64 %v372, 32
  %v374 = getelementptr inbounds float, ptr %v302, i64 %v373
  store <8 x float> %v360, ptr %v374, align 4
  %v375 = add i64 %v316, 3
  %v376 = mul i64 %v375, 32
  %v377 = getelementptr inbounds float, ptr %v302, i64 %v376
  store <8 x float> %v361, ptr %v377, align 4
  %v378 = add i64 %v316, 4
  %v379 = mul i64 %v378, 32
  %v380 = getelementptr inbounds float, ptr %v302, i64 %v379
  store <8 x float> %v362, ptr %v380, align 4
  %v381 = add i64 %v316, 5
  %v382 = mul i64 %v381, 32
  %v383 = getelementptr inbounds float, ptr %v302, i64 %v382
  store <8 x float> %v363, ptr %v383, align 4
  %v384 = add i64 %v316, 6
  %v385 = mul i64 %v384, 32
  %v386 = getelementptr inbounds float, ptr %v302, i64 %v385
  store <8 x float> %v364, ptr %v386, align 4
  %v387 = add i64 %v316, 7
  %v388 = mul i64 %v387, 32
  %v389 = getelementptr inbounds float, ptr %v302, i64 %v388
  store <8 x float> %v365, ptr %v389, align 4
  %v390 = add nsw i64 %v316, 8
  br label %b53
b55:
  br label %b56
b56:
  %v391 = phi i64 [ 8, %b55 ], [ %v399, %b57 ]
  %v392 = icmp slt i64 %v391, 8
  br i1 %v392, label %b57, label %b58
b57:
  %v393 = mul i64 %v391, 1
  %v394 = getelementptr inbounds float, ptr %v314, i64 %v393
  %v395 = getelementptr float, ptr %v394, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v396 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v395, <8 x i1> %v311, <8 x float> zeroinitializer)
  %v397 = mul i64 %v391, 32
  %v398 = getelementptr inbounds float, ptr %v302, i64 %v397
  store <8 x float> %v396, ptr %v398, align 4
  %v399 = add nsw i64 %v391, 1
  br label %b56
b58:
  br label %b52
b52:
  %v400 = icmp slt i64 %v305, 8
  br i1 %v400, label %b59, label %b60
b59:
  br label %b61
b61:
  %v401 = phi i64 [ 0, %b59 ], [ %v409, %b62 ]
  %v402 = icmp slt i64 %v401, 8
  br i1 %v402, label %b62, label %b63
b62:
  %v403 = mul i64 %v401, 1
  %v404 = getelementptr inbounds float, ptr %v314, i64 %v403
  %v405 = getelementptr float, ptr %v404, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v406 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v405, <8 x i1> %v311, <8 x float> zeroinitializer)
  %v407 = mul i64 %v401, 32
  %v408 = getelementptr inbounds float, ptr %v302, i64 %v407
  store <8 x float> %v406, ptr %v408, align 4
  %v409 = add nsw i64 %v401, 1
  br label %b61
b63:
  br label %b60
b60:
  %v410 = add i64 %v188, 16
  %v411 = add i64 %v189, 16
  %v412 = getelementptr inbounds float, ptr %v167, i64 %v410
  %v413 = sub i64 32, %v411
  %v414 = icmp slt i64 %v413, 0
  %v415 = select i1 %v414, i64 0, i64 %v413
  %v416 = icmp ult i64 %v415, 8
  %v417 = select i1 %v416, i64 %v415, i64 8
  %v418 = trunc i64 %v417 to i32
  %v419 = insertelement <8 x i32> poison, i32 %v418, i64 0
  %v420 = shufflevector <8 x i32> %v419, <8 x i32> poison, <8 x i32> zeroinitializer
  %v421 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v420
  %v422 = mul i64 %v411, 8
  %v423 = add i64 0, %v422
  %v424 = getelementptr inbounds float, ptr %v12, i64 %v423
  %v425 = icmp sge i64 %v415, 8
  br i1 %v425, label %b64, label %b65
b64:
  br label %b66
b66:
  %v426 = phi i64 [ 0, %b64 ], [ %v500, %b67 ]
  %v427 = icmp slt i64 %v426, 8
  br i1 %v427, label %b67, label %b68
b67:
  %v428 = add i64 %v426, 0
  %v429 = getelementptr inbounds float, ptr %v424, i64 %v428
  %v430 = load <8 x float>, ptr %v429, align 4
  %v431 = add i64 %v426, 8
  %v432 = getelementptr inbounds float, ptr %v424, i64 %v431
  %v433 = load <8 x float>, ptr %v432, align 4
  %v434 = add i64 %v426, 16
  %v435 = getelementptr inbounds float, ptr %v424, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = add i64 %v426, 24
  %v438 = getelementptr inbounds float, ptr %v424, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = add i64 %v426, 32
  %v441 = getelementptr inbounds float, ptr %v424, i64 %v440
  %v442 = load <8 x float>, ptr %v441, align 4
  %v443 = add i64 %v426, 40
  %v444 = getelementptr inbounds float, ptr %v424, i64 %v443
  %v445 = load <8 x float>, ptr %v444, align 4
  %v446 = add i64 %v426, 48
  %v447 = getelementptr inbounds float, ptr %v424, i64 %v446
  %v448 = load <8 x float>, ptr %v447, align 4
  %v449 = add i64 %v426, 56
  %v450 = getelementptr inbounds float, ptr %v424, i64 %v449
  %v451 = load <8 x float>, ptr %v450, align 4
  %v452 = shufflevector <8 x float> %v430, <8 x float> %v442, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v453 = shufflevector <8 x float> %v430, <8 x float> %v442, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v454 = shufflevector <8 x float> %v433, <8 x float> %v445, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v455 = shufflevector <8 x float> %v433, <8 x float> %v445, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v456 = shufflevector <8 x float> %v436, <8 x float> %v448, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v457 = shufflevector <8 x float> %v436, <8 x float> %v448, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v458 = shufflevector <8 x float> %v439, <8 x float> %v451, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v459 = shufflevector <8 x float> %v439, <8 x float> %v451, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v460 = shufflevector <8 x float> %v452, <8 x float> %v456, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v461 = shufflevector <8 x float> %v452, <8 x float> %v456, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v462 = shufflevector <8 x float> %v454, <8 x float> %v458, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v463 = shufflevector <8 x float> %v454, <8 x float> %v458, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v464 = shufflevector <8 x float> %v453, <8 x float> %v457, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v465 = shufflevector <8 x float> %v453, <8 x float> %v457, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v466 = shufflevector <8 x float> %v455, <8 x float> %v459, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v467 = shufflevector <8 x float> %v455, <8 x float> %v459, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v468 = shufflevector <8 x float> %v460, <8 x float> %v462, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v469 = shufflevector <8 x float> %v460, <8 x float> %v462, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v470 = shufflevector <8 x float> %v461, <8 x float> %v463, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v471 = shufflevector <8 x float> %v461, <8 x float> %v463, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v472 = shufflevector <8 x float> %v464, <8 x float> %v466, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v473 = shufflevector <8 x float> %v464, <8 x float> %v466, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v474 = shufflevector <8 x float> %v465, <8 x float> %v467, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v475 = shufflevector <8 x float> %v465, <8 x float> %v467, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v476 = add i64 %v426, 0
  %v477 = mul i64 %v476, 32
  %v478 = getelementptr inbounds float, ptr %v412, i64 %v477
  store <8 x float> %v468, ptr %v478, align 4
  %v479 = add i64 %v426, 1
  %v480 = mul i64 %v479, 32
  %v481 = getelementptr inbounds float, ptr %v412, i64 %v480
  store <8 x float> %v469, ptr %v481, align 4
  %v482 = add i64 %v426, 2
  %v483 = mul i64 %v482, 32
  %v484 = getelementptr inbounds float, ptr %v412, i64 %v483
  store <8 x float> %v470, ptr %v484, align 4
  %v485 = add i64 %v426, 3
  %v486 = mul i64 %v485, 32
  %v487 = getelementptr inbounds float, ptr %v412, i64 %v486
  store <8 x float> %v471, ptr %v487, align 4
  %v488 = add i64 %v426, 4
  %v489 = mul i64 %v488, 32
  %v490 = getelementptr inbounds float, ptr %v412, i64 %v489
  store <8 x float> %v472, ptr %v490, align 4
  %v491 = add i64 %v426, 5
  %v492 = mul i64 %v491, 32
  %v493 = getelementptr inbounds float, ptr %v412, i64 %v492
  store <8 x float> %v473, ptr %v493, align 4
  %v494 = add i64 %v426, 6
  %v495 = mul i64 %v494, 32
  %v496 = getelementptr inbounds float, ptr %v412, i64 %v495
  store <8 x float> %v474, ptr %v496, align 4
  %v497 = add i64 %v426, 7
  %v498 = mul i64 %v497, 32
  %v499 = getelementptr inbounds float, ptr %v412, i64 %v498
  store <8 x float> %v475, ptr %v499, align 4
  %v500 = add nsw i64 %v426, 8
  br label %b66
b68:
  br label %b69
b69:
  %v501 = phi i64 [ 8, %b68 ], [ %v509, %b70 ]
  %v502 = icmp slt i64 %v501, 8
  br i1 %v502, label %b70, label %b71
b70:
  %v503 = mul i64 %v501, 1
  %v504 = getelementptr inbounds float, ptr %v424, i64 %v503
  %v505 = getelementptr float, ptr %v504, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v506 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v505, <8 x i1> %v421, <8 x float> zeroinitializer)
  %v507 = mul i64 %v501, 32
  %v508 = getelementptr inbounds float, ptr %v412, i64 %v507
  store <8 x float> %v506, ptr %v508, align 4
  %v509 = add nsw i64 %v501, 1
  br label %b69
b71:
  br label %b65
b65:
  %v510 = icmp slt i64 %v415, 8
  br i1 %v510, label %b72, label %b73
b72:
  br label %b74
b74:
  %v511 = phi i64 [ 0, %b72 ], [ %v519, %b75 ]
  %v512 = icmp slt i64 %v511, 8
  br i1 %v512, label %b75, label %b76
b75:
  %v513 = mul i64 %v511, 1
  %v514 = getelementptr inbounds float, ptr %v424, i64 %v513
  %v515 = getelementptr float, ptr %v514, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v516 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v515, <8 x i1> %v421, <8 x float> zeroinitializer)
  %v517 = mul i64 %v511, 32
  %v518 = getelementptr inbounds float, ptr %v412, i64 %v517
  store <8 x float> %v516, ptr %v518, align 4
  %v519 = add nsw i64 %v511, 1
  br label %b74
b76:
  br label %b73
b73:
  %v520 = add i64 %v188, 24
  %v521 = add i64 %v189, 24
  %v522 = getelementptr inbounds float, ptr %v167, i64 %v520
  %v523 = sub i64 32, %v521
  %v524 = icmp slt i64 %v523, 0
  %v525 = select i1 %v524, i64 0, i64 %v523
  %v526 = icmp ult i64 %v525, 8
  %v527 = select i1 %v526, i64 %v525, i64 8
  %v528 = trunc i64 %v527 to i32
  %v529 = insertelement <8 x i32> poison, i32 %v528, i64 0
  %v530 = shufflevector <8 x i32> %v529, <8 x i32> poison, <8 x i32> zeroinitializer
  %v531 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v530
  %v532 = mul i64 %v521, 8
  %v533 = add i64 0, %v532
  %v534 = getelementptr inbounds float, ptr %v12, i64 %v533
  %v535 = icmp sge i64 %v525, 8
  br i1 %v535, label %b77, label %b78
b77:
  br label %b79
b79:
  %v536 = phi i64 [ 0, %b77 ], [ %v610, %b80 ]
  %v537 = icmp slt i64 %v536, 8
  br i1 %v537, label %b80, label %b81
b80:
  %v538 = add i64 %v536, 0
  %v539 = getelementptr inbounds float, ptr %v534, i64 %v538
  %v540 = load <8 x float>, ptr %v539, align 4
  %v541 = add i64 %v536, 8
  %v542 = getelementptr inbounds float, ptr %v534, i64 %v541
  %v543 = load <8 x float>, ptr %v542, align 4
  %v544 = add i64 %v536, 16
  %v545 = getelementptr inbounds float, ptr %v534, i64 %v544
  %v546 = load <8 x float>, ptr %v545, align 4
  %v547 = add i64 %v536, 24
  %v548 = getelementptr inbounds float, ptr %v534, i64 %v547
  %v549 = load <8 x float>, ptr %v548, align 4
  %v550 = add i64 %v536, 32
  %v551 = getelementptr inbounds float, ptr %v534, i64 %v550
  %v552 = load <8 x float>, ptr %v551, align 4
  %v553 = add i64 %v536, 40
  %v554 = getelementptr inbounds float, ptr %v534, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = add i64 %v536, 48
  %v557 = getelementptr inbounds float, ptr %v534, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = add i64 %v536, 56
  %v560 = getelementptr inbounds float, ptr %v534, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = shufflevector <8 x float> %v540, <8 x float> %v552, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v563 = shufflevector <8 x float> %v540, <8 x float> %v552, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v564 = shufflevector <8 x float> %v543, <8 x float> %v555, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v565 = shufflevector <8 x float> %v543, <8 x float> %v555, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v566 = shufflevector <8 x float> %v546, <8 x float> %v558, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v567 = shufflevector <8 x float> %v546, <8 x float> %v558, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v568 = shufflevector <8 x float> %v549, <8 x float> %v561, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v569 = shufflevector <8 x float> %v549, <8 x float> %v561, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v570 = shufflevector <8 x float> %v562, <8 x float> %v566, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v571 = shufflevector <8 x float> %v562, <8 x float> %v566, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v572 = shufflevector <8 x float> %v564, <8 x float> %v568, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v573 = shufflevector <8 x float> %v564, <8 x float> %v568, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v574 = shufflevector <8 x float> %v563, <8 x float> %v567, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v575 = shufflevector <8 x float> %v563, <8 x float> %v567, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v576 = shufflevector <8 x float> %v565, <8 x float> %v569, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v577 = shufflevector <8 x float> %v565, <8 x float> %v569, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v578 = shufflevector <8 x float> %v570, <8 x float> %v572, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v579 = shufflevector <8 x float> %v570, <8 x float> %v572, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v580 = shufflevector <8 x float> %v571, <8 x float> %v573, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v581 = shufflevector <8 x float> %v571, <8 x float> %v573, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v582 = shufflevector <8 x float> %v574, <8 x float> %v576, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v583 = shufflevector <8 x float> %v574, <8 x float> %v576, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v584 = shufflevector <8 x float> %v575, <8 x float> %v577, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v585 = shufflevector <8 x float> %v575, <8 x float> %v577, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v586 = add i64 %v536, 0
  %v587 = mul i64 %v586, 32
  %v588 = getelementptr inbounds float, ptr %v522, i64 %v587
  store <8 x float> %v578, ptr %v588, align 4
  %v589 = add i64 %v536, 1
  %v590 = mul i64 %v589, 32
  %v591 = getelementptr inbounds float, ptr %v522, i64 %v590
  store <8 x float> %v579, ptr %v591, align 4
  %v592 = add i64 %v536, 2
  %v593 = mul i64 %v592, 32
  %v594 = getelementptr inbounds float, ptr %v522, i64 %v593
  store <8 x float> %v580, ptr %v594, align 4
  %v595 = add i64 %v536, 3
  %v596 = mul i64 %v595, 32
  %v597 = getelementptr inbounds float, ptr %v522, i64 %v596
  store <8 x float> %v581, ptr %v597, align 4
  %v598 = add i64 %v536, 4
  %v599 = mul i64 %v598, 32
  %v600 = getelementptr inbounds float, ptr %v522, i64 %v599
  store <8 x float> %v582, ptr %v600, align 4
  %v601 = add i64 %v536, 5
  %v602 = mul i64 %v601, 32
  %v603 = getelementptr inbounds float, ptr %v522, i64 %v602
  store <8 x float> %v583, ptr %v603, align 4
  %v604 = add i64 %v536, 6
  %v605 = mul i64 %v604, 32
  %v606 = getelementptr inbounds float, ptr %v522, i64 %v605
  store <8 x float> %v584, ptr %v606, align 4
  %v607 = add i64 %v536, 7
  %v608 = mul i64 %v607, 32
  %v609 = getelementptr inbounds float, ptr %v522, i64 %v608
  store <8 x float> %v585, ptr %v609, align 4
  %v610 = add nsw i64 %v536, 8
  br label %b79
b81:
  br label %b82
b82:
  %v611 = phi i64 [ 8, %b81 ], [ %v619, %b83 ]
  %v612 = icmp slt i64 %v611, 8
  br i1 %v612, label %b83, label %b84
b83:
  %v613 = mul i64 %v611, 1
  %v614 = getelementptr inbounds float, ptr %v534, i64 %v613
  %v615 = getelementptr float, ptr %v614, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v616 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v615, <8 x i1> %v531, <8 x float> zeroinitializer)
  %v617 = mul i64 %v611, 32
  %v618 = getelementptr inbounds float, ptr %v522, i64 %v617
  store <8 x float> %v616, ptr %v618, align 4
  %v619 = add nsw i64 %v611, 1
  br label %b82
b84:
  br label %b78
b78:
  %v620 = icmp slt i64 %v525, 8
  br i1 %v620, label %b85, label %b86
b85:
  br label %b87
b87:
  %v621 = phi i64 [ 0, %b85 ], [ %v629, %b88 ]
  %v622 = icmp slt i64 %v621, 8
  br i1 %v622, label %b88, label %b89
b88:
  %v623 = mul i64 %v621, 1
  %v624 = getelementptr inbounds float, ptr %v534, i64 %v623
  %v625 = getelementptr float, ptr %v624, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v626 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v625, <8 x i1> %v531, <8 x float> zeroinitializer)
  %v627 = mul i64 %v621, 32
  %v628 = getelementptr inbounds float, ptr %v522, i64 %v627
  store <8 x float> %v626, ptr %v628, align 4
  %v629 = add nsw i64 %v621, 1
  br label %b87
b89:
  br label %b86
b86:
  %v630 = add i64 %v188, 256
  %v631 = add nsw i64 %v186, 1
  br label %b35
b37:
  br label %b34
b34:
  %v632 = icmp sgt i64 %v3, 1
  br i1 %v632, label %b90, label %b91
b90:
  %v633 = getelementptr inbounds i64, ptr %v1, i64 3
  %v634 = atomicrmw add ptr %v633, i64 1 acq_rel
  %v635 = mul i64 %v3, 4
  br label %b92
b92:
  %v636 = load atomic i64, ptr %v633 acquire, align 8
  %v637 = icmp slt i64 %v636, %v635
  br i1 %v637, label %b93, label %b94
b93:
  %v638 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v640 = add i64 %v8, 0
  %v641 = sdiv i64 %v640, 1
  %v642 = add i64 %v2, 1
  %v643 = mul i64 %v641, %v2
  %v644 = sdiv i64 %v643, %v3
  %v645 = mul i64 %v644, 1
  %v646 = icmp slt i64 %v645, %v8
  %v647 = select i1 %v646, i64 %v645, i64 %v8
  %v648 = mul i64 %v641, %v642
  %v649 = sdiv i64 %v648, %v3
  %v650 = mul i64 %v649, 1
  %v651 = icmp slt i64 %v650, %v8
  %v652 = select i1 %v651, i64 %v650, i64 %v8
  br label %b95
b95:
  %v653 = phi i64 [ %v647, %b91 ], [ %v706, %b100 ]
  %v654 = icmp slt i64 %v653, %v652
  br i1 %v654, label %b96, label %b97
b96:
  %v655 = add i64 %v653, 96
  %v656 = icmp slt i64 %v655, %v652
  %v657 = select i1 %v656, i64 %v655, i64 %v652
  br label %b98
b98:
  %v658 = phi i64 [ 0, %b96 ], [ %v705, %b103 ]
  %v659 = icmp slt i64 %v658, 1
  br i1 %v659, label %b99, label %b100
b99:
  %v660 = sub i64 %v657, %v653
  %v661 = sub i64 2, 1
  %v662 = add i64 %v660, %v661
  %v663 = sdiv i64 %v662, 2
  br label %b101
b101:
  %v664 = phi i64 [ 0, %b99 ], [ %v704, %b108 ]
  %v665 = icmp slt i64 %v664, %v663
  br i1 %v665, label %b102, label %b103
b102:
  %v666 = mul i64 %v660, %v664
  %v667 = sdiv i64 %v666, %v663
  %v668 = add i64 %v653, %v667
  %v669 = add i64 %v664, 1
  %v670 = mul i64 %v660, %v669
  %v671 = sdiv i64 %v670, %v663
  %v672 = add i64 %v653, %v671
  %v673 = mul i64 %v658, 256
  %v674 = getelementptr inbounds float, ptr %v167, i64 %v673
  %v675 = sub i64 %v672, %v668
  %v676 = mul i64 %v668, 8
  %v677 = getelementptr inbounds float, ptr %v10, i64 %v676
  %v678 = getelementptr inbounds float, ptr %v677, i64 0
  %v679 = sub i64 %v675, 1
  %v680 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v679
  %v681 = load ptr, ptr %v680, align 4
  %v682 = icmp sgt i64 %v675, 0
  br i1 %v682, label %b104, label %b105
b104:
  call void %v681(ptr %v678, i64 8, ptr %v674, i64 8, ptr %v639)
  br label %b105
b105:
  %v683 = add i64 %v673, 256
  br label %b106
b106:
  %v684 = phi i64 [ %v668, %b105 ], [ %v703, %b111 ]
  %v685 = icmp slt i64 %v684, %v672
  br i1 %v685, label %b107, label %b108
b107:
  %v686 = sub i64 %v684, %v668
  %v687 = mul i64 %v686, 32
  %v688 = getelementptr inbounds float, ptr %v639, i64 %v687
  %v689 = mul i64 %v684, 32
  %v690 = getelementptr inbounds float, ptr %v40, i64 %v689
  br label %b109
b109:
  %v691 = phi i64 [ 0, %b107 ], [ %v702, %b110 ]
  %v692 = icmp slt i64 %v691, 4
  br i1 %v692, label %b110, label %b111
b110:
  %v693 = mul i64 %v658, 4
  %v694 = add i64 %v693, %v691
  %v695 = mul i64 %v694, 8
  %v696 = add i64 0, %v691
  %v697 = mul i64 %v696, 8
  %v698 = getelementptr inbounds float, ptr %v688, i64 %v697
  %v699 = load <8 x float>, ptr %v698, align 4
  %v700 = add i64 0, %v695
  %v701 = getelementptr inbounds float, ptr %v690, i64 %v700
  store <8 x float> %v699, ptr %v701, align 4
  %v702 = add nsw i64 %v691, 1
  br label %b109
b111:
  %v703 = add nsw i64 %v684, 1
  br label %b106
b108:
  %v704 = add nsw i64 %v664, 1
  br label %b101
b103:
  %v705 = add nsw i64 %v658, 1
  br label %b98
b100:
  %v706 = add nsw i64 %v653, 96
  br label %b95
b97:
  %v707 = icmp sgt i64 %v3, 1
  br i1 %v707, label %b112, label %b113
b112:
  %v708 = getelementptr inbounds i64, ptr %v1, i64 3
  %v709 = atomicrmw add ptr %v708, i64 1 acq_rel
  %v710 = mul i64 %v3, 5
  br label %b114
b114:
  %v711 = load atomic i64, ptr %v708 acquire, align 8
  %v712 = icmp slt i64 %v711, %v710
  br i1 %v712, label %b115, label %b116
b115:
  %v713 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v714 = getelementptr inbounds float, ptr %v72, i64 256
  %v715 = getelementptr inbounds i64, ptr %v1, i64 4
  %v716 = load i64, ptr %v715, align 8
  %v717 = icmp eq i64 %v716, 0
  br i1 %v717, label %b117, label %b118
b117:
  %v718 = add i64 1, 0
  %v719 = sdiv i64 %v718, 1
  %v720 = add i64 %v2, 1
  %v721 = mul i64 %v719, %v2
  %v722 = sdiv i64 %v721, %v3
  %v723 = mul i64 %v722, 1
  %v724 = icmp slt i64 %v723, 1
  %v725 = select i1 %v724, i64 %v723, i64 1
  %v726 = mul i64 %v719, %v720
  %v727 = sdiv i64 %v726, %v3
  %v728 = mul i64 %v727, 1
  %v729 = icmp slt i64 %v728, 1
  %v730 = select i1 %v729, i64 %v728, i64 1
  %v731 = icmp slt i64 %v730, 1
  %v732 = select i1 %v731, i64 %v730, i64 1
  br label %b119
b119:
  %v733 = phi i64 [ %v725, %b117 ], [ %v1178, %b170 ]
  %v734 = icmp slt i64 %v733, %v732
  br i1 %v734, label %b120, label %b121
b120:
  %v735 = mul i64 %v733, 256
  %v736 = mul i64 %v733, 8
  %v737 = add i64 %v735, 0
  %v738 = add i64 %v736, 0
  %v739 = getelementptr inbounds float, ptr %v714, i64 %v737
  %v740 = sub i64 8, %v738
  %v741 = icmp slt i64 %v740, 0
  %v742 = select i1 %v741, i64 0, i64 %v740
  %v743 = icmp ult i64 %v742, 8
  %v744 = select i1 %v743, i64 %v742, i64 8
  %v745 = trunc i64 %v744 to i32
  %v746 = insertelement <8 x i32> poison, i32 %v745, i64 0
  %v747 = shufflevector <8 x i32> %v746, <8 x i32> poison, <8 x i32> zeroinitializer
  %v748 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v747
  %v749 = mul i64 %v738, 8
  %v750 = add i64 64, %v749
  %v751 = getelementptr inbounds float, ptr %v14, i64 %v750
  %v752 = icmp sge i64 %v742, 8
  br i1 %v752, label %b122, label %b123
b122:
  br label %b124
b124:
  %v753 = phi i64 [ 0, %b122 ], [ %v827, %b125 ]
  %v754 = icmp slt i64 %v753, 8
  br i1 %v754, label %b125, label %b126
b125:
  %v755 = add i64 %v753, 0
  %v756 = getelementptr inbounds float, ptr %v751, i64 %v755
  %v757 = load <8 x float>, ptr %v756, align 4
  %v758 = add i64 %v753, 8
  %v759 = getelementptr inbounds float, ptr %v751, i64 %v758
  %v760 = load <8 x float>, ptr %v759, align 4
  %v761 = add i64 %v753, 16
  %v762 = getelementptr inbounds float, ptr %v751, i64 %v761
  %v763 = load <8 x float>, ptr %v762, align 4
  %v764 = add i64 %v753, 24
  %v765 = getelementptr inbounds float, ptr %v751, i64 %v764
  %v766 = load <8 x float>, ptr %v765, align 4
  %v767 = add i64 %v753, 32
  %v768 = getelementptr inbounds float, ptr %v751, i64 %v767
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = add i64 %v753, 40
  %v771 = getelementptr inbounds float, ptr %v751, i64 %v770
  %v772 = load <8 x float>, ptr %v771, align 4
  %v773 = add i64 %v753, 48
  %v774 = getelementptr inbounds float, ptr %v751, i64 %v773
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = add i64 %v753, 56
  %v777 = getelementptr inbounds float, ptr %v751, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = shufflevector <8 x float> %v757, <8 x float> %v769, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v780 = shufflevector <8 x float> %v757, <8 x float> %v769, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v781 = shufflevector <8 x float> %v760, <8 x float> %v772, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v782 = shufflevector <8 x float> %v760, <8 x float> %v772, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v783 = shufflevector <8 x float> %v763, <8 x float> %v775, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v784 = shufflevector <8 x float> %v763, <8 x float> %v775, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v785 = shufflevector <8 x float> %v766, <8 x float> %v778, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v786 = shufflevector <8 x float> %v766, <8 x float> %v778, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v787 = shufflevector <8 x float> %v779, <8 x float> %v783, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v788 = shufflevector <8 x float> %v779, <8 x float> %v783, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v789 = shufflevector <8 x float> %v781, <8 x float> %v785, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v790 = shufflevector <8 x float> %v781, <8 x float> %v785, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v791 = shufflevector <8 x float> %v780, <8 x float> %v784, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v792 = shufflevector <8 x float> %v780, <8 x float> %v784, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v793 = shufflevector <8 x float> %v782, <8 x float> %v786, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v794 = shufflevector <8 x float> %v782, <8 x float> %v786, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v795 = shufflevector <8 x float> %v787, <8 x float> %v789, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v796 = shufflevector <8 x float> %v787, <8 x float> %v789, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v797 = shufflevector <8 x float> %v788, <8 x float> %v790, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v798 = shufflevector <8 x float> %v788, <8 x float> %v790, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v799 = shufflevector <8 x float> %v791, <8 x float> %v793, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v800 = shufflevector <8 x float> %v791, <8 x float> %v793, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v801 = shufflevector <8 x float> %v792, <8 x float> %v794, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v802 = shufflevector <8 x float> %v792, <8 x float> %v794, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v803 = add i64 %v753, 0
  %v804 = mul i64 %v803, 32
  %v805 = getelementptr inbounds float, ptr %v739, i64 %v804
  store <8 x float> %v795, ptr %v805, align 4
  %v806 = add i64 %v753, 1
  %v807 = mul i64 %v806, 32
  %v808 = getelementptr inbounds float, ptr %v739, i64 %v807
  store <8 x float> %v796, ptr %v808, align 4
  %v809 = add i64 %v753, 2
  %v810 = mul i64 %v809, 32
  %v811 = getelementptr inbounds float, ptr %v739, i64 %v810
  store <8 x float> %v797, ptr %v811, align 4
  %v812 = add i64 %v753, 3
  %v813 = mul i64 %v812, 32
  %v814 = getelementptr inbounds float, ptr %v739, i64 %v813
  store <8 x float> %v798, ptr %v814, align 4
  %v815 = add i64 %v753, 4
  %v816 = mul i64 %v815, 32
  %v817 = getelementptr inbounds float, ptr %v739, i64 %v816
  store <8 x float> %v799, ptr %v817, align 4
  %v818 = add i64 %v753, 5
  %v819 = mul i64 %v818, 32
  %v820 = getelementptr inbounds float, ptr %v739, i64 %v819
  store <8 x float> %v800, ptr %v820, align 4
  %v821 = add i64 %v753, 6
  %v822 = mul i64 %v821, 32
  %v823 = getelementptr inbounds float, ptr %v739, i64 %v822
  store <8 x float> %v801, ptr %v823, align 4
  %v824 = add i64 %v753, 7
  %v825 = mul i64 %v824, 32
  %v826 = getelementptr inbounds float, ptr %v739, i64 %v825
  store <8 x float> %v802, ptr %v826, align 4
  %v827 = add nsw i64 %v753, 8
  br label %b124
b126:
  br label %b127
b127:
  %v828 = phi i64 [ 8, %b126 ], [ %v836, %b128 ]
  %v829 = icmp slt i64 %v828, 8
  br i1 %v829, label %b128, label %b129
b128:
  %v830 = mul i64 %v828, 1
  %v831 = getelementptr inbounds float, ptr %v751, i64 %v830
  %v832 = getelementptr float, ptr %v831, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v833 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v832, <8 x i1> %v748, <8 x float> zeroinitializer)
  %v834 = mul i64 %v828, 32
  %v835 = getelementptr inbounds float, ptr %v739, i64 %v834
  store <8 x float> %v833, ptr %v835, align 4
  %v836 = add nsw i64 %v828, 1
  br label %b127
b129:
  br label %b123
b123:
  %v837 = icmp slt i64 %v742, 8
  br i1 %v837, label %b130, label %b131
b130:
  br label %b132
b132:
  %v838 = phi i64 [ 0, %b130 ], [ %v846, %b133 ]
  %v839 = icmp slt i64 %v838, 8
  br i1 %v839, label %b133, label %b134
b133:
  %v840 = mul i64 %v838, 1
  %v841 = getelementptr inbounds float, ptr %v751, i64 %v840
  %v842 = getelementptr float, ptr %v841, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v843 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v842, <8 x i1> %v748, <8 x float> zeroinitializer)
  %v844 = mul i64 %v838, 32
  %v845 = getelementptr inbounds float, ptr %v739, i64 %v844
  store <8 x float> %v843, ptr %v845, align 4
  %v846 = add nsw i64 %v838, 1
  br label %b132
b134:
  br label %b131
b131:
  %v847 = add i64 %v735, 8
  %v848 = add i64 %v736, 0
  %v849 = getelementptr inbounds float, ptr %v714, i64 %v847
  %v850 = sub i64 8, %v848
  %v851 = icmp slt i64 %v850, 0
  %v852 = select i1 %v851, i64 0, i64 %v850
  %v853 = icmp ult i64 %v852, 8
  %v854 = select i1 %v853, i64 %v852, i64 8
  %v855 = trunc i64 %v854 to i32
  %v856 = insertelement <8 x i32> poison, i32 %v855, i64 0
  %v857 = shufflevector <8 x i32> %v856, <8 x i32> poison, <8 x i32> zeroinitializer
  %v858 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v857
  %v859 = mul i64 %v848, 8
  %v860 = add i64 0, %v859
  %v861 = getelementptr inbounds float, ptr %v14, i64 %v860
  %v862 = icmp sge i64 %v852, 8
  br i1 %v862, label %b135, label %b136
b135:
  br label %b137
b137:
  %v863 = phi i64 [ 0, %b135 ], [ %v937, %b138 ]
  %v864 = icmp slt i64 %v863, 8
  br i1 %v864, label %b138, label %b139
b138:
  %v865 = add i64 %v863, 0
  %v866 = getelementptr inbounds float, ptr %v861, i64 %v865
  %v867 = load <8 x float>, ptr %v866, align 4
  %v868 = add i64 %v863, 8
  %v869 = getelementptr inbounds float, ptr %v861, i64 %v868
  %v870 = load <8 x float>, ptr %v869, align 4
  %v871 = add i64 %v863, 16
  %v872 = getelementptr inbounds float, ptr %v861, i64 %v871
  %v873 = load <8 x float>, ptr %v872, align 4
  %v874 = add i64 %v863, 24
  %v875 = getelementptr inbounds float, ptr %v861, i64 %v874
  %v876 = load <8 x float>, ptr %v875, align 4
  %v877 = add i64 %v863, 32
  %v878 = getelementptr inbounds float, ptr %v861, i64 %v877
  %v879 = load <8 x float>, ptr %v878, align 4
  %v880 = add i64 %v863, 40
  %v881 = getelementptr inbounds float, ptr %v861, i64 %v880
  %v882 = load <8 x float>, ptr %v881, align 4
  %v883 = add i64 %v863, 48
  %v884 = getelementptr inbounds float, ptr %v861, i64 %v883
  %v885 = load <8 x float>, ptr %v884, align 4
  %v886 = add i64 %v863, 56
  %v887 = getelementptr inbounds float, ptr %v861, i64 %v886
  %v888 = load <8 x float>, ptr %v887, align 4
  %v889 = shufflevector <8 x float> %v867, <8 x float> %v879, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v890 = shufflevector <8 x float> %v867, <8 x float> %v879, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v891 = shufflevector <8 x float> %v870, <8 x float> %v882, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v892 = shufflevector <8 x float> %v870, <8 x float> %v882, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v893 = shufflevector <8 x float> %v873, <8 x float> %v885, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v894 = shufflevector <8 x float> %v873, <8 x float> %v885, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v895 = shufflevector <8 x float> %v876, <8 x float> %v888, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v896 = shufflevector <8 x float> %v876, <8 x float> %v888, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v897 = shufflevector <8 x float> %v889, <8 x float> %v893, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v898 = shufflevector <8 x float> %v889, <8 x float> %v893, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v899 = shufflevector <8 x float> %v891, <8 x float> %v895, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v900 = shufflevector <8 x float> %v891, <8 x float> %v895, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v901 = shufflevector <8 x float> %v890, <8 x float> %v894, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v902 = shufflevector <8 x float> %v890, <8 x float> %v894, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v903 = shufflevector <8 x float> %v892, <8 x float> %v896, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v904 = shufflevector <8 x float> %v892, <8 x float> %v896, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v905 = shufflevector <8 x float> %v897, <8 x float> %v899, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v906 = shufflevector <8 x float> %v897, <8 x float> %v899, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v907 = shufflevector <8 x float> %v898, <8 x float> %v900, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v908 = shufflevector <8 x float> %v898, <8 x float> %v900, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v909 = shufflevector <8 x float> %v901, <8 x float> %v903, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v910 = shufflevector <8 x float> %v901, <8 x float> %v903, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v911 = shufflevector <8 x float> %v902, <8 x float> %v904, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v912 = shufflevector <8 x float> %v902, <8 x float> %v904, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v913 = add i64 %v863, 0
  %v914 = mul i64 %v913, 32
  %v915 = getelementptr inbounds float, ptr %v849, i64 %v914
  store <8 x float> %v905, ptr %v915, align 4
  %v916 = add i64 %v863, 1
  %v917 = mul i64 %v916, 32
  %v918 = getelementptr inbounds float, ptr %v849, i64 %v917
  store <8 x float> %v906, ptr %v918, align 4
  %v919 = add i64 %v863, 2
  %v920 = mul i64 %v919, 32
  %v921 = getelementptr inbounds float, ptr %v849, i64 %v920
  store <8 x float> %v907, ptr %v921, align 4
  %v922 = add i64 %v863, 3
  %v923 = mul i64 %v922, 32
  %v924 = getelementptr inbounds float, ptr %v849, i64 %v923
  store <8 x float> %v908, ptr %v924, align 4
  %v925 = add i64 %v863, 4
  %v926 = mul i64 %v925, 32
  %v927 = getelementptr inbounds float, ptr %v849, i64 %v926
  store <8 x float> %v909, ptr %v927, align 4
  %v928 = add i64 %v863, 5
  %v929 = mul i64 %v928, 32
  %v930 = getelementptr inbounds float, ptr %v849, i64 %v929
  store <8 x float> %v910, ptr %v930, align 4
  %v931 = add i64 %v863, 6
  %v932 = mul i64 %v931, 32
  %v933 = getelementptr inbounds float, ptr %v849, i64 %v932
  store <8 x float> %v911, ptr %v933, align 4
  %v934 = add i64 %v863, 7
  %v935 = mul i64 %v934, 32
  %v936 = getelementptr inbounds float, ptr %v849, i64 %v935
  store <8 x float> %v912, ptr %v936, align 4
  %v937 = add nsw i64 %v863, 8
  br label %b137
b139:
  br label %b140
b140:
  %v938 = phi i64 [ 8, %b139 ], [ %v946, %b141 ]
  %v939 = icmp slt i64 %v938, 8
  br i1 %v939, label %b141, label %b142
b141:
  %v940 = mul i64 %v938, 1
  %v941 = getelementptr inbounds float, ptr %v861, i64 %v940
  %v942 = getelementptr float, ptr %v941, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v943 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v942, <8 x i1> %v858, <8 x float> zeroinitializer)
  %v944 = mul i64 %v938, 32
  %v945 = getelementptr inbounds float, ptr %v849, i64 %v944
  store <8 x float> %v943, ptr %v945, align 4
  %v946 = add nsw i64 %v938, 1
  br label %b140
b142:
  br label %b136
b136:
  %v947 = icmp slt i64 %v852, 8
  br i1 %v947, label %b143, label %b144
b143:
  br label %b145
b145:
  %v948 = phi i64 [ 0, %b143 ], [ %v956, %b146 ]
  %v949 = icmp slt i64 %v948, 8
  br i1 %v949, label %b146, label %b147
b146:
  %v950 = mul i64 %v948, 1
  %v951 = getelementptr inbounds float, ptr %v861, i64 %v950
  %v952 = getelementptr float, ptr %v951, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v953 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v952, <8 x i1> %v858, <8 x float> zeroinitializer)
  %v954 = mul i64 %v948, 32
  %v955 = getelementptr inbounds float, ptr %v849, i64 %v954
  store <8 x float> %v953, ptr %v955, align 4
  %v956 = add nsw i64 %v948, 1
  br label %b145
b147:
  br label %b144
b144:
  %v957 = add i64 %v735, 16
  %v958 = add i64 %v736, 0
  %v959 = getelementptr inbounds float, ptr %v714, i64 %v957
  %v960 = sub i64 8, %v958
  %v961 = icmp slt i64 %v960, 0
  %v962 = select i1 %v961, i64 0, i64 %v960
  %v963 = icmp ult i64 %v962, 8
  %v964 = select i1 %v963, i64 %v962, i64 8
  %v965 = trunc i64 %v964 to i32
  %v966 = insertelement <8 x i32> poison, i32 %v965, i64 0
  %v967 = shufflevector <8 x i32> %v966, <8 x i32> poison, <8 x i32> zeroinitializer
  %v968 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v967
  %v969 = mul i64 %v958, 8
  %v970 = add i64 128, %v969
  %v971 = getelementptr inbounds float, ptr %v14, i64 %v970
  %v972 = icmp sge i64 %v962, 8
  br i1 %v972, label %b148, label %b149
b148:
  br label %b150
b150:
  %v973 = phi i64 [ 0, %b148 ], [ %v1047, %b151 ]
  %v974 = icmp slt i64 %v973, 8
  br i1 %v974, label %b151, label %b152
b151:
  %v975 = add i64 %v973, 0
  %v976 = getelementptr inbounds float, ptr %v971, i64 %v975
  %v977 = load <8 x float>, ptr %v976, align 4
  %v978 = add i64 %v973, 8
  %v979 = getelementptr inbounds float, ptr %v971, i64 %v978
  %v980 = load <8 x float>, ptr %v979, align 4
  %v981 = add i64 %v973, 16
  %v982 = getelementptr inbounds float, ptr %v971, i64 %v981
  %v983 = load <8 x float>, ptr %v982, align 4
  %v984 = add i64 %v973, 24
  %v985 = getelementptr inbounds float, ptr %v971, i64 %v984
  %v986 = load <8 x float>, ptr %v985, align 4
  %v987 = add i64 %v973, 32
  %v988 = getelementptr inbounds float, ptr %v971, i64 %v987
  %v989 = load <8 x float>, ptr %v988, align 4
  %v990 = add i64 %v973, 40
  %v991 = getelementptr inbounds float, ptr %v971, i64 %v990
  %v992 = load <8 x float>, ptr %v991, align 4
  %v993 = add i64 %v973, 48
  %v994 = getelementptr inbounds float, ptr %v971, i64 %v993
  %v995 = load <8 x float>, ptr %v994, align 4
  %v996 = add i64 %v973, 56
  %v997 = getelementptr inbounds float, ptr %v971, i64 %v996
  %v998 = load <8 x float>, ptr %v997, align 4
  %v999 = shufflevector <8 x float> %v977, <8 x float> %v989, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1000 = shufflevector <8 x float> %v977, <8 x float> %v989, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1001 = shufflevector <8 x float> %v980, <8 x float> %v992, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1002 = shufflevector <8 x float> %v980, <8 x float> %v992, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1003 = shufflevector <8 x float> %v983, <8 x float> %v995, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1004 = shufflevector <8 x float> %v983, <8 x float> %v995, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1005 = shufflevector <8 x float> %v986, <8 x float> %v998, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1006 = shufflevector <8 x float> %v986, <8 x float> %v998, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1007 = shufflevector <8 x float> %v999, <8 x float> %v1003, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1008 = shufflevector <8 x float> %v999, <8 x float> %v1003, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1009 = shufflevector <8 x float> %v1001, <8 x float> %v1005, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1010 = shufflevector <8 x float> %v1001, <8 x float> %v1005, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1011 = shufflevector <8 x float> %v1000, <8 x float> %v1004, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1012 = shufflevector <8 x float> %v1000, <8 x float> %v1004, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1013 = shufflevector <8 x float> %v1002, <8 x float> %v1006, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1014 = shufflevector <8 x float> %v1002, <8 x float> %v1006, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1015 = shufflevector <8 x float> %v1007, <8 x float> %v1009, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1016 = shufflevector <8 x float> %v1007, <8 x float> %v1009, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1017 = shufflevector <8 x float> %v1008, <8 x float> %v1010, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1018 = shufflevector <8 x float> %v1008, <8 x float> %v1010, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1019 = shufflevector <8 x float> %v1011, <8 x float> %v1013, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1020 = shufflevector <8 x float> %v1011, <8 x float> %v1013, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1021 = shufflevector <8 x float> %v1012, <8 x float> %v1014, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1022 = shufflevector <8 x float> %v1012, <8 x float> %v1014, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1023 = add i64 %v973, 0
  %v1024 = mul i64 %v1023, 32
  %v1025 = getelementptr inbounds float, ptr %v959, i64 %v1024
  store <8 x float> %v1015, ptr %v1025, align 4
  %v1026 = add i64 %v973, 1
  %v1027 = mul i64 %v1026, 32
  %v1028 = getelementptr inbounds float, ptr %v959, i64 %v1027
  store <8 x float> %v1016, ptr %v1028, align 4
  %v1029 = add i64 %v973, 2
  %v1030 = mul i64 %v1029, 32
  %v1031 = getelementptr inbounds float, ptr %v959, i64 %v1030
  store <8 x float> %v1017, ptr %v1031, align 4
  %v1032 = add i64 %v973, 3
  %v1033 = mul i64 %v1032, 32
  %v1034 = getelementptr inbounds float, ptr %v959, i64 %v1033
  store <8 x float> %v1018, ptr %v1034, align 4
  %v1035 = add i64 %v973, 4
  %v1036 = mul i64 %v1035, 32
  %v1037 = getelementptr inbounds float, ptr %v959, i64 %v1036
  store <8 x float> %v1019, ptr %v1037, align 4
  %v1038 = add i64 %v973, 5
  %v1039 = mul i64 %v1038, 32
  %v1040 = getelementptr inbounds float, ptr %v959, i64 %v1039
  store <8 x float> %v1020, ptr %v1040, align 4
  %v1041 = add i64 %v973, 6
  %v1042 = mul i64 %v1041, 32
  %v1043 = getelementptr inbounds float, ptr %v959, i64 %v1042
  store <8 x float> %v1021, ptr %v1043, align 4
  %v1044 = add i64 %v973, 7
  %v1045 = mul i64 %v1044, 32
  %v1046 = getelementptr inbounds float, ptr %v959, i64 %v1045
  store <8 x float> %v1022, ptr %v1046, align 4
  %v1047 = add nsw i64 %v973, 8
  br label %b150
b152:
  br label %b153
b153:
  %v1048 = phi i64 [ 8, %b152 ], [ %v1056, %b154 ]
  %v1049 = icmp slt i64 %v1048, 8
  br i1 %v1049, label %b154, label %b155
b154:
  %v1050 = mul i64 %v1048, 1
  %v1051 = getelementptr inbounds float, ptr %v971, i64 %v1050
  %v1052 = getelementptr float, ptr %v1051, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1053 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1052, <8 x i1> %v968, <8 x float> zeroinitializer)
  %v1054 = mul i64 %v1048, 32
  %v1055 = getelementptr inbounds float, ptr %v959, i64 %v1054
  store <8 x float> %v1053, ptr %v1055, align 4
  %v1056 = add nsw i64 %v1048, 1
  br label %b153
b155:
  br label %b149
b149:
  %v1057 = icmp slt i64 %v962, 8
  br i1 %v1057, label %b156, label %b157
b156:
  br label %b158
b158:
  %v1058 = phi i64 [ 0, %b156 ], [ %v1066, %b159 ]
  %v1059 = icmp slt i64 %v1058, 8
  br i1 %v1059, label %b159, label %b160
b159:
  %v1060 = mul i64 %v1058, 1
  %v1061 = getelementptr inbounds float, ptr %v971, i64 %v1060
  %v1062 = getelementptr float, ptr %v1061, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1063 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1062, <8 x i1> %v968, <8 x float> zeroinitializer)
  %v1064 = mul i64 %v1058, 32
  %v1065 = getelementptr inbounds float, ptr %v959, i64 %v1064
  store <8 x float> %v1063, ptr %v1065, align 4
  %v1066 = add nsw i64 %v1058, 1
  br label %b158
b160:
  br label %b157
b157:
  %v1067 = add i64 %v735, 24
  %v1068 = add i64 %v736, 0
  %v1069 = getelementptr inbounds float, ptr %v714, i64 %v1067
  %v1070 = sub i64 8, %v1068
  %v1071 = icmp slt i64 %v1070, 0
  %v1072 = select i1 %v1071, i64 0, i64 %v1070
  %v1073 = icmp ult i64 %v1072, 8
  %v1074 = select i1 %v1073, i64 %v1072, i64 8
  %v1075 = trunc i64 %v1074 to i32
  %v1076 = insertelement <8 x i32> poison, i32 %v1075, i64 0
  %v1077 = shufflevector <8 x i32> %v1076, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1078 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1077
  %v1079 = mul i64 %v1068, 8
  %v1080 = add i64 192, %v1079
  %v1081 = getelementptr inbounds float, ptr %v14, i64 %v1080
  %v1082 = icmp sge i64 %v1072, 8
  br i1 %v1082, label %b161, label %b162
b161:
  br label %b163
b163:
  %v1083 = phi i64 [ 0, %b161 ], [ %v1157, %b164 ]
  %v1084 = icmp slt i64 %v1083, 8
  br i1 %v1084, label %b164, label %b165
b164:
  %v1085 = add i64 %v1083, 0
  %v1086 = getelementptr inbounds float, ptr %v1081, i64 %v1085
  %v1087 = load <8 x float>, ptr %v1086, align 4
  %v1088 = add i64 %v1083, 8
  %v1089 = getelementptr inbounds float, ptr %v1081, i64 %v1088
  %v1090 = load <8 x float>, ptr %v1089, align 4
  %v1091 = add i64 %v1083, 16
  %v1092 = getelementptr inbounds float, ptr %v1081, i64 %v1091
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = add i64 %v1083, 24
  %v1095 = getelementptr inbounds float, ptr %v1081, i64 %v1094
  %v1096 = load <8 x float>, ptr %v1095, align 4
  %v1097 = add i64 %v1083, 32
  %v1098 = getelementptr inbounds float, ptr %v1081, i64 %v1097
  %v1099 = load <8 x float>, ptr %v1098, align 4
  %v1100 = add i64 %v1083, 40
  %v1101 = getelementptr inbounds float, ptr %v1081, i64 %v1100
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = add i64 %v1083, 48
  %v1104 = getelementptr inbounds float, ptr %v1081, i64 %v1103
  %v1105 = load <8 x float>, ptr %v1104, align 4
  %v1106 = add i64 %v1083, 56
  %v1107 = getelementptr inbounds float, ptr %v1081, i64 %v1106
  %v1108 = load <8 x float>, ptr %v1107, align 4
  %v1109 = shufflevector <8 x float> %v1087, <8 x float> %v1099, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1110 = shufflevector <8 x float> %v1087, <8 x float> %v1099, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1111 = shufflevector <8 x float> %v1090, <8 x float> %v1102, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1112 = shufflevector <8 x float> %v1090, <8 x float> %v1102, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1113 = shufflevector <8 x float> %v1093, <8 x float> %v1105, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1114 = shufflevector <8 x float> %v1093, <8 x float> %v1105, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1115 = shufflevector <8 x float> %v1096, <8 x float> %v1108, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1116 = shufflevector <8 x float> %v1096, <8 x float> %v1108, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1117 = shufflevector <8 x float> %v1109, <8 x float> %v1113, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1118 = shufflevector <8 x float> %v1109, <8 x float> %v1113, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1119 = shufflevector <8 x float> %v1111, <8 x float> %v1115, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1120 = shufflevector <8 x float> %v1111, <8 x float> %v1115, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1121 = shufflevector <8 x float> %v1110, <8 x float> %v1114, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1122 = shufflevector <8 x float> %v1110, <8 x float> %v1114, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1123 = shufflevector <8 x float> %v1112, <8 x float> %v1116, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1124 = shufflevector <8 x float> %v1112, <8 x float> %v1116, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1125 = shufflevector <8 x float> %v1117, <8 x float> %v1119, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1126 = shufflevector <8 x float> %v1117, <8 x float> %v1119, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1127 = shufflevector <8 x float> %v1118, <8 x float> %v1120, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1128 = shufflevector <8 x float> %v1118, <8 x float> %v1120, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1129 = shufflevector <8 x float> %v1121, <8 x float> %v1123, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1130 = shufflevector <8 x float> %v1121, <8 x float> %v1123, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1131 = shufflevector <8 x float> %v1122, <8 x float> %v1124, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1132 = shufflevector <8 x float> %v1122, <8 x float> %v1124, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1133 = add i64 %v1083, 0
  %v1134 = mul i64 %v1133, 32
  %v1135 = getelementptr inbounds float, ptr %v1069, i64 %v1134
  store <8 x float> %v1125, ptr %v1135, align 4
  %v1136 = add i64 %v1083, 1
  %v1137 = mul i64 %v1136, 32
  %v1138 = getelementptr inbounds float, ptr %v1069, i64 %v1137
  store <8 x float> %v1126, ptr %v1138, align 4
  %v1139 = add i64 %v1083, 2
  %v1140 = mul i64 %v1139, 32
  %v1141 = getelementptr inbounds float, ptr %v1069, i64 %v1140
  store <8 x float> %v1127, ptr %v1141, align 4
  %v1142 = add i64 %v1083, 3
  %v1143 = mul i64 %v1142, 32
  %v1144 = getelementptr inbounds float, ptr %v1069, i64 %v1143
  store <8 x float> %v1128, ptr %v1144, align 4
  %v1145 = add i64 %v1083, 4
  %v1146 = mul i64 %v1145, 32
  %v1147 = getelementptr inbounds float, ptr %v1069, i64 %v1146
  store <8 x float> %v1129, ptr %v1147, align 4
  %v1148 = add i64 %v1083, 5
  %v1149 = mul i64 %v1148, 32
  %v1150 = getelementptr inbounds float, ptr %v1069, i64 %v1149
  store <8 x float> %v1130, ptr %v1150, align 4
  %v1151 = add i64 %v1083, 6
  %v1152 = mul i64 %v1151, 32
  %v1153 = getelementptr inbounds float, ptr %v1069, i64 %v1152
  store <8 x float> %v1131, ptr %v1153, align 4
  %v1154 = add i64 %v1083, 7
  %v1155 = mul i64 %v1154, 32
  %v1156 = getelementptr inbounds float, ptr %v1069, i64 %v1155
  store <8 x float> %v1132, ptr %v1156, align 4
  %v1157 = add nsw i64 %v1083, 8
  br label %b163
b165:
  br label %b166
b166:
  %v1158 = phi i64 [ 8, %b165 ], [ %v1166, %b167 ]
  %v1159 = icmp slt i64 %v1158, 8
  br i1 %v1159, label %b167, label %b168
b167:
  %v1160 = mul i64 %v1158, 1
  %v1161 = getelementptr inbounds float, ptr %v1081, i64 %v1160
  %v1162 = getelementptr float, ptr %v1161, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1163 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1162, <8 x i1> %v1078, <8 x float> zeroinitializer)
  %v1164 = mul i64 %v1158, 32
  %v1165 = getelementptr inbounds float, ptr %v1069, i64 %v1164
  store <8 x float> %v1163, ptr %v1165, align 4
  %v1166 = add nsw i64 %v1158, 1
  br label %b166
b168:
  br label %b162
b162:
  %v1167 = icmp slt i64 %v1072, 8
  br i1 %v1167, label %b169, label %b170
b169:
  br label %b171
b171:
  %v1168 = phi i64 [ 0, %b169 ], [ %v1176, %b172 ]
  %v1169 = icmp slt i64 %v1168, 8
  br i1 %v1169, label %b172, label %b173
b172:
  %v1170 = mul i64 %v1168, 1
  %v1171 = getelementptr inbounds float, ptr %v1081, i64 %v1170
  %v1172 = getelementptr float, ptr %v1171, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1173 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1172, <8 x i1> %v1078, <8 x float> zeroinitializer)
  %v1174 = mul i64 %v1168, 32
  %v1175 = getelementptr inbounds float, ptr %v1069, i64 %v1174
  store <8 x float> %v1173, ptr %v1175, align 4
  %v1176 = add nsw i64 %v1168, 1
  br label %b171
b173:
  br label %b170
b170:
  %v1177 = add i64 %v735, 256
  %v1178 = add nsw i64 %v733, 1
  br label %b119
b121:
  br label %b118
b118:
  %v1179 = icmp sgt i64 %v3, 1
  br i1 %v1179, label %b174, label %b175
b174:
  %v1180 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1181 = atomicrmw add ptr %v1180, i64 1 acq_rel
  %v1182 = mul i64 %v3, 6
  br label %b176
b176:
  %v1183 = load atomic i64, ptr %v1180 acquire, align 8
  %v1184 = icmp slt i64 %v1183, %v1182
  br i1 %v1184, label %b177, label %b178
b177:
  %v1185 = call i32 @sched_yield()
  br label %b176
b178:
  br label %b175
b175:
  br label %b179
b179:
  %v1186 = phi i64 [ 0, %b175 ], [ %v1500, %b184 ]
  %v1187 = icmp slt i64 %v1186, %v5
  br i1 %v1187, label %b180, label %b181
b180:
  %v1189 = add i64 %v7, 0
  %v1190 = sdiv i64 %v1189, 1
  %v1191 = add i64 %v2, 1
  %v1192 = mul i64 %v1190, %v2
  %v1193 = sdiv i64 %v1192, %v3
  %v1194 = mul i64 %v1193, 1
  %v1195 = icmp slt i64 %v1194, %v7
  %v1196 = select i1 %v1195, i64 %v1194, i64 %v7
  %v1197 = mul i64 %v1190, %v1191
  %v1198 = sdiv i64 %v1197, %v3
  %v1199 = mul i64 %v1198, 1
  %v1200 = icmp slt i64 %v1199, %v7
  %v1201 = select i1 %v1200, i64 %v1199, i64 %v7
  br label %b182
b182:
  %v1202 = phi i64 [ %v1196, %b180 ], [ %v1499, %b187 ]
  %v1203 = icmp slt i64 %v1202, %v1201
  br i1 %v1203, label %b183, label %b184
b183:
  %v1204 = add i64 %v1202, 96
  %v1205 = icmp slt i64 %v1204, %v1201
  %v1206 = select i1 %v1205, i64 %v1204, i64 %v1201
  br label %b185
b185:
  %v1207 = phi i64 [ 0, %b183 ], [ %v1498, %b190 ]
  %v1208 = icmp slt i64 %v1207, 1
  br i1 %v1208, label %b186, label %b187
b186:
  %v1209 = sub i64 %v1206, %v1202
  %v1210 = sub i64 2, 1
  %v1211 = add i64 %v1209, %v1210
  %v1212 = sdiv i64 %v1211, 2
  br label %b188
b188:
  %v1213 = phi i64 [ 0, %b186 ], [ %v1497, %b195 ]
  %v1214 = icmp slt i64 %v1213, %v1212
  br i1 %v1214, label %b189, label %b190
b189:
  %v1215 = mul i64 %v1209, %v1213
  %v1216 = sdiv i64 %v1215, %v1212
  %v1217 = add i64 %v1202, %v1216
  %v1218 = add i64 %v1213, 1
  %v1219 = mul i64 %v1209, %v1218
  %v1220 = sdiv i64 %v1219, %v1212
  %v1221 = add i64 %v1202, %v1220
  %v1222 = mul i64 %v1207, 256
  %v1223 = getelementptr inbounds float, ptr %v714, i64 %v1222
  %v1224 = sub i64 %v1221, %v1217
  %v1225 = add i64 %v1186, 0
  %v1226 = and i64 %v1225, %v54
  %v1227 = mul i64 %v1226, %v7
  %v1228 = add i64 %v1227, %v1217
  %v1229 = mul i64 %v1228, 8
  %v1230 = getelementptr inbounds float, ptr %v20, i64 %v1229
  %v1231 = getelementptr inbounds float, ptr %v1230, i64 0
  %v1232 = sub i64 %v1224, 1
  %v1233 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1232
  %v1234 = load ptr, ptr %v1233, align 4
  %v1235 = icmp sgt i64 %v1224, 0
  br i1 %v1235, label %b191, label %b192
b191:
  call void %v1234(ptr %v1231, i64 8, ptr %v1223, i64 8, ptr %v1188)
  br label %b192
b192:
  %v1236 = add i64 %v1222, 256
  br label %b193
b193:
  %v1237 = phi i64 [ %v1217, %b192 ], [ %v1496, %b198 ]
  %v1238 = icmp slt i64 %v1237, %v1221
  br i1 %v1238, label %b194, label %b195
b194:
  %v1239 = sub i64 %v1237, %v1217
  %v1240 = mul i64 %v1239, 32
  %v1241 = getelementptr inbounds float, ptr %v1188, i64 %v1240
  %v1242 = add i64 %v1186, 0
  %v1243 = and i64 %v1242, %v62
  %v1244 = mul i64 %v1243, %v7
  %v1245 = add i64 %v1244, %v1237
  %v1246 = mul i64 %v1245, 32
  %v1247 = getelementptr inbounds float, ptr %v40, i64 %v1246
  %v1248 = add i64 %v1186, 0
  %v1249 = and i64 %v1248, %v56
  %v1250 = mul i64 %v1249, %v7
  %v1251 = add i64 %v1250, %v1237
  %v1252 = mul i64 %v1251, 8
  %v1253 = getelementptr inbounds float, ptr %v22, i64 %v1252
  %v1254 = add i64 %v1186, 0
  %v1255 = and i64 %v1254, %v64
  %v1256 = mul i64 %v1255, %v7
  %v1257 = add i64 %v1256, %v1237
  %v1258 = mul i64 %v1257, 8
  %v1259 = getelementptr inbounds float, ptr %v42, i64 %v1258
  %v1260 = add i64 %v1186, 0
  %v1261 = and i64 %v1260, %v66
  %v1262 = mul i64 %v1261, %v7
  %v1263 = add i64 %v1262, %v1237
  %v1264 = mul i64 %v1263, 8
  %v1265 = getelementptr inbounds float, ptr %v44, i64 %v1264
  %v1266 = add i64 %v1186, 0
  %v1267 = and i64 %v1266, %v68
  %v1268 = mul i64 %v1267, %v7
  %v1269 = add i64 %v1268, %v1237
  %v1270 = mul i64 %v1269, 8
  %v1271 = getelementptr inbounds float, ptr %v46, i64 %v1270
  %v1272 = add i64 %v1186, 1
  %v1273 = and i64 %v1272, %v56
  %v1274 = mul i64 %v1273, %v7
  %v1275 = add i64 %v1274, %v1237
  %v1276 = mul i64 %v1275, 8
  %v1277 = getelementptr inbounds float, ptr %v22, i64 %v1276
  %v1278 = add i64 %v1186, 0
  %v1279 = and i64 %v1278, %v70
  %v1280 = mul i64 %v1279, %v7
  %v1281 = add i64 %v1280, %v1237
  %v1282 = mul i64 %v1281, 8
  %v1283 = getelementptr inbounds float, ptr %v48, i64 %v1282
  %v1284 = add i64 %v1186, 1
  %v1285 = and i64 %v1284, %v54
  %v1286 = mul i64 %v1285, %v7
  %v1287 = add i64 %v1286, %v1237
  %v1288 = mul i64 %v1287, 8
  %v1289 = getelementptr inbounds float, ptr %v20, i64 %v1288
  br label %b196
b196:
  %v1290 = phi i64 [ 0, %b194 ], [ %v1495, %b197 ]
  %v1291 = icmp slt i64 %v1290, 1
  br i1 %v1291, label %b197, label %b198
b197:
  %v1292 = mul i64 %v1207, 1
  %v1293 = add i64 %v1292, %v1290
  %v1294 = mul i64 %v1293, 8
  %v1295 = add i64 0, %v1290
  %v1296 = mul i64 %v1295, 8
  %v1297 = getelementptr inbounds float, ptr %v1241, i64 %v1296
  %v1298 = load <8 x float>, ptr %v1297, align 4
  %v1299 = add i64 1, %v1290
  %v1300 = mul i64 %v1299, 8
  %v1301 = getelementptr inbounds float, ptr %v1241, i64 %v1300
  %v1302 = load <8 x float>, ptr %v1301, align 4
  %v1303 = add i64 2, %v1290
  %v1304 = mul i64 %v1303, 8
  %v1305 = getelementptr inbounds float, ptr %v1241, i64 %v1304
  %v1306 = load <8 x float>, ptr %v1305, align 4
  %v1307 = add i64 3, %v1290
  %v1308 = mul i64 %v1307, 8
  %v1309 = getelementptr inbounds float, ptr %v1241, i64 %v1308
  %v1310 = load <8 x float>, ptr %v1309, align 4
  %v1311 = add i64 8, %v1294
  %v1312 = getelementptr inbounds float, ptr %v1247, i64 %v1311
  %v1313 = load <8 x float>, ptr %v1312, align 4
  %v1314 = fadd <8 x float> %v1313, %v1298
  %v1315 = add i64 8, %v1294
  %v1316 = getelementptr inbounds float, ptr %v16, i64 %v1315
  %v1317 = load <8 x float>, ptr %v1316, align 4
  %v1318 = fadd <8 x float> %v1314, %v1317
  %v1319 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1318)
  %v1320 = fneg <8 x float> %v1319
  %v1321 = fcmp olt <8 x float> %v1320, splat (float 0xC05A400000000000)
  %v1322 = select <8 x i1> %v1321, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1320
  %v1323 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1322, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1324 = fsub <8 x float> %v1323, splat (float 0x4168000000000000)
  %v1325 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1324, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1322)
  %v1326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1324, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1325)
  %v1327 = bitcast <8 x float> %v1323 to <8 x i32>
  %v1328 = fmul <8 x float> %v1326, %v1326
  %v1329 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1326, <8 x float> splat (float 0x3F81227F40000000))
  %v1330 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1329, <8 x float> %v1326, <8 x float> splat (float 0x3FA5556740000000))
  %v1331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1330, <8 x float> %v1326, <8 x float> splat (float 0x3FC5554B00000000))
  %v1332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1331, <8 x float> %v1326, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1328, <8 x float> %v1332, <8 x float> %v1326)
  %v1334 = sub <8 x i32> %v1327, splat (i32 1262485250)
  %v1335 = lshr <8 x i32> %v1334, splat (i32 1)
  %v1336 = sub <8 x i32> %v1334, %v1335
  %v1337 = shl <8 x i32> %v1335, splat (i32 23)
  %v1338 = bitcast <8 x i32> %v1337 to <8 x float>
  %v1339 = shl <8 x i32> %v1336, splat (i32 23)
  %v1340 = bitcast <8 x i32> %v1339 to <8 x float>
  %v1341 = fadd <8 x float> %v1333, splat (float 0x3FF0000000000000)
  %v1342 = fmul <8 x float> %v1341, %v1338
  %v1343 = fmul <8 x float> %v1342, %v1340
  %v1344 = fcmp olt <8 x float> %v1318, splat (float 0x0000000000000000)
  %v1345 = select <8 x i1> %v1344, <8 x float> %v1343, <8 x float> splat (float 0x3FF0000000000000)
  %v1346 = fadd <8 x float> %v1343, splat (float 0x3FF0000000000000)
  %v1347 = fdiv <8 x float> %v1345, %v1346
  %v1348 = add i64 0, %v1294
  %v1349 = getelementptr inbounds float, ptr %v1247, i64 %v1348
  %v1350 = load <8 x float>, ptr %v1349, align 4
  %v1351 = fadd <8 x float> %v1350, %v1302
  %v1352 = add i64 0, %v1294
  %v1353 = getelementptr inbounds float, ptr %v16, i64 %v1352
  %v1354 = load <8 x float>, ptr %v1353, align 4
  %v1355 = fadd <8 x float> %v1351, %v1354
  %v1356 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1355)
  %v1357 = fneg <8 x float> %v1356
  %v1358 = fcmp olt <8 x float> %v1357, splat (float 0xC05A400000000000)
  %v1359 = select <8 x i1> %v1358, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1357
  %v1360 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1359, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1361 = fsub <8 x float> %v1360, splat (float 0x4168000000000000)
  %v1362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1361, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1359)
  %v1363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1361, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1362)
  %v1364 = bitcast <8 x float> %v1360 to <8 x i32>
  %v1365 = fmul <8 x float> %v1363, %v1363
  %v1366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1363, <8 x float> splat (float 0x3F81227F40000000))
  %v1367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1366, <8 x float> %v1363, <8 x float> splat (float 0x3FA5556740000000))
  %v1368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1367, <8 x float> %v1363, <8 x float> splat (float 0x3FC5554B00000000))
  %v1369 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1368, <8 x float> %v1363, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1365, <8 x float> %v1369, <8 x float> %v1363)
  %v1371 = sub <8 x i32> %v1364, splat (i32 1262485250)
  %v1372 = lshr <8 x i32> %v1371, splat (i32 1)
  %v1373 = sub <8 x i32> %v1371, %v1372
  %v1374 = shl <8 x i32> %v1372, splat (i32 23)
  %v1375 = bitcast <8 x i32> %v1374 to <8 x float>
  %v1376 = shl <8 x i32> %v1373, splat (i32 23)
  %v1377 = bitcast <8 x i32> %v1376 to <8 x float>
  %v1378 = fadd <8 x float> %v1370, splat (float 0x3FF0000000000000)
  %v1379 = fmul <8 x float> %v1378, %v1375
  %v1380 = fmul <8 x float> %v1379, %v1377
  %v1381 = fcmp olt <8 x float> %v1355, splat (float 0x0000000000000000)
  %v1382 = select <8 x i1> %v1381, <8 x float> %v1380, <8 x float> splat (float 0x3FF0000000000000)
  %v1383 = fadd <8 x float> %v1380, splat (float 0x3FF0000000000000)
  %v1384 = fdiv <8 x float> %v1382, %v1383
  %v1385 = add i64 16, %v1294
  %v1386 = getelementptr inbounds float, ptr %v1247, i64 %v1385
  %v1387 = load <8 x float>, ptr %v1386, align 4
  %v1388 = fadd <8 x float> %v1387, %v1306
  %v1389 = add i64 16, %v1294
  %v1390 = getelementptr inbounds float, ptr %v16, i64 %v1389
  %v1391 = load <8 x float>, ptr %v1390, align 4
  %v1392 = fadd <8 x float> %v1388, %v1391
  %v1393 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1392)
  %v1394 = fcmp ogt <8 x float> %v1393, splat (float 0x4023000000000000)
  %v1395 = select <8 x i1> %v1394, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1393
  %v1396 = fadd <8 x float> %v1395, %v1395
  %v1397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1396, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1398 = fsub <8 x float> %v1397, splat (float 0x4168000000000000)
  %v1399 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1398, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1396)
  %v1400 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1398, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1399)
  %v1401 = bitcast <8 x float> %v1397 to <8 x i32>
  %v1402 = fmul <8 x float> %v1400, %v1400
  %v1403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1400, <8 x float> splat (float 0x3F81227F40000000))
  %v1404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1403, <8 x float> %v1400, <8 x float> splat (float 0x3FA5556740000000))
  %v1405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1404, <8 x float> %v1400, <8 x float> splat (float 0x3FC5554B00000000))
  %v1406 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1405, <8 x float> %v1400, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1402, <8 x float> %v1406, <8 x float> %v1400)
  %v1408 = shl <8 x i32> %v1401, splat (i32 23)
  %v1409 = add <8 x i32> %v1408, splat (i32 1065353216)
  %v1410 = bitcast <8 x i32> %v1409 to <8 x float>
  %v1411 = fsub <8 x float> %v1410, splat (float 0x3FF0000000000000)
  %v1412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1410, <8 x float> %v1407, <8 x float> %v1411)
  %v1413 = fadd <8 x float> %v1412, splat (float 0x4000000000000000)
  %v1414 = fdiv <8 x float> %v1412, %v1413
  %v1415 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1414, <8 x float> %v1392)
  %v1416 = add i64 0, %v1294
  %v1417 = getelementptr inbounds float, ptr %v1253, i64 %v1416
  %v1418 = load <8 x float>, ptr %v1417, align 4
  %v1419 = fmul <8 x float> %v1347, %v1418
  %v1420 = fmul <8 x float> %v1384, %v1415
  %v1421 = fadd <8 x float> %v1419, %v1420
  %v1422 = add i64 24, %v1294
  %v1423 = getelementptr inbounds float, ptr %v1247, i64 %v1422
  %v1424 = load <8 x float>, ptr %v1423, align 4
  %v1425 = fadd <8 x float> %v1424, %v1310
  %v1426 = add i64 24, %v1294
  %v1427 = getelementptr inbounds float, ptr %v16, i64 %v1426
  %v1428 = load <8 x float>, ptr %v1427, align 4
  %v1429 = fadd <8 x float> %v1425, %v1428
  %v1430 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1429)
  %v1431 = fneg <8 x float> %v1430
  %v1432 = fcmp olt <8 x float> %v1431, splat (float 0xC05A400000000000)
  %v1433 = select <8 x i1> %v1432, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1431
  %v1434 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1433, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1435 = fsub <8 x float> %v1434, splat (float 0x4168000000000000)
  %v1436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1435, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1433)
  %v1437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1435, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1436)
  %v1438 = bitcast <8 x float> %v1434 to <8 x i32>
  %v1439 = fmul <8 x float> %v1437, %v1437
  %v1440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1437, <8 x float> splat (float 0x3F81227F40000000))
  %v1441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1440, <8 x float> %v1437, <8 x float> splat (float 0x3FA5556740000000))
  %v1442 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1441, <8 x float> %v1437, <8 x float> splat (float 0x3FC5554B00000000))
  %v1443 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1442, <8 x float> %v1437, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1439, <8 x float> %v1443, <8 x float> %v1437)
  %v1445 = sub <8 x i32> %v1438, splat (i32 1262485250)
  %v1446 = lshr <8 x i32> %v1445, splat (i32 1)
  %v1447 = sub <8 x i32> %v1445, %v1446
  %v1448 = shl <8 x i32> %v1446, splat (i32 23)
  %v1449 = bitcast <8 x i32> %v1448 to <8 x float>
  %v1450 = shl <8 x i32> %v1447, splat (i32 23)
  %v1451 = bitcast <8 x i32> %v1450 to <8 x float>
  %v1452 = fadd <8 x float> %v1444, splat (float 0x3FF0000000000000)
  %v1453 = fmul <8 x float> %v1452, %v1449
  %v1454 = fmul <8 x float> %v1453, %v1451
  %v1455 = fcmp olt <8 x float> %v1429, splat (float 0x0000000000000000)
  %v1456 = select <8 x i1> %v1455, <8 x float> %v1454, <8 x float> splat (float 0x3FF0000000000000)
  %v1457 = fadd <8 x float> %v1454, splat (float 0x3FF0000000000000)
  %v1458 = fdiv <8 x float> %v1456, %v1457
  %v1459 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1421)
  %v1460 = fcmp ogt <8 x float> %v1459, splat (float 0x4023000000000000)
  %v1461 = select <8 x i1> %v1460, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1459
  %v1462 = fadd <8 x float> %v1461, %v1461
  %v1463 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1462, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1464 = fsub <8 x float> %v1463, splat (float 0x4168000000000000)
  %v1465 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1464, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1462)
  %v1466 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1464, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1465)
  %v1467 = bitcast <8 x float> %v1463 to <8 x i32>
  %v1468 = fmul <8 x float> %v1466, %v1466
  %v1469 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1466, <8 x float> splat (float 0x3F81227F40000000))
  %v1470 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1469, <8 x float> %v1466, <8 x float> splat (float 0x3FA5556740000000))
  %v1471 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1470, <8 x float> %v1466, <8 x float> splat (float 0x3FC5554B00000000))
  %v1472 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1471, <8 x float> %v1466, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1473 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1468, <8 x float> %v1472, <8 x float> %v1466)
  %v1474 = shl <8 x i32> %v1467, splat (i32 23)
  %v1475 = add <8 x i32> %v1474, splat (i32 1065353216)
  %v1476 = bitcast <8 x i32> %v1475 to <8 x float>
  %v1477 = fsub <8 x float> %v1476, splat (float 0x3FF0000000000000)
  %v1478 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1476, <8 x float> %v1473, <8 x float> %v1477)
  %v1479 = fadd <8 x float> %v1478, splat (float 0x4000000000000000)
  %v1480 = fdiv <8 x float> %v1478, %v1479
  %v1481 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1480, <8 x float> %v1421)
  %v1482 = fmul <8 x float> %v1458, %v1481
  %v1483 = add i64 0, %v1294
  %v1484 = getelementptr inbounds float, ptr %v1259, i64 %v1483
  store <8 x float> %v1347, ptr %v1484, align 4
  %v1485 = add i64 0, %v1294
  %v1486 = getelementptr inbounds float, ptr %v1265, i64 %v1485
  store <8 x float> %v1384, ptr %v1486, align 4
  %v1487 = add i64 0, %v1294
  %v1488 = getelementptr inbounds float, ptr %v1271, i64 %v1487
  store <8 x float> %v1415, ptr %v1488, align 4
  %v1489 = add i64 0, %v1294
  %v1490 = getelementptr inbounds float, ptr %v1277, i64 %v1489
  store <8 x float> %v1421, ptr %v1490, align 4
  %v1491 = add i64 0, %v1294
  %v1492 = getelementptr inbounds float, ptr %v1283, i64 %v1491
  store <8 x float> %v1458, ptr %v1492, align 4
  %v1493 = add i64 0, %v1294
  %v1494 = getelementptr inbounds float, ptr %v1289, i64 %v1493
  store <8 x float> %v1482, ptr %v1494, align 4
  %v1495 = add nsw i64 %v1290, 1
  br label %b196
b198:
  %v1496 = add nsw i64 %v1237, 1
  br label %b193
b195:
  %v1497 = add nsw i64 %v1213, 1
  br label %b188
b190:
  %v1498 = add nsw i64 %v1207, 1
  br label %b185
b187:
  %v1499 = add nsw i64 %v1202, 96
  br label %b182
b184:
  %v1500 = add nsw i64 %v1186, 1
  br label %b179
b181:
  %v1501 = icmp sgt i64 %v3, 1
  br i1 %v1501, label %b199, label %b200
b199:
  %v1502 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1503 = atomicrmw add ptr %v1502, i64 1 acq_rel
  %v1504 = mul i64 %v3, 7
  br label %b201
b201:
  %v1505 = load atomic i64, ptr %v1502 acquire, align 8
  %v1506 = icmp slt i64 %v1505, %v1504
  br i1 %v1506, label %b202, label %b203
b202:
  %v1507 = call i32 @sched_yield()
  br label %b201
b203:
  br label %b200
b200:
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
define internal void @tile_1x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v302 = alloca float, i64 64, align 4
  %v441 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 5
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 9
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 18
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 20
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 21
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 22
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 23
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 24
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v72 = load ptr, ptr %v71, align 4
  %v73 = mul i64 %v2, 24576
  %v74 = add i64 %v73, 512
  %v75 = getelementptr inbounds float, ptr %v72, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v72, i64 0
  %v77 = getelementptr inbounds i64, ptr %v1, i64 4
  %v78 = load i64, ptr %v77, align 8
  %v79 = icmp eq i64 %v78, 0
  br i1 %v79, label %b0, label %b1
b0:
  %v80 = add i64 1, 0
  %v81 = sdiv i64 %v80, 1
  %v82 = add i64 %v2, 1
  %v83 = mul i64 %v81, %v2
  %v84 = sdiv i64 %v83, %v3
  %v85 = mul i64 %v84, 1
  %v86 = icmp slt i64 %v85, 1
  %v87 = select i1 %v86, i64 %v85, i64 1
  %v88 = mul i64 %v81, %v82
  %v89 = sdiv i64 %v88, %v3
  %v90 = mul i64 %v89, 1
  %v91 = icmp slt i64 %v90, 1
  %v92 = select i1 %v91, i64 %v90, i64 1
  %v93 = icmp slt i64 %v92, 1
  %v94 = select i1 %v93, i64 %v92, i64 1
  br label %b2
b2:
  %v95 = phi i64 [ %v87, %b0 ], [ %v123, %b7 ]
  %v96 = icmp slt i64 %v95, %v94
  br i1 %v96, label %b3, label %b4
b3:
  %v97 = mul i64 %v95, 256
  %v98 = mul i64 %v95, 8
  %v99 = add i64 %v97, 0
  %v100 = add i64 %v98, 0
  %v101 = getelementptr inbounds float, ptr %v76, i64 %v99
  %v102 = sub i64 8, %v100
  %v103 = icmp slt i64 %v102, 0
  %v104 = select i1 %v103, i64 0, i64 %v102
  %v105 = icmp ult i64 %v104, 8
  %v106 = select i1 %v105, i64 %v104, i64 8
  %v107 = trunc i64 %v106 to i32
  %v108 = insertelement <8 x i32> poison, i32 %v107, i64 0
  %v109 = shufflevector <8 x i32> %v108, <8 x i32> poison, <8 x i32> zeroinitializer
  %v110 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v109
  %v111 = mul i64 %v100, 1
  %v112 = add i64 0, %v111
  %v113 = getelementptr inbounds float, ptr %v14, i64 %v112
  br label %b5
b5:
  %v114 = phi i64 [ 0, %b3 ], [ %v121, %b6 ]
  %v115 = icmp slt i64 %v114, 32
  br i1 %v115, label %b6, label %b7
b6:
  %v116 = mul i64 %v114, 8
  %v117 = getelementptr inbounds float, ptr %v113, i64 %v116
  %v118 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v117, <8 x i1> %v110, <8 x float> zeroinitializer)
  %v119 = mul i64 %v114, 8
  %v120 = getelementptr inbounds float, ptr %v101, i64 %v119
  store <8 x float> %v118, ptr %v120, align 4
  %v121 = add nsw i64 %v114, 1
  br label %b5
b7:
  %v122 = add i64 %v97, 256
  %v123 = add nsw i64 %v95, 1
  br label %b2
b4:
  br label %b1
b1:
  %v124 = icmp sgt i64 %v3, 1
  br i1 %v124, label %b8, label %b9
b8:
  %v125 = getelementptr inbounds i64, ptr %v1, i64 3
  %v126 = atomicrmw add ptr %v125, i64 1 acq_rel
  %v127 = mul i64 %v3, 1
  br label %b10
b10:
  %v128 = load atomic i64, ptr %v125 acquire, align 8
  %v129 = icmp slt i64 %v128, %v127
  br i1 %v129, label %b11, label %b12
b11:
  %v130 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v131 = phi i64 [ 0, %b9 ], [ %v378, %b21 ]
  %v132 = icmp slt i64 %v131, %v5
  br i1 %v132, label %b14, label %b15
b14:
  %v133 = sub i64 %v5, 1
  %v134 = sub i64 %v133, %v131
  %v135 = add i64 %v7, 0
  %v136 = sdiv i64 %v135, 1
  %v137 = add i64 %v2, 1
  %v138 = mul i64 %v136, %v2
  %v139 = sdiv i64 %v138, %v3
  %v140 = mul i64 %v139, 1
  %v141 = icmp slt i64 %v140, %v7
  %v142 = select i1 %v141, i64 %v140, i64 %v7
  %v143 = mul i64 %v136, %v137
  %v144 = sdiv i64 %v143, %v3
  %v145 = mul i64 %v144, 1
  %v146 = icmp slt i64 %v145, %v7
  %v147 = select i1 %v146, i64 %v145, i64 %v7
  br label %b16
b16:
  %v148 = phi i64 [ %v142, %b14 ], [ %v301, %b17 ]
  %v149 = icmp slt i64 %v148, %v147
  br i1 %v149, label %b17, label %b18
b17:
  %v150 = add i64 %v134, 1
  %v151 = and i64 %v150, 1
  %v152 = mul i64 %v151, %v7
  %v153 = add i64 %v152, %v148
  %v154 = mul i64 %v153, 8
  %v155 = getelementptr inbounds float, ptr %v24, i64 %v154
  %v156 = add i64 %v134, 0
  %v157 = and i64 %v156, %v52
  %v158 = mul i64 %v157, %v7
  %v159 = add i64 %v158, %v148
  %v160 = mul i64 %v159, 8
  %v161 = getelementptr inbounds float, ptr %v18, i64 %v160
  %v162 = add i64 %v134, 1
  %v163 = and i64 %v162, %v56
  %v164 = mul i64 %v163, %v7
  %v165 = add i64 %v164, %v148
  %v166 = mul i64 %v165, 8
  %v167 = getelementptr inbounds float, ptr %v22, i64 %v166
  %v168 = add i64 %v134, 0
  %v169 = and i64 %v168, %v70
  %v170 = mul i64 %v169, %v7
  %v171 = add i64 %v170, %v148
  %v172 = mul i64 %v171, 8
  %v173 = getelementptr inbounds float, ptr %v48, i64 %v172
  %v174 = add i64 %v134, 1
  %v175 = and i64 %v174, 1
  %v176 = mul i64 %v175, %v7
  %v177 = add i64 %v176, %v148
  %v178 = mul i64 %v177, 8
  %v179 = getelementptr inbounds float, ptr %v26, i64 %v178
  %v180 = add i64 %v134, 0
  %v181 = and i64 %v180, %v66
  %v182 = mul i64 %v181, %v7
  %v183 = add i64 %v182, %v148
  %v184 = mul i64 %v183, 8
  %v185 = getelementptr inbounds float, ptr %v44, i64 %v184
  %v186 = add i64 %v134, 0
  %v187 = and i64 %v186, %v68
  %v188 = mul i64 %v187, %v7
  %v189 = add i64 %v188, %v148
  %v190 = mul i64 %v189, 8
  %v191 = getelementptr inbounds float, ptr %v46, i64 %v190
  %v192 = add i64 %v134, 0
  %v193 = and i64 %v192, %v64
  %v194 = mul i64 %v193, %v7
  %v195 = add i64 %v194, %v148
  %v196 = mul i64 %v195, 8
  %v197 = getelementptr inbounds float, ptr %v42, i64 %v196
  %v198 = add i64 %v134, 0
  %v199 = and i64 %v198, %v56
  %v200 = mul i64 %v199, %v7
  %v201 = add i64 %v200, %v148
  %v202 = mul i64 %v201, 8
  %v203 = getelementptr inbounds float, ptr %v22, i64 %v202
  %v204 = add i64 %v134, 0
  %v205 = and i64 %v204, %v60
  %v206 = mul i64 %v205, %v7
  %v207 = add i64 %v206, %v148
  %v208 = mul i64 %v207, 32
  %v209 = getelementptr inbounds float, ptr %v36, i64 %v208
  %v210 = add i64 %v134, 0
  %v211 = and i64 %v210, 1
  %v212 = mul i64 %v211, %v7
  %v213 = add i64 %v212, %v148
  %v214 = mul i64 %v213, 8
  %v215 = getelementptr inbounds float, ptr %v26, i64 %v214
  %v216 = add i64 0, 0
  %v217 = getelementptr inbounds float, ptr %v155, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = add i64 0, 0
  %v220 = getelementptr inbounds float, ptr %v161, i64 %v219
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = fadd <8 x float> %v218, %v221
  %v223 = add i64 0, 0
  %v224 = getelementptr inbounds float, ptr %v167, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v225)
  %v227 = fcmp ogt <8 x float> %v226, splat (float 0x4023000000000000)
  %v228 = select <8 x i1> %v227, <8 x float> splat (float 0x4023000000000000), <8 x float> %v226
  %v229 = fadd <8 x float> %v228, %v228
  %v230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v229, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v231 = fsub <8 x float> %v230, splat (float 0x4168000000000000)
  %v232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v231, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v229)
  %v233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v231, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v232)
  %v234 = bitcast <8 x float> %v230 to <8 x i32>
  %v235 = fmul <8 x float> %v233, %v233
  %v236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v233, <8 x float> splat (float 0x3F81227F40000000))
  %v237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v236, <8 x float> %v233, <8 x float> splat (float 0x3FA5556740000000))
  %v238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v237, <8 x float> %v233, <8 x float> splat (float 0x3FC5554B00000000))
  %v239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v238, <8 x float> %v233, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v240 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v235, <8 x float> %v239, <8 x float> %v233)
  %v241 = shl <8 x i32> %v234, splat (i32 23)
  %v242 = add <8 x i32> %v241, splat (i32 1065353216)
  %v243 = bitcast <8 x i32> %v242 to <8 x float>
  %v244 = fsub <8 x float> %v243, splat (float 0x3FF0000000000000)
  %v245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v243, <8 x float> %v240, <8 x float> %v244)
  %v246 = fadd <8 x float> %v245, splat (float 0x4000000000000000)
  %v247 = fdiv <8 x float> %v245, %v246
  %v248 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v247, <8 x float> %v225)
  %v249 = fmul <8 x float> %v222, %v248
  %v250 = add i64 0, 0
  %v251 = getelementptr inbounds float, ptr %v173, i64 %v250
  %v252 = load <8 x float>, ptr %v251, align 4
  %v253 = fmul <8 x float> %v249, %v252
  %v254 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v255 = shufflevector <8 x float> %v254, <8 x float> poison, <8 x i32> zeroinitializer
  %v256 = fsub <8 x float> %v255, %v252
  %v257 = fmul <8 x float> %v253, %v256
  %v258 = add i64 0, 0
  %v259 = getelementptr inbounds float, ptr %v179, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = fmul <8 x float> %v222, %v252
  %v262 = fmul <8 x float> %v248, %v248
  %v263 = fsub <8 x float> %v255, %v262
  %v264 = fmul <8 x float> %v261, %v263
  %v265 = fadd <8 x float> %v260, %v264
  %v266 = add i64 0, 0
  %v267 = getelementptr inbounds float, ptr %v185, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fmul <8 x float> %v265, %v268
  %v270 = add i64 0, 0
  %v271 = getelementptr inbounds float, ptr %v191, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = fmul <8 x float> %v272, %v272
  %v274 = fsub <8 x float> %v255, %v273
  %v275 = fmul <8 x float> %v269, %v274
  %v276 = fmul <8 x float> %v265, %v272
  %v277 = fmul <8 x float> %v276, %v268
  %v278 = fsub <8 x float> %v255, %v268
  %v279 = fmul <8 x float> %v277, %v278
  %v280 = add i64 0, 0
  %v281 = getelementptr inbounds float, ptr %v197, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = fmul <8 x float> %v265, %v282
  %v284 = add i64 0, 0
  %v285 = getelementptr inbounds float, ptr %v203, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = fmul <8 x float> %v265, %v286
  %v288 = fmul <8 x float> %v287, %v282
  %v289 = fsub <8 x float> %v255, %v282
  %v290 = fmul <8 x float> %v288, %v289
  %v291 = add i64 24, 0
  %v292 = getelementptr inbounds float, ptr %v209, i64 %v291
  store <8 x float> %v257, ptr %v292, align 4
  %v293 = add i64 16, 0
  %v294 = getelementptr inbounds float, ptr %v209, i64 %v293
  store <8 x float> %v275, ptr %v294, align 4
  %v295 = add i64 0, 0
  %v296 = getelementptr inbounds float, ptr %v209, i64 %v295
  store <8 x float> %v279, ptr %v296, align 4
  %v297 = add i64 0, 0
  %v298 = getelementptr inbounds float, ptr %v215, i64 %v297
  store <8 x float> %v283, ptr %v298, align 4
  %v299 = add i64 8, 0
  %v300 = getelementptr inbounds float, ptr %v209, i64 %v299
  store <8 x float> %v290, ptr %v300, align 4
  %v301 = add nsw i64 %v148, 1
  br label %b16
b18:
  %v303 = add i64 %v7, 0
  %v304 = sdiv i64 %v303, 1
  %v305 = add i64 %v2, 1
  %v306 = mul i64 %v304, %v2
  %v307 = sdiv i64 %v306, %v3
  %v308 = mul i64 %v307, 1
  %v309 = icmp slt i64 %v308, %v7
  %v310 = select i1 %v309, i64 %v308, i64 %v7
  %v311 = mul i64 %v304, %v305
  %v312 = sdiv i64 %v311, %v3
  %v313 = mul i64 %v312, 1
  %v314 = icmp slt i64 %v313, %v7
  %v315 = select i1 %v314, i64 %v313, i64 %v7
  br label %b19
b19:
  %v316 = phi i64 [ %v310, %b18 ], [ %v377, %b24 ]
  %v317 = icmp slt i64 %v316, %v315
  br i1 %v317, label %b20, label %b21
b20:
  %v318 = add i64 %v316, 96
  %v319 = icmp slt i64 %v318, %v315
  %v320 = select i1 %v319, i64 %v318, i64 %v315
  br label %b22
b22:
  %v321 = phi i64 [ 0, %b20 ], [ %v376, %b27 ]
  %v322 = icmp slt i64 %v321, 1
  br i1 %v322, label %b23, label %b24
b23:
  %v323 = sub i64 %v320, %v316
  %v324 = sub i64 8, 1
  %v325 = add i64 %v323, %v324
  %v326 = sdiv i64 %v325, 8
  br label %b25
b25:
  %v327 = phi i64 [ 0, %b23 ], [ %v375, %b32 ]
  %v328 = icmp slt i64 %v327, %v326
  br i1 %v328, label %b26, label %b27
b26:
  %v329 = mul i64 %v323, %v327
  %v330 = sdiv i64 %v329, %v326
  %v331 = add i64 %v316, %v330
  %v332 = add i64 %v327, 1
  %v333 = mul i64 %v323, %v332
  %v334 = sdiv i64 %v333, %v326
  %v335 = add i64 %v316, %v334
  %v336 = mul i64 %v321, 256
  %v337 = getelementptr inbounds float, ptr %v76, i64 %v336
  %v338 = sub i64 %v335, %v331
  %v339 = add i64 %v134, 0
  %v340 = and i64 %v339, %v60
  %v341 = mul i64 %v340, %v7
  %v342 = add i64 %v341, %v331
  %v343 = mul i64 %v342, 32
  %v344 = getelementptr inbounds float, ptr %v36, i64 %v343
  %v345 = getelementptr inbounds float, ptr %v344, i64 0
  %v346 = sub i64 %v338, 1
  %v347 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v346
  %v348 = load ptr, ptr %v347, align 4
  %v349 = icmp sgt i64 %v338, 0
  br i1 %v349, label %b28, label %b29
b28:
  call void %v348(ptr %v345, i64 32, ptr %v337, i64 32, ptr %v302)
  br label %b29
b29:
  %v350 = add i64 %v336, 256
  br label %b30
b30:
  %v351 = phi i64 [ %v331, %b29 ], [ %v374, %b35 ]
  %v352 = icmp slt i64 %v351, %v335
  br i1 %v352, label %b31, label %b32
b31:
  %v353 = sub i64 %v351, %v331
  %v354 = mul i64 %v353, 8
  %v355 = getelementptr inbounds float, ptr %v302, i64 %v354
  %v356 = add i64 %v134, 0
  %v357 = and i64 %v356, 1
  %v358 = mul i64 %v357, %v7
  %v359 = add i64 %v358, %v351
  %v360 = mul i64 %v359, 8
  %v361 = getelementptr inbounds float, ptr %v24, i64 %v360
  br label %b33
b33:
  %v362 = phi i64 [ 0, %b31 ], [ %v373, %b34 ]
  %v363 = icmp slt i64 %v362, 1
  br i1 %v363, label %b34, label %b35
b34:
  %v364 = mul i64 %v321, 1
  %v365 = add i64 %v364, %v362
  %v366 = mul i64 %v365, 8
  %v367 = add i64 0, %v362
  %v368 = mul i64 %v367, 8
  %v369 = getelementptr inbounds float, ptr %v355, i64 %v368
  %v370 = load <8 x float>, ptr %v369, align 4
  %v371 = add i64 0, %v366
  %v372 = getelementptr inbounds float, ptr %v361, i64 %v371
  store <8 x float> %v370, ptr %v372, align 4
  %v373 = add nsw i64 %v362, 1
  br label %b33
b35:
  %v374 = add nsw i64 %v351, 1
  br label %b30
b32:
  %v375 = add nsw i64 %v327, 1
  br label %b25
b27:
  %v376 = add nsw i64 %v321, 1
  br label %b22
b24:
  %v377 = add nsw i64 %v316, 96
  br label %b19
b21:
  %v378 = add nsw i64 %v131, 1
  br label %b13
b15:
  %v379 = icmp sgt i64 %v3, 1
  br i1 %v379, label %b36, label %b37
b36:
  %v380 = getelementptr inbounds i64, ptr %v1, i64 3
  %v381 = atomicrmw add ptr %v380, i64 1 acq_rel
  %v382 = mul i64 %v3, 2
  br label %b38
b38:
  %v383 = load atomic i64, ptr %v380 acquire, align 8
  %v384 = icmp slt i64 %v383, %v382
  br i1 %v384, label %b39, label %b40
b39:
  %v385 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v386 = getelementptr inbounds float, ptr %v72, i64 256
  %v387 = getelementptr inbounds i64, ptr %v1, i64 4
  %v388 = load i64, ptr %v387, align 8
  %v389 = icmp eq i64 %v388, 0
  br i1 %v389, label %b41, label %b42
b41:
  %v390 = add i64 1, 0
  %v391 = sdiv i64 %v390, 1
  %v392 = add i64 %v2, 1
  %v393 = mul i64 %v391, %v2
  %v394 = sdiv i64 %v393, %v3
  %v395 = mul i64 %v394, 1
  %v396 = icmp slt i64 %v395, 1
  %v397 = select i1 %v396, i64 %v395, i64 1
  %v398 = mul i64 %v391, %v392
  %v399 = sdiv i64 %v398, %v3
  %v400 = mul i64 %v399, 1
  %v401 = icmp slt i64 %v400, 1
  %v402 = select i1 %v401, i64 %v400, i64 1
  %v403 = icmp slt i64 %v402, 1
  %v404 = select i1 %v403, i64 %v402, i64 1
  br label %b43
b43:
  %v405 = phi i64 [ %v397, %b41 ], [ %v433, %b48 ]
  %v406 = icmp slt i64 %v405, %v404
  br i1 %v406, label %b44, label %b45
b44:
  %v407 = mul i64 %v405, 256
  %v408 = mul i64 %v405, 8
  %v409 = add i64 %v407, 0
  %v410 = add i64 %v408, 0
  %v411 = getelementptr inbounds float, ptr %v386, i64 %v409
  %v412 = sub i64 8, %v410
  %v413 = icmp slt i64 %v412, 0
  %v414 = select i1 %v413, i64 0, i64 %v412
  %v415 = icmp ult i64 %v414, 8
  %v416 = select i1 %v415, i64 %v414, i64 8
  %v417 = trunc i64 %v416 to i32
  %v418 = insertelement <8 x i32> poison, i32 %v417, i64 0
  %v419 = shufflevector <8 x i32> %v418, <8 x i32> poison, <8 x i32> zeroinitializer
  %v420 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v419
  %v421 = mul i64 %v410, 1
  %v422 = add i64 0, %v421
  %v423 = getelementptr inbounds float, ptr %v12, i64 %v422
  br label %b46
b46:
  %v424 = phi i64 [ 0, %b44 ], [ %v431, %b47 ]
  %v425 = icmp slt i64 %v424, 32
  br i1 %v425, label %b47, label %b48
b47:
  %v426 = mul i64 %v424, 8
  %v427 = getelementptr inbounds float, ptr %v423, i64 %v426
  %v428 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v427, <8 x i1> %v420, <8 x float> zeroinitializer)
  %v429 = mul i64 %v424, 8
  %v430 = getelementptr inbounds float, ptr %v411, i64 %v429
  store <8 x float> %v428, ptr %v430, align 4
  %v431 = add nsw i64 %v424, 1
  br label %b46
b48:
  %v432 = add i64 %v407, 256
  %v433 = add nsw i64 %v405, 1
  br label %b43
b45:
  br label %b42
b42:
  %v434 = icmp sgt i64 %v3, 1
  br i1 %v434, label %b49, label %b50
b49:
  %v435 = getelementptr inbounds i64, ptr %v1, i64 3
  %v436 = atomicrmw add ptr %v435, i64 1 acq_rel
  %v437 = mul i64 %v3, 3
  br label %b51
b51:
  %v438 = load atomic i64, ptr %v435 acquire, align 8
  %v439 = icmp slt i64 %v438, %v437
  br i1 %v439, label %b52, label %b53
b52:
  %v440 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v442 = add i64 %v8, 0
  %v443 = sdiv i64 %v442, 1
  %v444 = add i64 %v2, 1
  %v445 = mul i64 %v443, %v2
  %v446 = sdiv i64 %v445, %v3
  %v447 = mul i64 %v446, 1
  %v448 = icmp slt i64 %v447, %v8
  %v449 = select i1 %v448, i64 %v447, i64 %v8
  %v450 = mul i64 %v443, %v444
  %v451 = sdiv i64 %v450, %v3
  %v452 = mul i64 %v451, 1
  %v453 = icmp slt i64 %v452, %v8
  %v454 = select i1 %v453, i64 %v452, i64 %v8
  br label %b54
b54:
  %v455 = phi i64 [ %v449, %b50 ], [ %v508, %b59 ]
  %v456 = icmp slt i64 %v455, %v454
  br i1 %v456, label %b55, label %b56
b55:
  %v457 = add i64 %v455, 96
  %v458 = icmp slt i64 %v457, %v454
  %v459 = select i1 %v458, i64 %v457, i64 %v454
  br label %b57
b57:
  %v460 = phi i64 [ 0, %b55 ], [ %v507, %b62 ]
  %v461 = icmp slt i64 %v460, 1
  br i1 %v461, label %b58, label %b59
b58:
  %v462 = sub i64 %v459, %v455
  %v463 = sub i64 8, 1
  %v464 = add i64 %v462, %v463
  %v465 = sdiv i64 %v464, 8
  br label %b60
b60:
  %v466 = phi i64 [ 0, %b58 ], [ %v506, %b67 ]
  %v467 = icmp slt i64 %v466, %v465
  br i1 %v467, label %b61, label %b62
b61:
  %v468 = mul i64 %v462, %v466
  %v469 = sdiv i64 %v468, %v465
  %v470 = add i64 %v455, %v469
  %v471 = add i64 %v466, 1
  %v472 = mul i64 %v462, %v471
  %v473 = sdiv i64 %v472, %v465
  %v474 = add i64 %v455, %v473
  %v475 = mul i64 %v460, 256
  %v476 = getelementptr inbounds float, ptr %v386, i64 %v475
  %v477 = sub i64 %v474, %v470
  %v478 = mul i64 %v470, 32
  %v479 = getelementptr inbounds float, ptr %v36, i64 %v478
  %v480 = getelementptr inbounds float, ptr %v479, i64 0
  %v481 = sub i64 %v477, 1
  %v482 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v481
  %v483 = load ptr, ptr %v482, align 4
  %v484 = icmp sgt i64 %v477, 0
  br i1 %v484, label %b63, label %b64
b63:
  call void %v483(ptr %v480, i64 32, ptr %v476, i64 32, ptr %v441)
  br label %b64
b64:
  %v485 = add i64 %v475, 256
  br label %b65
b65:
  %v486 = phi i64 [ %v470, %b64 ], [ %v505, %b70 ]
  %v487 = icmp slt i64 %v486, %v474
  br i1 %v487, label %b66, label %b67
b66:
  %v488 = sub i64 %v486, %v470
  %v489 = mul i64 %v488, 8
  %v490 = getelementptr inbounds float, ptr %v441, i64 %v489
  %v491 = mul i64 %v486, 8
  %v492 = getelementptr inbounds float, ptr %v28, i64 %v491
  br label %b68
b68:
  %v493 = phi i64 [ 0, %b66 ], [ %v504, %b69 ]
  %v494 = icmp slt i64 %v493, 1
  br i1 %v494, label %b69, label %b70
b69:
  %v495 = mul i64 %v460, 1
  %v496 = add i64 %v495, %v493
  %v497 = mul i64 %v496, 8
  %v498 = add i64 0, %v493
  %v499 = mul i64 %v498, 8
  %v500 = getelementptr inbounds float, ptr %v490, i64 %v499
  %v501 = load <8 x float>, ptr %v500, align 4
  %v502 = add i64 0, %v497
  %v503 = getelementptr inbounds float, ptr %v492, i64 %v502
  store <8 x float> %v501, ptr %v503, align 4
  %v504 = add nsw i64 %v493, 1
  br label %b68
b70:
  %v505 = add nsw i64 %v486, 1
  br label %b65
b67:
  %v506 = add nsw i64 %v466, 1
  br label %b60
b62:
  %v507 = add nsw i64 %v460, 1
  br label %b57
b59:
  %v508 = add nsw i64 %v455, 96
  br label %b54
b56:
  %v509 = icmp sgt i64 %v3, 1
  br i1 %v509, label %b71, label %b72
b71:
  %v510 = getelementptr inbounds i64, ptr %v1, i64 3
  %v511 = atomicrmw add ptr %v510, i64 1 acq_rel
  %v512 = mul i64 %v3, 4
  br label %b73
b73:
  %v513 = load atomic i64, ptr %v510 acquire, align 8
  %v514 = icmp slt i64 %v513, %v512
  br i1 %v514, label %b74, label %b75
b74:
  %v515 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v516 = mul i64 0, 32
  %v517 = getelementptr inbounds float, ptr %v36, i64 %v516
  %v518 = getelementptr inbounds float, ptr %v517, i64 0
  %v519 = mul i64 0, 8
  %v520 = getelementptr inbounds float, ptr %v10, i64 %v519
  %v521 = getelementptr inbounds float, ptr %v520, i64 0
  %v522 = getelementptr inbounds float, ptr %v75, i64 12288
  %v523 = add i64 32, 1
  %v524 = sdiv i64 %v523, 2
  %v525 = add i64 %v2, 1
  %v526 = mul i64 %v524, %v2
  %v527 = sdiv i64 %v526, %v3
  %v528 = mul i64 %v527, 2
  %v529 = icmp slt i64 %v528, 32
  %v530 = select i1 %v529, i64 %v528, i64 32
  %v531 = mul i64 %v524, %v525
  %v532 = sdiv i64 %v531, %v3
  %v533 = mul i64 %v532, 2
  %v534 = icmp slt i64 %v533, 32
  %v535 = select i1 %v534, i64 %v533, i64 32
  %v536 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b76
b76:
  %v537 = phi i64 [ %v530, %b72 ], [ %v545, %b81 ]
  %v538 = icmp slt i64 %v537, %v535
  br i1 %v538, label %b77, label %b78
b77:
  %v539 = mul i64 %v537, 8
  %v540 = getelementptr inbounds float, ptr %v536, i64 %v539
  br label %b79
b79:
  %v541 = phi i64 [ 0, %b77 ], [ %v544, %b80 ]
  %v542 = icmp slt i64 %v541, 8
  br i1 %v542, label %b80, label %b81
b80:
  %v543 = getelementptr inbounds float, ptr %v540, i64 %v541
  store float 0x0000000000000000, ptr %v543, align 4
  %v544 = add nsw i64 %v541, 1
  br label %b79
b81:
  %v545 = add nsw i64 %v537, 1
  br label %b76
b78:
  %v546 = mul i64 %v8, 1
  br label %b82
b82:
  %v547 = phi i64 [ 0, %b78 ], [ %v651, %b87 ]
  %v548 = icmp slt i64 %v547, %v546
  br i1 %v548, label %b83, label %b84
b83:
  %v549 = sub i64 %v546, %v547
  %v550 = icmp slt i64 %v549, 384
  %v551 = select i1 %v550, i64 %v549, i64 384
  br label %b85
b85:
  %v552 = phi i64 [ %v530, %b83 ], [ %v650, %b111 ]
  %v553 = icmp slt i64 %v552, %v535
  br i1 %v553, label %b86, label %b87
b86:
  %v554 = sub i64 %v535, %v552
  %v555 = icmp slt i64 %v554, 64
  %v556 = select i1 %v555, i64 %v554, i64 64
  %v557 = sdiv i64 %v556, 2
  %v558 = mul i64 %v557, 2
  %v559 = sub i64 %v556, %v558
  %v560 = mul i64 %v547, 32
  %v561 = add i64 %v560, %v552
  %v562 = getelementptr inbounds float, ptr %v518, i64 %v561
  br label %b88
b88:
  %v563 = phi i64 [ 0, %b86 ], [ %v589, %b96 ]
  %v564 = icmp slt i64 %v563, %v551
  br i1 %v564, label %b89, label %b90
b89:
  %v565 = mul i64 %v563, 32
  %v566 = getelementptr inbounds float, ptr %v562, i64 %v565
  %v567 = mul i64 %v563, 2
  %v568 = getelementptr inbounds float, ptr %v522, i64 %v567
  br label %b91
b91:
  %v569 = phi i64 [ 0, %b89 ], [ %v578, %b92 ]
  %v570 = icmp slt i64 %v569, %v557
  br i1 %v570, label %b92, label %b93
b92:
  %v571 = mul i64 %v569, 2
  %v572 = getelementptr inbounds float, ptr %v566, i64 %v571
  %v573 = mul i64 %v569, 768
  %v574 = getelementptr inbounds float, ptr %v568, i64 %v573
  %v575 = getelementptr inbounds float, ptr %v572, i64 0
  %v576 = load <2 x float>, ptr %v575, align 4
  %v577 = getelementptr inbounds float, ptr %v574, i64 0
  store <2 x float> %v576, ptr %v577, align 4
  %v578 = add nsw i64 %v569, 1
  br label %b91
b93:
  %v579 = mul i64 %v557, 2
  %v580 = getelementptr inbounds float, ptr %v566, i64 %v579
  %v581 = mul i64 %v557, 768
  %v582 = getelementptr inbounds float, ptr %v568, i64 %v581
  br label %b94
b94:
  %v583 = phi i64 [ 0, %b93 ], [ %v588, %b95 ]
  %v584 = icmp slt i64 %v583, %v559
  br i1 %v584, label %b95, label %b96
b95:
  %v585 = getelementptr inbounds float, ptr %v580, i64 %v583
  %v586 = load float, ptr %v585, align 4
  %v587 = getelementptr inbounds float, ptr %v582, i64 %v583
  store float %v586, ptr %v587, align 4
  %v588 = add nsw i64 %v583, 1
  br label %b94, !llvm.loop !0
b96:
  %v589 = add nsw i64 %v563, 1
  br label %b88
b90:
  br label %b97
b97:
  %v590 = phi i64 [ 0, %b90 ], [ %v625, %b105 ]
  %v591 = icmp slt i64 %v590, 0
  br i1 %v591, label %b98, label %b99
b98:
  %v592 = mul i64 %v547, 8
  %v593 = add i64 %v592, %v590
  %v594 = getelementptr inbounds float, ptr %v521, i64 %v593
  br label %b100
b100:
  %v595 = phi i64 [ 0, %b98 ], [ %v613, %b101 ]
  %v596 = icmp slt i64 %v595, %v551
  br i1 %v596, label %b101, label %b102
b101:
  %v597 = mul i64 %v595, 8
  %v598 = getelementptr inbounds float, ptr %v594, i64 %v597
  %v599 = mul i64 %v595, 32
  %v600 = getelementptr inbounds float, ptr %v75, i64 %v599
  %v601 = getelementptr inbounds float, ptr %v598, i64 0
  %v602 = load <8 x float>, ptr %v601, align 4
  %v603 = getelementptr inbounds float, ptr %v600, i64 0
  store <8 x float> %v602, ptr %v603, align 4
  %v604 = getelementptr inbounds float, ptr %v598, i64 8
  %v605 = load <8 x float>, ptr %v604, align 4
  %v606 = getelementptr inbounds float, ptr %v600, i64 8
  store <8 x float> %v605, ptr %v606, align 4
  %v607 = getelementptr inbounds float, ptr %v598, i64 16
  %v608 = load <8 x float>, ptr %v607, align 4
  %v609 = getelementptr inbounds float, ptr %v600, i64 16
  store <8 x float> %v608, ptr %v609, align 4
  %v610 = getelementptr inbounds float, ptr %v598, i64 24
  %v611 = load <8 x float>, ptr %v610, align 4
  %v612 = getelementptr inbounds float, ptr %v600, i64 24
  store <8 x float> %v611, ptr %v612, align 4
  %v613 = add nsw i64 %v595, 1
  br label %b100
b102:
  %v614 = sdiv i64 %v556, 2
  br label %b103
b103:
  %v615 = phi i64 [ 0, %b102 ], [ %v624, %b104 ]
  %v616 = icmp slt i64 %v615, %v614
  br i1 %v616, label %b104, label %b105
b104:
  %v617 = mul i64 %v615, 2
  %v618 = add i64 %v552, %v617
  %v619 = mul i64 %v615, 768
  %v620 = getelementptr inbounds float, ptr %v522, i64 %v619
  %v621 = mul i64 %v618, 8
  %v622 = add i64 %v621, %v590
  %v623 = getelementptr inbounds float, ptr %v536, i64 %v622
  call void @outer_2x32(ptr %v620, ptr %v75, i64 %v551, ptr %v623, i64 8)
  %v624 = add nsw i64 %v615, 1
  br label %b103
b105:
  %v625 = add nsw i64 %v590, 32
  br label %b97
b99:
  %v626 = mul i64 %v547, 8
  %v627 = add i64 %v626, 0
  %v628 = getelementptr inbounds float, ptr %v521, i64 %v627
  br label %b106
b106:
  %v629 = phi i64 [ 0, %b99 ], [ %v638, %b107 ]
  %v630 = icmp slt i64 %v629, %v551
  br i1 %v630, label %b107, label %b108
b107:
  %v631 = mul i64 %v629, 8
  %v632 = getelementptr inbounds float, ptr %v628, i64 %v631
  %v633 = mul i64 %v629, 8
  %v634 = getelementptr inbounds float, ptr %v75, i64 %v633
  %v635 = getelementptr inbounds float, ptr %v632, i64 0
  %v636 = load <8 x float>, ptr %v635, align 4
  %v637 = getelementptr inbounds float, ptr %v634, i64 0
  store <8 x float> %v636, ptr %v637, align 4
  %v638 = add nsw i64 %v629, 1
  br label %b106
b108:
  %v639 = sdiv i64 %v556, 2
  br label %b109
b109:
  %v640 = phi i64 [ 0, %b108 ], [ %v649, %b110 ]
  %v641 = icmp slt i64 %v640, %v639
  br i1 %v641, label %b110, label %b111
b110:
  %v642 = mul i64 %v640, 2
  %v643 = add i64 %v552, %v642
  %v644 = mul i64 %v640, 768
  %v645 = getelementptr inbounds float, ptr %v522, i64 %v644
  %v646 = mul i64 %v643, 8
  %v647 = add i64 %v646, 0
  %v648 = getelementptr inbounds float, ptr %v536, i64 %v647
  call void @outer_2x8(ptr %v645, ptr %v75, i64 %v551, ptr %v648, i64 8)
  %v649 = add nsw i64 %v640, 1
  br label %b109
b111:
  %v650 = add nsw i64 %v552, 64
  br label %b85
b87:
  %v651 = add nsw i64 %v547, 384
  br label %b82
b84:
  %v652 = icmp sgt i64 %v3, 1
  br i1 %v652, label %b112, label %b113
b112:
  %v653 = getelementptr inbounds i64, ptr %v1, i64 3
  %v654 = atomicrmw add ptr %v653, i64 1 acq_rel
  %v655 = mul i64 %v3, 5
  br label %b114
b114:
  %v656 = load atomic i64, ptr %v653 acquire, align 8
  %v657 = icmp slt i64 %v656, %v655
  br i1 %v657, label %b115, label %b116
b115:
  %v658 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v659 = mul i64 0, 32
  %v660 = getelementptr inbounds float, ptr %v36, i64 %v659
  %v661 = getelementptr inbounds float, ptr %v660, i64 0
  %v662 = mul i64 0, 8
  %v663 = getelementptr inbounds float, ptr %v20, i64 %v662
  %v664 = getelementptr inbounds float, ptr %v663, i64 0
  %v665 = getelementptr inbounds float, ptr %v75, i64 12288
  %v666 = add i64 32, 1
  %v667 = sdiv i64 %v666, 2
  %v668 = add i64 %v2, 1
  %v669 = mul i64 %v667, %v2
  %v670 = sdiv i64 %v669, %v3
  %v671 = mul i64 %v670, 2
  %v672 = icmp slt i64 %v671, 32
  %v673 = select i1 %v672, i64 %v671, i64 32
  %v674 = mul i64 %v667, %v668
  %v675 = sdiv i64 %v674, %v3
  %v676 = mul i64 %v675, 2
  %v677 = icmp slt i64 %v676, 32
  %v678 = select i1 %v677, i64 %v676, i64 32
  %v679 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b117
b117:
  %v680 = phi i64 [ %v673, %b113 ], [ %v688, %b122 ]
  %v681 = icmp slt i64 %v680, %v678
  br i1 %v681, label %b118, label %b119
b118:
  %v682 = mul i64 %v680, 8
  %v683 = getelementptr inbounds float, ptr %v679, i64 %v682
  br label %b120
b120:
  %v684 = phi i64 [ 0, %b118 ], [ %v687, %b121 ]
  %v685 = icmp slt i64 %v684, 8
  br i1 %v685, label %b121, label %b122
b121:
  %v686 = getelementptr inbounds float, ptr %v683, i64 %v684
  store float 0x0000000000000000, ptr %v686, align 4
  %v687 = add nsw i64 %v684, 1
  br label %b120
b122:
  %v688 = add nsw i64 %v680, 1
  br label %b117
b119:
  %v689 = mul i64 %v8, 1
  br label %b123
b123:
  %v690 = phi i64 [ 0, %b119 ], [ %v794, %b128 ]
  %v691 = icmp slt i64 %v690, %v689
  br i1 %v691, label %b124, label %b125
b124:
  %v692 = sub i64 %v689, %v690
  %v693 = icmp slt i64 %v692, 384
  %v694 = select i1 %v693, i64 %v692, i64 384
  br label %b126
b126:
  %v695 = phi i64 [ %v673, %b124 ], [ %v793, %b152 ]
  %v696 = icmp slt i64 %v695, %v678
  br i1 %v696, label %b127, label %b128
b127:
  %v697 = sub i64 %v678, %v695
  %v698 = icmp slt i64 %v697, 64
  %v699 = select i1 %v698, i64 %v697, i64 64
  %v700 = sdiv i64 %v699, 2
  %v701 = mul i64 %v700, 2
  %v702 = sub i64 %v699, %v701
  %v703 = mul i64 %v690, 32
  %v704 = add i64 %v703, %v695
  %v705 = getelementptr inbounds float, ptr %v661, i64 %v704
  br label %b129
b129:
  %v706 = phi i64 [ 0, %b127 ], [ %v732, %b137 ]
  %v707 = icmp slt i64 %v706, %v694
  br i1 %v707, label %b130, label %b131
b130:
  %v708 = mul i64 %v706, 32
  %v709 = getelementptr inbounds float, ptr %v705, i64 %v708
  %v710 = mul i64 %v706, 2
  %v711 = getelementptr inbounds float, ptr %v665, i64 %v710
  br label %b132
b132:
  %v712 = phi i64 [ 0, %b130 ], [ %v721, %b133 ]
  %v713 = icmp slt i64 %v712, %v700
  br i1 %v713, label %b133, label %b134
b133:
  %v714 = mul i64 %v712, 2
  %v715 = getelementptr inbounds float, ptr %v709, i64 %v714
  %v716 = mul i64 %v712, 768
  %v717 = getelementptr inbounds float, ptr %v711, i64 %v716
  %v718 = getelementptr inbounds float, ptr %v715, i64 0
  %v719 = load <2 x float>, ptr %v718, align 4
  %v720 = getelementptr inbounds float, ptr %v717, i64 0
  store <2 x float> %v719, ptr %v720, align 4
  %v721 = add nsw i64 %v712, 1
  br label %b132
b134:
  %v722 = mul i64 %v700, 2
  %v723 = getelementptr inbounds float, ptr %v709, i64 %v722
  %v724 = mul i64 %v700, 768
  %v725 = getelementptr inbounds float, ptr %v711, i64 %v724
  br label %b135
b135:
  %v726 = phi i64 [ 0, %b134 ], [ %v731, %b136 ]
  %v727 = icmp slt i64 %v726, %v702
  br i1 %v727, label %b136, label %b137
b136:
  %v728 = getelementptr inbounds float, ptr %v723, i64 %v726
  %v729 = load float, ptr %v728, align 4
  %v730 = getelementptr inbounds float, ptr %v725, i64 %v726
  store float %v729, ptr %v730, align 4
  %v731 = add nsw i64 %v726, 1
  br label %b135, !llvm.loop !3
b137:
  %v732 = add nsw i64 %v706, 1
  br label %b129
b131:
  br label %b138
b138:
  %v733 = phi i64 [ 0, %b131 ], [ %v768, %b146 ]
  %v734 = icmp slt i64 %v733, 0
  br i1 %v734, label %b139, label %b140
b139:
  %v735 = mul i64 %v690, 8
  %v736 = add i64 %v735, %v733
  %v737 = getelementptr inbounds float, ptr %v664, i64 %v736
  br label %b141
b141:
  %v738 = phi i64 [ 0, %b139 ], [ %v756, %b142 ]
  %v739 = icmp slt i64 %v738, %v694
  br i1 %v739, label %b142, label %b143
b142:
  %v740 = mul i64 %v738, 8
  %v741 = getelementptr inbounds float, ptr %v737, i64 %v740
  %v742 = mul i64 %v738, 32
  %v743 = getelementptr inbounds float, ptr %v75, i64 %v742
  %v744 = getelementptr inbounds float, ptr %v741, i64 0
  %v745 = load <8 x float>, ptr %v744, align 4
  %v746 = getelementptr inbounds float, ptr %v743, i64 0
  store <8 x float> %v745, ptr %v746, align 4
  %v747 = getelementptr inbounds float, ptr %v741, i64 8
  %v748 = load <8 x float>, ptr %v747, align 4
  %v749 = getelementptr inbounds float, ptr %v743, i64 8
  store <8 x float> %v748, ptr %v749, align 4
  %v750 = getelementptr inbounds float, ptr %v741, i64 16
  %v751 = load <8 x float>, ptr %v750, align 4
  %v752 = getelementptr inbounds float, ptr %v743, i64 16
  store <8 x float> %v751, ptr %v752, align 4
  %v753 = getelementptr inbounds float, ptr %v741, i64 24
  %v754 = load <8 x float>, ptr %v753, align 4
  %v755 = getelementptr inbounds float, ptr %v743, i64 24
  store <8 x float> %v754, ptr %v755, align 4
  %v756 = add nsw i64 %v738, 1
  br label %b141
b143:
  %v757 = sdiv i64 %v699, 2
  br label %b144
b144:
  %v758 = phi i64 [ 0, %b143 ], [ %v767, %b145 ]
  %v759 = icmp slt i64 %v758, %v757
  br i1 %v759, label %b145, label %b146
b145:
  %v760 = mul i64 %v758, 2
  %v761 = add i64 %v695, %v760
  %v762 = mul i64 %v758, 768
  %v763 = getelementptr inbounds float, ptr %v665, i64 %v762
  %v764 = mul i64 %v761, 8
  %v765 = add i64 %v764, %v733
  %v766 = getelementptr inbounds float, ptr %v679, i64 %v765
  call void @outer_2x32(ptr %v763, ptr %v75, i64 %v694, ptr %v766, i64 8)
  %v767 = add nsw i64 %v758, 1
  br label %b144
b146:
  %v768 = add nsw i64 %v733, 32
  br label %b138
b140:
  %v769 = mul i64 %v690, 8
  %v770 = add i64 %v769, 0
  %v771 = getelementptr inbounds float, ptr %v664, i64 %v770
  br label %b147
b147:
  %v772 = phi i64 [ 0, %b140 ], [ %v781, %b148 ]
  %v773 = icmp slt i64 %v772, %v694
  br i1 %v773, label %b148, label %b149
b148:
  %v774 = mul i64 %v772, 8
  %v775 = getelementptr inbounds float, ptr %v771, i64 %v774
  %v776 = mul i64 %v772, 8
  %v777 = getelementptr inbounds float, ptr %v75, i64 %v776
  %v778 = getelementptr inbounds float, ptr %v775, i64 0
  %v779 = load <8 x float>, ptr %v778, align 4
  %v780 = getelementptr inbounds float, ptr %v777, i64 0
  store <8 x float> %v779, ptr %v780, align 4
  %v781 = add nsw i64 %v772, 1
  br label %b147
b149:
  %v782 = sdiv i64 %v699, 2
  br label %b150
b150:
  %v783 = phi i64 [ 0, %b149 ], [ %v792, %b151 ]
  %v784 = icmp slt i64 %v783, %v782
  br i1 %v784, label %b151, label %b152
b151:
  %v785 = mul i64 %v783, 2
  %v786 = add i64 %v695, %v785
  %v787 = mul i64 %v783, 768
  %v788 = getelementptr inbounds float, ptr %v665, i64 %v787
  %v789 = mul i64 %v786, 8
  %v790 = add i64 %v789, 0
  %v791 = getelementptr inbounds float, ptr %v679, i64 %v790
  call void @outer_2x8(ptr %v788, ptr %v75, i64 %v694, ptr %v791, i64 8)
  %v792 = add nsw i64 %v783, 1
  br label %b150
b152:
  %v793 = add nsw i64 %v695, 64
  br label %b126
b128:
  %v794 = add nsw i64 %v690, 384
  br label %b123
b125:
  %v795 = icmp sgt i64 %v3, 1
  br i1 %v795, label %b153, label %b154
b153:
  %v796 = getelementptr inbounds i64, ptr %v1, i64 3
  %v797 = atomicrmw add ptr %v796, i64 1 acq_rel
  %v798 = mul i64 %v3, 6
  br label %b155
b155:
  %v799 = load atomic i64, ptr %v796 acquire, align 8
  %v800 = icmp slt i64 %v799, %v798
  br i1 %v800, label %b156, label %b157
b156:
  %v801 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v802 = icmp eq i64 %v2, 0
  br i1 %v802, label %b158, label %b159
b158:
  br label %b160
b160:
  %v803 = phi i64 [ 0, %b158 ], [ %v825, %b165 ]
  %v804 = icmp slt i64 %v803, 32
  br i1 %v804, label %b161, label %b162
b161:
  br label %b163
b163:
  %v805 = phi i64 [ 0, %b161 ], [ %v822, %b168 ]
  %v806 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v821, %b168 ]
  %v807 = icmp slt i64 %v805, %v8
  br i1 %v807, label %b164, label %b165
b164:
  %v808 = add i64 %v805, 128
  %v809 = icmp slt i64 %v808, %v8
  %v810 = select i1 %v809, i64 %v808, i64 %v8
  br label %b166
b166:
  %v811 = phi i64 [ %v805, %b164 ], [ %v820, %b167 ]
  %v812 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v819, %b167 ]
  %v813 = icmp slt i64 %v811, %v810
  br i1 %v813, label %b167, label %b168
b167:
  %v814 = mul i64 %v811, 32
  %v815 = getelementptr inbounds float, ptr %v36, i64 %v814
  %v816 = add i64 0, %v803
  %v817 = getelementptr inbounds float, ptr %v815, i64 %v816
  %v818 = load <8 x float>, ptr %v817, align 4
  %v819 = fadd <8 x float> %v812, %v818
  %v820 = add nsw i64 %v811, 1
  br label %b166
b168:
  %v821 = fadd <8 x float> %v806, %v812
  %v822 = add nsw i64 %v805, 128
  br label %b163
b165:
  %v823 = add i64 0, %v803
  %v824 = getelementptr inbounds float, ptr %v34, i64 %v823
  store <8 x float> %v806, ptr %v824, align 4
  %v825 = add nsw i64 %v803, 8
  br label %b160
b162:
  br label %b159
b159:
  %v826 = icmp sgt i64 %v3, 1
  br i1 %v826, label %b169, label %b170
b169:
  %v827 = getelementptr inbounds i64, ptr %v1, i64 3
  %v828 = atomicrmw add ptr %v827, i64 1 acq_rel
  %v829 = mul i64 %v3, 7
  br label %b171
b171:
  %v830 = load atomic i64, ptr %v827 acquire, align 8
  %v831 = icmp slt i64 %v830, %v829
  br i1 %v831, label %b172, label %b173
b172:
  %v832 = call i32 @sched_yield()
  br label %b171
b173:
  br label %b170
b170:
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
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
