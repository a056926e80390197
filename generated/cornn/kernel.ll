; generated from specs/cornn.yaml by `make generated`: do not edit
; cornn I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8
@table_tile_6x1of2_0_1 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x1of2_0_1, ptr @tile_2x1of2_0_1, ptr @tile_3x1of2_0_1, ptr @tile_4x1of2_0_1, ptr @tile_5x1of2_0_1, ptr @tile_6x1of2_0_1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v301 = alloca float, i64 64, align 4
  %v631 = alloca float, i64 64, align 4
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
  %v47 = getelementptr inbounds i64, ptr %v1, i64 5
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 10
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 11
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 15
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 21
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 22
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 23
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v64 = load ptr, ptr %v63, align 4
  %v65 = mul i64 %v2, 0
  %v66 = add i64 %v65, 192
  %v67 = getelementptr inbounds float, ptr %v64, i64 %v66
  %v68 = getelementptr inbounds i64, ptr %v1, i64 4
  %v69 = load i64, ptr %v68, align 8
  %v70 = icmp eq i64 %v69, 0
  br i1 %v70, label %b0, label %b1
b0:
  %v71 = icmp eq i64 %v2, 0
  br i1 %v71, label %b2, label %b3
b2:
  %v72 = add i64 0, 0
  %v73 = getelementptr inbounds float, ptr %v40, i64 %v72
  %v74 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v75, ptr %v73, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v76 = icmp sgt i64 %v3, 1
  br i1 %v76, label %b4, label %b5
b4:
  %v77 = getelementptr inbounds i64, ptr %v1, i64 3
  %v78 = atomicrmw add ptr %v77, i64 1 acq_rel
  %v79 = mul i64 %v3, 1
  br label %b6
b6:
  %v80 = load atomic i64, ptr %v77 acquire, align 8
  %v81 = icmp slt i64 %v80, %v79
  br i1 %v81, label %b7, label %b8
b7:
  %v82 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v83 = getelementptr inbounds i64, ptr %v1, i64 4
  %v84 = load i64, ptr %v83, align 8
  %v85 = icmp eq i64 %v84, 0
  br i1 %v85, label %b9, label %b10
b9:
  %v86 = getelementptr inbounds i64, ptr %v1, i64 24
  %v87 = load i64, ptr %v86, align 8
  %v88 = icmp eq i64 %v87, 0
  br i1 %v88, label %b11, label %b12
b11:
  %v89 = add i64 %v7, 0
  %v90 = sdiv i64 %v89, 1
  %v91 = add i64 %v2, 1
  %v92 = mul i64 %v90, %v2
  %v93 = sdiv i64 %v92, %v3
  %v94 = mul i64 %v93, 1
  %v95 = icmp slt i64 %v94, %v7
  %v96 = select i1 %v95, i64 %v94, i64 %v7
  %v97 = mul i64 %v90, %v91
  %v98 = sdiv i64 %v97, %v3
  %v99 = mul i64 %v98, 1
  %v100 = icmp slt i64 %v99, %v7
  %v101 = select i1 %v100, i64 %v99, i64 %v7
  br label %b13
b13:
  %v102 = phi i64 [ %v96, %b11 ], [ %v113, %b14 ]
  %v103 = icmp slt i64 %v102, %v101
  br i1 %v103, label %b14, label %b15
b14:
  %v104 = and i64 0, %v52
  %v105 = mul i64 %v104, %v7
  %v106 = add i64 %v105, %v102
  %v107 = mul i64 %v106, 8
  %v108 = getelementptr inbounds float, ptr %v22, i64 %v107
  %v109 = add i64 0, 0
  %v110 = getelementptr inbounds float, ptr %v108, i64 %v109
  %v111 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v112, ptr %v110, align 4
  %v113 = add nsw i64 %v102, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v114 = icmp sgt i64 %v3, 1
  br i1 %v114, label %b16, label %b17
b16:
  %v115 = getelementptr inbounds i64, ptr %v1, i64 3
  %v116 = atomicrmw add ptr %v115, i64 1 acq_rel
  %v117 = mul i64 %v3, 2
  br label %b18
b18:
  %v118 = load atomic i64, ptr %v115 acquire, align 8
  %v119 = icmp slt i64 %v118, %v117
  br i1 %v119, label %b19, label %b20
b19:
  %v120 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v121 = getelementptr inbounds i64, ptr %v1, i64 4
  %v122 = load i64, ptr %v121, align 8
  %v123 = icmp eq i64 %v122, 0
  br i1 %v123, label %b21, label %b22
b21:
  %v124 = getelementptr inbounds i64, ptr %v1, i64 25
  %v125 = load i64, ptr %v124, align 8
  %v126 = icmp eq i64 %v125, 0
  br i1 %v126, label %b23, label %b24
b23:
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
  br label %b25
b25:
  %v140 = phi i64 [ %v134, %b23 ], [ %v151, %b26 ]
  %v141 = icmp slt i64 %v140, %v139
  br i1 %v141, label %b26, label %b27
b26:
  %v142 = and i64 0, %v54
  %v143 = mul i64 %v142, %v7
  %v144 = add i64 %v143, %v140
  %v145 = mul i64 %v144, 8
  %v146 = getelementptr inbounds float, ptr %v24, i64 %v145
  %v147 = add i64 0, 0
  %v148 = getelementptr inbounds float, ptr %v146, i64 %v147
  %v149 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v150, ptr %v148, align 4
  %v151 = add nsw i64 %v140, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v152 = icmp sgt i64 %v3, 1
  br i1 %v152, label %b28, label %b29
b28:
  %v153 = getelementptr inbounds i64, ptr %v1, i64 3
  %v154 = atomicrmw add ptr %v153, i64 1 acq_rel
  %v155 = mul i64 %v3, 3
  br label %b30
b30:
  %v156 = load atomic i64, ptr %v153 acquire, align 8
  %v157 = icmp slt i64 %v156, %v155
  br i1 %v157, label %b31, label %b32
b31:
  %v158 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v159 = getelementptr inbounds float, ptr %v64, i64 0
  %v160 = getelementptr inbounds i64, ptr %v1, i64 4
  %v161 = load i64, ptr %v160, align 8
  %v162 = icmp eq i64 %v161, 0
  br i1 %v162, label %b33, label %b34
b33:
  %v163 = add i64 1, 0
  %v164 = sdiv i64 %v163, 1
  %v165 = add i64 %v2, 1
  %v166 = mul i64 %v164, %v2
  %v167 = sdiv i64 %v166, %v3
  %v168 = mul i64 %v167, 1
  %v169 = icmp slt i64 %v168, 1
  %v170 = select i1 %v169, i64 %v168, i64 1
  %v171 = mul i64 %v164, %v165
  %v172 = sdiv i64 %v171, %v3
  %v173 = mul i64 %v172, 1
  %v174 = icmp slt i64 %v173, 1
  %v175 = select i1 %v174, i64 %v173, i64 1
  %v176 = icmp slt i64 %v175, 1
  %v177 = select i1 %v176, i64 %v175, i64 1
  br label %b35
b35:
  %v178 = phi i64 [ %v170, %b33 ], [ %v293, %b47 ]
  %v179 = icmp slt i64 %v178, %v177
  br i1 %v179, label %b36, label %b37
b36:
  %v180 = mul i64 %v178, 64
  %v181 = mul i64 %v178, 8
  %v182 = add i64 %v180, 0
  %v183 = add i64 %v181, 0
  %v184 = getelementptr inbounds float, ptr %v159, i64 %v182
  %v185 = sub i64 8, %v183
  %v186 = icmp slt i64 %v185, 0
  %v187 = select i1 %v186, i64 0, i64 %v185
  %v188 = icmp ult i64 %v187, 8
  %v189 = select i1 %v188, i64 %v187, i64 8
  %v190 = trunc i64 %v189 to i32
  %v191 = insertelement <8 x i32> poison, i32 %v190, i64 0
  %v192 = shufflevector <8 x i32> %v191, <8 x i32> poison, <8 x i32> zeroinitializer
  %v193 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v192
  %v194 = mul i64 %v183, 8
  %v195 = add i64 0, %v194
  %v196 = getelementptr inbounds float, ptr %v16, i64 %v195
  %v197 = icmp sge i64 %v187, 8
  br i1 %v197, label %b38, label %b39
b38:
  br label %b40
b40:
  %v198 = phi i64 [ 0, %b38 ], [ %v272, %b41 ]
  %v199 = icmp slt i64 %v198, 8
  br i1 %v199, label %b41, label %b42
b41:
  %v200 = add i64 %v198, 0
  %v201 = getelementptr inbounds float, ptr %v196, i64 %v200
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = add i64 %v198, 8
  %v204 = getelementptr inbounds float, ptr %v196, i64 %v203
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = add i64 %v198, 16
  %v207 = getelementptr inbounds float, ptr %v196, i64 %v206
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = add i64 %v198, 24
  %v210 = getelementptr inbounds float, ptr %v196, i64 %v209
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = add i64 %v198, 32
  %v213 = getelementptr inbounds float, ptr %v196, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = add i64 %v198, 40
  %v216 = getelementptr inbounds float, ptr %v196, i64 %v215
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = add i64 %v198, 48
  %v219 = getelementptr inbounds float, ptr %v196, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = add i64 %v198, 56
  %v222 = getelementptr inbounds float, ptr %v196, i64 %v221
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = shufflevector <8 x float> %v202, <8 x float> %v214, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v225 = shufflevector <8 x float> %v202, <8 x float> %v214, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v226 = shufflevector <8 x float> %v205, <8 x float> %v217, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v227 = shufflevector <8 x float> %v205, <8 x float> %v217, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v228 = shufflevector <8 x float> %v208, <8 x float> %v220, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v229 = shufflevector <8 x float> %v208, <8 x float> %v220, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v230 = shufflevector <8 x float> %v211, <8 x float> %v223, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v231 = shufflevector <8 x float> %v211, <8 x float> %v223, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v232 = shufflevector <8 x float> %v224, <8 x float> %v228, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v233 = shufflevector <8 x float> %v224, <8 x float> %v228, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v234 = shufflevector <8 x float> %v226, <8 x float> %v230, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v235 = shufflevector <8 x float> %v226, <8 x float> %v230, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v236 = shufflevector <8 x float> %v225, <8 x float> %v229, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v237 = shufflevector <8 x float> %v225, <8 x float> %v229, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v238 = shufflevector <8 x float> %v227, <8 x float> %v231, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v239 = shufflevector <8 x float> %v227, <8 x float> %v231, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v240 = shufflevector <8 x float> %v232, <8 x float> %v234, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v241 = shufflevector <8 x float> %v232, <8 x float> %v234, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v242 = shufflevector <8 x float> %v233, <8 x float> %v235, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v243 = shufflevector <8 x float> %v233, <8 x float> %v235, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v244 = shufflevector <8 x float> %v236, <8 x float> %v238, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v245 = shufflevector <8 x float> %v236, <8 x float> %v238, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v246 = shufflevector <8 x float> %v237, <8 x float> %v239, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v247 = shufflevector <8 x float> %v237, <8 x float> %v239, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v248 = add i64 %v198, 0
  %v249 = mul i64 %v248, 8
  %v250 = getelementptr inbounds float, ptr %v184, i64 %v249
  store <8 x float> %v240, ptr %v250, align 4
  %v251 = add i64 %v198, 1
  %v252 = mul i64 %v251, 8
  %v253 = getelementptr inbounds float, ptr %v184, i64 %v252
  store <8 x float> %v241, ptr %v253, align 4
  %v254 = add i64 %v198, 2
  %v255 = mul i64 %v254, 8
  %v256 = getelementptr inbounds float, ptr %v184, i64 %v255
  store <8 x float> %v242, ptr %v256, align 4
  %v257 = add i64 %v198, 3
  %v258 = mul i64 %v257, 8
  %v259 = getelementptr inbounds float, ptr %v184, i64 %v258
  store <8 x float> %v243, ptr %v259, align 4
  %v260 = add i64 %v198, 4
  %v261 = mul i64 %v260, 8
  %v262 = getelementptr inbounds float, ptr %v184, i64 %v261
  store <8 x float> %v244, ptr %v262, align 4
  %v263 = add i64 %v198, 5
  %v264 = mul i64 %v263, 8
  %v265 = getelementptr inbounds float, ptr %v184, i64 %v264
  store <8 x float> %v245, ptr %v265, align 4
  %v266 = add i64 %v198, 6
  %v267 = mul i64 %v266, 8
  %v268 = getelementptr inbounds float, ptr %v184, i64 %v267
  store <8 x float> %v246, ptr %v268, align 4
  %v269 = add i64 %v198, 7
  %v270 = mul i64 %v269, 8
  %v271 = getelementptr inbounds float, ptr %v184, i64 %v270
  store <8 x float> %v247, ptr %v271, align 4
  %v272 = add nsw i64 %v198, 8
  br label %b40
b42:
  br label %b43
b43:
  %v273 = phi i64 [ 8, %b42 ], [ %v281, %b44 ]
  %v274 = icmp slt i64 %v273, 8
  br i1 %v274, label %b44, label %b45
b44:
  %v275 = mul i64 %v273, 1
  %v276 = getelementptr inbounds float, ptr %v196, i64 %v275
  %v277 = getelementptr float, ptr %v276, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v278 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v277, <8 x i1> %v193, <8 x float> zeroinitializer)
  %v279 = mul i64 %v273, 8
  %v280 = getelementptr inbounds float, ptr %v184, i64 %v279
  store <8 x float> %v278, ptr %v280, align 4
  %v281 = add nsw i64 %v273, 1
  br label %b43
b45:
  br label %b39
b39:
  %v282 = icmp slt i64 %v187, 8
  br i1 %v282, label %b46, label %b47
b46:
  br label %b48
b48:
  %v283 = phi i64 [ 0, %b46 ], [ %v291, %b49 ]
  %v284 = icmp slt i64 %v283, 8
  br i1 %v284, label %b49, label %b50
b49:
  %v285 = mul i64 %v283, 1
  %v286 = getelementptr inbounds float, ptr %v196, i64 %v285
  %v287 = getelementptr float, ptr %v286, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v288 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v287, <8 x i1> %v193, <8 x float> zeroinitializer)
  %v289 = mul i64 %v283, 8
  %v290 = getelementptr inbounds float, ptr %v184, i64 %v289
  store <8 x float> %v288, ptr %v290, align 4
  %v291 = add nsw i64 %v283, 1
  br label %b48
b50:
  br label %b47
b47:
  %v292 = add i64 %v180, 64
  %v293 = add nsw i64 %v178, 1
  br label %b35
b37:
  br label %b34
b34:
  %v294 = icmp sgt i64 %v3, 1
  br i1 %v294, label %b51, label %b52
b51:
  %v295 = getelementptr inbounds i64, ptr %v1, i64 3
  %v296 = atomicrmw add ptr %v295, i64 1 acq_rel
  %v297 = mul i64 %v3, 4
  br label %b53
b53:
  %v298 = load atomic i64, ptr %v295 acquire, align 8
  %v299 = icmp slt i64 %v298, %v297
  br i1 %v299, label %b54, label %b55
b54:
  %v300 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v302 = add i64 %v8, 0
  %v303 = sdiv i64 %v302, 1
  %v304 = add i64 %v2, 1
  %v305 = mul i64 %v303, %v2
  %v306 = sdiv i64 %v305, %v3
  %v307 = mul i64 %v306, 1
  %v308 = icmp slt i64 %v307, %v8
  %v309 = select i1 %v308, i64 %v307, i64 %v8
  %v310 = mul i64 %v303, %v304
  %v311 = sdiv i64 %v310, %v3
  %v312 = mul i64 %v311, 1
  %v313 = icmp slt i64 %v312, %v8
  %v314 = select i1 %v313, i64 %v312, i64 %v8
  br label %b56
b56:
  %v315 = phi i64 [ %v309, %b52 ], [ %v368, %b61 ]
  %v316 = icmp slt i64 %v315, %v314
  br i1 %v316, label %b57, label %b58
b57:
  %v317 = add i64 %v315, 96
  %v318 = icmp slt i64 %v317, %v314
  %v319 = select i1 %v318, i64 %v317, i64 %v314
  br label %b59
b59:
  %v320 = phi i64 [ 0, %b57 ], [ %v367, %b64 ]
  %v321 = icmp slt i64 %v320, 1
  br i1 %v321, label %b60, label %b61
b60:
  %v322 = sub i64 %v319, %v315
  %v323 = sub i64 8, 1
  %v324 = add i64 %v322, %v323
  %v325 = sdiv i64 %v324, 8
  br label %b62
b62:
  %v326 = phi i64 [ 0, %b60 ], [ %v366, %b69 ]
  %v327 = icmp slt i64 %v326, %v325
  br i1 %v327, label %b63, label %b64
b63:
  %v328 = mul i64 %v322, %v326
  %v329 = sdiv i64 %v328, %v325
  %v330 = add i64 %v315, %v329
  %v331 = add i64 %v326, 1
  %v332 = mul i64 %v322, %v331
  %v333 = sdiv i64 %v332, %v325
  %v334 = add i64 %v315, %v333
  %v335 = mul i64 %v320, 64
  %v336 = getelementptr inbounds float, ptr %v159, i64 %v335
  %v337 = sub i64 %v334, %v330
  %v338 = mul i64 %v330, 8
  %v339 = getelementptr inbounds float, ptr %v10, i64 %v338
  %v340 = getelementptr inbounds float, ptr %v339, i64 0
  %v341 = sub i64 %v337, 1
  %v342 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v341
  %v343 = load ptr, ptr %v342, align 4
  %v344 = icmp sgt i64 %v337, 0
  br i1 %v344, label %b65, label %b66
b65:
  call void %v343(ptr %v340, i64 8, ptr %v336, i64 8, ptr %v301)
  br label %b66
b66:
  %v345 = add i64 %v335, 64
  br label %b67
b67:
  %v346 = phi i64 [ %v330, %b66 ], [ %v365, %b72 ]
  %v347 = icmp slt i64 %v346, %v334
  br i1 %v347, label %b68, label %b69
b68:
  %v348 = sub i64 %v346, %v330
  %v349 = mul i64 %v348, 8
  %v350 = getelementptr inbounds float, ptr %v301, i64 %v349
  %v351 = mul i64 %v346, 8
  %v352 = getelementptr inbounds float, ptr %v42, i64 %v351
  br label %b70
b70:
  %v353 = phi i64 [ 0, %b68 ], [ %v364, %b71 ]
  %v354 = icmp slt i64 %v353, 1
  br i1 %v354, label %b71, label %b72
b71:
  %v355 = mul i64 %v320, 1
  %v356 = add i64 %v355, %v353
  %v357 = mul i64 %v356, 8
  %v358 = add i64 0, %v353
  %v359 = mul i64 %v358, 8
  %v360 = getelementptr inbounds float, ptr %v350, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = add i64 0, %v357
  %v363 = getelementptr inbounds float, ptr %v352, i64 %v362
  store <8 x float> %v361, ptr %v363, align 4
  %v364 = add nsw i64 %v353, 1
  br label %b70
b72:
  %v365 = add nsw i64 %v346, 1
  br label %b67
b69:
  %v366 = add nsw i64 %v326, 1
  br label %b62
b64:
  %v367 = add nsw i64 %v320, 1
  br label %b59
b61:
  %v368 = add nsw i64 %v315, 96
  br label %b56
b58:
  %v369 = icmp sgt i64 %v3, 1
  br i1 %v369, label %b73, label %b74
b73:
  %v370 = getelementptr inbounds i64, ptr %v1, i64 3
  %v371 = atomicrmw add ptr %v370, i64 1 acq_rel
  %v372 = mul i64 %v3, 5
  br label %b75
b75:
  %v373 = load atomic i64, ptr %v370 acquire, align 8
  %v374 = icmp slt i64 %v373, %v372
  br i1 %v374, label %b76, label %b77
b76:
  %v375 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v376 = getelementptr inbounds float, ptr %v64, i64 64
  %v377 = getelementptr inbounds i64, ptr %v1, i64 4
  %v378 = load i64, ptr %v377, align 8
  %v379 = icmp eq i64 %v378, 0
  br i1 %v379, label %b78, label %b79
b78:
  %v380 = add i64 1, 0
  %v381 = sdiv i64 %v380, 1
  %v382 = add i64 %v2, 1
  %v383 = mul i64 %v381, %v2
  %v384 = sdiv i64 %v383, %v3
  %v385 = mul i64 %v384, 1
  %v386 = icmp slt i64 %v385, 1
  %v387 = select i1 %v386, i64 %v385, i64 1
  %v388 = mul i64 %v381, %v382
  %v389 = sdiv i64 %v388, %v3
  %v390 = mul i64 %v389, 1
  %v391 = icmp slt i64 %v390, 1
  %v392 = select i1 %v391, i64 %v390, i64 1
  %v393 = icmp slt i64 %v392, 1
  %v394 = select i1 %v393, i64 %v392, i64 1
  br label %b80
b80:
  %v395 = phi i64 [ %v387, %b78 ], [ %v621, %b105 ]
  %v396 = icmp slt i64 %v395, %v394
  br i1 %v396, label %b81, label %b82
b81:
  %v397 = mul i64 %v395, 128
  %v398 = mul i64 %v395, 8
  %v399 = add i64 %v397, 0
  %v400 = add i64 %v398, 0
  %v401 = getelementptr inbounds float, ptr %v376, i64 %v399
  %v402 = sub i64 8, %v400
  %v403 = icmp slt i64 %v402, 0
  %v404 = select i1 %v403, i64 0, i64 %v402
  %v405 = icmp ult i64 %v404, 8
  %v406 = select i1 %v405, i64 %v404, i64 8
  %v407 = trunc i64 %v406 to i32
  %v408 = insertelement <8 x i32> poison, i32 %v407, i64 0
  %v409 = shufflevector <8 x i32> %v408, <8 x i32> poison, <8 x i32> zeroinitializer
  %v410 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v409
  %v411 = mul i64 %v400, 8
  %v412 = add i64 0, %v411
  %v413 = getelementptr inbounds float, ptr %v12, i64 %v412
  %v414 = icmp sge i64 %v404, 8
  br i1 %v414, label %b83, label %b84
b83:
  br label %b85
b85:
  %v415 = phi i64 [ 0, %b83 ], [ %v489, %b86 ]
  %v416 = icmp slt i64 %v415, 8
  br i1 %v416, label %b86, label %b87
b86:
  %v417 = add i64 %v415, 0
  %v418 = getelementptr inbounds float, ptr %v413, i64 %v417
  %v419 = load <8 x float>, ptr %v418, align 4
  %v420 = add i64 %v415, 8
  %v421 = getelementptr inbounds float, ptr %v413, i64 %v420
  %v422 = load <8 x float>, ptr %v421, align 4
  %v423 = add i64 %v415, 16
  %v424 = getelementptr inbounds float, ptr %v413, i64 %v423
  %v425 = load <8 x float>, ptr %v424, align 4
  %v426 = add i64 %v415, 24
  %v427 = getelementptr inbounds float, ptr %v413, i64 %v426
  %v428 = load <8 x float>, ptr %v427, align 4
  %v429 = add i64 %v415, 32
  %v430 = getelementptr inbounds float, ptr %v413, i64 %v429
  %v431 = load <8 x float>, ptr %v430, align 4
  %v432 = add i64 %v415, 40
  %v433 = getelementptr inbounds float, ptr %v413, i64 %v432
  %v434 = load <8 x float>, ptr %v433, align 4
  %v435 = add i64 %v415, 48
  %v436 = getelementptr inbounds float, ptr %v413, i64 %v435
  %v437 = load <8 x float>, ptr %v436, align 4
  %v438 = add i64 %v415, 56
  %v439 = getelementptr inbounds float, ptr %v413, i64 %v438
  %v440 = load <8 x float>, ptr %v439, align 4
  %v441 = shufflevector <8 x float> %v419, <8 x float> %v431, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v442 = shufflevector <8 x float> %v419, <8 x float> %v431, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v443 = shufflevector <8 x float> %v422, <8 x float> %v434, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v444 = shufflevector <8 x float> %v422, <8 x float> %v434, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v445 = shufflevector <8 x float> %v425, <8 x float> %v437, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v446 = shufflevector <8 x float> %v425, <8 x float> %v437, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v447 = shufflevector <8 x float> %v428, <8 x float> %v440, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v448 = shufflevector <8 x float> %v428, <8 x float> %v440, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v449 = shufflevector <8 x float> %v441, <8 x float> %v445, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v450 = shufflevector <8 x float> %v441, <8 x float> %v445, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v451 = shufflevector <8 x float> %v443, <8 x float> %v447, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v452 = shufflevector <8 x float> %v443, <8 x float> %v447, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v453 = shufflevector <8 x float> %v442, <8 x float> %v446, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v454 = shufflevector <8 x float> %v442, <8 x float> %v446, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v455 = shufflevector <8 x float> %v444, <8 x float> %v448, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v456 = shufflevector <8 x float> %v444, <8 x float> %v448, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v457 = shufflevector <8 x float> %v449, <8 x float> %v451, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v458 = shufflevector <8 x float> %v449, <8 x float> %v451, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v459 = shufflevector <8 x float> %v450, <8 x float> %v452, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v460 = shufflevector <8 x float> %v450, <8 x float> %v452, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v461 = shufflevector <8 x float> %v453, <8 x float> %v455, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v462 = shufflevector <8 x float> %v453, <8 x float> %v455, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v463 = shufflevector <8 x float> %v454, <8 x float> %v456, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v464 = shufflevector <8 x float> %v454, <8 x float> %v456, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v465 = add i64 %v415, 0
  %v466 = mul i64 %v465, 8
  %v467 = getelementptr inbounds float, ptr %v401, i64 %v466
  store <8 x float> %v457, ptr %v467, align 4
  %v468 = add i64 %v415, 1
  %v469 = mul i64 %v468, 8
  %v470 = getelementptr inbounds float, ptr %v401, i64 %v469
  store <8 x float> %v458, ptr %v470, align 4
  %v471 = add i64 %v415, 2
  %v472 = mul i64 %v471, 8
  %v473 = getelementptr inbounds float, ptr %v401, i64 %v472
  store <8 x float> %v459, ptr %v473, align 4
  %v474 = add i64 %v415, 3
  %v475 = mul i64 %v474, 8
  %v476 = getelementptr inbounds float, ptr %v401, i64 %v475
  store <8 x float> %v460, ptr %v476, align 4
  %v477 = add i64 %v415, 4
  %v478 = mul i64 %v477, 8
  %v479 = getelementptr inbounds float, ptr %v401, i64 %v478
  store <8 x float> %v461, ptr %v479, align 4
  %v480 = add i64 %v415, 5
  %v481 = mul i64 %v480, 8
  %v482 = getelementptr inbounds float, ptr %v401, i64 %v481
  store <8 x float> %v462, ptr %v482, align 4
  %v483 = add i64 %v415, 6
  %v484 = mul i64 %v483, 8
  %v485 = getelementptr inbounds float, ptr %v401, i64 %v484
  store <8 x float> %v463, ptr %v485, align 4
  %v486 = add i64 %v415, 7
  %v487 = mul i64 %v486, 8
  %v488 = getelementptr inbounds float, ptr %v401, i64 %v487
  store <8 x float> %v464, ptr %v488, align 4
  %v489 = add nsw i64 %v415, 8
  br label %b85
b87:
  br label %b88
b88:
  %v490 = phi i64 [ 8, %b87 ], [ %v498, %b89 ]
  %v491 = icmp slt i64 %v490, 8
  br i1 %v491, label %b89, label %b90
b89:
  %v492 = mul i64 %v490, 1
  %v493 = getelementptr inbounds float, ptr %v413, i64 %v492
  %v494 = getelementptr float, ptr %v493, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v495 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v494, <8 x i1> %v410, <8 x float> zeroinitializer)
  %v496 = mul i64 %v490, 8
  %v497 = getelementptr inbounds float, ptr %v401, i64 %v496
  store <8 x float> %v495, ptr %v497, align 4
  %v498 = add nsw i64 %v490, 1
  br label %b88
b90:
  br label %b84
b84:
  %v499 = icmp slt i64 %v404, 8
  br i1 %v499, label %b91, label %b92
b91:
  br label %b93
b93:
  %v500 = phi i64 [ 0, %b91 ], [ %v508, %b94 ]
  %v501 = icmp slt i64 %v500, 8
  br i1 %v501, label %b94, label %b95
b94:
  %v502 = mul i64 %v500, 1
  %v503 = getelementptr inbounds float, ptr %v413, i64 %v502
  %v504 = getelementptr float, ptr %v503, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v505 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v504, <8 x i1> %v410, <8 x float> zeroinitializer)
  %v506 = mul i64 %v500, 8
  %v507 = getelementptr inbounds float, ptr %v401, i64 %v506
  store <8 x float> %v505, ptr %v507, align 4
  %v508 = add nsw i64 %v500, 1
  br label %b93
b95:
  br label %b92
b92:
  %v509 = add i64 %v397, 64
  %v510 = add i64 %v509, 0
  %v511 = add i64 %v398, 0
  %v512 = getelementptr inbounds float, ptr %v376, i64 %v510
  %v513 = sub i64 8, %v511
  %v514 = icmp slt i64 %v513, 0
  %v515 = select i1 %v514, i64 0, i64 %v513
  %v516 = icmp ult i64 %v515, 8
  %v517 = select i1 %v516, i64 %v515, i64 8
  %v518 = trunc i64 %v517 to i32
  %v519 = insertelement <8 x i32> poison, i32 %v518, i64 0
  %v520 = shufflevector <8 x i32> %v519, <8 x i32> poison, <8 x i32> zeroinitializer
  %v521 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v520
  %v522 = mul i64 %v511, 8
  %v523 = add i64 0, %v522
  %v524 = getelementptr inbounds float, ptr %v14, i64 %v523
  %v525 = icmp sge i64 %v515, 8
  br i1 %v525, label %b96, label %b97
b96:
  br label %b98
b98:
  %v526 = phi i64 [ 0, %b96 ], [ %v600, %b99 ]
  %v527 = icmp slt i64 %v526, 8
  br i1 %v527, label %b99, label %b100
b99:
  %v528 = add i64 %v526, 0
  %v529 = getelementptr inbounds float, ptr %v524, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = add i64 %v526, 8
  %v532 = getelementptr inbounds float, ptr %v524, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = add i64 %v526, 16
  %v535 = getelementptr inbounds float, ptr %v524, i64 %v534
  %v536 = load <8 x float>, ptr %v535, align 4
  %v537 = add i64 %v526, 24
  %v538 = getelementptr inbounds float, ptr %v524, i64 %v537
  %v539 = load <8 x float>, ptr %v538, align 4
  %v540 = add i64 %v526, 32
  %v541 = getelementptr inbounds float, ptr %v524, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = add i64 %v526, 40
  %v544 = getelementptr inbounds float, ptr %v524, i64 %v543
  %v545 = load <8 x float>, ptr %v544, align 4
  %v546 = add i64 %v526, 48
  %v547 = getelementptr inbounds float, ptr %v524, i64 %v546
  %v548 = load <8 x float>, ptr %v547, align 4
  %v549 = add i64 %v526, 56
  %v550 = getelementptr inbounds float, ptr %v524, i64 %v549
  %v551 = load <8 x float>, ptr %v550, align 4
  %v552 = shufflevector <8 x float> %v530, <8 x float> %v542, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v553 = shufflevector <8 x float> %v530, <8 x float> %v542, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v554 = shufflevector <8 x float> %v533, <8 x float> %v545, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v555 = shufflevector <8 x float> %v533, <8 x float> %v545, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v556 = shufflevector <8 x float> %v536, <8 x float> %v548, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v557 = shufflevector <8 x float> %v536, <8 x float> %v548, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v558 = shufflevector <8 x float> %v539, <8 x float> %v551, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v559 = shufflevector <8 x float> %v539, <8 x float> %v551, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v560 = shufflevector <8 x float> %v552, <8 x float> %v556, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v561 = shufflevector <8 x float> %v552, <8 x float> %v556, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v562 = shufflevector <8 x float> %v554, <8 x float> %v558, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v563 = shufflevector <8 x float> %v554, <8 x float> %v558, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v564 = shufflevector <8 x float> %v553, <8 x float> %v557, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v565 = shufflevector <8 x float> %v553, <8 x float> %v557, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v566 = shufflevector <8 x float> %v555, <8 x float> %v559, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v567 = shufflevector <8 x float> %v555, <8 x float> %v559, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v568 = shufflevector <8 x float> %v560, <8 x float> %v562, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v569 = shufflevector <8 x float> %v560, <8 x float> %v562, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v570 = shufflevector <8 x float> %v561, <8 x float> %v563, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v571 = shufflevector <8 x float> %v561, <8 x float> %v563, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v572 = shufflevector <8 x float> %v564, <8 x float> %v566, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v573 = shufflevector <8 x float> %v564, <8 x float> %v566, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v574 = shufflevector <8 x float> %v565, <8 x float> %v567, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v575 = shufflevector <8 x float> %v565, <8 x float> %v567, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v576 = add i64 %v526, 0
  %v577 = mul i64 %v576, 8
  %v578 = getelementptr inbounds float, ptr %v512, i64 %v577
  store <8 x float> %v568, ptr %v578, align 4
  %v579 = add i64 %v526, 1
  %v580 = mul i64 %v579, 8
  %v581 = getelementptr inbounds float, ptr %v512, i64 %v580
  store <8 x float> %v569, ptr %v581, align 4
  %v582 = add i64 %v526, 2
  %v583 = mul i64 %v582, 8
  %v584 = getelementptr inbounds float, ptr %v512, i64 %v583
  store <8 x float> %v570, ptr %v584, align 4
  %v585 = add i64 %v526, 3
  %v586 = mul i64 %v585, 8
  %v587 = getelementptr inbounds float, ptr %v512, i64 %v586
  store <8 x float> %v571, ptr %v587, align 4
  %v588 = add i64 %v526, 4
  %v589 = mul i64 %v588, 8
  %v590 = getelementptr inbounds float, ptr %v512, i64 %v589
  store <8 x float> %v572, ptr %v590, align 4
  %v591 = add i64 %v526, 5
  %v592 = mul i64 %v591, 8
  %v593 = getelementptr inbounds float, ptr %v512, i64 %v592
  store <8 x float> %v573, ptr %v593, align 4
  %v594 = add i64 %v526, 6
  %v595 = mul i64 %v594, 8
  %v596 = getelementptr inbounds float, ptr %v512, i64 %v595
  store <8 x float> %v574, ptr %v596, align 4
  %v597 = add i64 %v526, 7
  %v598 = mul i64 %v597, 8
  %v599 = getelementptr inbounds float, ptr %v512, i64 %v598
  store <8 x float> %v575, ptr %v599, align 4
  %v600 = add nsw i64 %v526, 8
  br label %b98
b100:
  br label %b101
b101:
  %v601 = phi i64 [ 8, %b100 ], [ %v609, %b102 ]
  %v602 = icmp slt i64 %v601, 8
  br i1 %v602, label %b102, label %b103
b102:
  %v603 = mul i64 %v601, 1
  %v604 = getelementptr inbounds float, ptr %v524, i64 %v603
  %v605 = getelementptr float, ptr %v604, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v606 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v605, <8 x i1> %v521, <8 x float> zeroinitializer)
  %v607 = mul i64 %v601, 8
  %v608 = getelementptr inbounds float, ptr %v512, i64 %v607
  store <8 x float> %v606, ptr %v608, align 4
  %v609 = add nsw i64 %v601, 1
  br label %b101
b103:
  br label %b97
b97:
  %v610 = icmp slt i64 %v515, 8
  br i1 %v610, label %b104, label %b105
b104:
  br label %b106
b106:
  %v611 = phi i64 [ 0, %b104 ], [ %v619, %b107 ]
  %v612 = icmp slt i64 %v611, 8
  br i1 %v612, label %b107, label %b108
b107:
  %v613 = mul i64 %v611, 1
  %v614 = getelementptr inbounds float, ptr %v524, i64 %v613
  %v615 = getelementptr float, ptr %v614, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v616 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v615, <8 x i1> %v521, <8 x float> zeroinitializer)
  %v617 = mul i64 %v611, 8
  %v618 = getelementptr inbounds float, ptr %v512, i64 %v617
  store <8 x float> %v616, ptr %v618, align 4
  %v619 = add nsw i64 %v611, 1
  br label %b106
b108:
  br label %b105
b105:
  %v620 = add i64 %v509, 64
  %v621 = add nsw i64 %v395, 1
  br label %b80
b82:
  br label %b79
b79:
  %v622 = icmp sgt i64 %v3, 1
  br i1 %v622, label %b109, label %b110
b109:
  %v623 = getelementptr inbounds i64, ptr %v1, i64 3
  %v624 = atomicrmw add ptr %v623, i64 1 acq_rel
  %v625 = mul i64 %v3, 6
  br label %b111
b111:
  %v626 = load atomic i64, ptr %v623 acquire, align 8
  %v627 = icmp slt i64 %v626, %v625
  br i1 %v627, label %b112, label %b113
b112:
  %v628 = call i32 @sched_yield()
  br label %b111
b113:
  br label %b110
b110:
  br label %b114
b114:
  %v629 = phi i64 [ 0, %b110 ], [ %v810, %b119 ]
  %v630 = icmp slt i64 %v629, %v5
  br i1 %v630, label %b115, label %b116
b115:
  %v632 = add i64 %v7, 0
  %v633 = sdiv i64 %v632, 1
  %v634 = add i64 %v2, 1
  %v635 = mul i64 %v633, %v2
  %v636 = sdiv i64 %v635, %v3
  %v637 = mul i64 %v636, 1
  %v638 = icmp slt i64 %v637, %v7
  %v639 = select i1 %v638, i64 %v637, i64 %v7
  %v640 = mul i64 %v633, %v634
  %v641 = sdiv i64 %v640, %v3
  %v642 = mul i64 %v641, 1
  %v643 = icmp slt i64 %v642, %v7
  %v644 = select i1 %v643, i64 %v642, i64 %v7
  br label %b117
b117:
  %v645 = phi i64 [ %v639, %b115 ], [ %v809, %b122 ]
  %v646 = icmp slt i64 %v645, %v644
  br i1 %v646, label %b118, label %b119
b118:
  %v647 = add i64 %v645, 96
  %v648 = icmp slt i64 %v647, %v644
  %v649 = select i1 %v648, i64 %v647, i64 %v644
  br label %b120
b120:
  %v650 = phi i64 [ 0, %b118 ], [ %v808, %b125 ]
  %v651 = icmp slt i64 %v650, 1
  br i1 %v651, label %b121, label %b122
b121:
  %v652 = sub i64 %v649, %v645
  %v653 = sub i64 8, 1
  %v654 = add i64 %v652, %v653
  %v655 = sdiv i64 %v654, 8
  br label %b123
b123:
  %v656 = phi i64 [ 0, %b121 ], [ %v807, %b132 ]
  %v657 = icmp slt i64 %v656, %v655
  br i1 %v657, label %b124, label %b125
b124:
  %v658 = mul i64 %v652, %v656
  %v659 = sdiv i64 %v658, %v655
  %v660 = add i64 %v645, %v659
  %v661 = add i64 %v656, 1
  %v662 = mul i64 %v652, %v661
  %v663 = sdiv i64 %v662, %v655
  %v664 = add i64 %v645, %v663
  %v665 = mul i64 %v650, 128
  %v666 = getelementptr inbounds float, ptr %v376, i64 %v665
  %v667 = sub i64 %v664, %v660
  %v668 = add i64 %v629, 0
  %v669 = and i64 %v668, %v52
  %v670 = mul i64 %v669, %v7
  %v671 = add i64 %v670, %v660
  %v672 = mul i64 %v671, 8
  %v673 = getelementptr inbounds float, ptr %v22, i64 %v672
  %v674 = getelementptr inbounds float, ptr %v673, i64 0
  %v675 = sub i64 %v667, 1
  %v676 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v675
  %v677 = load ptr, ptr %v676, align 4
  %v678 = icmp sgt i64 %v667, 0
  br i1 %v678, label %b126, label %b127
b126:
  call void %v677(ptr %v674, i64 8, ptr %v666, i64 8, ptr %v631)
  br label %b127
b127:
  %v679 = add i64 %v665, 64
  %v680 = getelementptr inbounds float, ptr %v376, i64 %v679
  %v681 = sub i64 %v664, %v660
  %v682 = add i64 %v629, 0
  %v683 = and i64 %v682, %v54
  %v684 = mul i64 %v683, %v7
  %v685 = add i64 %v684, %v660
  %v686 = mul i64 %v685, 8
  %v687 = getelementptr inbounds float, ptr %v24, i64 %v686
  %v688 = getelementptr inbounds float, ptr %v687, i64 0
  %v689 = sub i64 %v681, 1
  %v690 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v689
  %v691 = load ptr, ptr %v690, align 4
  %v692 = icmp sgt i64 %v681, 0
  br i1 %v692, label %b128, label %b129
b128:
  call void %v691(ptr %v688, i64 8, ptr %v680, i64 8, ptr %v631)
  br label %b129
b129:
  %v693 = add i64 %v679, 64
  br label %b130
b130:
  %v694 = phi i64 [ %v660, %b129 ], [ %v806, %b135 ]
  %v695 = icmp slt i64 %v694, %v664
  br i1 %v695, label %b131, label %b132
b131:
  %v696 = sub i64 %v694, %v660
  %v697 = mul i64 %v696, 8
  %v698 = getelementptr inbounds float, ptr %v631, i64 %v697
  %v699 = add i64 %v629, 0
  %v700 = and i64 %v699, %v54
  %v701 = mul i64 %v700, %v7
  %v702 = add i64 %v701, %v694
  %v703 = mul i64 %v702, 8
  %v704 = getelementptr inbounds float, ptr %v24, i64 %v703
  %v705 = add i64 %v629, 0
  %v706 = and i64 %v705, %v58
  %v707 = mul i64 %v706, %v7
  %v708 = add i64 %v707, %v694
  %v709 = mul i64 %v708, 8
  %v710 = getelementptr inbounds float, ptr %v42, i64 %v709
  %v711 = add i64 %v629, 0
  %v712 = and i64 %v711, %v52
  %v713 = mul i64 %v712, %v7
  %v714 = add i64 %v713, %v694
  %v715 = mul i64 %v714, 8
  %v716 = getelementptr inbounds float, ptr %v22, i64 %v715
  %v717 = add i64 %v629, 1
  %v718 = and i64 %v717, %v54
  %v719 = mul i64 %v718, %v7
  %v720 = add i64 %v719, %v694
  %v721 = mul i64 %v720, 8
  %v722 = getelementptr inbounds float, ptr %v24, i64 %v721
  %v723 = add i64 %v629, 1
  %v724 = and i64 %v723, %v52
  %v725 = mul i64 %v724, %v7
  %v726 = add i64 %v725, %v694
  %v727 = mul i64 %v726, 8
  %v728 = getelementptr inbounds float, ptr %v22, i64 %v727
  %v729 = add i64 %v629, 0
  %v730 = and i64 %v729, %v60
  %v731 = mul i64 %v730, %v7
  %v732 = add i64 %v731, %v694
  %v733 = mul i64 %v732, 8
  %v734 = getelementptr inbounds float, ptr %v44, i64 %v733
  br label %b133
b133:
  %v735 = phi i64 [ 0, %b131 ], [ %v805, %b134 ]
  %v736 = icmp slt i64 %v735, 1
  br i1 %v736, label %b134, label %b135
b134:
  %v737 = mul i64 %v650, 1
  %v738 = add i64 %v737, %v735
  %v739 = mul i64 %v738, 8
  %v740 = add i64 0, %v735
  %v741 = mul i64 %v740, 8
  %v742 = getelementptr inbounds float, ptr %v698, i64 %v741
  %v743 = load <8 x float>, ptr %v742, align 4
  %v744 = add i64 0, %v739
  %v745 = getelementptr inbounds float, ptr %v704, i64 %v744
  %v746 = load <8 x float>, ptr %v745, align 4
  %v747 = add i64 0, %v739
  %v748 = getelementptr inbounds float, ptr %v18, i64 %v747
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = add i64 0, %v739
  %v751 = getelementptr inbounds float, ptr %v710, i64 %v750
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = fadd <8 x float> %v743, %v752
  %v754 = fadd <8 x float> %v749, %v753
  %v755 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v754)
  %v756 = fcmp ogt <8 x float> %v755, splat (float 0x4023000000000000)
  %v757 = select <8 x i1> %v756, <8 x float> splat (float 0x4023000000000000), <8 x float> %v755
  %v758 = fadd <8 x float> %v757, %v757
  %v759 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v758, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v760 = fsub <8 x float> %v759, splat (float 0x4168000000000000)
  %v761 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v760, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v758)
  %v762 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v760, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v761)
  %v763 = bitcast <8 x float> %v759 to <8 x i32>
  %v764 = fmul <8 x float> %v762, %v762
  %v765 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v762, <8 x float> splat (float 0x3F81227F40000000))
  %v766 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v765, <8 x float> %v762, <8 x float> splat (float 0x3FA5556740000000))
  %v767 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v766, <8 x float> %v762, <8 x float> splat (float 0x3FC5554B00000000))
  %v768 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v767, <8 x float> %v762, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v769 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v764, <8 x float> %v768, <8 x float> %v762)
  %v770 = shl <8 x i32> %v763, splat (i32 23)
  %v771 = add <8 x i32> %v770, splat (i32 1065353216)
  %v772 = bitcast <8 x i32> %v771 to <8 x float>
  %v773 = fsub <8 x float> %v772, splat (float 0x3FF0000000000000)
  %v774 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v772, <8 x float> %v769, <8 x float> %v773)
  %v775 = fadd <8 x float> %v774, splat (float 0x4000000000000000)
  %v776 = fdiv <8 x float> %v774, %v775
  %v777 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v776, <8 x float> %v754)
  %v778 = add i64 0, %v739
  %v779 = getelementptr inbounds float, ptr %v716, i64 %v778
  %v780 = load <8 x float>, ptr %v779, align 4
  %v781 = insertelement <8 x float> poison, float 0x40059999A0000000, i64 0
  %v782 = shufflevector <8 x float> %v781, <8 x float> poison, <8 x i32> zeroinitializer
  %v783 = fmul <8 x float> %v782, %v780
  %v784 = fsub <8 x float> %v777, %v783
  %v785 = insertelement <8 x float> poison, float 0x4012CCCCC0000000, i64 0
  %v786 = shufflevector <8 x float> %v785, <8 x float> poison, <8 x i32> zeroinitializer
  %v787 = fmul <8 x float> %v786, %v746
  %v788 = fsub <8 x float> %v784, %v787
  %v789 = insertelement <8 x float> poison, float 0x3FA5810620000000, i64 0
  %v790 = shufflevector <8 x float> %v789, <8 x float> poison, <8 x i32> zeroinitializer
  %v791 = fmul <8 x float> %v790, %v788
  %v792 = fadd <8 x float> %v746, %v791
  %v793 = fmul <8 x float> %v790, %v792
  %v794 = fadd <8 x float> %v780, %v793
  %v795 = fmul <8 x float> %v777, %v777
  %v796 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v797 = shufflevector <8 x float> %v796, <8 x float> poison, <8 x i32> zeroinitializer
  %v798 = fsub <8 x float> %v797, %v795
  %v799 = add i64 0, %v739
  %v800 = getelementptr inbounds float, ptr %v722, i64 %v799
  store <8 x float> %v792, ptr %v800, align 4
  %v801 = add i64 0, %v739
  %v802 = getelementptr inbounds float, ptr %v728, i64 %v801
  store <8 x float> %v794, ptr %v802, align 4
  %v803 = add i64 0, %v739
  %v804 = getelementptr inbounds float, ptr %v734, i64 %v803
  store <8 x float> %v798, ptr %v804, align 4
  %v805 = add nsw i64 %v735, 1
  br label %b133
b135:
  %v806 = add nsw i64 %v694, 1
  br label %b130
b132:
  %v807 = add nsw i64 %v656, 1
  br label %b123
b125:
  %v808 = add nsw i64 %v650, 1
  br label %b120
b122:
  %v809 = add nsw i64 %v645, 96
  br label %b117
b119:
  %v810 = add nsw i64 %v629, 1
  br label %b114
b116:
  %v811 = icmp sgt i64 %v3, 1
  br i1 %v811, label %b136, label %b137
b136:
  %v812 = getelementptr inbounds i64, ptr %v1, i64 3
  %v813 = atomicrmw add ptr %v812, i64 1 acq_rel
  %v814 = mul i64 %v3, 7
  br label %b138
b138:
  %v815 = load atomic i64, ptr %v812 acquire, align 8
  %v816 = icmp slt i64 %v815, %v814
  br i1 %v816, label %b139, label %b140
b139:
  %v817 = call i32 @sched_yield()
  br label %b138
b140:
  br label %b137
b137:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v217 = alloca float, i64 96, align 4
  %v411 = alloca float, i64 64, align 4
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
  %v47 = getelementptr inbounds i64, ptr %v1, i64 5
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 10
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 11
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 15
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 21
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 22
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 23
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v64 = load ptr, ptr %v63, align 4
  %v65 = mul i64 %v2, 15360
  %v66 = add i64 %v65, 192
  %v67 = getelementptr inbounds float, ptr %v64, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v64, i64 0
  %v69 = getelementptr inbounds i64, ptr %v1, i64 4
  %v70 = load i64, ptr %v69, align 8
  %v71 = icmp eq i64 %v70, 0
  br i1 %v71, label %b0, label %b1
b0:
  %v72 = add i64 1, 0
  %v73 = sdiv i64 %v72, 1
  %v74 = add i64 %v2, 1
  %v75 = mul i64 %v73, %v2
  %v76 = sdiv i64 %v75, %v3
  %v77 = mul i64 %v76, 1
  %v78 = icmp slt i64 %v77, 1
  %v79 = select i1 %v78, i64 %v77, i64 1
  %v80 = mul i64 %v73, %v74
  %v81 = sdiv i64 %v80, %v3
  %v82 = mul i64 %v81, 1
  %v83 = icmp slt i64 %v82, 1
  %v84 = select i1 %v83, i64 %v82, i64 1
  %v85 = icmp slt i64 %v84, 1
  %v86 = select i1 %v85, i64 %v84, i64 1
  br label %b2
b2:
  %v87 = phi i64 [ %v79, %b0 ], [ %v138, %b10 ]
  %v88 = icmp slt i64 %v87, %v86
  br i1 %v88, label %b3, label %b4
b3:
  %v89 = mul i64 %v87, 128
  %v90 = mul i64 %v87, 8
  %v91 = add i64 %v89, 0
  %v92 = add i64 %v90, 0
  %v93 = getelementptr inbounds float, ptr %v68, i64 %v91
  %v94 = sub i64 8, %v92
  %v95 = icmp slt i64 %v94, 0
  %v96 = select i1 %v95, i64 0, i64 %v94
  %v97 = icmp ult i64 %v96, 8
  %v98 = select i1 %v97, i64 %v96, i64 8
  %v99 = trunc i64 %v98 to i32
  %v100 = insertelement <8 x i32> poison, i32 %v99, i64 0
  %v101 = shufflevector <8 x i32> %v100, <8 x i32> poison, <8 x i32> zeroinitializer
  %v102 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v101
  %v103 = mul i64 %v92, 1
  %v104 = add i64 0, %v103
  %v105 = getelementptr inbounds float, ptr %v14, i64 %v104
  br label %b5
b5:
  %v106 = phi i64 [ 0, %b3 ], [ %v113, %b6 ]
  %v107 = icmp slt i64 %v106, 8
  br i1 %v107, label %b6, label %b7
b6:
  %v108 = mul i64 %v106, 8
  %v109 = getelementptr inbounds float, ptr %v105, i64 %v108
  %v110 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v109, <8 x i1> %v102, <8 x float> zeroinitializer)
  %v111 = mul i64 %v106, 16
  %v112 = getelementptr inbounds float, ptr %v93, i64 %v111
  store <8 x float> %v110, ptr %v112, align 4
  %v113 = add nsw i64 %v106, 1
  br label %b5
b7:
  %v114 = add i64 %v89, 8
  %v115 = add i64 %v90, 0
  %v116 = getelementptr inbounds float, ptr %v68, i64 %v114
  %v117 = sub i64 8, %v115
  %v118 = icmp slt i64 %v117, 0
  %v119 = select i1 %v118, i64 0, i64 %v117
  %v120 = icmp ult i64 %v119, 8
  %v121 = select i1 %v120, i64 %v119, i64 8
  %v122 = trunc i64 %v121 to i32
  %v123 = insertelement <8 x i32> poison, i32 %v122, i64 0
  %v124 = shufflevector <8 x i32> %v123, <8 x i32> poison, <8 x i32> zeroinitializer
  %v125 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v124
  %v126 = mul i64 %v115, 1
  %v127 = add i64 0, %v126
  %v128 = getelementptr inbounds float, ptr %v12, i64 %v127
  br label %b8
b8:
  %v129 = phi i64 [ 0, %b7 ], [ %v136, %b9 ]
  %v130 = icmp slt i64 %v129, 8
  br i1 %v130, label %b9, label %b10
b9:
  %v131 = mul i64 %v129, 8
  %v132 = getelementptr inbounds float, ptr %v128, i64 %v131
  %v133 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v132, <8 x i1> %v125, <8 x float> zeroinitializer)
  %v134 = mul i64 %v129, 16
  %v135 = getelementptr inbounds float, ptr %v116, i64 %v134
  store <8 x float> %v133, ptr %v135, align 4
  %v136 = add nsw i64 %v129, 1
  br label %b8
b10:
  %v137 = add i64 %v89, 128
  %v138 = add nsw i64 %v87, 1
  br label %b2
b4:
  br label %b1
b1:
  %v139 = icmp sgt i64 %v3, 1
  br i1 %v139, label %b11, label %b12
b11:
  %v140 = getelementptr inbounds i64, ptr %v1, i64 3
  %v141 = atomicrmw add ptr %v140, i64 1 acq_rel
  %v142 = mul i64 %v3, 1
  br label %b13
b13:
  %v143 = load atomic i64, ptr %v140 acquire, align 8
  %v144 = icmp slt i64 %v143, %v142
  br i1 %v144, label %b14, label %b15
b14:
  %v145 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  br label %b16
b16:
  %v146 = phi i64 [ 0, %b12 ], [ %v348, %b24 ]
  %v147 = icmp slt i64 %v146, %v5
  br i1 %v147, label %b17, label %b18
b17:
  %v148 = sub i64 %v5, 1
  %v149 = sub i64 %v148, %v146
  %v150 = add i64 %v7, 0
  %v151 = sdiv i64 %v150, 1
  %v152 = add i64 %v2, 1
  %v153 = mul i64 %v151, %v2
  %v154 = sdiv i64 %v153, %v3
  %v155 = mul i64 %v154, 1
  %v156 = icmp slt i64 %v155, %v7
  %v157 = select i1 %v156, i64 %v155, i64 %v7
  %v158 = mul i64 %v151, %v152
  %v159 = sdiv i64 %v158, %v3
  %v160 = mul i64 %v159, 1
  %v161 = icmp slt i64 %v160, %v7
  %v162 = select i1 %v161, i64 %v160, i64 %v7
  br label %b19
b19:
  %v163 = phi i64 [ %v157, %b17 ], [ %v216, %b20 ]
  %v164 = icmp slt i64 %v163, %v162
  br i1 %v164, label %b20, label %b21
b20:
  %v165 = add i64 %v149, 1
  %v166 = and i64 %v165, 1
  %v167 = mul i64 %v166, %v7
  %v168 = add i64 %v167, %v163
  %v169 = mul i64 %v168, 8
  %v170 = getelementptr inbounds float, ptr %v28, i64 %v169
  %v171 = add i64 %v149, 1
  %v172 = and i64 %v171, 1
  %v173 = mul i64 %v172, %v7
  %v174 = add i64 %v173, %v163
  %v175 = mul i64 %v174, 8
  %v176 = getelementptr inbounds float, ptr %v26, i64 %v175
  %v177 = add i64 %v149, 0
  %v178 = and i64 %v177, %v50
  %v179 = mul i64 %v178, %v7
  %v180 = add i64 %v179, %v163
  %v181 = mul i64 %v180, 8
  %v182 = getelementptr inbounds float, ptr %v20, i64 %v181
  %v183 = add i64 %v149, 0
  %v184 = and i64 %v183, %v60
  %v185 = mul i64 %v184, %v7
  %v186 = add i64 %v185, %v163
  %v187 = mul i64 %v186, 8
  %v188 = getelementptr inbounds float, ptr %v44, i64 %v187
  %v189 = add i64 %v149, 0
  %v190 = and i64 %v189, %v62
  %v191 = mul i64 %v190, %v7
  %v192 = add i64 %v191, %v163
  %v193 = mul i64 %v192, 8
  %v194 = getelementptr inbounds float, ptr %v46, i64 %v193
  %v195 = add i64 0, 0
  %v196 = getelementptr inbounds float, ptr %v170, i64 %v195
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = add i64 0, 0
  %v199 = getelementptr inbounds float, ptr %v176, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = add i64 0, 0
  %v202 = getelementptr inbounds float, ptr %v182, i64 %v201
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = fadd <8 x float> %v200, %v203
  %v205 = insertelement <8 x float> poison, float 0x3FA5810620000000, i64 0
  %v206 = shufflevector <8 x float> %v205, <8 x float> poison, <8 x i32> zeroinitializer
  %v207 = fmul <8 x float> %v204, %v206
  %v208 = fadd <8 x float> %v197, %v207
  %v209 = fmul <8 x float> %v208, %v206
  %v210 = add i64 0, 0
  %v211 = getelementptr inbounds float, ptr %v188, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fmul <8 x float> %v209, %v212
  %v214 = add i64 0, 0
  %v215 = getelementptr inbounds float, ptr %v194, i64 %v214
  store <8 x float> %v213, ptr %v215, align 4
  %v216 = add nsw i64 %v163, 1
  br label %b19
b21:
  %v218 = add i64 %v7, 0
  %v219 = sdiv i64 %v218, 1
  %v220 = add i64 %v2, 1
  %v221 = mul i64 %v219, %v2
  %v222 = sdiv i64 %v221, %v3
  %v223 = mul i64 %v222, 1
  %v224 = icmp slt i64 %v223, %v7
  %v225 = select i1 %v224, i64 %v223, i64 %v7
  %v226 = mul i64 %v219, %v220
  %v227 = sdiv i64 %v226, %v3
  %v228 = mul i64 %v227, 1
  %v229 = icmp slt i64 %v228, %v7
  %v230 = select i1 %v229, i64 %v228, i64 %v7
  br label %b22
b22:
  %v231 = phi i64 [ %v225, %b21 ], [ %v347, %b27 ]
  %v232 = icmp slt i64 %v231, %v230
  br i1 %v232, label %b23, label %b24
b23:
  %v233 = add i64 %v231, 96
  %v234 = icmp slt i64 %v233, %v230
  %v235 = select i1 %v234, i64 %v233, i64 %v230
  br label %b25
b25:
  %v236 = phi i64 [ 0, %b23 ], [ %v346, %b30 ]
  %v237 = icmp slt i64 %v236, 1
  br i1 %v237, label %b26, label %b27
b26:
  %v238 = sub i64 %v235, %v231
  %v239 = sub i64 6, 1
  %v240 = add i64 %v238, %v239
  %v241 = sdiv i64 %v240, 6
  br label %b28
b28:
  %v242 = phi i64 [ 0, %b26 ], [ %v345, %b35 ]
  %v243 = icmp slt i64 %v242, %v241
  br i1 %v243, label %b29, label %b30
b29:
  %v244 = mul i64 %v238, %v242
  %v245 = sdiv i64 %v244, %v241
  %v246 = add i64 %v231, %v245
  %v247 = add i64 %v242, 1
  %v248 = mul i64 %v238, %v247
  %v249 = sdiv i64 %v248, %v241
  %v250 = add i64 %v231, %v249
  %v251 = mul i64 %v236, 128
  %v252 = getelementptr inbounds float, ptr %v68, i64 %v251
  %v253 = sub i64 %v250, %v246
  %v254 = add i64 %v149, 0
  %v255 = and i64 %v254, %v62
  %v256 = mul i64 %v255, %v7
  %v257 = add i64 %v256, %v246
  %v258 = mul i64 %v257, 8
  %v259 = getelementptr inbounds float, ptr %v46, i64 %v258
  %v260 = getelementptr inbounds float, ptr %v259, i64 0
  %v261 = sub i64 %v253, 1
  %v262 = getelementptr inbounds ptr, ptr @table_tile_6x1of2_0_1, i64 %v261
  %v263 = load ptr, ptr %v262, align 4
  %v264 = icmp sgt i64 %v253, 0
  br i1 %v264, label %b31, label %b32
b31:
  call void %v263(ptr %v260, i64 8, ptr %v252, i64 8, ptr %v217)
  br label %b32
b32:
  %v265 = add i64 %v251, 128
  br label %b33
b33:
  %v266 = phi i64 [ %v246, %b32 ], [ %v344, %b38 ]
  %v267 = icmp slt i64 %v266, %v250
  br i1 %v267, label %b34, label %b35
b34:
  %v268 = sub i64 %v266, %v246
  %v269 = mul i64 %v268, 16
  %v270 = getelementptr inbounds float, ptr %v217, i64 %v269
  %v271 = add i64 %v149, 1
  %v272 = and i64 %v271, 1
  %v273 = mul i64 %v272, %v7
  %v274 = add i64 %v273, %v266
  %v275 = mul i64 %v274, 8
  %v276 = getelementptr inbounds float, ptr %v28, i64 %v275
  %v277 = add i64 %v149, 1
  %v278 = and i64 %v277, 1
  %v279 = mul i64 %v278, %v7
  %v280 = add i64 %v279, %v266
  %v281 = mul i64 %v280, 8
  %v282 = getelementptr inbounds float, ptr %v26, i64 %v281
  %v283 = add i64 %v149, 0
  %v284 = and i64 %v283, %v50
  %v285 = mul i64 %v284, %v7
  %v286 = add i64 %v285, %v266
  %v287 = mul i64 %v286, 8
  %v288 = getelementptr inbounds float, ptr %v20, i64 %v287
  %v289 = add i64 %v149, 0
  %v290 = and i64 %v289, 1
  %v291 = mul i64 %v290, %v7
  %v292 = add i64 %v291, %v266
  %v293 = mul i64 %v292, 8
  %v294 = getelementptr inbounds float, ptr %v28, i64 %v293
  %v295 = add i64 %v149, 0
  %v296 = and i64 %v295, 1
  %v297 = mul i64 %v296, %v7
  %v298 = add i64 %v297, %v266
  %v299 = mul i64 %v298, 8
  %v300 = getelementptr inbounds float, ptr %v26, i64 %v299
  br label %b36
b36:
  %v301 = phi i64 [ 0, %b34 ], [ %v343, %b37 ]
  %v302 = icmp slt i64 %v301, 1
  br i1 %v302, label %b37, label %b38
b37:
  %v303 = mul i64 %v236, 1
  %v304 = add i64 %v303, %v301
  %v305 = mul i64 %v304, 8
  %v306 = add i64 0, %v301
  %v307 = mul i64 %v306, 8
  %v308 = getelementptr inbounds float, ptr %v270, i64 %v307
  %v309 = load <8 x float>, ptr %v308, align 4
  %v310 = add i64 1, %v301
  %v311 = mul i64 %v310, 8
  %v312 = getelementptr inbounds float, ptr %v270, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = add i64 0, %v305
  %v315 = getelementptr inbounds float, ptr %v276, i64 %v314
  %v316 = load <8 x float>, ptr %v315, align 4
  %v317 = add i64 0, %v305
  %v318 = getelementptr inbounds float, ptr %v282, i64 %v317
  %v319 = load <8 x float>, ptr %v318, align 4
  %v320 = add i64 0, %v305
  %v321 = getelementptr inbounds float, ptr %v288, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = fadd <8 x float> %v319, %v322
  %v324 = insertelement <8 x float> poison, float 0x3FA5810620000000, i64 0
  %v325 = shufflevector <8 x float> %v324, <8 x float> poison, <8 x i32> zeroinitializer
  %v326 = fmul <8 x float> %v323, %v325
  %v327 = fadd <8 x float> %v316, %v326
  %v328 = fmul <8 x float> %v327, %v325
  %v329 = insertelement <8 x float> poison, float 0x4012CCCCC0000000, i64 0
  %v330 = shufflevector <8 x float> %v329, <8 x float> poison, <8 x i32> zeroinitializer
  %v331 = fmul <8 x float> %v328, %v330
  %v332 = fsub <8 x float> %v327, %v331
  %v333 = fadd <8 x float> %v332, %v309
  %v334 = insertelement <8 x float> poison, float 0x40059999A0000000, i64 0
  %v335 = shufflevector <8 x float> %v334, <8 x float> poison, <8 x i32> zeroinitializer
  %v336 = fmul <8 x float> %v328, %v335
  %v337 = fsub <8 x float> %v323, %v336
  %v338 = fadd <8 x float> %v337, %v313
  %v339 = add i64 0, %v305
  %v340 = getelementptr inbounds float, ptr %v294, i64 %v339
  store <8 x float> %v333, ptr %v340, align 4
  %v341 = add i64 0, %v305
  %v342 = getelementptr inbounds float, ptr %v300, i64 %v341
  store <8 x float> %v338, ptr %v342, align 4
  %v343 = add nsw i64 %v301, 1
  br label %b36
b38:
  %v344 = add nsw i64 %v266, 1
  br label %b33
b35:
  %v345 = add nsw i64 %v242, 1
  br label %b28
b30:
  %v346 = add nsw i64 %v236, 1
  br label %b25
b27:
  %v347 = add nsw i64 %v231, 96
  br label %b22
b24:
  %v348 = add nsw i64 %v146, 1
  br label %b16
b18:
  %v349 = icmp sgt i64 %v3, 1
  br i1 %v349, label %b39, label %b40
b39:
  %v350 = getelementptr inbounds i64, ptr %v1, i64 3
  %v351 = atomicrmw add ptr %v350, i64 1 acq_rel
  %v352 = mul i64 %v3, 2
  br label %b41
b41:
  %v353 = load atomic i64, ptr %v350 acquire, align 8
  %v354 = icmp slt i64 %v353, %v352
  br i1 %v354, label %b42, label %b43
b42:
  %v355 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v356 = getelementptr inbounds float, ptr %v64, i64 128
  %v357 = getelementptr inbounds i64, ptr %v1, i64 4
  %v358 = load i64, ptr %v357, align 8
  %v359 = icmp eq i64 %v358, 0
  br i1 %v359, label %b44, label %b45
b44:
  %v360 = add i64 1, 0
  %v361 = sdiv i64 %v360, 1
  %v362 = add i64 %v2, 1
  %v363 = mul i64 %v361, %v2
  %v364 = sdiv i64 %v363, %v3
  %v365 = mul i64 %v364, 1
  %v366 = icmp slt i64 %v365, 1
  %v367 = select i1 %v366, i64 %v365, i64 1
  %v368 = mul i64 %v361, %v362
  %v369 = sdiv i64 %v368, %v3
  %v370 = mul i64 %v369, 1
  %v371 = icmp slt i64 %v370, 1
  %v372 = select i1 %v371, i64 %v370, i64 1
  %v373 = icmp slt i64 %v372, 1
  %v374 = select i1 %v373, i64 %v372, i64 1
  br label %b46
b46:
  %v375 = phi i64 [ %v367, %b44 ], [ %v403, %b51 ]
  %v376 = icmp slt i64 %v375, %v374
  br i1 %v376, label %b47, label %b48
b47:
  %v377 = mul i64 %v375, 64
  %v378 = mul i64 %v375, 8
  %v379 = add i64 %v377, 0
  %v380 = add i64 %v378, 0
  %v381 = getelementptr inbounds float, ptr %v356, i64 %v379
  %v382 = sub i64 8, %v380
  %v383 = icmp slt i64 %v382, 0
  %v384 = select i1 %v383, i64 0, i64 %v382
  %v385 = icmp ult i64 %v384, 8
  %v386 = select i1 %v385, i64 %v384, i64 8
  %v387 = trunc i64 %v386 to i32
  %v388 = insertelement <8 x i32> poison, i32 %v387, i64 0
  %v389 = shufflevector <8 x i32> %v388, <8 x i32> poison, <8 x i32> zeroinitializer
  %v390 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v389
  %v391 = mul i64 %v380, 1
  %v392 = add i64 0, %v391
  %v393 = getelementptr inbounds float, ptr %v16, i64 %v392
  br label %b49
b49:
  %v394 = phi i64 [ 0, %b47 ], [ %v401, %b50 ]
  %v395 = icmp slt i64 %v394, 8
  br i1 %v395, label %b50, label %b51
b50:
  %v396 = mul i64 %v394, 8
  %v397 = getelementptr inbounds float, ptr %v393, i64 %v396
  %v398 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v397, <8 x i1> %v390, <8 x float> zeroinitializer)
  %v399 = mul i64 %v394, 8
  %v400 = getelementptr inbounds float, ptr %v381, i64 %v399
  store <8 x float> %v398, ptr %v400, align 4
  %v401 = add nsw i64 %v394, 1
  br label %b49
b51:
  %v402 = add i64 %v377, 64
  %v403 = add nsw i64 %v375, 1
  br label %b46
b48:
  br label %b45
b45:
  %v404 = icmp sgt i64 %v3, 1
  br i1 %v404, label %b52, label %b53
b52:
  %v405 = getelementptr inbounds i64, ptr %v1, i64 3
  %v406 = atomicrmw add ptr %v405, i64 1 acq_rel
  %v407 = mul i64 %v3, 3
  br label %b54
b54:
  %v408 = load atomic i64, ptr %v405 acquire, align 8
  %v409 = icmp slt i64 %v408, %v407
  br i1 %v409, label %b55, label %b56
b55:
  %v410 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v412 = add i64 %v8, 0
  %v413 = sdiv i64 %v412, 1
  %v414 = add i64 %v2, 1
  %v415 = mul i64 %v413, %v2
  %v416 = sdiv i64 %v415, %v3
  %v417 = mul i64 %v416, 1
  %v418 = icmp slt i64 %v417, %v8
  %v419 = select i1 %v418, i64 %v417, i64 %v8
  %v420 = mul i64 %v413, %v414
  %v421 = sdiv i64 %v420, %v3
  %v422 = mul i64 %v421, 1
  %v423 = icmp slt i64 %v422, %v8
  %v424 = select i1 %v423, i64 %v422, i64 %v8
  br label %b57
b57:
  %v425 = phi i64 [ %v419, %b53 ], [ %v478, %b62 ]
  %v426 = icmp slt i64 %v425, %v424
  br i1 %v426, label %b58, label %b59
b58:
  %v427 = add i64 %v425, 96
  %v428 = icmp slt i64 %v427, %v424
  %v429 = select i1 %v428, i64 %v427, i64 %v424
  br label %b60
b60:
  %v430 = phi i64 [ 0, %b58 ], [ %v477, %b65 ]
  %v431 = icmp slt i64 %v430, 1
  br i1 %v431, label %b61, label %b62
b61:
  %v432 = sub i64 %v429, %v425
  %v433 = sub i64 8, 1
  %v434 = add i64 %v432, %v433
  %v435 = sdiv i64 %v434, 8
  br label %b63
b63:
  %v436 = phi i64 [ 0, %b61 ], [ %v476, %b70 ]
  %v437 = icmp slt i64 %v436, %v435
  br i1 %v437, label %b64, label %b65
b64:
  %v438 = mul i64 %v432, %v436
  %v439 = sdiv i64 %v438, %v435
  %v440 = add i64 %v425, %v439
  %v441 = add i64 %v436, 1
  %v442 = mul i64 %v432, %v441
  %v443 = sdiv i64 %v442, %v435
  %v444 = add i64 %v425, %v443
  %v445 = mul i64 %v430, 64
  %v446 = getelementptr inbounds float, ptr %v356, i64 %v445
  %v447 = sub i64 %v444, %v440
  %v448 = mul i64 %v440, 8
  %v449 = getelementptr inbounds float, ptr %v46, i64 %v448
  %v450 = getelementptr inbounds float, ptr %v449, i64 0
  %v451 = sub i64 %v447, 1
  %v452 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v451
  %v453 = load ptr, ptr %v452, align 4
  %v454 = icmp sgt i64 %v447, 0
  br i1 %v454, label %b66, label %b67
b66:
  call void %v453(ptr %v450, i64 8, ptr %v446, i64 8, ptr %v411)
  br label %b67
b67:
  %v455 = add i64 %v445, 64
  br label %b68
b68:
  %v456 = phi i64 [ %v440, %b67 ], [ %v475, %b73 ]
  %v457 = icmp slt i64 %v456, %v444
  br i1 %v457, label %b69, label %b70
b69:
  %v458 = sub i64 %v456, %v440
  %v459 = mul i64 %v458, 8
  %v460 = getelementptr inbounds float, ptr %v411, i64 %v459
  %v461 = mul i64 %v456, 8
  %v462 = getelementptr inbounds float, ptr %v30, i64 %v461
  br label %b71
b71:
  %v463 = phi i64 [ 0, %b69 ], [ %v474, %b72 ]
  %v464 = icmp slt i64 %v463, 1
  br i1 %v464, label %b72, label %b73
b72:
  %v465 = mul i64 %v430, 1
  %v466 = add i64 %v465, %v463
  %v467 = mul i64 %v466, 8
  %v468 = add i64 0, %v463
  %v469 = mul i64 %v468, 8
  %v470 = getelementptr inbounds float, ptr %v460, i64 %v469
  %v471 = load <8 x float>, ptr %v470, align 4
  %v472 = add i64 0, %v467
  %v473 = getelementptr inbounds float, ptr %v462, i64 %v472
  store <8 x float> %v471, ptr %v473, align 4
  %v474 = add nsw i64 %v463, 1
  br label %b71
b73:
  %v475 = add nsw i64 %v456, 1
  br label %b68
b70:
  %v476 = add nsw i64 %v436, 1
  br label %b63
b65:
  %v477 = add nsw i64 %v430, 1
  br label %b60
b62:
  %v478 = add nsw i64 %v425, 96
  br label %b57
b59:
  %v479 = icmp sgt i64 %v3, 1
  br i1 %v479, label %b74, label %b75
b74:
  %v480 = getelementptr inbounds i64, ptr %v1, i64 3
  %v481 = atomicrmw add ptr %v480, i64 1 acq_rel
  %v482 = mul i64 %v3, 4
  br label %b76
b76:
  %v483 = load atomic i64, ptr %v480 acquire, align 8
  %v484 = icmp slt i64 %v483, %v482
  br i1 %v484, label %b77, label %b78
b77:
  %v485 = call i32 @sched_yield()
  br label %b76
b78:
  br label %b75
b75:
  %v486 = mul i64 0, 8
  %v487 = getelementptr inbounds float, ptr %v46, i64 %v486
  %v488 = getelementptr inbounds float, ptr %v487, i64 0
  %v489 = mul i64 0, 8
  %v490 = getelementptr inbounds float, ptr %v22, i64 %v489
  %v491 = getelementptr inbounds float, ptr %v490, i64 0
  %v492 = getelementptr inbounds float, ptr %v67, i64 12288
  %v493 = add i64 8, 1
  %v494 = sdiv i64 %v493, 2
  %v495 = add i64 %v2, 1
  %v496 = mul i64 %v494, %v2
  %v497 = sdiv i64 %v496, %v3
  %v498 = mul i64 %v497, 2
  %v499 = icmp slt i64 %v498, 8
  %v500 = select i1 %v499, i64 %v498, i64 8
  %v501 = mul i64 %v494, %v495
  %v502 = sdiv i64 %v501, %v3
  %v503 = mul i64 %v502, 2
  %v504 = icmp slt i64 %v503, 8
  %v505 = select i1 %v504, i64 %v503, i64 8
  %v506 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b79
b79:
  %v507 = phi i64 [ %v500, %b75 ], [ %v515, %b84 ]
  %v508 = icmp slt i64 %v507, %v505
  br i1 %v508, label %b80, label %b81
b80:
  %v509 = mul i64 %v507, 8
  %v510 = getelementptr inbounds float, ptr %v506, i64 %v509
  br label %b82
b82:
  %v511 = phi i64 [ 0, %b80 ], [ %v514, %b83 ]
  %v512 = icmp slt i64 %v511, 8
  br i1 %v512, label %b83, label %b84
b83:
  %v513 = getelementptr inbounds float, ptr %v510, i64 %v511
  store float 0x0000000000000000, ptr %v513, align 4
  %v514 = add nsw i64 %v511, 1
  br label %b82
b84:
  %v515 = add nsw i64 %v507, 1
  br label %b79
b81:
  %v516 = mul i64 %v8, 1
  br label %b85
b85:
  %v517 = phi i64 [ 0, %b81 ], [ %v621, %b90 ]
  %v518 = icmp slt i64 %v517, %v516
  br i1 %v518, label %b86, label %b87
b86:
  %v519 = sub i64 %v516, %v517
  %v520 = icmp slt i64 %v519, 384
  %v521 = select i1 %v520, i64 %v519, i64 384
  br label %b88
b88:
  %v522 = phi i64 [ %v500, %b86 ], [ %v620, %b114 ]
  %v523 = icmp slt i64 %v522, %v505
  br i1 %v523, label %b89, label %b90
b89:
  %v524 = sub i64 %v505, %v522
  %v525 = icmp slt i64 %v524, 64
  %v526 = select i1 %v525, i64 %v524, i64 64
  %v527 = sdiv i64 %v526, 2
  %v528 = mul i64 %v527, 2
  %v529 = sub i64 %v526, %v528
  %v530 = mul i64 %v517, 8
  %v531 = add i64 %v530, %v522
  %v532 = getelementptr inbounds float, ptr %v488, i64 %v531
  br label %b91
b91:
  %v533 = phi i64 [ 0, %b89 ], [ %v559, %b99 ]
  %v534 = icmp slt i64 %v533, %v521
  br i1 %v534, label %b92, label %b93
b92:
  %v535 = mul i64 %v533, 8
  %v536 = getelementptr inbounds float, ptr %v532, i64 %v535
  %v537 = mul i64 %v533, 2
  %v538 = getelementptr inbounds float, ptr %v492, i64 %v537
  br label %b94
b94:
  %v539 = phi i64 [ 0, %b92 ], [ %v548, %b95 ]
  %v540 = icmp slt i64 %v539, %v527
  br i1 %v540, label %b95, label %b96
b95:
  %v541 = mul i64 %v539, 2
  %v542 = getelementptr inbounds float, ptr %v536, i64 %v541
  %v543 = mul i64 %v539, 768
  %v544 = getelementptr inbounds float, ptr %v538, i64 %v543
  %v545 = getelementptr inbounds float, ptr %v542, i64 0
  %v546 = load <2 x float>, ptr %v545, align 4
  %v547 = getelementptr inbounds float, ptr %v544, i64 0
  store <2 x float> %v546, ptr %v547, align 4
  %v548 = add nsw i64 %v539, 1
  br label %b94
b96:
  %v549 = mul i64 %v527, 2
  %v550 = getelementptr inbounds float, ptr %v536, i64 %v549
  %v551 = mul i64 %v527, 768
  %v552 = getelementptr inbounds float, ptr %v538, i64 %v551
  br label %b97
b97:
  %v553 = phi i64 [ 0, %b96 ], [ %v558, %b98 ]
  %v554 = icmp slt i64 %v553, %v529
  br i1 %v554, label %b98, label %b99
b98:
  %v555 = getelementptr inbounds float, ptr %v550, i64 %v553
  %v556 = load float, ptr %v555, align 4
  %v557 = getelementptr inbounds float, ptr %v552, i64 %v553
  store float %v556, ptr %v557, align 4
  %v558 = add nsw i64 %v553, 1
  br label %b97, !llvm.loop !0
b99:
  %v559 = add nsw i64 %v533, 1
  br label %b91
b93:
  br label %b100
b100:
  %v560 = phi i64 [ 0, %b93 ], [ %v595, %b108 ]
  %v561 = icmp slt i64 %v560, 0
  br i1 %v561, label %b101, label %b102
b101:
  %v562 = mul i64 %v517, 8
  %v563 = add i64 %v562, %v560
  %v564 = getelementptr inbounds float, ptr %v491, i64 %v563
  br label %b103
b103:
  %v565 = phi i64 [ 0, %b101 ], [ %v583, %b104 ]
  %v566 = icmp slt i64 %v565, %v521
  br i1 %v566, label %b104, label %b105
b104:
  %v567 = mul i64 %v565, 8
  %v568 = getelementptr inbounds float, ptr %v564, i64 %v567
  %v569 = mul i64 %v565, 32
  %v570 = getelementptr inbounds float, ptr %v67, i64 %v569
  %v571 = getelementptr inbounds float, ptr %v568, i64 0
  %v572 = load <8 x float>, ptr %v571, align 4
  %v573 = getelementptr inbounds float, ptr %v570, i64 0
  store <8 x float> %v572, ptr %v573, align 4
  %v574 = getelementptr inbounds float, ptr %v568, i64 8
  %v575 = load <8 x float>, ptr %v574, align 4
  %v576 = getelementptr inbounds float, ptr %v570, i64 8
  store <8 x float> %v575, ptr %v576, align 4
  %v577 = getelementptr inbounds float, ptr %v568, i64 16
  %v578 = load <8 x float>, ptr %v577, align 4
  %v579 = getelementptr inbounds float, ptr %v570, i64 16
  store <8 x float> %v578, ptr %v579, align 4
  %v580 = getelementptr inbounds float, ptr %v568, i64 24
  %v581 = load <8 x float>, ptr %v580, align 4
  %v582 = getelementptr inbounds float, ptr %v570, i64 24
  store <8 x float> %v581, ptr %v582, align 4
  %v583 = add nsw i64 %v565, 1
  br label %b103
b105:
  %v584 = sdiv i64 %v526, 2
  br label %b106
b106:
  %v585 = phi i64 [ 0, %b105 ], [ %v594, %b107 ]
  %v586 = icmp slt i64 %v585, %v584
  br i1 %v586, label %b107, label %b108
b107:
  %v587 = mul i64 %v585, 2
  %v588 = add i64 %v522, %v587
  %v589 = mul i64 %v585, 768
  %v590 = getelementptr inbounds float, ptr %v492, i64 %v589
  %v591 = mul i64 %v588, 8
  %v592 = add i64 %v591, %v560
  %v593 = getelementptr inbounds float, ptr %v506, i64 %v592
  call void @outer_2x32(ptr %v590, ptr %v67, i64 %v521, ptr %v593, i64 8)
  %v594 = add nsw i64 %v585, 1
  br label %b106
b108:
  %v595 = add nsw i64 %v560, 32
  br label %b100
b102:
  %v596 = mul i64 %v517, 8
  %v597 = add i64 %v596, 0
  %v598 = getelementptr inbounds float, ptr %v491, i64 %v597
  br label %b109
b109:
  %v599 = phi i64 [ 0, %b102 ], [ %v608, %b110 ]
  %v600 = icmp slt i64 %v599, %v521
  br i1 %v600, label %b110, label %b111
b110:
  %v601 = mul i64 %v599, 8
  %v602 = getelementptr inbounds float, ptr %v598, i64 %v601
  %v603 = mul i64 %v599, 8
  %v604 = getelementptr inbounds float, ptr %v67, i64 %v603
  %v605 = getelementptr inbounds float, ptr %v602, i64 0
  %v606 = load <8 x float>, ptr %v605, align 4
  %v607 = getelementptr inbounds float, ptr %v604, i64 0
  store <8 x float> %v606, ptr %v607, align 4
  %v608 = add nsw i64 %v599, 1
  br label %b109
b111:
  %v609 = sdiv i64 %v526, 2
  br label %b112
b112:
  %v610 = phi i64 [ 0, %b111 ], [ %v619, %b113 ]
  %v611 = icmp slt i64 %v610, %v609
  br i1 %v611, label %b113, label %b114
b113:
  %v612 = mul i64 %v610, 2
  %v613 = add i64 %v522, %v612
  %v614 = mul i64 %v610, 768
  %v615 = getelementptr inbounds float, ptr %v492, i64 %v614
  %v616 = mul i64 %v613, 8
  %v617 = add i64 %v616, 0
  %v618 = getelementptr inbounds float, ptr %v506, i64 %v617
  call void @outer_2x8(ptr %v615, ptr %v67, i64 %v521, ptr %v618, i64 8)
  %v619 = add nsw i64 %v610, 1
  br label %b112
b114:
  %v620 = add nsw i64 %v522, 64
  br label %b88
b90:
  %v621 = add nsw i64 %v517, 384
  br label %b85
b87:
  %v622 = icmp sgt i64 %v3, 1
  br i1 %v622, label %b115, label %b116
b115:
  %v623 = getelementptr inbounds i64, ptr %v1, i64 3
  %v624 = atomicrmw add ptr %v623, i64 1 acq_rel
  %v625 = mul i64 %v3, 5
  br label %b117
b117:
  %v626 = load atomic i64, ptr %v623 acquire, align 8
  %v627 = icmp slt i64 %v626, %v625
  br i1 %v627, label %b118, label %b119
b118:
  %v628 = call i32 @sched_yield()
  br label %b117
b119:
  br label %b116
b116:
  %v629 = mul i64 0, 8
  %v630 = getelementptr inbounds float, ptr %v46, i64 %v629
  %v631 = getelementptr inbounds float, ptr %v630, i64 0
  %v632 = mul i64 0, 8
  %v633 = getelementptr inbounds float, ptr %v24, i64 %v632
  %v634 = getelementptr inbounds float, ptr %v633, i64 0
  %v635 = getelementptr inbounds float, ptr %v67, i64 12288
  %v636 = add i64 8, 1
  %v637 = sdiv i64 %v636, 2
  %v638 = add i64 %v2, 1
  %v639 = mul i64 %v637, %v2
  %v640 = sdiv i64 %v639, %v3
  %v641 = mul i64 %v640, 2
  %v642 = icmp slt i64 %v641, 8
  %v643 = select i1 %v642, i64 %v641, i64 8
  %v644 = mul i64 %v637, %v638
  %v645 = sdiv i64 %v644, %v3
  %v646 = mul i64 %v645, 2
  %v647 = icmp slt i64 %v646, 8
  %v648 = select i1 %v647, i64 %v646, i64 8
  %v649 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b120
b120:
  %v650 = phi i64 [ %v643, %b116 ], [ %v658, %b125 ]
  %v651 = icmp slt i64 %v650, %v648
  br i1 %v651, label %b121, label %b122
b121:
  %v652 = mul i64 %v650, 8
  %v653 = getelementptr inbounds float, ptr %v649, i64 %v652
  br label %b123
b123:
  %v654 = phi i64 [ 0, %b121 ], [ %v657, %b124 ]
  %v655 = icmp slt i64 %v654, 8
  br i1 %v655, label %b124, label %b125
b124:
  %v656 = getelementptr inbounds float, ptr %v653, i64 %v654
  store float 0x0000000000000000, ptr %v656, align 4
  %v657 = add nsw i64 %v654, 1
  br label %b123
b125:
  %v658 = add nsw i64 %v650, 1
  br label %b120
b122:
  %v659 = mul i64 %v8, 1
  br label %b126
b126:
  %v660 = phi i64 [ 0, %b122 ], [ %v764, %b131 ]
  %v661 = icmp slt i64 %v660, %v659
  br i1 %v661, label %b127, label %b128
b127:
  %v662 = sub i64 %v659, %v660
  %v663 = icmp slt i64 %v662, 384
  %v664 = select i1 %v663, i64 %v662, i64 384
  br label %b129
b129:
  %v665 = phi i64 [ %v643, %b127 ], [ %v763, %b155 ]
  %v666 = icmp slt i64 %v665, %v648
  br i1 %v666, label %b130, label %b131
b130:
  %v667 = sub i64 %v648, %v665
  %v668 = icmp slt i64 %v667, 64
  %v669 = select i1 %v668, i64 %v667, i64 64
  %v670 = sdiv i64 %v669, 2
  %v671 = mul i64 %v670, 2
  %v672 = sub i64 %v669, %v671
  %v673 = mul i64 %v660, 8
  %v674 = add i64 %v673, %v665
  %v675 = getelementptr inbounds float, ptr %v631, i64 %v674
  br label %b132
b132:
  %v676 = phi i64 [ 0, %b130 ], [ %v702, %b140 ]
  %v677 = icmp slt i64 %v676, %v664
  br i1 %v677, label %b133, label %b134
b133:
  %v678 = mul i64 %v676, 8
  %v679 = getelementptr inbounds float, ptr %v675, i64 %v678
  %v680 = mul i64 %v676, 2
  %v681 = getelementptr inbounds float, ptr %v635, i64 %v680
  br label %b135
b135:
  %v682 = phi i64 [ 0, %b133 ], [ %v691, %b136 ]
  %v683 = icmp slt i64 %v682, %v670
  br i1 %v683, label %b136, label %b137
b136:
  %v684 = mul i64 %v682, 2
  %v685 = getelementptr inbounds float, ptr %v679, i64 %v684
  %v686 = mul i64 %v682, 768
  %v687 = getelementptr inbounds float, ptr %v681, i64 %v686
  %v688 = getelementptr inbounds float, ptr %v685, i64 0
  %v689 = load <2 x float>, ptr %v688, align 4
  %v690 = getelementptr inbounds float, ptr %v687, i64 0
  store <2 x float> %v689, ptr %v690, align 4
  %v691 = add nsw i64 %v682, 1
  br label %b135
b137:
  %v692 = mul i64 %v670, 2
  %v693 = getelementptr inbounds float, ptr %v679, i64 %v692
  %v694 = mul i64 %v670, 768
  %v695 = getelementptr inbounds float, ptr %v681, i64 %v694
  br label %b138
b138:
  %v696 = phi i64 [ 0, %b137 ], [ %v701, %b139 ]
  %v697 = icmp slt i64 %v696, %v672
  br i1 %v697, label %b139, label %b140
b139:
  %v698 = getelementptr inbounds float, ptr %v693, i64 %v696
  %v699 = load float, ptr %v698, align 4
  %v700 = getelementptr inbounds float, ptr %v695, i64 %v696
  store float %v699, ptr %v700, align 4
  %v701 = add nsw i64 %v696, 1
  br label %b138, !llvm.loop !3
b140:
  %v702 = add nsw i64 %v676, 1
  br label %b132
b134:
  br label %b141
b141:
  %v703 = phi i64 [ 0, %b134 ], [ %v738, %b149 ]
  %v704 = icmp slt i64 %v703, 0
  br i1 %v704, label %b142, label %b143
b142:
  %v705 = mul i64 %v660, 8
  %v706 = add i64 %v705, %v703
  %v707 = getelementptr inbounds float, ptr %v634, i64 %v706
  br label %b144
b144:
  %v708 = phi i64 [ 0, %b142 ], [ %v726, %b145 ]
  %v709 = icmp slt i64 %v708, %v664
  br i1 %v709, label %b145, label %b146
b145:
  %v710 = mul i64 %v708, 8
  %v711 = getelementptr inbounds float, ptr %v707, i64 %v710
  %v712 = mul i64 %v708, 32
  %v713 = getelementptr inbounds float, ptr %v67, i64 %v712
  %v714 = getelementptr inbounds float, ptr %v711, i64 0
  %v715 = load <8 x float>, ptr %v714, align 4
  %v716 = getelementptr inbounds float, ptr %v713, i64 0
  store <8 x float> %v715, ptr %v716, align 4
  %v717 = getelementptr inbounds float, ptr %v711, i64 8
  %v718 = load <8 x float>, ptr %v717, align 4
  %v719 = getelementptr inbounds float, ptr %v713, i64 8
  store <8 x float> %v718, ptr %v719, align 4
  %v720 = getelementptr inbounds float, ptr %v711, i64 16
  %v721 = load <8 x float>, ptr %v720, align 4
  %v722 = getelementptr inbounds float, ptr %v713, i64 16
  store <8 x float> %v721, ptr %v722, align 4
  %v723 = getelementptr inbounds float, ptr %v711, i64 24
  %v724 = load <8 x float>, ptr %v723, align 4
  %v725 = getelementptr inbounds float, ptr %v713, i64 24
  store <8 x float> %v724, ptr %v725, align 4
  %v726 = add nsw i64 %v708, 1
  br label %b144
b146:
  %v727 = sdiv i64 %v669, 2
  br label %b147
b147:
  %v728 = phi i64 [ 0, %b146 ], [ %v737, %b148 ]
  %v729 = icmp slt i64 %v728, %v727
  br i1 %v729, label %b148, label %b149
b148:
  %v730 = mul i64 %v728, 2
  %v731 = add i64 %v665, %v730
  %v732 = mul i64 %v728, 768
  %v733 = getelementptr inbounds float, ptr %v635, i64 %v732
  %v734 = mul i64 %v731, 8
  %v735 = add i64 %v734, %v703
  %v736 = getelementptr inbounds float, ptr %v649, i64 %v735
  call void @outer_2x32(ptr %v733, ptr %v67, i64 %v664, ptr %v736, i64 8)
  %v737 = add nsw i64 %v728, 1
  br label %b147
b149:
  %v738 = add nsw i64 %v703, 32
  br label %b141
b143:
  %v739 = mul i64 %v660, 8
  %v740 = add i64 %v739, 0
  %v741 = getelementptr inbounds float, ptr %v634, i64 %v740
  br label %b150
b150:
  %v742 = phi i64 [ 0, %b143 ], [ %v751, %b151 ]
  %v743 = icmp slt i64 %v742, %v664
  br i1 %v743, label %b151, label %b152
b151:
  %v744 = mul i64 %v742, 8
  %v745 = getelementptr inbounds float, ptr %v741, i64 %v744
  %v746 = mul i64 %v742, 8
  %v747 = getelementptr inbounds float, ptr %v67, i64 %v746
  %v748 = getelementptr inbounds float, ptr %v745, i64 0
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = getelementptr inbounds float, ptr %v747, i64 0
  store <8 x float> %v749, ptr %v750, align 4
  %v751 = add nsw i64 %v742, 1
  br label %b150
b152:
  %v752 = sdiv i64 %v669, 2
  br label %b153
b153:
  %v753 = phi i64 [ 0, %b152 ], [ %v762, %b154 ]
  %v754 = icmp slt i64 %v753, %v752
  br i1 %v754, label %b154, label %b155
b154:
  %v755 = mul i64 %v753, 2
  %v756 = add i64 %v665, %v755
  %v757 = mul i64 %v753, 768
  %v758 = getelementptr inbounds float, ptr %v635, i64 %v757
  %v759 = mul i64 %v756, 8
  %v760 = add i64 %v759, 0
  %v761 = getelementptr inbounds float, ptr %v649, i64 %v760
  call void @outer_2x8(ptr %v758, ptr %v67, i64 %v664, ptr %v761, i64 8)
  %v762 = add nsw i64 %v753, 1
  br label %b153
b155:
  %v763 = add nsw i64 %v665, 64
  br label %b129
b131:
  %v764 = add nsw i64 %v660, 384
  br label %b126
b128:
  %v765 = icmp sgt i64 %v3, 1
  br i1 %v765, label %b156, label %b157
b156:
  %v766 = getelementptr inbounds i64, ptr %v1, i64 3
  %v767 = atomicrmw add ptr %v766, i64 1 acq_rel
  %v768 = mul i64 %v3, 6
  br label %b158
b158:
  %v769 = load atomic i64, ptr %v766 acquire, align 8
  %v770 = icmp slt i64 %v769, %v768
  br i1 %v770, label %b159, label %b160
b159:
  %v771 = call i32 @sched_yield()
  br label %b158
b160:
  br label %b157
b157:
  %v772 = mul i64 0, 8
  %v773 = getelementptr inbounds float, ptr %v46, i64 %v772
  %v774 = getelementptr inbounds float, ptr %v773, i64 0
  %v775 = mul i64 0, 8
  %v776 = getelementptr inbounds float, ptr %v10, i64 %v775
  %v777 = getelementptr inbounds float, ptr %v776, i64 0
  %v778 = getelementptr inbounds float, ptr %v67, i64 12288
  %v779 = add i64 8, 1
  %v780 = sdiv i64 %v779, 2
  %v781 = add i64 %v2, 1
  %v782 = mul i64 %v780, %v2
  %v783 = sdiv i64 %v782, %v3
  %v784 = mul i64 %v783, 2
  %v785 = icmp slt i64 %v784, 8
  %v786 = select i1 %v785, i64 %v784, i64 8
  %v787 = mul i64 %v780, %v781
  %v788 = sdiv i64 %v787, %v3
  %v789 = mul i64 %v788, 2
  %v790 = icmp slt i64 %v789, 8
  %v791 = select i1 %v790, i64 %v789, i64 8
  %v792 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b161
b161:
  %v793 = phi i64 [ %v786, %b157 ], [ %v801, %b166 ]
  %v794 = icmp slt i64 %v793, %v791
  br i1 %v794, label %b162, label %b163
b162:
  %v795 = mul i64 %v793, 8
  %v796 = getelementptr inbounds float, ptr %v792, i64 %v795
  br label %b164
b164:
  %v797 = phi i64 [ 0, %b162 ], [ %v800, %b165 ]
  %v798 = icmp slt i64 %v797, 8
  br i1 %v798, label %b165, label %b166
b165:
  %v799 = getelementptr inbounds float, ptr %v796, i64 %v797
  store float 0x0000000000000000, ptr %v799, align 4
  %v800 = add nsw i64 %v797, 1
  br label %b164
b166:
  %v801 = add nsw i64 %v793, 1
  br label %b161
b163:
  %v802 = mul i64 %v8, 1
  br label %b167
b167:
  %v803 = phi i64 [ 0, %b163 ], [ %v907, %b172 ]
  %v804 = icmp slt i64 %v803, %v802
  br i1 %v804, label %b168, label %b169
b168:
  %v805 = sub i64 %v802, %v803
  %v806 = icmp slt i64 %v805, 384
  %v807 = select i1 %v806, i64 %v805, i64 384
  br label %b170
b170:
  %v808 = phi i64 [ %v786, %b168 ], [ %v906, %b196 ]
  %v809 = icmp slt i64 %v808, %v791
  br i1 %v809, label %b171, label %b172
b171:
  %v810 = sub i64 %v791, %v808
  %v811 = icmp slt i64 %v810, 64
  %v812 = select i1 %v811, i64 %v810, i64 64
  %v813 = sdiv i64 %v812, 2
  %v814 = mul i64 %v813, 2
  %v815 = sub i64 %v812, %v814
  %v816 = mul i64 %v803, 8
  %v817 = add i64 %v816, %v808
  %v818 = getelementptr inbounds float, ptr %v774, i64 %v817
  br label %b173
b173:
  %v819 = phi i64 [ 0, %b171 ], [ %v845, %b181 ]
  %v820 = icmp slt i64 %v819, %v807
  br i1 %v820, label %b174, label %b175
b174:
  %v821 = mul i64 %v819, 8
  %v822 = getelementptr inbounds float, ptr %v818, i64 %v821
  %v823 = mul i64 %v819, 2
  %v824 = getelementptr inbounds float, ptr %v778, i64 %v823
  br label %b176
b176:
  %v825 = phi i64 [ 0, %b174 ], [ %v834, %b177 ]
  %v826 = icmp slt i64 %v825, %v813
  br i1 %v826, label %b177, label %b178
b177:
  %v827 = mul i64 %v825, 2
  %v828 = getelementptr inbounds float, ptr %v822, i64 %v827
  %v829 = mul i64 %v825, 768
  %v830 = getelementptr inbounds float, ptr %v824, i64 %v829
  %v831 = getelementptr inbounds float, ptr %v828, i64 0
  %v832 = load <2 x float>, ptr %v831, align 4
  %v833 = getelementptr inbounds float, ptr %v830, i64 0
  store <2 x float> %v832, ptr %v833, align 4
  %v834 = add nsw i64 %v825, 1
  br label %b176
b178:
  %v835 = mul i64 %v813, 2
  %v836 = getelementptr inbounds float, ptr %v822, i64 %v835
  %v837 = mul i64 %v813, 768
  %v838 = getelementptr inbounds float, ptr %v824, i64 %v837
  br label %b179
b179:
  %v839 = phi i64 [ 0, %b178 ], [ %v844, %b180 ]
  %v840 = icmp slt i64 %v839, %v815
  br i1 %v840, label %b180, label %b181
b180:
  %v841 = getelementptr inbounds float, ptr %v836, i64 %v839
  %v842 = load float, ptr %v841, align 4
  %v843 = getelementptr inbounds float, ptr %v838, i64 %v839
  store float %v842, ptr %v843, align 4
  %v844 = add nsw i64 %v839, 1
  br label %b179, !llvm.loop !6
b181:
  %v845 = add nsw i64 %v819, 1
  br label %b173
b175:
  br label %b182
b182:
  %v846 = phi i64 [ 0, %b175 ], [ %v881, %b190 ]
  %v847 = icmp slt i64 %v846, 0
  br i1 %v847, label %b183, label %b184
b183:
  %v848 = mul i64 %v803, 8
  %v849 = add i64 %v848, %v846
  %v850 = getelementptr inbounds float, ptr %v777, i64 %v849
  br label %b185
b185:
  %v851 = phi i64 [ 0, %b183 ], [ %v869, %b186 ]
  %v852 = icmp slt i64 %v851, %v807
  br i1 %v852, label %b186, label %b187
b186:
  %v853 = mul i64 %v851, 8
  %v854 = getelementptr inbounds float, ptr %v850, i64 %v853
  %v855 = mul i64 %v851, 32
  %v856 = getelementptr inbounds float, ptr %v67, i64 %v855
  %v857 = getelementptr inbounds float, ptr %v854, i64 0
  %v858 = load <8 x float>, ptr %v857, align 4
  %v859 = getelementptr inbounds float, ptr %v856, i64 0
  store <8 x float> %v858, ptr %v859, align 4
  %v860 = getelementptr inbounds float, ptr %v854, i64 8
  %v861 = load <8 x float>, ptr %v860, align 4
  %v862 = getelementptr inbounds float, ptr %v856, i64 8
  store <8 x float> %v861, ptr %v862, align 4
  %v863 = getelementptr inbounds float, ptr %v854, i64 16
  %v864 = load <8 x float>, ptr %v863, align 4
  %v865 = getelementptr inbounds float, ptr %v856, i64 16
  store <8 x float> %v864, ptr %v865, align 4
  %v866 = getelementptr inbounds float, ptr %v854, i64 24
  %v867 = load <8 x float>, ptr %v866, align 4
  %v868 = getelementptr inbounds float, ptr %v856, i64 24
  store <8 x float> %v867, ptr %v868, align 4
  %v869 = add nsw i64 %v851, 1
  br label %b185
b187:
  %v870 = sdiv i64 %v812, 2
  br label %b188
b188:
  %v871 = phi i64 [ 0, %b187 ], [ %v880, %b189 ]
  %v872 = icmp slt i64 %v871, %v870
  br i1 %v872, label %b189, label %b190
b189:
  %v873 = mul i64 %v871, 2
  %v874 = add i64 %v808, %v873
  %v875 = mul i64 %v871, 768
  %v876 = getelementptr inbounds float, ptr %v778, i64 %v875
  %v877 = mul i64 %v874, 8
  %v878 = add i64 %v877, %v846
  %v879 = getelementptr inbounds float, ptr %v792, i64 %v878
  call void @outer_2x32(ptr %v876, ptr %v67, i64 %v807, ptr %v879, i64 8)
  %v880 = add nsw i64 %v871, 1
  br label %b188
b190:
  %v881 = add nsw i64 %v846, 32
  br label %b182
b184:
  %v882 = mul i64 %v803, 8
  %v883 = add i64 %v882, 0
  %v884 = getelementptr inbounds float, ptr %v777, i64 %v883
  br label %b191
b191:
  %v885 = phi i64 [ 0, %b184 ], [ %v894, %b192 ]
  %v886 = icmp slt i64 %v885, %v807
  br i1 %v886, label %b192, label %b193
b192:
  %v887 = mul i64 %v885, 8
  %v888 = getelementptr inbounds float, ptr %v884, i64 %v887
  %v889 = mul i64 %v885, 8
  %v890 = getelementptr inbounds float, ptr %v67, i64 %v889
  %v891 = getelementptr inbounds float, ptr %v888, i64 0
  %v892 = load <8 x float>, ptr %v891, align 4
  %v893 = getelementptr inbounds float, ptr %v890, i64 0
  store <8 x float> %v892, ptr %v893, align 4
  %v894 = add nsw i64 %v885, 1
  br label %b191
b193:
  %v895 = sdiv i64 %v812, 2
  br label %b194
b194:
  %v896 = phi i64 [ 0, %b193 ], [ %v905, %b195 ]
  %v897 = icmp slt i64 %v896, %v895
  br i1 %v897, label %b195, label %b196
b195:
  %v898 = mul i64 %v896, 2
  %v899 = add i64 %v808, %v898
  %v900 = mul i64 %v896, 768
  %v901 = getelementptr inbounds float, ptr %v778, i64 %v900
  %v902 = mul i64 %v899, 8
  %v903 = add i64 %v902, 0
  %v904 = getelementptr inbounds float, ptr %v792, i64 %v903
  call void @outer_2x8(ptr %v901, ptr %v67, i64 %v807, ptr %v904, i64 8)
  %v905 = add nsw i64 %v896, 1
  br label %b194
b196:
  %v906 = add nsw i64 %v808, 64
  br label %b170
b172:
  %v907 = add nsw i64 %v803, 384
  br label %b167
b169:
  %v908 = icmp sgt i64 %v3, 1
  br i1 %v908, label %b197, label %b198
b197:
  %v909 = getelementptr inbounds i64, ptr %v1, i64 3
  %v910 = atomicrmw add ptr %v909, i64 1 acq_rel
  %v911 = mul i64 %v3, 7
  br label %b199
b199:
  %v912 = load atomic i64, ptr %v909 acquire, align 8
  %v913 = icmp slt i64 %v912, %v911
  br i1 %v913, label %b200, label %b201
b200:
  %v914 = call i32 @sched_yield()
  br label %b199
b201:
  br label %b198
b198:
  %v915 = icmp eq i64 %v2, 0
  br i1 %v915, label %b202, label %b203
b202:
  br label %b204
b204:
  %v916 = phi i64 [ 0, %b202 ], [ %v933, %b209 ]
  %v917 = phi <8 x float> [ splat (float 0x0000000000000000), %b202 ], [ %v932, %b209 ]
  %v918 = icmp slt i64 %v916, %v8
  br i1 %v918, label %b205, label %b206
b205:
  %v919 = add i64 %v916, 128
  %v920 = icmp slt i64 %v919, %v8
  %v921 = select i1 %v920, i64 %v919, i64 %v8
  br label %b207
b207:
  %v922 = phi i64 [ %v916, %b205 ], [ %v931, %b208 ]
  %v923 = phi <8 x float> [ splat (float 0x0000000000000000), %b205 ], [ %v930, %b208 ]
  %v924 = icmp slt i64 %v922, %v921
  br i1 %v924, label %b208, label %b209
b208:
  %v925 = mul i64 %v922, 8
  %v926 = getelementptr inbounds float, ptr %v46, i64 %v925
  %v927 = add i64 0, 0
  %v928 = getelementptr inbounds float, ptr %v926, i64 %v927
  %v929 = load <8 x float>, ptr %v928, align 4
  %v930 = fadd <8 x float> %v923, %v929
  %v931 = add nsw i64 %v922, 1
  br label %b207
b209:
  %v932 = fadd <8 x float> %v917, %v923
  %v933 = add nsw i64 %v916, 128
  br label %b204
b206:
  %v934 = add i64 0, 0
  %v935 = getelementptr inbounds float, ptr %v38, i64 %v934
  store <8 x float> %v917, ptr %v935, align 4
  br label %b203
b203:
  %v936 = icmp sgt i64 %v3, 1
  br i1 %v936, label %b210, label %b211
b210:
  %v937 = getelementptr inbounds i64, ptr %v1, i64 3
  %v938 = atomicrmw add ptr %v937, i64 1 acq_rel
  %v939 = mul i64 %v3, 8
  br label %b212
b212:
  %v940 = load atomic i64, ptr %v937 acquire, align 8
  %v941 = icmp slt i64 %v940, %v939
  br i1 %v941, label %b213, label %b214
b213:
  %v942 = call i32 @sched_yield()
  br label %b212
b214:
  br label %b211
b211:
  ret void
}
define internal void @tile_1x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_3x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_4x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_5x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_6x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
