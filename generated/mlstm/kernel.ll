; generated from specs/mlstm.yaml by `make generated`: do not edit
; mlstm I=8 N=2 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x1 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1, ptr @tile_2x1], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v195 = alloca i64, i64 1, align 8
  %v614 = alloca float, i64 64, align 4
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
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds i64, ptr %v1, i64 6
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 19
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 20
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 21
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 22
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 26
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 27
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 44
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 45
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 46
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 47
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 48
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 49
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 50
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 51
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 52
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 53
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 54
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 55
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 56
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 57
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 58
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 59
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 60
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 61
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 62
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 63
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 65
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 69
  %v194 = load i64, ptr %v193, align 8
  store i64 0, ptr %v195, align 8
  %v196 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v197 = load ptr, ptr %v196, align 4
  %v198 = mul i64 %v2, 0
  %v199 = add i64 %v198, 576
  %v200 = getelementptr inbounds float, ptr %v197, i64 %v199
  %v201 = getelementptr inbounds i64, ptr %v1, i64 4
  %v202 = load i64, ptr %v201, align 8
  %v203 = icmp eq i64 %v202, 0
  br i1 %v203, label %b0, label %b1
b0:
  %v204 = icmp eq i64 %v2, 0
  br i1 %v204, label %b2, label %b3
b2:
  br label %b4
b4:
  %v205 = phi i64 [ 0, %b2 ], [ %v211, %b5 ]
  %v206 = icmp slt i64 %v205, 128
  br i1 %v206, label %b5, label %b6
b5:
  %v207 = add i64 0, %v205
  %v208 = getelementptr inbounds float, ptr %v80, i64 %v207
  %v209 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v210 = shufflevector <8 x float> %v209, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v210, ptr %v208, align 4
  %v211 = add nsw i64 %v205, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v212 = icmp sgt i64 %v3, 1
  br i1 %v212, label %b7, label %b8
b7:
  %v213 = getelementptr inbounds i64, ptr %v1, i64 3
  %v214 = atomicrmw add ptr %v213, i64 1 acq_rel
  %v215 = load i64, ptr %v195, align 8
  %v216 = add i64 %v215, 1
  store i64 %v216, ptr %v195, align 8
  %v217 = mul i64 %v3, %v216
  br label %b9
b9:
  %v218 = load atomic i64, ptr %v213 acquire, align 8
  %v219 = icmp slt i64 %v218, %v217
  br i1 %v219, label %b10, label %b11
b10:
  %v220 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v221 = getelementptr inbounds i64, ptr %v1, i64 4
  %v222 = load i64, ptr %v221, align 8
  %v223 = icmp eq i64 %v222, 0
  br i1 %v223, label %b12, label %b13
b12:
  %v224 = icmp eq i64 %v2, 0
  br i1 %v224, label %b14, label %b15
b14:
  br label %b16
b16:
  %v225 = phi i64 [ 0, %b14 ], [ %v231, %b17 ]
  %v226 = icmp slt i64 %v225, 16
  br i1 %v226, label %b17, label %b18
b17:
  %v227 = add i64 0, %v225
  %v228 = getelementptr inbounds float, ptr %v82, i64 %v227
  %v229 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v230 = shufflevector <8 x float> %v229, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v230, ptr %v228, align 4
  %v231 = add nsw i64 %v225, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v232 = icmp sgt i64 %v3, 1
  br i1 %v232, label %b19, label %b20
b19:
  %v233 = getelementptr inbounds i64, ptr %v1, i64 3
  %v234 = atomicrmw add ptr %v233, i64 1 acq_rel
  %v235 = load i64, ptr %v195, align 8
  %v236 = add i64 %v235, 1
  store i64 %v236, ptr %v195, align 8
  %v237 = mul i64 %v3, %v236
  br label %b21
b21:
  %v238 = load atomic i64, ptr %v233 acquire, align 8
  %v239 = icmp slt i64 %v238, %v237
  br i1 %v239, label %b22, label %b23
b22:
  %v240 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v241 = getelementptr inbounds i64, ptr %v1, i64 4
  %v242 = load i64, ptr %v241, align 8
  %v243 = icmp eq i64 %v242, 0
  br i1 %v243, label %b24, label %b25
b24:
  %v244 = icmp eq i64 %v2, 0
  br i1 %v244, label %b26, label %b27
b26:
  %v245 = icmp ult i64 2, 8
  %v246 = select i1 %v245, i64 2, i64 8
  %v247 = trunc i64 %v246 to i32
  %v248 = insertelement <8 x i32> poison, i32 %v247, i64 0
  %v249 = shufflevector <8 x i32> %v248, <8 x i32> poison, <8 x i32> zeroinitializer
  %v250 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v249
  %v251 = add i64 0, 0
  %v252 = getelementptr inbounds float, ptr %v84, i64 %v251
  %v253 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v254 = shufflevector <8 x float> %v253, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v254, ptr align 4 %v252, <8 x i1> %v250)
  br label %b27
b27:
  br label %b25
b25:
  %v255 = icmp sgt i64 %v3, 1
  br i1 %v255, label %b28, label %b29
b28:
  %v256 = getelementptr inbounds i64, ptr %v1, i64 3
  %v257 = atomicrmw add ptr %v256, i64 1 acq_rel
  %v258 = load i64, ptr %v195, align 8
  %v259 = add i64 %v258, 1
  store i64 %v259, ptr %v195, align 8
  %v260 = mul i64 %v3, %v259
  br label %b30
b30:
  %v261 = load atomic i64, ptr %v256 acquire, align 8
  %v262 = icmp slt i64 %v261, %v260
  br i1 %v262, label %b31, label %b32
b31:
  %v263 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v264 = getelementptr inbounds i64, ptr %v1, i64 4
  %v265 = load i64, ptr %v264, align 8
  %v266 = icmp eq i64 %v265, 0
  br i1 %v266, label %b33, label %b34
b33:
  %v267 = icmp eq i64 %v2, 0
  br i1 %v267, label %b35, label %b36
b35:
  br label %b37
b37:
  %v268 = phi i64 [ 0, %b35 ], [ %v275, %b38 ]
  %v269 = icmp slt i64 %v268, 128
  br i1 %v269, label %b38, label %b39
b38:
  %v270 = add i64 0, %v268
  %v271 = getelementptr inbounds float, ptr %v12, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = add i64 0, %v268
  %v274 = getelementptr inbounds float, ptr %v78, i64 %v273
  store <8 x float> %v272, ptr %v274, align 4
  %v275 = add nsw i64 %v268, 8
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v276 = icmp sgt i64 %v3, 1
  br i1 %v276, label %b40, label %b41
b40:
  %v277 = getelementptr inbounds i64, ptr %v1, i64 3
  %v278 = atomicrmw add ptr %v277, i64 1 acq_rel
  %v279 = load i64, ptr %v195, align 8
  %v280 = add i64 %v279, 1
  store i64 %v280, ptr %v195, align 8
  %v281 = mul i64 %v3, %v280
  br label %b42
b42:
  %v282 = load atomic i64, ptr %v277 acquire, align 8
  %v283 = icmp slt i64 %v282, %v281
  br i1 %v283, label %b43, label %b44
b43:
  %v284 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v285 = getelementptr inbounds i64, ptr %v1, i64 4
  %v286 = load i64, ptr %v285, align 8
  %v287 = icmp eq i64 %v286, 0
  br i1 %v287, label %b45, label %b46
b45:
  %v288 = icmp eq i64 %v2, 0
  br i1 %v288, label %b47, label %b48
b47:
  br label %b49
b49:
  %v289 = phi i64 [ 0, %b47 ], [ %v296, %b50 ]
  %v290 = icmp slt i64 %v289, 128
  br i1 %v290, label %b50, label %b51
b50:
  %v291 = add i64 0, %v289
  %v292 = getelementptr inbounds float, ptr %v14, i64 %v291
  %v293 = load <8 x float>, ptr %v292, align 4
  %v294 = add i64 128, %v289
  %v295 = getelementptr inbounds float, ptr %v78, i64 %v294
  store <8 x float> %v293, ptr %v295, align 4
  %v296 = add nsw i64 %v289, 8
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v297 = icmp sgt i64 %v3, 1
  br i1 %v297, label %b52, label %b53
b52:
  %v298 = getelementptr inbounds i64, ptr %v1, i64 3
  %v299 = atomicrmw add ptr %v298, i64 1 acq_rel
  %v300 = load i64, ptr %v195, align 8
  %v301 = add i64 %v300, 1
  store i64 %v301, ptr %v195, align 8
  %v302 = mul i64 %v3, %v301
  br label %b54
b54:
  %v303 = load atomic i64, ptr %v298 acquire, align 8
  %v304 = icmp slt i64 %v303, %v302
  br i1 %v304, label %b55, label %b56
b55:
  %v305 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v306 = getelementptr inbounds i64, ptr %v1, i64 4
  %v307 = load i64, ptr %v306, align 8
  %v308 = icmp eq i64 %v307, 0
  br i1 %v308, label %b57, label %b58
b57:
  %v309 = icmp eq i64 %v2, 0
  br i1 %v309, label %b59, label %b60
b59:
  br label %b61
b61:
  %v310 = phi i64 [ 0, %b59 ], [ %v317, %b62 ]
  %v311 = icmp slt i64 %v310, 128
  br i1 %v311, label %b62, label %b63
b62:
  %v312 = add i64 0, %v310
  %v313 = getelementptr inbounds float, ptr %v16, i64 %v312
  %v314 = load <8 x float>, ptr %v313, align 4
  %v315 = add i64 256, %v310
  %v316 = getelementptr inbounds float, ptr %v78, i64 %v315
  store <8 x float> %v314, ptr %v316, align 4
  %v317 = add nsw i64 %v310, 8
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v318 = icmp sgt i64 %v3, 1
  br i1 %v318, label %b64, label %b65
b64:
  %v319 = getelementptr inbounds i64, ptr %v1, i64 3
  %v320 = atomicrmw add ptr %v319, i64 1 acq_rel
  %v321 = load i64, ptr %v195, align 8
  %v322 = add i64 %v321, 1
  store i64 %v322, ptr %v195, align 8
  %v323 = mul i64 %v3, %v322
  br label %b66
b66:
  %v324 = load atomic i64, ptr %v319 acquire, align 8
  %v325 = icmp slt i64 %v324, %v323
  br i1 %v325, label %b67, label %b68
b67:
  %v326 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v327 = getelementptr inbounds i64, ptr %v1, i64 4
  %v328 = load i64, ptr %v327, align 8
  %v329 = icmp eq i64 %v328, 0
  br i1 %v329, label %b69, label %b70
b69:
  %v330 = icmp eq i64 %v2, 0
  br i1 %v330, label %b71, label %b72
b71:
  br label %b73
b73:
  %v331 = phi i64 [ 0, %b71 ], [ %v338, %b74 ]
  %v332 = icmp slt i64 %v331, 128
  br i1 %v332, label %b74, label %b75
b74:
  %v333 = add i64 0, %v331
  %v334 = getelementptr inbounds float, ptr %v18, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = add i64 384, %v331
  %v337 = getelementptr inbounds float, ptr %v78, i64 %v336
  store <8 x float> %v335, ptr %v337, align 4
  %v338 = add nsw i64 %v331, 8
  br label %b73
b75:
  br label %b72
b72:
  br label %b70
b70:
  %v339 = icmp sgt i64 %v3, 1
  br i1 %v339, label %b76, label %b77
b76:
  %v340 = getelementptr inbounds i64, ptr %v1, i64 3
  %v341 = atomicrmw add ptr %v340, i64 1 acq_rel
  %v342 = load i64, ptr %v195, align 8
  %v343 = add i64 %v342, 1
  store i64 %v343, ptr %v195, align 8
  %v344 = mul i64 %v3, %v343
  br label %b78
b78:
  %v345 = load atomic i64, ptr %v340 acquire, align 8
  %v346 = icmp slt i64 %v345, %v344
  br i1 %v346, label %b79, label %b80
b79:
  %v347 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v348 = getelementptr inbounds i64, ptr %v1, i64 4
  %v349 = load i64, ptr %v348, align 8
  %v350 = icmp eq i64 %v349, 0
  br i1 %v350, label %b81, label %b82
b81:
  %v351 = icmp eq i64 %v2, 0
  br i1 %v351, label %b83, label %b84
b83:
  br label %b85
b85:
  %v352 = phi i64 [ 0, %b83 ], [ %v359, %b86 ]
  %v353 = icmp slt i64 %v352, 16
  br i1 %v353, label %b86, label %b87
b86:
  %v354 = add i64 0, %v352
  %v355 = getelementptr inbounds float, ptr %v20, i64 %v354
  %v356 = load <8 x float>, ptr %v355, align 4
  %v357 = add i64 512, %v352
  %v358 = getelementptr inbounds float, ptr %v78, i64 %v357
  store <8 x float> %v356, ptr %v358, align 4
  %v359 = add nsw i64 %v352, 8
  br label %b85
b87:
  br label %b84
b84:
  br label %b82
b82:
  %v360 = icmp sgt i64 %v3, 1
  br i1 %v360, label %b88, label %b89
b88:
  %v361 = getelementptr inbounds i64, ptr %v1, i64 3
  %v362 = atomicrmw add ptr %v361, i64 1 acq_rel
  %v363 = load i64, ptr %v195, align 8
  %v364 = add i64 %v363, 1
  store i64 %v364, ptr %v195, align 8
  %v365 = mul i64 %v3, %v364
  br label %b90
b90:
  %v366 = load atomic i64, ptr %v361 acquire, align 8
  %v367 = icmp slt i64 %v366, %v365
  br i1 %v367, label %b91, label %b92
b91:
  %v368 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v369 = getelementptr inbounds i64, ptr %v1, i64 4
  %v370 = load i64, ptr %v369, align 8
  %v371 = icmp eq i64 %v370, 0
  br i1 %v371, label %b93, label %b94
b93:
  %v372 = icmp eq i64 %v2, 0
  br i1 %v372, label %b95, label %b96
b95:
  br label %b97
b97:
  %v373 = phi i64 [ 0, %b95 ], [ %v380, %b98 ]
  %v374 = icmp slt i64 %v373, 16
  br i1 %v374, label %b98, label %b99
b98:
  %v375 = add i64 0, %v373
  %v376 = getelementptr inbounds float, ptr %v22, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = add i64 528, %v373
  %v379 = getelementptr inbounds float, ptr %v78, i64 %v378
  store <8 x float> %v377, ptr %v379, align 4
  %v380 = add nsw i64 %v373, 8
  br label %b97
b99:
  br label %b96
b96:
  br label %b94
b94:
  %v381 = icmp sgt i64 %v3, 1
  br i1 %v381, label %b100, label %b101
b100:
  %v382 = getelementptr inbounds i64, ptr %v1, i64 3
  %v383 = atomicrmw add ptr %v382, i64 1 acq_rel
  %v384 = load i64, ptr %v195, align 8
  %v385 = add i64 %v384, 1
  store i64 %v385, ptr %v195, align 8
  %v386 = mul i64 %v3, %v385
  br label %b102
b102:
  %v387 = load atomic i64, ptr %v382 acquire, align 8
  %v388 = icmp slt i64 %v387, %v386
  br i1 %v388, label %b103, label %b104
b103:
  %v389 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v390 = getelementptr inbounds i64, ptr %v1, i64 4
  %v391 = load i64, ptr %v390, align 8
  %v392 = icmp eq i64 %v391, 0
  br i1 %v392, label %b105, label %b106
b105:
  %v393 = getelementptr inbounds i64, ptr %v1, i64 70
  %v394 = load i64, ptr %v393, align 8
  %v395 = icmp eq i64 %v394, 0
  br i1 %v395, label %b107, label %b108
b107:
  %v396 = add i64 %v7, 0
  %v397 = sdiv i64 %v396, 1
  %v398 = add i64 %v2, 1
  %v399 = mul i64 %v397, %v2
  %v400 = sdiv i64 %v399, %v3
  %v401 = mul i64 %v400, 1
  %v402 = icmp slt i64 %v401, %v7
  %v403 = select i1 %v402, i64 %v401, i64 %v7
  %v404 = mul i64 %v397, %v398
  %v405 = sdiv i64 %v404, %v3
  %v406 = mul i64 %v405, 1
  %v407 = icmp slt i64 %v406, %v7
  %v408 = select i1 %v407, i64 %v406, i64 %v7
  br label %b109
b109:
  %v409 = phi i64 [ %v403, %b107 ], [ %v423, %b114 ]
  %v410 = icmp slt i64 %v409, %v408
  br i1 %v410, label %b110, label %b111
b110:
  %v411 = and i64 0, %v142
  %v412 = mul i64 %v411, %v7
  %v413 = add i64 %v412, %v409
  %v414 = mul i64 %v413, 128
  %v415 = getelementptr inbounds float, ptr %v38, i64 %v414
  br label %b112
b112:
  %v416 = phi i64 [ 0, %b110 ], [ %v422, %b113 ]
  %v417 = icmp slt i64 %v416, 128
  br i1 %v417, label %b113, label %b114
b113:
  %v418 = add i64 0, %v416
  %v419 = getelementptr inbounds float, ptr %v415, i64 %v418
  %v420 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v421 = shufflevector <8 x float> %v420, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v421, ptr %v419, align 4
  %v422 = add nsw i64 %v416, 8
  br label %b112
b114:
  %v423 = add nsw i64 %v409, 1
  br label %b109
b111:
  br label %b108
b108:
  br label %b106
b106:
  %v424 = icmp sgt i64 %v3, 1
  br i1 %v424, label %b115, label %b116
b115:
  %v425 = getelementptr inbounds i64, ptr %v1, i64 3
  %v426 = atomicrmw add ptr %v425, i64 1 acq_rel
  %v427 = load i64, ptr %v195, align 8
  %v428 = add i64 %v427, 1
  store i64 %v428, ptr %v195, align 8
  %v429 = mul i64 %v3, %v428
  br label %b117
b117:
  %v430 = load atomic i64, ptr %v425 acquire, align 8
  %v431 = icmp slt i64 %v430, %v429
  br i1 %v431, label %b118, label %b119
b118:
  %v432 = call i32 @sched_yield()
  br label %b117
b119:
  br label %b116
b116:
  %v433 = getelementptr inbounds i64, ptr %v1, i64 4
  %v434 = load i64, ptr %v433, align 8
  %v435 = icmp eq i64 %v434, 0
  br i1 %v435, label %b120, label %b121
b120:
  %v436 = getelementptr inbounds i64, ptr %v1, i64 71
  %v437 = load i64, ptr %v436, align 8
  %v438 = icmp eq i64 %v437, 0
  br i1 %v438, label %b122, label %b123
b122:
  %v439 = add i64 %v7, 0
  %v440 = sdiv i64 %v439, 1
  %v441 = add i64 %v2, 1
  %v442 = mul i64 %v440, %v2
  %v443 = sdiv i64 %v442, %v3
  %v444 = mul i64 %v443, 1
  %v445 = icmp slt i64 %v444, %v7
  %v446 = select i1 %v445, i64 %v444, i64 %v7
  %v447 = mul i64 %v440, %v441
  %v448 = sdiv i64 %v447, %v3
  %v449 = mul i64 %v448, 1
  %v450 = icmp slt i64 %v449, %v7
  %v451 = select i1 %v450, i64 %v449, i64 %v7
  br label %b124
b124:
  %v452 = phi i64 [ %v446, %b122 ], [ %v466, %b129 ]
  %v453 = icmp slt i64 %v452, %v451
  br i1 %v453, label %b125, label %b126
b125:
  %v454 = and i64 0, %v144
  %v455 = mul i64 %v454, %v7
  %v456 = add i64 %v455, %v452
  %v457 = mul i64 %v456, 16
  %v458 = getelementptr inbounds float, ptr %v40, i64 %v457
  br label %b127
b127:
  %v459 = phi i64 [ 0, %b125 ], [ %v465, %b128 ]
  %v460 = icmp slt i64 %v459, 16
  br i1 %v460, label %b128, label %b129
b128:
  %v461 = add i64 0, %v459
  %v462 = getelementptr inbounds float, ptr %v458, i64 %v461
  %v463 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v464 = shufflevector <8 x float> %v463, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v464, ptr %v462, align 4
  %v465 = add nsw i64 %v459, 8
  br label %b127
b129:
  %v466 = add nsw i64 %v452, 1
  br label %b124
b126:
  br label %b123
b123:
  br label %b121
b121:
  %v467 = icmp sgt i64 %v3, 1
  br i1 %v467, label %b130, label %b131
b130:
  %v468 = getelementptr inbounds i64, ptr %v1, i64 3
  %v469 = atomicrmw add ptr %v468, i64 1 acq_rel
  %v470 = load i64, ptr %v195, align 8
  %v471 = add i64 %v470, 1
  store i64 %v471, ptr %v195, align 8
  %v472 = mul i64 %v3, %v471
  br label %b132
b132:
  %v473 = load atomic i64, ptr %v468 acquire, align 8
  %v474 = icmp slt i64 %v473, %v472
  br i1 %v474, label %b133, label %b134
b133:
  %v475 = call i32 @sched_yield()
  br label %b132
b134:
  br label %b131
b131:
  %v476 = getelementptr inbounds i64, ptr %v1, i64 4
  %v477 = load i64, ptr %v476, align 8
  %v478 = icmp eq i64 %v477, 0
  br i1 %v478, label %b135, label %b136
b135:
  %v479 = getelementptr inbounds i64, ptr %v1, i64 72
  %v480 = load i64, ptr %v479, align 8
  %v481 = icmp eq i64 %v480, 0
  br i1 %v481, label %b137, label %b138
b137:
  %v482 = add i64 %v7, 0
  %v483 = sdiv i64 %v482, 1
  %v484 = add i64 %v2, 1
  %v485 = mul i64 %v483, %v2
  %v486 = sdiv i64 %v485, %v3
  %v487 = mul i64 %v486, 1
  %v488 = icmp slt i64 %v487, %v7
  %v489 = select i1 %v488, i64 %v487, i64 %v7
  %v490 = mul i64 %v483, %v484
  %v491 = sdiv i64 %v490, %v3
  %v492 = mul i64 %v491, 1
  %v493 = icmp slt i64 %v492, %v7
  %v494 = select i1 %v493, i64 %v492, i64 %v7
  br label %b139
b139:
  %v495 = phi i64 [ %v489, %b137 ], [ %v512, %b140 ]
  %v496 = icmp slt i64 %v495, %v494
  br i1 %v496, label %b140, label %b141
b140:
  %v497 = and i64 0, %v146
  %v498 = mul i64 %v497, %v7
  %v499 = add i64 %v498, %v495
  %v500 = mul i64 %v499, 2
  %v501 = getelementptr inbounds float, ptr %v42, i64 %v500
  %v502 = icmp ult i64 2, 8
  %v503 = select i1 %v502, i64 2, i64 8
  %v504 = trunc i64 %v503 to i32
  %v505 = insertelement <8 x i32> poison, i32 %v504, i64 0
  %v506 = shufflevector <8 x i32> %v505, <8 x i32> poison, <8 x i32> zeroinitializer
  %v507 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v506
  %v508 = add i64 0, 0
  %v509 = getelementptr inbounds float, ptr %v501, i64 %v508
  %v510 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v511 = shufflevector <8 x float> %v510, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v511, ptr align 4 %v509, <8 x i1> %v507)
  %v512 = add nsw i64 %v495, 1
  br label %b139
b141:
  br label %b138
b138:
  br label %b136
b136:
  %v513 = icmp sgt i64 %v3, 1
  br i1 %v513, label %b142, label %b143
b142:
  %v514 = getelementptr inbounds i64, ptr %v1, i64 3
  %v515 = atomicrmw add ptr %v514, i64 1 acq_rel
  %v516 = load i64, ptr %v195, align 8
  %v517 = add i64 %v516, 1
  store i64 %v517, ptr %v195, align 8
  %v518 = mul i64 %v3, %v517
  br label %b144
b144:
  %v519 = load atomic i64, ptr %v514 acquire, align 8
  %v520 = icmp slt i64 %v519, %v518
  br i1 %v520, label %b145, label %b146
b145:
  %v521 = call i32 @sched_yield()
  br label %b144
b146:
  br label %b143
b143:
  %v522 = getelementptr inbounds float, ptr %v197, i64 0
  %v523 = getelementptr inbounds i64, ptr %v1, i64 4
  %v524 = load i64, ptr %v523, align 8
  %v525 = icmp eq i64 %v524, 0
  br i1 %v525, label %b147, label %b148
b147:
  %v526 = add i64 3, 0
  %v527 = sdiv i64 %v526, 1
  %v528 = add i64 %v2, 1
  %v529 = mul i64 %v527, %v2
  %v530 = sdiv i64 %v529, %v3
  %v531 = mul i64 %v530, 1
  %v532 = icmp slt i64 %v531, 3
  %v533 = select i1 %v532, i64 %v531, i64 3
  %v534 = mul i64 %v527, %v528
  %v535 = sdiv i64 %v534, %v3
  %v536 = mul i64 %v535, 1
  %v537 = icmp slt i64 %v536, 3
  %v538 = select i1 %v537, i64 %v536, i64 3
  %v539 = icmp slt i64 %v538, 2
  %v540 = select i1 %v539, i64 %v538, i64 2
  br label %b149
b149:
  %v541 = phi i64 [ %v533, %b147 ], [ %v582, %b150 ]
  %v542 = icmp slt i64 %v541, %v540
  br i1 %v542, label %b150, label %b151
b150:
  %v543 = mul i64 %v541, 256
  %v544 = mul i64 %v541, 32
  %v545 = add i64 %v543, 0
  %v546 = add i64 %v544, 0
  %v547 = getelementptr inbounds float, ptr %v522, i64 %v545
  %v548 = sub i64 68, %v546
  %v549 = icmp slt i64 %v548, 0
  %v550 = select i1 %v549, i64 0, i64 %v548
  %v551 = mul i64 %v546, 8
  %v552 = add i64 0, %v551
  %v553 = getelementptr inbounds float, ptr %v78, i64 %v552
  call void @pack_turned(ptr %v553, i64 8, i64 1, i64 8, i64 %v550, ptr %v547, i64 32)
  %v554 = add i64 %v543, 8
  %v555 = add i64 %v544, 8
  %v556 = getelementptr inbounds float, ptr %v522, i64 %v554
  %v557 = sub i64 68, %v555
  %v558 = icmp slt i64 %v557, 0
  %v559 = select i1 %v558, i64 0, i64 %v557
  %v560 = mul i64 %v555, 8
  %v561 = add i64 0, %v560
  %v562 = getelementptr inbounds float, ptr %v78, i64 %v561
  call void @pack_turned(ptr %v562, i64 8, i64 1, i64 8, i64 %v559, ptr %v556, i64 32)
  %v563 = add i64 %v543, 16
  %v564 = add i64 %v544, 16
  %v565 = getelementptr inbounds float, ptr %v522, i64 %v563
  %v566 = sub i64 68, %v564
  %v567 = icmp slt i64 %v566, 0
  %v568 = select i1 %v567, i64 0, i64 %v566
  %v569 = mul i64 %v564, 8
  %v570 = add i64 0, %v569
  %v571 = getelementptr inbounds float, ptr %v78, i64 %v570
  call void @pack_turned(ptr %v571, i64 8, i64 1, i64 8, i64 %v568, ptr %v565, i64 32)
  %v572 = add i64 %v543, 24
  %v573 = add i64 %v544, 24
  %v574 = getelementptr inbounds float, ptr %v522, i64 %v572
  %v575 = sub i64 68, %v573
  %v576 = icmp slt i64 %v575, 0
  %v577 = select i1 %v576, i64 0, i64 %v575
  %v578 = mul i64 %v573, 8
  %v579 = add i64 0, %v578
  %v580 = getelementptr inbounds float, ptr %v78, i64 %v579
  call void @pack_turned(ptr %v580, i64 8, i64 1, i64 8, i64 %v577, ptr %v574, i64 32)
  %v581 = add i64 %v543, 256
  %v582 = add nsw i64 %v541, 1
  br label %b149
b151:
  %v583 = icmp eq i64 %v538, 3
  br i1 %v583, label %b152, label %b153
b152:
  %v584 = mul i64 2, 256
  %v585 = mul i64 2, 32
  %v586 = add i64 %v584, 0
  %v587 = add i64 %v585, 0
  %v588 = getelementptr inbounds float, ptr %v522, i64 %v586
  %v589 = sub i64 68, %v587
  %v590 = icmp slt i64 %v589, 0
  %v591 = select i1 %v590, i64 0, i64 %v589
  %v592 = mul i64 %v587, 8
  %v593 = add i64 0, %v592
  %v594 = getelementptr inbounds float, ptr %v78, i64 %v593
  call void @pack_turned(ptr %v594, i64 8, i64 1, i64 8, i64 %v591, ptr %v588, i64 8)
  %v595 = add i64 %v584, 64
  br label %b153
b153:
  br label %b148
b148:
  %v596 = icmp sgt i64 %v3, 1
  br i1 %v596, label %b154, label %b155
b154:
  %v597 = getelementptr inbounds i64, ptr %v1, i64 3
  %v598 = atomicrmw add ptr %v597, i64 1 acq_rel
  %v599 = load i64, ptr %v195, align 8
  %v600 = add i64 %v599, 1
  store i64 %v600, ptr %v195, align 8
  %v601 = mul i64 %v3, %v600
  br label %b156
b156:
  %v602 = load atomic i64, ptr %v597 acquire, align 8
  %v603 = icmp slt i64 %v602, %v601
  br i1 %v603, label %b157, label %b158
b157:
  %v604 = call i32 @sched_yield()
  br label %b156
b158:
  br label %b155
b155:
  %v605 = getelementptr inbounds i64, ptr %v1, i64 5
  %v606 = load i64, ptr %v605, align 8
  br label %b159
b159:
  %v607 = phi i64 [ 0, %b155 ], [ %v1140, %b216 ]
  %v608 = icmp slt i64 %v607, %v5
  br i1 %v608, label %b160, label %b161
b160:
  %v609 = add i64 %v607, %v606
  %v610 = icmp slt i64 %v609, %v5
  %v611 = select i1 %v610, i64 %v609, i64 %v5
  %v612 = sub i64 %v611, %v607
  %v613 = mul i64 %v612, %v7
  %v615 = add i64 %v613, 0
  %v616 = sdiv i64 %v615, 1
  %v617 = add i64 %v2, 1
  %v618 = mul i64 %v616, %v2
  %v619 = sdiv i64 %v618, %v3
  %v620 = mul i64 %v619, 1
  %v621 = icmp slt i64 %v620, %v613
  %v622 = select i1 %v621, i64 %v620, i64 %v613
  %v623 = mul i64 %v616, %v617
  %v624 = sdiv i64 %v623, %v3
  %v625 = mul i64 %v624, 1
  %v626 = icmp slt i64 %v625, %v613
  %v627 = select i1 %v626, i64 %v625, i64 %v613
  %v628 = mul i64 %v607, %v7
  %v629 = add i64 %v622, %v628
  %v630 = add i64 %v627, %v628
  br label %b162
b162:
  %v631 = phi i64 [ %v629, %b160 ], [ %v707, %b167 ]
  %v632 = icmp slt i64 %v631, %v630
  br i1 %v632, label %b163, label %b164
b163:
  %v633 = add i64 %v631, 96
  %v634 = icmp slt i64 %v633, %v630
  %v635 = select i1 %v634, i64 %v633, i64 %v630
  br label %b165
b165:
  %v636 = phi i64 [ 0, %b163 ], [ %v706, %b170 ]
  %v637 = icmp slt i64 %v636, 3
  br i1 %v637, label %b166, label %b167
b166:
  %v638 = sub i64 %v635, %v631
  %v639 = sub i64 2, 1
  %v640 = add i64 %v638, %v639
  %v641 = sdiv i64 %v640, 2
  br label %b168
b168:
  %v642 = phi i64 [ 0, %b166 ], [ %v705, %b175 ]
  %v643 = icmp slt i64 %v642, %v641
  br i1 %v643, label %b169, label %b170
b169:
  %v644 = mul i64 %v638, %v642
  %v645 = sdiv i64 %v644, %v641
  %v646 = add i64 %v631, %v645
  %v647 = add i64 %v642, 1
  %v648 = mul i64 %v638, %v647
  %v649 = sdiv i64 %v648, %v641
  %v650 = add i64 %v631, %v649
  %v651 = mul i64 %v636, 256
  %v652 = getelementptr inbounds float, ptr %v522, i64 %v651
  %v653 = sub i64 %v650, %v646
  %v654 = mul i64 %v646, 8
  %v655 = getelementptr inbounds float, ptr %v10, i64 %v654
  %v656 = getelementptr inbounds float, ptr %v655, i64 0
  %v657 = icmp eq i64 %v636, 2
  %v658 = select i1 %v657, ptr @table_tile_2x1, ptr @table_tile_2x4
  %v659 = icmp eq i64 %v636, 2
  %v660 = select i1 %v659, i64 0, i64 8
  %v661 = sub i64 %v653, 1
  %v662 = getelementptr inbounds ptr, ptr %v658, i64 %v661
  %v663 = load ptr, ptr %v662, align 4
  %v664 = getelementptr inbounds float, ptr %v614, i64 0
  %v665 = icmp sgt i64 %v653, 0
  br i1 %v665, label %b171, label %b172
b171:
  call void %v663(ptr %v656, i64 8, ptr %v652, i64 8, ptr %v664, i64 32, i64 %v660)
  br label %b172
b172:
  %v666 = icmp eq i64 %v636, 2
  %v667 = select i1 %v666, i64 64, i64 256
  %v668 = add i64 %v651, %v667
  br label %b173
b173:
  %v669 = phi i64 [ %v646, %b172 ], [ %v704, %b178 ]
  %v670 = icmp slt i64 %v669, %v650
  br i1 %v670, label %b174, label %b175
b174:
  %v671 = sub i64 %v669, %v646
  %v672 = mul i64 %v671, 32
  %v673 = getelementptr inbounds float, ptr %v614, i64 %v672
  %v674 = mul i64 %v669, 68
  %v675 = getelementptr inbounds float, ptr %v86, i64 %v674
  %v676 = icmp eq i64 %v636, 2
  %v677 = select i1 %v676, i64 1, i64 4
  br label %b176
b176:
  %v678 = phi i64 [ 0, %b174 ], [ %v703, %b182 ]
  %v679 = icmp slt i64 %v678, %v677
  br i1 %v679, label %b177, label %b178
b177:
  %v680 = mul i64 %v636, 4
  %v681 = add i64 %v680, %v678
  %v682 = mul i64 %v681, 8
  %v683 = icmp slt i64 %v682, 64
  br i1 %v683, label %b179, label %b180
b179:
  %v684 = add i64 0, %v678
  %v685 = mul i64 %v684, 8
  %v686 = getelementptr inbounds float, ptr %v673, i64 %v685
  %v687 = load <8 x float>, ptr %v686, align 4
  %v688 = add i64 0, %v682
  %v689 = getelementptr inbounds float, ptr %v675, i64 %v688
  store <8 x float> %v687, ptr %v689, align 4
  br label %b180
b180:
  %v690 = icmp eq i64 %v682, 64
  br i1 %v690, label %b181, label %b182
b181:
  %v691 = icmp ult i64 4, 8
  %v692 = select i1 %v691, i64 4, i64 8
  %v693 = trunc i64 %v692 to i32
  %v694 = insertelement <8 x i32> poison, i32 %v693, i64 0
  %v695 = shufflevector <8 x i32> %v694, <8 x i32> poison, <8 x i32> zeroinitializer
  %v696 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v695
  %v697 = add i64 0, %v678
  %v698 = mul i64 %v697, 8
  %v699 = getelementptr inbounds float, ptr %v673, i64 %v698
  %v700 = load <8 x float>, ptr %v699, align 4
  %v701 = add i64 0, %v682
  %v702 = getelementptr inbounds float, ptr %v675, i64 %v701
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v700, ptr align 4 %v702, <8 x i1> %v696)
  br label %b182
b182:
  %v703 = add nsw i64 %v678, 1
  br label %b176
b178:
  %v704 = add nsw i64 %v669, 1
  br label %b173
b175:
  %v705 = add nsw i64 %v642, 1
  br label %b168
b170:
  %v706 = add nsw i64 %v636, 1
  br label %b165
b167:
  %v707 = add nsw i64 %v631, 96
  br label %b162
b164:
  %v708 = add i64 %v613, 0
  %v709 = sdiv i64 %v708, 1
  %v710 = add i64 %v2, 1
  %v711 = mul i64 %v709, %v2
  %v712 = sdiv i64 %v711, %v3
  %v713 = mul i64 %v712, 1
  %v714 = icmp slt i64 %v713, %v613
  %v715 = select i1 %v714, i64 %v713, i64 %v613
  %v716 = mul i64 %v709, %v710
  %v717 = sdiv i64 %v716, %v3
  %v718 = mul i64 %v717, 1
  %v719 = icmp slt i64 %v718, %v613
  %v720 = select i1 %v719, i64 %v718, i64 %v613
  %v721 = mul i64 %v607, %v7
  %v722 = add i64 %v715, %v721
  %v723 = add i64 %v720, %v721
  br label %b183
b183:
  %v724 = phi i64 [ %v722, %b164 ], [ %v764, %b188 ]
  %v725 = icmp slt i64 %v724, %v723
  br i1 %v725, label %b184, label %b185
b184:
  %v726 = mul i64 %v724, 68
  %v727 = getelementptr inbounds float, ptr %v86, i64 %v726
  %v728 = mul i64 %v724, 16
  %v729 = getelementptr inbounds float, ptr %v88, i64 %v728
  %v730 = mul i64 %v724, 16
  %v731 = getelementptr inbounds float, ptr %v90, i64 %v730
  %v732 = mul i64 %v724, 16
  %v733 = getelementptr inbounds float, ptr %v92, i64 %v732
  br label %b186
b186:
  %v734 = phi i64 [ 0, %b184 ], [ %v763, %b187 ]
  %v735 = icmp slt i64 %v734, 16
  br i1 %v735, label %b187, label %b188
b187:
  %v736 = add i64 0, %v734
  %v737 = getelementptr inbounds float, ptr %v727, i64 %v736
  %v738 = load <8 x float>, ptr %v737, align 4
  %v739 = add i64 0, %v734
  %v740 = getelementptr inbounds float, ptr %v24, i64 %v739
  %v741 = load <8 x float>, ptr %v740, align 4
  %v742 = fadd <8 x float> %v738, %v741
  %v743 = add i64 16, %v734
  %v744 = getelementptr inbounds float, ptr %v727, i64 %v743
  %v745 = load <8 x float>, ptr %v744, align 4
  %v746 = add i64 0, %v734
  %v747 = getelementptr inbounds float, ptr %v26, i64 %v746
  %v748 = load <8 x float>, ptr %v747, align 4
  %v749 = fadd <8 x float> %v745, %v748
  %v750 = add i64 32, %v734
  %v751 = getelementptr inbounds float, ptr %v727, i64 %v750
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = add i64 0, %v734
  %v754 = getelementptr inbounds float, ptr %v28, i64 %v753
  %v755 = load <8 x float>, ptr %v754, align 4
  %v756 = fadd <8 x float> %v752, %v755
  %v757 = add i64 0, %v734
  %v758 = getelementptr inbounds float, ptr %v729, i64 %v757
  store <8 x float> %v742, ptr %v758, align 4
  %v759 = add i64 0, %v734
  %v760 = getelementptr inbounds float, ptr %v731, i64 %v759
  store <8 x float> %v749, ptr %v760, align 4
  %v761 = add i64 0, %v734
  %v762 = getelementptr inbounds float, ptr %v733, i64 %v761
  store <8 x float> %v756, ptr %v762, align 4
  %v763 = add nsw i64 %v734, 8
  br label %b186
b188:
  %v764 = add nsw i64 %v724, 1
  br label %b183
b185:
  %v765 = icmp sgt i64 %v3, 1
  br i1 %v765, label %b189, label %b190
b189:
  %v766 = getelementptr inbounds i64, ptr %v1, i64 3
  %v767 = atomicrmw add ptr %v766, i64 1 acq_rel
  %v768 = load i64, ptr %v195, align 8
  %v769 = add i64 %v768, 1
  store i64 %v769, ptr %v195, align 8
  %v770 = mul i64 %v3, %v769
  br label %b191
b191:
  %v771 = load atomic i64, ptr %v766 acquire, align 8
  %v772 = icmp slt i64 %v771, %v770
  br i1 %v772, label %b192, label %b193
b192:
  %v773 = call i32 @sched_yield()
  br label %b191
b193:
  br label %b190
b190:
  br label %b194
b194:
  %v774 = phi i64 [ %v607, %b190 ], [ %v1130, %b208 ]
  %v775 = icmp slt i64 %v774, %v611
  br i1 %v775, label %b195, label %b196
b195:
  %v776 = add i64 %v7, 0
  %v777 = sdiv i64 %v776, 1
  %v778 = add i64 %v2, 1
  %v779 = mul i64 %v777, %v2
  %v780 = sdiv i64 %v779, %v3
  %v781 = mul i64 %v780, 1
  %v782 = icmp slt i64 %v781, %v7
  %v783 = select i1 %v782, i64 %v781, i64 %v7
  %v784 = mul i64 %v777, %v778
  %v785 = sdiv i64 %v784, %v3
  %v786 = mul i64 %v785, 1
  %v787 = icmp slt i64 %v786, %v7
  %v788 = select i1 %v787, i64 %v786, i64 %v7
  br label %b197
b197:
  %v789 = phi i64 [ %v783, %b195 ], [ %v954, %b198 ]
  %v790 = icmp slt i64 %v789, %v788
  br i1 %v790, label %b198, label %b199
b198:
  %v791 = add i64 %v774, 0
  %v792 = and i64 %v791, %v146
  %v793 = mul i64 %v792, %v7
  %v794 = add i64 %v793, %v789
  %v795 = mul i64 %v794, 2
  %v796 = getelementptr inbounds float, ptr %v42, i64 %v795
  %v797 = add i64 %v774, 0
  %v798 = and i64 %v797, %v152
  %v799 = mul i64 %v798, %v7
  %v800 = add i64 %v799, %v789
  %v801 = mul i64 %v800, 68
  %v802 = getelementptr inbounds float, ptr %v86, i64 %v801
  %v803 = add i64 %v774, 1
  %v804 = and i64 %v803, %v146
  %v805 = mul i64 %v804, %v7
  %v806 = add i64 %v805, %v789
  %v807 = mul i64 %v806, 2
  %v808 = getelementptr inbounds float, ptr %v42, i64 %v807
  %v809 = add i64 %v774, 0
  %v810 = and i64 %v809, %v160
  %v811 = mul i64 %v810, %v7
  %v812 = add i64 %v811, %v789
  %v813 = mul i64 %v812, 2
  %v814 = getelementptr inbounds float, ptr %v94, i64 %v813
  %v815 = add i64 %v774, 0
  %v816 = and i64 %v815, %v162
  %v817 = mul i64 %v816, %v7
  %v818 = add i64 %v817, %v789
  %v819 = mul i64 %v818, 2
  %v820 = getelementptr inbounds float, ptr %v96, i64 %v819
  %v821 = icmp ult i64 2, 8
  %v822 = select i1 %v821, i64 2, i64 8
  %v823 = trunc i64 %v822 to i32
  %v824 = insertelement <8 x i32> poison, i32 %v823, i64 0
  %v825 = shufflevector <8 x i32> %v824, <8 x i32> poison, <8 x i32> zeroinitializer
  %v826 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v825
  %v827 = add i64 0, 0
  %v828 = getelementptr inbounds float, ptr %v796, i64 %v827
  %v829 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v828, <8 x i1> %v826, <8 x float> zeroinitializer)
  %v830 = add i64 66, 0
  %v831 = getelementptr inbounds float, ptr %v802, i64 %v830
  %v832 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v831, <8 x i1> %v826, <8 x float> zeroinitializer)
  %v833 = add i64 0, 0
  %v834 = getelementptr inbounds float, ptr %v34, i64 %v833
  %v835 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v834, <8 x i1> %v826, <8 x float> zeroinitializer)
  %v836 = fadd <8 x float> %v832, %v835
  %v837 = fneg <8 x float> %v836
  %v838 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v837)
  %v839 = fneg <8 x float> %v838
  %v840 = fcmp olt <8 x float> %v839, splat (float 0xC05A400000000000)
  %v841 = select <8 x i1> %v840, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v839
  %v842 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v841, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v843 = fsub <8 x float> %v842, splat (float 0x4168000000000000)
  %v844 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v843, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v841)
  %v845 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v843, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v844)
  %v846 = bitcast <8 x float> %v842 to <8 x i32>
  %v847 = fmul <8 x float> %v845, %v845
  %v848 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v845, <8 x float> splat (float 0x3F81227F40000000))
  %v849 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v848, <8 x float> %v845, <8 x float> splat (float 0x3FA5556740000000))
  %v850 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v849, <8 x float> %v845, <8 x float> splat (float 0x3FC5554B00000000))
  %v851 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v850, <8 x float> %v845, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v852 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v847, <8 x float> %v851, <8 x float> %v845)
  %v853 = sub <8 x i32> %v846, splat (i32 1262485250)
  %v854 = lshr <8 x i32> %v853, splat (i32 1)
  %v855 = sub <8 x i32> %v853, %v854
  %v856 = shl <8 x i32> %v854, splat (i32 23)
  %v857 = bitcast <8 x i32> %v856 to <8 x float>
  %v858 = shl <8 x i32> %v855, splat (i32 23)
  %v859 = bitcast <8 x i32> %v858 to <8 x float>
  %v860 = fadd <8 x float> %v852, splat (float 0x3FF0000000000000)
  %v861 = fmul <8 x float> %v860, %v857
  %v862 = fmul <8 x float> %v861, %v859
  %v863 = fcmp ogt <8 x float> %v862, splat (float 0x3FDA8279A0000000)
  %v864 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v862, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v865 = select <8 x i1> %v863, <8 x float> %v864, <8 x float> %v862
  %v866 = select <8 x i1> %v863, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v867 = select <8 x i1> %v863, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v868 = fmul <8 x float> %v865, %v865
  %v869 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v868, <8 x float> splat (float 0xBFC0DA7220000000))
  %v870 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v869, <8 x float> %v868, <8 x float> splat (float 0xBFC546EF00000000))
  %v871 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v870, <8 x float> %v868, <8 x float> splat (float 0xBFD0002320000000))
  %v872 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v868, <8 x float> splat (float 0x3FC22D90A0000000))
  %v873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v872, <8 x float> %v868, <8 x float> splat (float 0x3FC999FF60000000))
  %v874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v873, <8 x float> %v868, <8 x float> splat (float 0x3FD5555540000000))
  %v875 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v865, <8 x float> %v871, <8 x float> %v874)
  %v876 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v865, <8 x float> %v875, <8 x float> splat (float 0xBFE0000000000000))
  %v877 = fmul <8 x float> %v865, %v865
  %v878 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v877, <8 x float> %v876, <8 x float> %v867)
  %v879 = fadd <8 x float> %v878, %v865
  %v880 = fadd <8 x float> %v879, %v866
  %v881 = fcmp ogt <8 x float> %v837, splat (float 0x0000000000000000)
  %v882 = select <8 x i1> %v881, <8 x float> %v837, <8 x float> splat (float 0x0000000000000000)
  %v883 = fadd <8 x float> %v882, %v880
  %v884 = fsub <8 x float> %v829, %v883
  %v885 = add i64 64, 0
  %v886 = getelementptr inbounds float, ptr %v802, i64 %v885
  %v887 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v886, <8 x i1> %v826, <8 x float> zeroinitializer)
  %v888 = add i64 0, 0
  %v889 = getelementptr inbounds float, ptr %v32, i64 %v888
  %v890 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v889, <8 x i1> %v826, <8 x float> zeroinitializer)
  %v891 = fadd <8 x float> %v887, %v890
  %v892 = fcmp uno <8 x float> %v884, %v884
  %v893 = fcmp ogt <8 x float> %v884, %v891
  %v894 = select <8 x i1> %v893, <8 x float> %v884, <8 x float> %v891
  %v895 = select <8 x i1> %v892, <8 x float> %v884, <8 x float> %v894
  %v896 = fsub <8 x float> %v891, %v895
  %v897 = fcmp olt <8 x float> %v896, splat (float 0xC05A400000000000)
  %v898 = select <8 x i1> %v897, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v896
  %v899 = fcmp ogt <8 x float> %v898, splat (float 0x4056400000000000)
  %v900 = select <8 x i1> %v899, <8 x float> splat (float 0x4056400000000000), <8 x float> %v898
  %v901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v900, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v902 = fsub <8 x float> %v901, splat (float 0x4168000000000000)
  %v903 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v902, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v900)
  %v904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v902, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v903)
  %v905 = bitcast <8 x float> %v901 to <8 x i32>
  %v906 = fmul <8 x float> %v904, %v904
  %v907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v904, <8 x float> splat (float 0x3F81227F40000000))
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v907, <8 x float> %v904, <8 x float> splat (float 0x3FA5556740000000))
  %v909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v908, <8 x float> %v904, <8 x float> splat (float 0x3FC5554B00000000))
  %v910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v909, <8 x float> %v904, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v906, <8 x float> %v910, <8 x float> %v904)
  %v912 = sub <8 x i32> %v905, splat (i32 1262485250)
  %v913 = lshr <8 x i32> %v912, splat (i32 1)
  %v914 = sub <8 x i32> %v912, %v913
  %v915 = shl <8 x i32> %v913, splat (i32 23)
  %v916 = bitcast <8 x i32> %v915 to <8 x float>
  %v917 = shl <8 x i32> %v914, splat (i32 23)
  %v918 = bitcast <8 x i32> %v917 to <8 x float>
  %v919 = fadd <8 x float> %v911, splat (float 0x3FF0000000000000)
  %v920 = fmul <8 x float> %v919, %v916
  %v921 = fmul <8 x float> %v920, %v918
  %v922 = fsub <8 x float> %v884, %v895
  %v923 = fcmp olt <8 x float> %v922, splat (float 0xC05A400000000000)
  %v924 = select <8 x i1> %v923, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v922
  %v925 = fcmp ogt <8 x float> %v924, splat (float 0x4056400000000000)
  %v926 = select <8 x i1> %v925, <8 x float> splat (float 0x4056400000000000), <8 x float> %v924
  %v927 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v926, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v928 = fsub <8 x float> %v927, splat (float 0x4168000000000000)
  %v929 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v928, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v926)
  %v930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v928, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v929)
  %v931 = bitcast <8 x float> %v927 to <8 x i32>
  %v932 = fmul <8 x float> %v930, %v930
  %v933 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v930, <8 x float> splat (float 0x3F81227F40000000))
  %v934 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v933, <8 x float> %v930, <8 x float> splat (float 0x3FA5556740000000))
  %v935 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v934, <8 x float> %v930, <8 x float> splat (float 0x3FC5554B00000000))
  %v936 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v935, <8 x float> %v930, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v937 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v932, <8 x float> %v936, <8 x float> %v930)
  %v938 = sub <8 x i32> %v931, splat (i32 1262485250)
  %v939 = lshr <8 x i32> %v938, splat (i32 1)
  %v940 = sub <8 x i32> %v938, %v939
  %v941 = shl <8 x i32> %v939, splat (i32 23)
  %v942 = bitcast <8 x i32> %v941 to <8 x float>
  %v943 = shl <8 x i32> %v940, splat (i32 23)
  %v944 = bitcast <8 x i32> %v943 to <8 x float>
  %v945 = fadd <8 x float> %v937, splat (float 0x3FF0000000000000)
  %v946 = fmul <8 x float> %v945, %v942
  %v947 = fmul <8 x float> %v946, %v944
  %v948 = add i64 0, 0
  %v949 = getelementptr inbounds float, ptr %v808, i64 %v948
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v895, ptr align 4 %v949, <8 x i1> %v826)
  %v950 = add i64 0, 0
  %v951 = getelementptr inbounds float, ptr %v814, i64 %v950
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v921, ptr align 4 %v951, <8 x i1> %v826)
  %v952 = add i64 0, 0
  %v953 = getelementptr inbounds float, ptr %v820, i64 %v952
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v947, ptr align 4 %v953, <8 x i1> %v826)
  %v954 = add nsw i64 %v789, 1
  br label %b197
b199:
  %v955 = add i64 %v7, 0
  %v956 = sdiv i64 %v955, 1
  %v957 = add i64 %v2, 1
  %v958 = mul i64 %v956, %v2
  %v959 = sdiv i64 %v958, %v3
  %v960 = mul i64 %v959, 1
  %v961 = icmp slt i64 %v960, %v7
  %v962 = select i1 %v961, i64 %v960, i64 %v7
  %v963 = mul i64 %v956, %v957
  %v964 = sdiv i64 %v963, %v3
  %v965 = mul i64 %v964, 1
  %v966 = icmp slt i64 %v965, %v7
  %v967 = select i1 %v966, i64 %v965, i64 %v7
  br label %b200
b200:
  %v968 = phi i64 [ %v962, %b199 ], [ %v1044, %b205 ]
  %v969 = icmp slt i64 %v968, %v967
  br i1 %v969, label %b201, label %b202
b201:
  br label %b203
b203:
  %v970 = phi i64 [ 0, %b201 ], [ %v1043, %b204 ]
  %v971 = icmp slt i64 %v970, 2
  br i1 %v971, label %b204, label %b205
b204:
  %v972 = add i64 %v774, 0
  %v973 = and i64 %v972, %v160
  %v974 = mul i64 %v973, %v7
  %v975 = add i64 %v974, %v968
  %v976 = mul i64 %v975, 2
  %v977 = getelementptr inbounds float, ptr %v94, i64 %v976
  %v978 = add i64 0, %v970
  %v979 = getelementptr inbounds float, ptr %v977, i64 %v978
  %v980 = load float, ptr %v979, align 4
  %v981 = add i64 %v774, 0
  %v982 = and i64 %v981, %v156
  %v983 = mul i64 %v982, %v7
  %v984 = add i64 %v983, %v968
  %v985 = mul i64 %v984, 16
  %v986 = getelementptr inbounds float, ptr %v90, i64 %v985
  %v987 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v988 = add i64 %v774, 0
  %v989 = and i64 %v988, %v162
  %v990 = mul i64 %v989, %v7
  %v991 = add i64 %v990, %v968
  %v992 = mul i64 %v991, 2
  %v993 = getelementptr inbounds float, ptr %v96, i64 %v992
  %v994 = add i64 0, %v970
  %v995 = getelementptr inbounds float, ptr %v993, i64 %v994
  %v996 = load float, ptr %v995, align 4
  %v997 = add i64 %v774, 0
  %v998 = and i64 %v997, %v144
  %v999 = mul i64 %v998, %v7
  %v1000 = add i64 %v999, %v968
  %v1001 = mul i64 %v1000, 16
  %v1002 = getelementptr inbounds float, ptr %v40, i64 %v1001
  %v1003 = add i64 %v774, 0
  %v1004 = and i64 %v1003, %v164
  %v1005 = mul i64 %v1004, %v7
  %v1006 = add i64 %v1005, %v968
  %v1007 = mul i64 %v1006, 16
  %v1008 = getelementptr inbounds float, ptr %v98, i64 %v1007
  %v1009 = add i64 %v774, 1
  %v1010 = and i64 %v1009, %v144
  %v1011 = mul i64 %v1010, %v7
  %v1012 = add i64 %v1011, %v968
  %v1013 = mul i64 %v1012, 16
  %v1014 = getelementptr inbounds float, ptr %v40, i64 %v1013
  %v1015 = mul i64 %v970, 8
  %v1016 = add i64 0, %v1015
  %v1017 = add i64 %v1016, 0
  %v1018 = getelementptr inbounds float, ptr %v986, i64 %v1017
  %v1019 = load <8 x float>, ptr %v1018, align 4
  %v1020 = insertelement <8 x float> poison, float %v987, i64 0
  %v1021 = shufflevector <8 x float> %v1020, <8 x float> poison, <8 x i32> zeroinitializer
  %v1022 = fdiv <8 x float> %v1019, %v1021
  %v1023 = insertelement <8 x float> poison, float %v980, i64 0
  %v1024 = shufflevector <8 x float> %v1023, <8 x float> poison, <8 x i32> zeroinitializer
  %v1025 = fmul <8 x float> %v1024, %v1022
  %v1026 = mul i64 %v970, 8
  %v1027 = add i64 0, %v1026
  %v1028 = add i64 %v1027, 0
  %v1029 = getelementptr inbounds float, ptr %v1002, i64 %v1028
  %v1030 = load <8 x float>, ptr %v1029, align 4
  %v1031 = insertelement <8 x float> poison, float %v996, i64 0
  %v1032 = shufflevector <8 x float> %v1031, <8 x float> poison, <8 x i32> zeroinitializer
  %v1033 = fmul <8 x float> %v1032, %v1030
  %v1034 = fadd <8 x float> %v1033, %v1025
  %v1035 = mul i64 %v970, 8
  %v1036 = add i64 0, %v1035
  %v1037 = add i64 %v1036, 0
  %v1038 = getelementptr inbounds float, ptr %v1008, i64 %v1037
  store <8 x float> %v1025, ptr %v1038, align 4
  %v1039 = mul i64 %v970, 8
  %v1040 = add i64 0, %v1039
  %v1041 = add i64 %v1040, 0
  %v1042 = getelementptr inbounds float, ptr %v1014, i64 %v1041
  store <8 x float> %v1034, ptr %v1042, align 4
  %v1043 = add nsw i64 %v970, 1
  br label %b203
b205:
  %v1044 = add nsw i64 %v968, 1
  br label %b200
b202:
  %v1045 = add i64 %v7, 0
  %v1046 = sdiv i64 %v1045, 1
  %v1047 = add i64 %v2, 1
  %v1048 = mul i64 %v1046, %v2
  %v1049 = sdiv i64 %v1048, %v3
  %v1050 = mul i64 %v1049, 1
  %v1051 = icmp slt i64 %v1050, %v7
  %v1052 = select i1 %v1051, i64 %v1050, i64 %v7
  %v1053 = mul i64 %v1046, %v1047
  %v1054 = sdiv i64 %v1053, %v3
  %v1055 = mul i64 %v1054, 1
  %v1056 = icmp slt i64 %v1055, %v7
  %v1057 = select i1 %v1056, i64 %v1055, i64 %v7
  br label %b206
b206:
  %v1058 = phi i64 [ %v1052, %b202 ], [ %v1129, %b211 ]
  %v1059 = icmp slt i64 %v1058, %v1057
  br i1 %v1059, label %b207, label %b208
b207:
  br label %b209
b209:
  %v1060 = phi i64 [ 0, %b207 ], [ %v1128, %b214 ]
  %v1061 = icmp slt i64 %v1060, 2
  br i1 %v1061, label %b210, label %b211
b210:
  br label %b212
b212:
  %v1062 = phi i64 [ 0, %b210 ], [ %v1127, %b213 ]
  %v1063 = icmp slt i64 %v1062, 8
  br i1 %v1063, label %b213, label %b214
b213:
  %v1064 = add i64 %v774, 0
  %v1065 = and i64 %v1064, %v162
  %v1066 = mul i64 %v1065, %v7
  %v1067 = add i64 %v1066, %v1058
  %v1068 = mul i64 %v1067, 2
  %v1069 = getelementptr inbounds float, ptr %v96, i64 %v1068
  %v1070 = add i64 0, %v1060
  %v1071 = getelementptr inbounds float, ptr %v1069, i64 %v1070
  %v1072 = load float, ptr %v1071, align 4
  %v1073 = add i64 %v774, 0
  %v1074 = and i64 %v1073, %v142
  %v1075 = mul i64 %v1074, %v7
  %v1076 = add i64 %v1075, %v1058
  %v1077 = mul i64 %v1076, 128
  %v1078 = getelementptr inbounds float, ptr %v38, i64 %v1077
  %v1079 = add i64 %v774, 0
  %v1080 = and i64 %v1079, %v158
  %v1081 = mul i64 %v1080, %v7
  %v1082 = add i64 %v1081, %v1058
  %v1083 = mul i64 %v1082, 16
  %v1084 = getelementptr inbounds float, ptr %v92, i64 %v1083
  %v1085 = mul i64 %v1060, 8
  %v1086 = add i64 0, %v1085
  %v1087 = add i64 %v1086, %v1062
  %v1088 = getelementptr inbounds float, ptr %v1084, i64 %v1087
  %v1089 = load float, ptr %v1088, align 4
  %v1090 = add i64 %v774, 0
  %v1091 = and i64 %v1090, %v164
  %v1092 = mul i64 %v1091, %v7
  %v1093 = add i64 %v1092, %v1058
  %v1094 = mul i64 %v1093, 16
  %v1095 = getelementptr inbounds float, ptr %v98, i64 %v1094
  %v1096 = add i64 %v774, 1
  %v1097 = and i64 %v1096, %v142
  %v1098 = mul i64 %v1097, %v7
  %v1099 = add i64 %v1098, %v1058
  %v1100 = mul i64 %v1099, 128
  %v1101 = getelementptr inbounds float, ptr %v38, i64 %v1100
  %v1102 = mul i64 %v1060, 64
  %v1103 = add i64 0, %v1102
  %v1104 = mul i64 %v1062, 8
  %v1105 = add i64 %v1103, %v1104
  %v1106 = add i64 %v1105, 0
  %v1107 = getelementptr inbounds float, ptr %v1078, i64 %v1106
  %v1108 = load <8 x float>, ptr %v1107, align 4
  %v1109 = insertelement <8 x float> poison, float %v1072, i64 0
  %v1110 = shufflevector <8 x float> %v1109, <8 x float> poison, <8 x i32> zeroinitializer
  %v1111 = fmul <8 x float> %v1110, %v1108
  %v1112 = mul i64 %v1060, 8
  %v1113 = add i64 0, %v1112
  %v1114 = add i64 %v1113, 0
  %v1115 = getelementptr inbounds float, ptr %v1095, i64 %v1114
  %v1116 = load <8 x float>, ptr %v1115, align 4
  %v1117 = insertelement <8 x float> poison, float %v1089, i64 0
  %v1118 = shufflevector <8 x float> %v1117, <8 x float> poison, <8 x i32> zeroinitializer
  %v1119 = fmul <8 x float> %v1118, %v1116
  %v1120 = fadd <8 x float> %v1111, %v1119
  %v1121 = mul i64 %v1060, 64
  %v1122 = add i64 0, %v1121
  %v1123 = mul i64 %v1062, 8
  %v1124 = add i64 %v1122, %v1123
  %v1125 = add i64 %v1124, 0
  %v1126 = getelementptr inbounds float, ptr %v1101, i64 %v1125
  store <8 x float> %v1120, ptr %v1126, align 4
  %v1127 = add nsw i64 %v1062, 1
  br label %b212
b214:
  %v1128 = add nsw i64 %v1060, 1
  br label %b209
b211:
  %v1129 = add nsw i64 %v1058, 1
  br label %b206
b208:
  %v1130 = add nsw i64 %v774, 1
  br label %b194
b196:
  %v1131 = icmp sgt i64 %v3, 1
  br i1 %v1131, label %b215, label %b216
b215:
  %v1132 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1133 = atomicrmw add ptr %v1132, i64 1 acq_rel
  %v1134 = load i64, ptr %v195, align 8
  %v1135 = add i64 %v1134, 1
  store i64 %v1135, ptr %v195, align 8
  %v1136 = mul i64 %v3, %v1135
  br label %b217
b217:
  %v1137 = load atomic i64, ptr %v1132 acquire, align 8
  %v1138 = icmp slt i64 %v1137, %v1136
  br i1 %v1138, label %b218, label %b219
b218:
  %v1139 = call i32 @sched_yield()
  br label %b217
b219:
  br label %b216
b216:
  %v1140 = add nsw i64 %v607, %v606
  br label %b159
b161:
  %v1141 = add i64 %v8, 0
  %v1142 = sdiv i64 %v1141, 1
  %v1143 = add i64 %v2, 1
  %v1144 = mul i64 %v1142, %v2
  %v1145 = sdiv i64 %v1144, %v3
  %v1146 = mul i64 %v1145, 1
  %v1147 = icmp slt i64 %v1146, %v8
  %v1148 = select i1 %v1147, i64 %v1146, i64 %v8
  %v1149 = mul i64 %v1142, %v1143
  %v1150 = sdiv i64 %v1149, %v3
  %v1151 = mul i64 %v1150, 1
  %v1152 = icmp slt i64 %v1151, %v8
  %v1153 = select i1 %v1152, i64 %v1151, i64 %v8
  br label %b220
b220:
  %v1154 = phi i64 [ %v1148, %b161 ], [ %v1195, %b225 ]
  %v1155 = icmp slt i64 %v1154, %v1153
  br i1 %v1155, label %b221, label %b222
b221:
  br label %b223
b223:
  %v1156 = phi i64 [ 0, %b221 ], [ %v1194, %b228 ]
  %v1157 = icmp slt i64 %v1156, 2
  br i1 %v1157, label %b224, label %b225
b224:
  br label %b226
b226:
  %v1158 = phi i64 [ 0, %b224 ], [ %v1179, %b227 ]
  %v1159 = phi <8 x float> [ splat (float 0x0000000000000000), %b224 ], [ %v1178, %b227 ]
  %v1160 = icmp slt i64 %v1158, 8
  br i1 %v1160, label %b227, label %b228
b227:
  %v1161 = mul i64 1, %v7
  %v1162 = add i64 %v1154, %v1161
  %v1163 = mul i64 %v1162, 16
  %v1164 = getelementptr inbounds float, ptr %v40, i64 %v1163
  %v1165 = mul i64 %v1154, 16
  %v1166 = getelementptr inbounds float, ptr %v88, i64 %v1165
  %v1167 = mul i64 %v1156, 8
  %v1168 = add i64 0, %v1167
  %v1169 = add i64 %v1168, %v1158
  %v1170 = getelementptr inbounds float, ptr %v1164, i64 %v1169
  %v1171 = load <8 x float>, ptr %v1170, align 4
  %v1172 = mul i64 %v1156, 8
  %v1173 = add i64 0, %v1172
  %v1174 = add i64 %v1173, %v1158
  %v1175 = getelementptr inbounds float, ptr %v1166, i64 %v1174
  %v1176 = load <8 x float>, ptr %v1175, align 4
  %v1177 = fmul <8 x float> %v1171, %v1176
  %v1178 = fadd <8 x float> %v1159, %v1177
  %v1179 = add nsw i64 %v1158, 8
  br label %b226
b228:
  %v1180 = shufflevector <8 x float> %v1159, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1181 = shufflevector <8 x float> %v1159, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1182 = fadd <4 x float> %v1180, %v1181
  %v1183 = shufflevector <4 x float> %v1182, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1184 = shufflevector <4 x float> %v1182, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1185 = fadd <2 x float> %v1183, %v1184
  %v1186 = extractelement <2 x float> %v1185, i64 0
  %v1187 = extractelement <2 x float> %v1185, i64 1
  %v1188 = fadd float %v1186, %v1187
  %v1189 = fadd float %v1188, 0x0000000000000000
  %v1190 = mul i64 %v1154, 2
  %v1191 = getelementptr inbounds float, ptr %v100, i64 %v1190
  %v1192 = add i64 0, %v1156
  %v1193 = getelementptr inbounds float, ptr %v1191, i64 %v1192
  store float %v1189, ptr %v1193, align 4
  %v1194 = add nsw i64 %v1156, 1
  br label %b223
b225:
  %v1195 = add nsw i64 %v1154, 1
  br label %b220
b222:
  %v1196 = add i64 %v8, 0
  %v1197 = sdiv i64 %v1196, 1
  %v1198 = add i64 %v2, 1
  %v1199 = mul i64 %v1197, %v2
  %v1200 = sdiv i64 %v1199, %v3
  %v1201 = mul i64 %v1200, 1
  %v1202 = icmp slt i64 %v1201, %v8
  %v1203 = select i1 %v1202, i64 %v1201, i64 %v8
  %v1204 = mul i64 %v1197, %v1198
  %v1205 = sdiv i64 %v1204, %v3
  %v1206 = mul i64 %v1205, 1
  %v1207 = icmp slt i64 %v1206, %v8
  %v1208 = select i1 %v1207, i64 %v1206, i64 %v8
  br label %b229
b229:
  %v1209 = phi i64 [ %v1203, %b222 ], [ %v1257, %b234 ]
  %v1210 = icmp slt i64 %v1209, %v1208
  br i1 %v1210, label %b230, label %b231
b230:
  br label %b232
b232:
  %v1211 = phi i64 [ 0, %b230 ], [ %v1256, %b237 ]
  %v1212 = icmp slt i64 %v1211, 2
  br i1 %v1212, label %b233, label %b234
b233:
  br label %b235
b235:
  %v1213 = phi i64 [ 0, %b233 ], [ %v1255, %b240 ]
  %v1214 = icmp slt i64 %v1213, 8
  br i1 %v1214, label %b236, label %b237
b236:
  br label %b238
b238:
  %v1215 = phi i64 [ 0, %b236 ], [ %v1238, %b239 ]
  %v1216 = phi <8 x float> [ splat (float 0x0000000000000000), %b236 ], [ %v1237, %b239 ]
  %v1217 = icmp slt i64 %v1215, 8
  br i1 %v1217, label %b239, label %b240
b239:
  %v1218 = mul i64 1, %v7
  %v1219 = add i64 %v1209, %v1218
  %v1220 = mul i64 %v1219, 128
  %v1221 = getelementptr inbounds float, ptr %v38, i64 %v1220
  %v1222 = mul i64 %v1209, 16
  %v1223 = getelementptr inbounds float, ptr %v88, i64 %v1222
  %v1224 = mul i64 %v1211, 64
  %v1225 = add i64 0, %v1224
  %v1226 = mul i64 %v1213, 8
  %v1227 = add i64 %v1225, %v1226
  %v1228 = add i64 %v1227, %v1215
  %v1229 = getelementptr inbounds float, ptr %v1221, i64 %v1228
  %v1230 = load <8 x float>, ptr %v1229, align 4
  %v1231 = mul i64 %v1211, 8
  %v1232 = add i64 0, %v1231
  %v1233 = add i64 %v1232, %v1215
  %v1234 = getelementptr inbounds float, ptr %v1223, i64 %v1233
  %v1235 = load <8 x float>, ptr %v1234, align 4
  %v1236 = fmul <8 x float> %v1230, %v1235
  %v1237 = fadd <8 x float> %v1216, %v1236
  %v1238 = add nsw i64 %v1215, 8
  br label %b238
b240:
  %v1239 = shufflevector <8 x float> %v1216, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1240 = shufflevector <8 x float> %v1216, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1241 = fadd <4 x float> %v1239, %v1240
  %v1242 = shufflevector <4 x float> %v1241, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1243 = shufflevector <4 x float> %v1241, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1244 = fadd <2 x float> %v1242, %v1243
  %v1245 = extractelement <2 x float> %v1244, i64 0
  %v1246 = extractelement <2 x float> %v1244, i64 1
  %v1247 = fadd float %v1245, %v1246
  %v1248 = fadd float %v1247, 0x0000000000000000
  %v1249 = mul i64 %v1209, 16
  %v1250 = getelementptr inbounds float, ptr %v102, i64 %v1249
  %v1251 = mul i64 %v1211, 8
  %v1252 = add i64 0, %v1251
  %v1253 = add i64 %v1252, %v1213
  %v1254 = getelementptr inbounds float, ptr %v1250, i64 %v1253
  store float %v1248, ptr %v1254, align 4
  %v1255 = add nsw i64 %v1213, 1
  br label %b235
b237:
  %v1256 = add nsw i64 %v1211, 1
  br label %b232
b234:
  %v1257 = add nsw i64 %v1209, 1
  br label %b229
b231:
  %v1258 = add i64 %v8, 0
  %v1259 = sdiv i64 %v1258, 1
  %v1260 = add i64 %v2, 1
  %v1261 = mul i64 %v1259, %v2
  %v1262 = sdiv i64 %v1261, %v3
  %v1263 = mul i64 %v1262, 1
  %v1264 = icmp slt i64 %v1263, %v8
  %v1265 = select i1 %v1264, i64 %v1263, i64 %v8
  %v1266 = mul i64 %v1259, %v1260
  %v1267 = sdiv i64 %v1266, %v3
  %v1268 = mul i64 %v1267, 1
  %v1269 = icmp slt i64 %v1268, %v8
  %v1270 = select i1 %v1269, i64 %v1268, i64 %v8
  br label %b241
b241:
  %v1271 = phi i64 [ %v1265, %b231 ], [ %v1326, %b242 ]
  %v1272 = icmp slt i64 %v1271, %v1270
  br i1 %v1272, label %b242, label %b243
b242:
  %v1273 = mul i64 %v1271, 2
  %v1274 = getelementptr inbounds float, ptr %v100, i64 %v1273
  %v1275 = mul i64 1, %v7
  %v1276 = add i64 %v1271, %v1275
  %v1277 = mul i64 %v1276, 2
  %v1278 = getelementptr inbounds float, ptr %v42, i64 %v1277
  %v1279 = mul i64 %v1271, 2
  %v1280 = getelementptr inbounds float, ptr %v104, i64 %v1279
  %v1281 = icmp ult i64 2, 8
  %v1282 = select i1 %v1281, i64 2, i64 8
  %v1283 = trunc i64 %v1282 to i32
  %v1284 = insertelement <8 x i32> poison, i32 %v1283, i64 0
  %v1285 = shufflevector <8 x i32> %v1284, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1286 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1285
  %v1287 = add i64 0, 0
  %v1288 = getelementptr inbounds float, ptr %v1274, i64 %v1287
  %v1289 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1288, <8 x i1> %v1286, <8 x float> zeroinitializer)
  %v1290 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1289)
  %v1291 = add i64 0, 0
  %v1292 = getelementptr inbounds float, ptr %v1278, i64 %v1291
  %v1293 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1292, <8 x i1> %v1286, <8 x float> zeroinitializer)
  %v1294 = fneg <8 x float> %v1293
  %v1295 = fcmp olt <8 x float> %v1294, splat (float 0xC05A400000000000)
  %v1296 = select <8 x i1> %v1295, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1294
  %v1297 = fcmp ogt <8 x float> %v1296, splat (float 0x4056400000000000)
  %v1298 = select <8 x i1> %v1297, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1296
  %v1299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1298, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1300 = fsub <8 x float> %v1299, splat (float 0x4168000000000000)
  %v1301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1300, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1298)
  %v1302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1300, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1301)
  %v1303 = bitcast <8 x float> %v1299 to <8 x i32>
  %v1304 = fmul <8 x float> %v1302, %v1302
  %v1305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1302, <8 x float> splat (float 0x3F81227F40000000))
  %v1306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1305, <8 x float> %v1302, <8 x float> splat (float 0x3FA5556740000000))
  %v1307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1306, <8 x float> %v1302, <8 x float> splat (float 0x3FC5554B00000000))
  %v1308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1307, <8 x float> %v1302, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1304, <8 x float> %v1308, <8 x float> %v1302)
  %v1310 = sub <8 x i32> %v1303, splat (i32 1262485250)
  %v1311 = lshr <8 x i32> %v1310, splat (i32 1)
  %v1312 = sub <8 x i32> %v1310, %v1311
  %v1313 = shl <8 x i32> %v1311, splat (i32 23)
  %v1314 = bitcast <8 x i32> %v1313 to <8 x float>
  %v1315 = shl <8 x i32> %v1312, splat (i32 23)
  %v1316 = bitcast <8 x i32> %v1315 to <8 x float>
  %v1317 = fadd <8 x float> %v1309, splat (float 0x3FF0000000000000)
  %v1318 = fmul <8 x float> %v1317, %v1314
  %v1319 = fmul <8 x float> %v1318, %v1316
  %v1320 = fcmp uno <8 x float> %v1290, %v1290
  %v1321 = fcmp ogt <8 x float> %v1290, %v1319
  %v1322 = select <8 x i1> %v1321, <8 x float> %v1290, <8 x float> %v1319
  %v1323 = select <8 x i1> %v1320, <8 x float> %v1290, <8 x float> %v1322
  %v1324 = add i64 0, 0
  %v1325 = getelementptr inbounds float, ptr %v1280, i64 %v1324
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1323, ptr align 4 %v1325, <8 x i1> %v1286)
  %v1326 = add nsw i64 %v1271, 1
  br label %b241
b243:
  %v1327 = add i64 %v8, 0
  %v1328 = sdiv i64 %v1327, 1
  %v1329 = add i64 %v2, 1
  %v1330 = mul i64 %v1328, %v2
  %v1331 = sdiv i64 %v1330, %v3
  %v1332 = mul i64 %v1331, 1
  %v1333 = icmp slt i64 %v1332, %v8
  %v1334 = select i1 %v1333, i64 %v1332, i64 %v8
  %v1335 = mul i64 %v1328, %v1329
  %v1336 = sdiv i64 %v1335, %v3
  %v1337 = mul i64 %v1336, 1
  %v1338 = icmp slt i64 %v1337, %v8
  %v1339 = select i1 %v1338, i64 %v1337, i64 %v8
  br label %b244
b244:
  %v1340 = phi i64 [ %v1334, %b243 ], [ %v1366, %b249 ]
  %v1341 = icmp slt i64 %v1340, %v1339
  br i1 %v1341, label %b245, label %b246
b245:
  br label %b247
b247:
  %v1342 = phi i64 [ 0, %b245 ], [ %v1365, %b248 ]
  %v1343 = icmp slt i64 %v1342, 2
  br i1 %v1343, label %b248, label %b249
b248:
  %v1344 = mul i64 %v1340, 16
  %v1345 = getelementptr inbounds float, ptr %v102, i64 %v1344
  %v1346 = mul i64 %v1340, 2
  %v1347 = getelementptr inbounds float, ptr %v104, i64 %v1346
  %v1348 = add i64 0, %v1342
  %v1349 = getelementptr inbounds float, ptr %v1347, i64 %v1348
  %v1350 = load float, ptr %v1349, align 4
  %v1351 = mul i64 %v1340, 16
  %v1352 = getelementptr inbounds float, ptr %v106, i64 %v1351
  %v1353 = mul i64 %v1342, 8
  %v1354 = add i64 0, %v1353
  %v1355 = add i64 %v1354, 0
  %v1356 = getelementptr inbounds float, ptr %v1345, i64 %v1355
  %v1357 = load <8 x float>, ptr %v1356, align 4
  %v1358 = insertelement <8 x float> poison, float %v1350, i64 0
  %v1359 = shufflevector <8 x float> %v1358, <8 x float> poison, <8 x i32> zeroinitializer
  %v1360 = fdiv <8 x float> %v1357, %v1359
  %v1361 = mul i64 %v1342, 8
  %v1362 = add i64 0, %v1361
  %v1363 = add i64 %v1362, 0
  %v1364 = getelementptr inbounds float, ptr %v1352, i64 %v1363
  store <8 x float> %v1360, ptr %v1364, align 4
  %v1365 = add nsw i64 %v1342, 1
  br label %b247
b249:
  %v1366 = add nsw i64 %v1340, 1
  br label %b244
b246:
  %v1367 = add i64 %v8, 0
  %v1368 = sdiv i64 %v1367, 1
  %v1369 = add i64 %v2, 1
  %v1370 = mul i64 %v1368, %v2
  %v1371 = sdiv i64 %v1370, %v3
  %v1372 = mul i64 %v1371, 1
  %v1373 = icmp slt i64 %v1372, %v8
  %v1374 = select i1 %v1373, i64 %v1372, i64 %v8
  %v1375 = mul i64 %v1368, %v1369
  %v1376 = sdiv i64 %v1375, %v3
  %v1377 = mul i64 %v1376, 1
  %v1378 = icmp slt i64 %v1377, %v8
  %v1379 = select i1 %v1378, i64 %v1377, i64 %v8
  br label %b250
b250:
  %v1380 = phi i64 [ %v1374, %b246 ], [ %v1433, %b255 ]
  %v1381 = icmp slt i64 %v1380, %v1379
  br i1 %v1381, label %b251, label %b252
b251:
  %v1382 = mul i64 %v1380, 68
  %v1383 = getelementptr inbounds float, ptr %v86, i64 %v1382
  %v1384 = mul i64 %v1380, 16
  %v1385 = getelementptr inbounds float, ptr %v106, i64 %v1384
  %v1386 = mul i64 %v1380, 16
  %v1387 = getelementptr inbounds float, ptr %v50, i64 %v1386
  br label %b253
b253:
  %v1388 = phi i64 [ 0, %b251 ], [ %v1432, %b254 ]
  %v1389 = icmp slt i64 %v1388, 16
  br i1 %v1389, label %b254, label %b255
b254:
  %v1390 = add i64 48, %v1388
  %v1391 = getelementptr inbounds float, ptr %v1383, i64 %v1390
  %v1392 = load <8 x float>, ptr %v1391, align 4
  %v1393 = add i64 0, %v1388
  %v1394 = getelementptr inbounds float, ptr %v30, i64 %v1393
  %v1395 = load <8 x float>, ptr %v1394, align 4
  %v1396 = fadd <8 x float> %v1392, %v1395
  %v1397 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1396)
  %v1398 = fneg <8 x float> %v1397
  %v1399 = fcmp olt <8 x float> %v1398, splat (float 0xC05A400000000000)
  %v1400 = select <8 x i1> %v1399, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1398
  %v1401 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1400, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1402 = fsub <8 x float> %v1401, splat (float 0x4168000000000000)
  %v1403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1402, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1400)
  %v1404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1402, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1403)
  %v1405 = bitcast <8 x float> %v1401 to <8 x i32>
  %v1406 = fmul <8 x float> %v1404, %v1404
  %v1407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1404, <8 x float> splat (float 0x3F81227F40000000))
  %v1408 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1407, <8 x float> %v1404, <8 x float> splat (float 0x3FA5556740000000))
  %v1409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1408, <8 x float> %v1404, <8 x float> splat (float 0x3FC5554B00000000))
  %v1410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1409, <8 x float> %v1404, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1406, <8 x float> %v1410, <8 x float> %v1404)
  %v1412 = sub <8 x i32> %v1405, splat (i32 1262485250)
  %v1413 = lshr <8 x i32> %v1412, splat (i32 1)
  %v1414 = sub <8 x i32> %v1412, %v1413
  %v1415 = shl <8 x i32> %v1413, splat (i32 23)
  %v1416 = bitcast <8 x i32> %v1415 to <8 x float>
  %v1417 = shl <8 x i32> %v1414, splat (i32 23)
  %v1418 = bitcast <8 x i32> %v1417 to <8 x float>
  %v1419 = fadd <8 x float> %v1411, splat (float 0x3FF0000000000000)
  %v1420 = fmul <8 x float> %v1419, %v1416
  %v1421 = fmul <8 x float> %v1420, %v1418
  %v1422 = fcmp olt <8 x float> %v1396, splat (float 0x0000000000000000)
  %v1423 = select <8 x i1> %v1422, <8 x float> %v1421, <8 x float> splat (float 0x3FF0000000000000)
  %v1424 = fadd <8 x float> %v1421, splat (float 0x3FF0000000000000)
  %v1425 = fdiv <8 x float> %v1423, %v1424
  %v1426 = add i64 0, %v1388
  %v1427 = getelementptr inbounds float, ptr %v1385, i64 %v1426
  %v1428 = load <8 x float>, ptr %v1427, align 4
  %v1429 = fmul <8 x float> %v1425, %v1428
  %v1430 = add i64 0, %v1388
  %v1431 = getelementptr inbounds float, ptr %v1387, i64 %v1430
  store <8 x float> %v1429, ptr %v1431, align 4
  %v1432 = add nsw i64 %v1388, 8
  br label %b253
b255:
  %v1433 = add nsw i64 %v1380, 1
  br label %b250
b252:
  %v1434 = icmp sgt i64 %v3, 1
  br i1 %v1434, label %b256, label %b257
b256:
  %v1435 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1436 = atomicrmw add ptr %v1435, i64 1 acq_rel
  %v1437 = load i64, ptr %v195, align 8
  %v1438 = add i64 %v1437, 1
  store i64 %v1438, ptr %v195, align 8
  %v1439 = mul i64 %v3, %v1438
  br label %b258
b258:
  %v1440 = load atomic i64, ptr %v1435 acquire, align 8
  %v1441 = icmp slt i64 %v1440, %v1439
  br i1 %v1441, label %b259, label %b260
b259:
  %v1442 = call i32 @sched_yield()
  br label %b258
b260:
  br label %b257
b257:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v195 = alloca i64, i64 1, align 8
  %v459 = alloca float, i64 64, align 4
  %v744 = alloca float, i64 64, align 4
  %v1823 = alloca float, i64 192, align 4
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
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds i64, ptr %v1, i64 6
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 19
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 20
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 21
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 22
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 26
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 27
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 44
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 45
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 46
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 47
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 48
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 49
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 50
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 51
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 52
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 53
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 54
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 55
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 56
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 57
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 58
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 59
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 60
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 61
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 62
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 63
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 65
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 69
  %v194 = load i64, ptr %v193, align 8
  store i64 0, ptr %v195, align 8
  %v196 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v197 = load ptr, ptr %v196, align 4
  %v198 = mul i64 %v2, 18432
  %v199 = add i64 %v198, 544
  %v200 = getelementptr inbounds float, ptr %v197, i64 %v199
  %v201 = getelementptr inbounds float, ptr %v197, i64 0
  %v202 = getelementptr inbounds float, ptr %v197, i64 128
  %v203 = getelementptr inbounds i64, ptr %v1, i64 4
  %v204 = load i64, ptr %v203, align 8
  %v205 = icmp eq i64 %v204, 0
  br i1 %v205, label %b0, label %b1
b0:
  %v206 = add i64 1, 0
  %v207 = sdiv i64 %v206, 1
  %v208 = add i64 %v2, 1
  %v209 = mul i64 %v207, %v2
  %v210 = sdiv i64 %v209, %v3
  %v211 = mul i64 %v210, 1
  %v212 = icmp slt i64 %v211, 1
  %v213 = select i1 %v212, i64 %v211, i64 1
  %v214 = mul i64 %v207, %v208
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, 1
  %v218 = select i1 %v217, i64 %v216, i64 1
  %v219 = icmp slt i64 %v218, 1
  %v220 = select i1 %v219, i64 %v218, i64 1
  br label %b2
b2:
  %v221 = phi i64 [ %v213, %b0 ], [ %v235, %b3 ]
  %v222 = icmp slt i64 %v221, %v220
  br i1 %v222, label %b3, label %b4
b3:
  %v223 = mul i64 %v221, 128
  %v224 = mul i64 %v221, 8
  %v225 = add i64 %v223, 0
  %v226 = add i64 %v224, 0
  %v227 = getelementptr inbounds float, ptr %v201, i64 %v225
  %v228 = sub i64 8, %v226
  %v229 = icmp slt i64 %v228, 0
  %v230 = select i1 %v229, i64 0, i64 %v228
  %v231 = mul i64 %v226, 1
  %v232 = add i64 0, %v231
  %v233 = getelementptr inbounds float, ptr %v18, i64 %v232
  call void @pack_rows(ptr %v233, i64 1, i64 8, i64 16, i64 %v230, ptr %v227, i64 8)
  %v234 = add i64 %v223, 128
  %v235 = add nsw i64 %v221, 1
  br label %b2
b4:
  %v236 = add i64 1, 0
  %v237 = sdiv i64 %v236, 1
  %v238 = add i64 %v2, 1
  %v239 = mul i64 %v237, %v2
  %v240 = sdiv i64 %v239, %v3
  %v241 = mul i64 %v240, 1
  %v242 = icmp slt i64 %v241, 1
  %v243 = select i1 %v242, i64 %v241, i64 1
  %v244 = mul i64 %v237, %v238
  %v245 = sdiv i64 %v244, %v3
  %v246 = mul i64 %v245, 1
  %v247 = icmp slt i64 %v246, 1
  %v248 = select i1 %v247, i64 %v246, i64 1
  %v249 = icmp slt i64 %v248, 1
  %v250 = select i1 %v249, i64 %v248, i64 1
  br label %b5
b5:
  %v251 = phi i64 [ %v243, %b4 ], [ %v265, %b6 ]
  %v252 = icmp slt i64 %v251, %v250
  br i1 %v252, label %b6, label %b7
b6:
  %v253 = mul i64 %v251, 128
  %v254 = mul i64 %v251, 8
  %v255 = add i64 %v253, 0
  %v256 = add i64 %v254, 0
  %v257 = getelementptr inbounds float, ptr %v202, i64 %v255
  %v258 = sub i64 8, %v256
  %v259 = icmp slt i64 %v258, 0
  %v260 = select i1 %v259, i64 0, i64 %v258
  %v261 = mul i64 %v256, 1
  %v262 = add i64 0, %v261
  %v263 = getelementptr inbounds float, ptr %v12, i64 %v262
  call void @pack_rows(ptr %v263, i64 1, i64 8, i64 16, i64 %v260, ptr %v257, i64 8)
  %v264 = add i64 %v253, 128
  %v265 = add nsw i64 %v251, 1
  br label %b5
b7:
  br label %b1
b1:
  %v266 = icmp sgt i64 %v3, 1
  br i1 %v266, label %b8, label %b9
b8:
  %v267 = getelementptr inbounds i64, ptr %v1, i64 3
  %v268 = atomicrmw add ptr %v267, i64 1 acq_rel
  %v269 = load i64, ptr %v195, align 8
  %v270 = add i64 %v269, 1
  store i64 %v270, ptr %v195, align 8
  %v271 = mul i64 %v3, %v270
  br label %b10
b10:
  %v272 = load atomic i64, ptr %v267 acquire, align 8
  %v273 = icmp slt i64 %v272, %v271
  br i1 %v273, label %b11, label %b12
b11:
  %v274 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  %v275 = add i64 %v8, 0
  %v276 = sdiv i64 %v275, 1
  %v277 = add i64 %v2, 1
  %v278 = mul i64 %v276, %v2
  %v279 = sdiv i64 %v278, %v3
  %v280 = mul i64 %v279, 1
  %v281 = icmp slt i64 %v280, %v8
  %v282 = select i1 %v281, i64 %v280, i64 %v8
  %v283 = mul i64 %v276, %v277
  %v284 = sdiv i64 %v283, %v3
  %v285 = mul i64 %v284, 1
  %v286 = icmp slt i64 %v285, %v8
  %v287 = select i1 %v286, i64 %v285, i64 %v8
  br label %b13
b13:
  %v288 = phi i64 [ %v282, %b9 ], [ %v356, %b18 ]
  %v289 = icmp slt i64 %v288, %v287
  br i1 %v289, label %b14, label %b15
b14:
  %v290 = mul i64 %v288, 16
  %v291 = getelementptr inbounds float, ptr %v36, i64 %v290
  %v292 = mul i64 %v288, 68
  %v293 = getelementptr inbounds float, ptr %v86, i64 %v292
  %v294 = mul i64 %v288, 16
  %v295 = getelementptr inbounds float, ptr %v106, i64 %v294
  %v296 = mul i64 %v288, 16
  %v297 = getelementptr inbounds float, ptr %v108, i64 %v296
  %v298 = mul i64 %v288, 16
  %v299 = getelementptr inbounds float, ptr %v110, i64 %v298
  br label %b16
b16:
  %v300 = phi i64 [ 0, %b14 ], [ %v355, %b17 ]
  %v301 = icmp slt i64 %v300, 16
  br i1 %v301, label %b17, label %b18
b17:
  %v302 = add i64 0, %v300
  %v303 = getelementptr inbounds float, ptr %v291, i64 %v302
  %v304 = load <8 x float>, ptr %v303, align 4
  %v305 = add i64 48, %v300
  %v306 = getelementptr inbounds float, ptr %v293, i64 %v305
  %v307 = load <8 x float>, ptr %v306, align 4
  %v308 = add i64 0, %v300
  %v309 = getelementptr inbounds float, ptr %v30, i64 %v308
  %v310 = load <8 x float>, ptr %v309, align 4
  %v311 = fadd <8 x float> %v307, %v310
  %v312 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v311)
  %v313 = fneg <8 x float> %v312
  %v314 = fcmp olt <8 x float> %v313, splat (float 0xC05A400000000000)
  %v315 = select <8 x i1> %v314, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v313
  %v316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v315, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v317 = fsub <8 x float> %v316, splat (float 0x4168000000000000)
  %v318 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v317, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v315)
  %v319 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v317, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v318)
  %v320 = bitcast <8 x float> %v316 to <8 x i32>
  %v321 = fmul <8 x float> %v319, %v319
  %v322 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v319, <8 x float> splat (float 0x3F81227F40000000))
  %v323 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v322, <8 x float> %v319, <8 x float> splat (float 0x3FA5556740000000))
  %v324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v323, <8 x float> %v319, <8 x float> splat (float 0x3FC5554B00000000))
  %v325 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v324, <8 x float> %v319, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v321, <8 x float> %v325, <8 x float> %v319)
  %v327 = sub <8 x i32> %v320, splat (i32 1262485250)
  %v328 = lshr <8 x i32> %v327, splat (i32 1)
  %v329 = sub <8 x i32> %v327, %v328
  %v330 = shl <8 x i32> %v328, splat (i32 23)
  %v331 = bitcast <8 x i32> %v330 to <8 x float>
  %v332 = shl <8 x i32> %v329, splat (i32 23)
  %v333 = bitcast <8 x i32> %v332 to <8 x float>
  %v334 = fadd <8 x float> %v326, splat (float 0x3FF0000000000000)
  %v335 = fmul <8 x float> %v334, %v331
  %v336 = fmul <8 x float> %v335, %v333
  %v337 = fcmp olt <8 x float> %v311, splat (float 0x0000000000000000)
  %v338 = select <8 x i1> %v337, <8 x float> %v336, <8 x float> splat (float 0x3FF0000000000000)
  %v339 = fadd <8 x float> %v336, splat (float 0x3FF0000000000000)
  %v340 = fdiv <8 x float> %v338, %v339
  %v341 = fmul <8 x float> %v304, %v340
  %v342 = add i64 0, %v300
  %v343 = getelementptr inbounds float, ptr %v295, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = fmul <8 x float> %v304, %v344
  %v346 = fmul <8 x float> %v345, %v340
  %v347 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v348 = shufflevector <8 x float> %v347, <8 x float> poison, <8 x i32> zeroinitializer
  %v349 = fsub <8 x float> %v348, %v340
  %v350 = fmul <8 x float> %v346, %v349
  %v351 = add i64 0, %v300
  %v352 = getelementptr inbounds float, ptr %v297, i64 %v351
  store <8 x float> %v341, ptr %v352, align 4
  %v353 = add i64 0, %v300
  %v354 = getelementptr inbounds float, ptr %v299, i64 %v353
  store <8 x float> %v350, ptr %v354, align 4
  %v355 = add nsw i64 %v300, 8
  br label %b16
b18:
  %v356 = add nsw i64 %v288, 1
  br label %b13
b15:
  %v357 = add i64 %v8, 0
  %v358 = sdiv i64 %v357, 1
  %v359 = add i64 %v2, 1
  %v360 = mul i64 %v358, %v2
  %v361 = sdiv i64 %v360, %v3
  %v362 = mul i64 %v361, 1
  %v363 = icmp slt i64 %v362, %v8
  %v364 = select i1 %v363, i64 %v362, i64 %v8
  %v365 = mul i64 %v358, %v359
  %v366 = sdiv i64 %v365, %v3
  %v367 = mul i64 %v366, 1
  %v368 = icmp slt i64 %v367, %v8
  %v369 = select i1 %v368, i64 %v367, i64 %v8
  br label %b19
b19:
  %v370 = phi i64 [ %v364, %b15 ], [ %v396, %b24 ]
  %v371 = icmp slt i64 %v370, %v369
  br i1 %v371, label %b20, label %b21
b20:
  br label %b22
b22:
  %v372 = phi i64 [ 0, %b20 ], [ %v395, %b23 ]
  %v373 = icmp slt i64 %v372, 2
  br i1 %v373, label %b23, label %b24
b23:
  %v374 = mul i64 %v370, 16
  %v375 = getelementptr inbounds float, ptr %v108, i64 %v374
  %v376 = mul i64 %v370, 2
  %v377 = getelementptr inbounds float, ptr %v104, i64 %v376
  %v378 = add i64 0, %v372
  %v379 = getelementptr inbounds float, ptr %v377, i64 %v378
  %v380 = load float, ptr %v379, align 4
  %v381 = mul i64 %v370, 16
  %v382 = getelementptr inbounds float, ptr %v112, i64 %v381
  %v383 = mul i64 %v372, 8
  %v384 = add i64 0, %v383
  %v385 = add i64 %v384, 0
  %v386 = getelementptr inbounds float, ptr %v375, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = insertelement <8 x float> poison, float %v380, i64 0
  %v389 = shufflevector <8 x float> %v388, <8 x float> poison, <8 x i32> zeroinitializer
  %v390 = fdiv <8 x float> %v387, %v389
  %v391 = mul i64 %v372, 8
  %v392 = add i64 0, %v391
  %v393 = add i64 %v392, 0
  %v394 = getelementptr inbounds float, ptr %v382, i64 %v393
  store <8 x float> %v390, ptr %v394, align 4
  %v395 = add nsw i64 %v372, 1
  br label %b22
b24:
  %v396 = add nsw i64 %v370, 1
  br label %b19
b21:
  %v397 = add i64 %v8, 0
  %v398 = sdiv i64 %v397, 1
  %v399 = add i64 %v2, 1
  %v400 = mul i64 %v398, %v2
  %v401 = sdiv i64 %v400, %v3
  %v402 = mul i64 %v401, 1
  %v403 = icmp slt i64 %v402, %v8
  %v404 = select i1 %v403, i64 %v402, i64 %v8
  %v405 = mul i64 %v398, %v399
  %v406 = sdiv i64 %v405, %v3
  %v407 = mul i64 %v406, 1
  %v408 = icmp slt i64 %v407, %v8
  %v409 = select i1 %v408, i64 %v407, i64 %v8
  br label %b25
b25:
  %v410 = phi i64 [ %v404, %b21 ], [ %v458, %b30 ]
  %v411 = icmp slt i64 %v410, %v409
  br i1 %v411, label %b26, label %b27
b26:
  br label %b28
b28:
  %v412 = phi i64 [ 0, %b26 ], [ %v457, %b33 ]
  %v413 = icmp slt i64 %v412, 2
  br i1 %v413, label %b29, label %b30
b29:
  br label %b31
b31:
  %v414 = phi i64 [ 0, %b29 ], [ %v442, %b32 ]
  %v415 = phi <8 x float> [ splat (float 0x0000000000000000), %b29 ], [ %v441, %b32 ]
  %v416 = icmp slt i64 %v414, 8
  br i1 %v416, label %b32, label %b33
b32:
  %v417 = mul i64 %v410, 16
  %v418 = getelementptr inbounds float, ptr %v108, i64 %v417
  %v419 = mul i64 %v410, 16
  %v420 = getelementptr inbounds float, ptr %v106, i64 %v419
  %v421 = mul i64 %v410, 2
  %v422 = getelementptr inbounds float, ptr %v104, i64 %v421
  %v423 = add i64 0, %v412
  %v424 = getelementptr inbounds float, ptr %v422, i64 %v423
  %v425 = load float, ptr %v424, align 4
  %v426 = mul i64 %v412, 8
  %v427 = add i64 0, %v426
  %v428 = add i64 %v427, %v414
  %v429 = getelementptr inbounds float, ptr %v418, i64 %v428
  %v430 = load <8 x float>, ptr %v429, align 4
  %v431 = mul i64 %v412, 8
  %v432 = add i64 0, %v431
  %v433 = add i64 %v432, %v414
  %v434 = getelementptr inbounds float, ptr %v420, i64 %v433
  %v435 = load <8 x float>, ptr %v434, align 4
  %v436 = fmul <8 x float> %v430, %v435
  %v437 = insertelement <8 x float> poison, float %v425, i64 0
  %v438 = shufflevector <8 x float> %v437, <8 x float> poison, <8 x i32> zeroinitializer
  %v439 = fdiv <8 x float> %v436, %v438
  %v440 = fneg <8 x float> %v439
  %v441 = fadd <8 x float> %v415, %v440
  %v442 = add nsw i64 %v414, 8
  br label %b31
b33:
  %v443 = shufflevector <8 x float> %v415, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v444 = shufflevector <8 x float> %v415, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v445 = fadd <4 x float> %v443, %v444
  %v446 = shufflevector <4 x float> %v445, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v447 = shufflevector <4 x float> %v445, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v448 = fadd <2 x float> %v446, %v447
  %v449 = extractelement <2 x float> %v448, i64 0
  %v450 = extractelement <2 x float> %v448, i64 1
  %v451 = fadd float %v449, %v450
  %v452 = fadd float %v451, 0x0000000000000000
  %v453 = mul i64 %v410, 2
  %v454 = getelementptr inbounds float, ptr %v114, i64 %v453
  %v455 = add i64 0, %v412
  %v456 = getelementptr inbounds float, ptr %v454, i64 %v455
  store float %v452, ptr %v456, align 4
  %v457 = add nsw i64 %v412, 1
  br label %b28
b30:
  %v458 = add nsw i64 %v410, 1
  br label %b25
b27:
  %v460 = add i64 %v8, 0
  %v461 = sdiv i64 %v460, 1
  %v462 = add i64 %v2, 1
  %v463 = mul i64 %v461, %v2
  %v464 = sdiv i64 %v463, %v3
  %v465 = mul i64 %v464, 1
  %v466 = icmp slt i64 %v465, %v8
  %v467 = select i1 %v466, i64 %v465, i64 %v8
  %v468 = mul i64 %v461, %v462
  %v469 = sdiv i64 %v468, %v3
  %v470 = mul i64 %v469, 1
  %v471 = icmp slt i64 %v470, %v8
  %v472 = select i1 %v471, i64 %v470, i64 %v8
  br label %b34
b34:
  %v473 = phi i64 [ %v467, %b27 ], [ %v527, %b39 ]
  %v474 = icmp slt i64 %v473, %v472
  br i1 %v474, label %b35, label %b36
b35:
  %v475 = add i64 %v473, 96
  %v476 = icmp slt i64 %v475, %v472
  %v477 = select i1 %v476, i64 %v475, i64 %v472
  br label %b37
b37:
  %v478 = phi i64 [ 0, %b35 ], [ %v526, %b42 ]
  %v479 = icmp slt i64 %v478, 1
  br i1 %v479, label %b38, label %b39
b38:
  %v480 = sub i64 %v477, %v473
  %v481 = sub i64 8, 1
  %v482 = add i64 %v480, %v481
  %v483 = sdiv i64 %v482, 8
  br label %b40
b40:
  %v484 = phi i64 [ 0, %b38 ], [ %v525, %b47 ]
  %v485 = icmp slt i64 %v484, %v483
  br i1 %v485, label %b41, label %b42
b41:
  %v486 = mul i64 %v480, %v484
  %v487 = sdiv i64 %v486, %v483
  %v488 = add i64 %v473, %v487
  %v489 = add i64 %v484, 1
  %v490 = mul i64 %v480, %v489
  %v491 = sdiv i64 %v490, %v483
  %v492 = add i64 %v473, %v491
  %v493 = mul i64 %v478, 128
  %v494 = getelementptr inbounds float, ptr %v201, i64 %v493
  %v495 = sub i64 %v492, %v488
  %v496 = mul i64 %v488, 16
  %v497 = getelementptr inbounds float, ptr %v110, i64 %v496
  %v498 = getelementptr inbounds float, ptr %v497, i64 0
  %v499 = sub i64 %v495, 1
  %v500 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v499
  %v501 = load ptr, ptr %v500, align 4
  %v502 = getelementptr inbounds float, ptr %v459, i64 0
  %v503 = icmp sgt i64 %v495, 0
  br i1 %v503, label %b43, label %b44
b43:
  call void %v501(ptr %v498, i64 16, ptr %v494, i64 16, ptr %v502, i64 8, i64 0)
  br label %b44
b44:
  %v504 = add i64 %v493, 128
  br label %b45
b45:
  %v505 = phi i64 [ %v488, %b44 ], [ %v524, %b50 ]
  %v506 = icmp slt i64 %v505, %v492
  br i1 %v506, label %b46, label %b47
b46:
  %v507 = sub i64 %v505, %v488
  %v508 = mul i64 %v507, 8
  %v509 = getelementptr inbounds float, ptr %v459, i64 %v508
  %v510 = mul i64 %v505, 8
  %v511 = getelementptr inbounds float, ptr %v116, i64 %v510
  br label %b48
b48:
  %v512 = phi i64 [ 0, %b46 ], [ %v523, %b49 ]
  %v513 = icmp slt i64 %v512, 1
  br i1 %v513, label %b49, label %b50
b49:
  %v514 = mul i64 %v478, 1
  %v515 = add i64 %v514, %v512
  %v516 = mul i64 %v515, 8
  %v517 = add i64 0, %v512
  %v518 = mul i64 %v517, 8
  %v519 = getelementptr inbounds float, ptr %v509, i64 %v518
  %v520 = load <8 x float>, ptr %v519, align 4
  %v521 = add i64 0, %v516
  %v522 = getelementptr inbounds float, ptr %v511, i64 %v521
  store <8 x float> %v520, ptr %v522, align 4
  %v523 = add nsw i64 %v512, 1
  br label %b48
b50:
  %v524 = add nsw i64 %v505, 1
  br label %b45
b47:
  %v525 = add nsw i64 %v484, 1
  br label %b40
b42:
  %v526 = add nsw i64 %v478, 1
  br label %b37
b39:
  %v527 = add nsw i64 %v473, 96
  br label %b34
b36:
  %v528 = add i64 %v8, 0
  %v529 = sdiv i64 %v528, 1
  %v530 = add i64 %v2, 1
  %v531 = mul i64 %v529, %v2
  %v532 = sdiv i64 %v531, %v3
  %v533 = mul i64 %v532, 1
  %v534 = icmp slt i64 %v533, %v8
  %v535 = select i1 %v534, i64 %v533, i64 %v8
  %v536 = mul i64 %v529, %v530
  %v537 = sdiv i64 %v536, %v3
  %v538 = mul i64 %v537, 1
  %v539 = icmp slt i64 %v538, %v8
  %v540 = select i1 %v539, i64 %v538, i64 %v8
  br label %b51
b51:
  %v541 = phi i64 [ %v535, %b36 ], [ %v578, %b56 ]
  %v542 = icmp slt i64 %v541, %v540
  br i1 %v542, label %b52, label %b53
b52:
  br label %b54
b54:
  %v543 = phi i64 [ 0, %b52 ], [ %v577, %b59 ]
  %v544 = icmp slt i64 %v543, 2
  br i1 %v544, label %b55, label %b56
b55:
  br label %b57
b57:
  %v545 = phi i64 [ 0, %b55 ], [ %v570, %b58 ]
  %v546 = phi <8 x float> [ splat (float 0x0000000000000000), %b55 ], [ %v569, %b58 ]
  %v547 = icmp slt i64 %v545, 8
  br i1 %v547, label %b58, label %b59
b58:
  %v548 = mul i64 %v541, 16
  %v549 = getelementptr inbounds float, ptr %v112, i64 %v548
  %v550 = mul i64 %v543, 8
  %v551 = add i64 0, %v550
  %v552 = add i64 %v551, %v545
  %v553 = getelementptr inbounds float, ptr %v549, i64 %v552
  %v554 = load float, ptr %v553, align 4
  %v555 = mul i64 1, %v7
  %v556 = add i64 %v541, %v555
  %v557 = mul i64 %v556, 128
  %v558 = getelementptr inbounds float, ptr %v38, i64 %v557
  %v559 = mul i64 %v543, 64
  %v560 = add i64 0, %v559
  %v561 = add i64 %v560, 0
  %v562 = mul i64 %v545, 8
  %v563 = add i64 %v561, %v562
  %v564 = getelementptr inbounds float, ptr %v558, i64 %v563
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = insertelement <8 x float> poison, float %v554, i64 0
  %v567 = shufflevector <8 x float> %v566, <8 x float> poison, <8 x i32> zeroinitializer
  %v568 = fmul <8 x float> %v567, %v565
  %v569 = fadd <8 x float> %v546, %v568
  %v570 = add nsw i64 %v545, 1
  br label %b57
b59:
  %v571 = mul i64 %v541, 16
  %v572 = getelementptr inbounds float, ptr %v108, i64 %v571
  %v573 = mul i64 %v543, 8
  %v574 = add i64 0, %v573
  %v575 = add i64 %v574, 0
  %v576 = getelementptr inbounds float, ptr %v572, i64 %v575
  store <8 x float> %v546, ptr %v576, align 4
  %v577 = add nsw i64 %v543, 1
  br label %b54
b56:
  %v578 = add nsw i64 %v541, 1
  br label %b51
b53:
  %v579 = add i64 %v8, 0
  %v580 = sdiv i64 %v579, 1
  %v581 = add i64 %v2, 1
  %v582 = mul i64 %v580, %v2
  %v583 = sdiv i64 %v582, %v3
  %v584 = mul i64 %v583, 1
  %v585 = icmp slt i64 %v584, %v8
  %v586 = select i1 %v585, i64 %v584, i64 %v8
  %v587 = mul i64 %v580, %v581
  %v588 = sdiv i64 %v587, %v3
  %v589 = mul i64 %v588, 1
  %v590 = icmp slt i64 %v589, %v8
  %v591 = select i1 %v590, i64 %v589, i64 %v8
  br label %b60
b60:
  %v592 = phi i64 [ %v586, %b53 ], [ %v667, %b61 ]
  %v593 = icmp slt i64 %v592, %v591
  br i1 %v593, label %b61, label %b62
b61:
  %v594 = mul i64 %v592, 2
  %v595 = getelementptr inbounds float, ptr %v100, i64 %v594
  %v596 = mul i64 1, %v7
  %v597 = add i64 %v592, %v596
  %v598 = mul i64 %v597, 2
  %v599 = getelementptr inbounds float, ptr %v42, i64 %v598
  %v600 = mul i64 %v592, 2
  %v601 = getelementptr inbounds float, ptr %v114, i64 %v600
  %v602 = mul i64 %v592, 2
  %v603 = getelementptr inbounds float, ptr %v118, i64 %v602
  %v604 = icmp ult i64 2, 8
  %v605 = select i1 %v604, i64 2, i64 8
  %v606 = trunc i64 %v605 to i32
  %v607 = insertelement <8 x i32> poison, i32 %v606, i64 0
  %v608 = shufflevector <8 x i32> %v607, <8 x i32> poison, <8 x i32> zeroinitializer
  %v609 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v608
  %v610 = add i64 0, 0
  %v611 = getelementptr inbounds float, ptr %v595, i64 %v610
  %v612 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v611, <8 x i1> %v609, <8 x float> zeroinitializer)
  %v613 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v612)
  %v614 = add i64 0, 0
  %v615 = getelementptr inbounds float, ptr %v599, i64 %v614
  %v616 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v615, <8 x i1> %v609, <8 x float> zeroinitializer)
  %v617 = fneg <8 x float> %v616
  %v618 = fcmp olt <8 x float> %v617, splat (float 0xC05A400000000000)
  %v619 = select <8 x i1> %v618, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v617
  %v620 = fcmp ogt <8 x float> %v619, splat (float 0x4056400000000000)
  %v621 = select <8 x i1> %v620, <8 x float> splat (float 0x4056400000000000), <8 x float> %v619
  %v622 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v621, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v623 = fsub <8 x float> %v622, splat (float 0x4168000000000000)
  %v624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v623, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v621)
  %v625 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v623, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v624)
  %v626 = bitcast <8 x float> %v622 to <8 x i32>
  %v627 = fmul <8 x float> %v625, %v625
  %v628 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v625, <8 x float> splat (float 0x3F81227F40000000))
  %v629 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v628, <8 x float> %v625, <8 x float> splat (float 0x3FA5556740000000))
  %v630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v629, <8 x float> %v625, <8 x float> splat (float 0x3FC5554B00000000))
  %v631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v630, <8 x float> %v625, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v627, <8 x float> %v631, <8 x float> %v625)
  %v633 = sub <8 x i32> %v626, splat (i32 1262485250)
  %v634 = lshr <8 x i32> %v633, splat (i32 1)
  %v635 = sub <8 x i32> %v633, %v634
  %v636 = shl <8 x i32> %v634, splat (i32 23)
  %v637 = bitcast <8 x i32> %v636 to <8 x float>
  %v638 = shl <8 x i32> %v635, splat (i32 23)
  %v639 = bitcast <8 x i32> %v638 to <8 x float>
  %v640 = fadd <8 x float> %v632, splat (float 0x3FF0000000000000)
  %v641 = fmul <8 x float> %v640, %v637
  %v642 = fmul <8 x float> %v641, %v639
  %v643 = fcmp ogt <8 x float> %v613, %v642
  %v644 = select <8 x i1> %v643, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v645 = add i64 0, 0
  %v646 = getelementptr inbounds float, ptr %v601, i64 %v645
  %v647 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v646, <8 x i1> %v609, <8 x float> zeroinitializer)
  %v648 = fcmp oeq <8 x float> %v613, %v642
  %v649 = select <8 x i1> %v648, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v650 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v651 = shufflevector <8 x float> %v650, <8 x float> poison, <8 x i32> zeroinitializer
  %v652 = fmul <8 x float> %v651, %v647
  %v653 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v654 = shufflevector <8 x float> %v653, <8 x float> poison, <8 x i32> zeroinitializer
  %v655 = fcmp une <8 x float> %v649, splat (float 0x0000000000000000)
  %v656 = select <8 x i1> %v655, <8 x float> %v652, <8 x float> %v654
  %v657 = fcmp une <8 x float> %v644, splat (float 0x0000000000000000)
  %v658 = select <8 x i1> %v657, <8 x float> %v647, <8 x float> %v656
  %v659 = fcmp ogt <8 x float> %v612, splat (float 0x0000000000000000)
  %v660 = fcmp olt <8 x float> %v612, splat (float 0x0000000000000000)
  %v661 = fadd <8 x float> %v612, splat (float 0x0000000000000000)
  %v662 = select <8 x i1> %v660, <8 x float> splat (float 0xBFF0000000000000), <8 x float> %v661
  %v663 = select <8 x i1> %v659, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v662
  %v664 = fmul <8 x float> %v658, %v663
  %v665 = add i64 0, 0
  %v666 = getelementptr inbounds float, ptr %v603, i64 %v665
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v664, ptr align 4 %v666, <8 x i1> %v609)
  %v667 = add nsw i64 %v592, 1
  br label %b60
b62:
  %v668 = add i64 %v8, 0
  %v669 = sdiv i64 %v668, 1
  %v670 = add i64 %v2, 1
  %v671 = mul i64 %v669, %v2
  %v672 = sdiv i64 %v671, %v3
  %v673 = mul i64 %v672, 1
  %v674 = icmp slt i64 %v673, %v8
  %v675 = select i1 %v674, i64 %v673, i64 %v8
  %v676 = mul i64 %v669, %v670
  %v677 = sdiv i64 %v676, %v3
  %v678 = mul i64 %v677, 1
  %v679 = icmp slt i64 %v678, %v8
  %v680 = select i1 %v679, i64 %v678, i64 %v8
  br label %b63
b63:
  %v681 = phi i64 [ %v675, %b62 ], [ %v709, %b68 ]
  %v682 = icmp slt i64 %v681, %v680
  br i1 %v682, label %b64, label %b65
b64:
  br label %b66
b66:
  %v683 = phi i64 [ 0, %b64 ], [ %v708, %b67 ]
  %v684 = icmp slt i64 %v683, 2
  br i1 %v684, label %b67, label %b68
b67:
  %v685 = mul i64 %v681, 2
  %v686 = getelementptr inbounds float, ptr %v118, i64 %v685
  %v687 = add i64 0, %v683
  %v688 = getelementptr inbounds float, ptr %v686, i64 %v687
  %v689 = load float, ptr %v688, align 4
  %v690 = mul i64 1, %v7
  %v691 = add i64 %v681, %v690
  %v692 = mul i64 %v691, 16
  %v693 = getelementptr inbounds float, ptr %v40, i64 %v692
  %v694 = mul i64 %v681, 16
  %v695 = getelementptr inbounds float, ptr %v120, i64 %v694
  %v696 = mul i64 %v683, 8
  %v697 = add i64 0, %v696
  %v698 = add i64 %v697, 0
  %v699 = getelementptr inbounds float, ptr %v693, i64 %v698
  %v700 = load <8 x float>, ptr %v699, align 4
  %v701 = insertelement <8 x float> poison, float %v689, i64 0
  %v702 = shufflevector <8 x float> %v701, <8 x float> poison, <8 x i32> zeroinitializer
  %v703 = fmul <8 x float> %v702, %v700
  %v704 = mul i64 %v683, 8
  %v705 = add i64 0, %v704
  %v706 = add i64 %v705, 0
  %v707 = getelementptr inbounds float, ptr %v695, i64 %v706
  store <8 x float> %v703, ptr %v707, align 4
  %v708 = add nsw i64 %v683, 1
  br label %b66
b68:
  %v709 = add nsw i64 %v681, 1
  br label %b63
b65:
  %v710 = add i64 %v8, 0
  %v711 = sdiv i64 %v710, 1
  %v712 = add i64 %v2, 1
  %v713 = mul i64 %v711, %v2
  %v714 = sdiv i64 %v713, %v3
  %v715 = mul i64 %v714, 1
  %v716 = icmp slt i64 %v715, %v8
  %v717 = select i1 %v716, i64 %v715, i64 %v8
  %v718 = mul i64 %v711, %v712
  %v719 = sdiv i64 %v718, %v3
  %v720 = mul i64 %v719, 1
  %v721 = icmp slt i64 %v720, %v8
  %v722 = select i1 %v721, i64 %v720, i64 %v8
  br label %b69
b69:
  %v723 = phi i64 [ %v717, %b65 ], [ %v743, %b74 ]
  %v724 = icmp slt i64 %v723, %v722
  br i1 %v724, label %b70, label %b71
b70:
  %v725 = mul i64 %v723, 16
  %v726 = getelementptr inbounds float, ptr %v120, i64 %v725
  %v727 = mul i64 %v723, 16
  %v728 = getelementptr inbounds float, ptr %v108, i64 %v727
  %v729 = mul i64 %v723, 16
  %v730 = getelementptr inbounds float, ptr %v122, i64 %v729
  br label %b72
b72:
  %v731 = phi i64 [ 0, %b70 ], [ %v742, %b73 ]
  %v732 = icmp slt i64 %v731, 16
  br i1 %v732, label %b73, label %b74
b73:
  %v733 = add i64 0, %v731
  %v734 = getelementptr inbounds float, ptr %v726, i64 %v733
  %v735 = load <8 x float>, ptr %v734, align 4
  %v736 = add i64 0, %v731
  %v737 = getelementptr inbounds float, ptr %v728, i64 %v736
  %v738 = load <8 x float>, ptr %v737, align 4
  %v739 = fadd <8 x float> %v735, %v738
  %v740 = add i64 0, %v731
  %v741 = getelementptr inbounds float, ptr %v730, i64 %v740
  store <8 x float> %v739, ptr %v741, align 4
  %v742 = add nsw i64 %v731, 8
  br label %b72
b74:
  %v743 = add nsw i64 %v723, 1
  br label %b69
b71:
  %v745 = add i64 %v8, 0
  %v746 = sdiv i64 %v745, 1
  %v747 = add i64 %v2, 1
  %v748 = mul i64 %v746, %v2
  %v749 = sdiv i64 %v748, %v3
  %v750 = mul i64 %v749, 1
  %v751 = icmp slt i64 %v750, %v8
  %v752 = select i1 %v751, i64 %v750, i64 %v8
  %v753 = mul i64 %v746, %v747
  %v754 = sdiv i64 %v753, %v3
  %v755 = mul i64 %v754, 1
  %v756 = icmp slt i64 %v755, %v8
  %v757 = select i1 %v756, i64 %v755, i64 %v8
  br label %b75
b75:
  %v758 = phi i64 [ %v752, %b71 ], [ %v812, %b80 ]
  %v759 = icmp slt i64 %v758, %v757
  br i1 %v759, label %b76, label %b77
b76:
  %v760 = add i64 %v758, 96
  %v761 = icmp slt i64 %v760, %v757
  %v762 = select i1 %v761, i64 %v760, i64 %v757
  br label %b78
b78:
  %v763 = phi i64 [ 0, %b76 ], [ %v811, %b83 ]
  %v764 = icmp slt i64 %v763, 1
  br i1 %v764, label %b79, label %b80
b79:
  %v765 = sub i64 %v762, %v758
  %v766 = sub i64 8, 1
  %v767 = add i64 %v765, %v766
  %v768 = sdiv i64 %v767, 8
  br label %b81
b81:
  %v769 = phi i64 [ 0, %b79 ], [ %v810, %b88 ]
  %v770 = icmp slt i64 %v769, %v768
  br i1 %v770, label %b82, label %b83
b82:
  %v771 = mul i64 %v765, %v769
  %v772 = sdiv i64 %v771, %v768
  %v773 = add i64 %v758, %v772
  %v774 = add i64 %v769, 1
  %v775 = mul i64 %v765, %v774
  %v776 = sdiv i64 %v775, %v768
  %v777 = add i64 %v758, %v776
  %v778 = mul i64 %v763, 128
  %v779 = getelementptr inbounds float, ptr %v202, i64 %v778
  %v780 = sub i64 %v777, %v773
  %v781 = mul i64 %v773, 16
  %v782 = getelementptr inbounds float, ptr %v122, i64 %v781
  %v783 = getelementptr inbounds float, ptr %v782, i64 0
  %v784 = sub i64 %v780, 1
  %v785 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v784
  %v786 = load ptr, ptr %v785, align 4
  %v787 = getelementptr inbounds float, ptr %v744, i64 0
  %v788 = icmp sgt i64 %v780, 0
  br i1 %v788, label %b84, label %b85
b84:
  call void %v786(ptr %v783, i64 16, ptr %v779, i64 16, ptr %v787, i64 8, i64 0)
  br label %b85
b85:
  %v789 = add i64 %v778, 128
  br label %b86
b86:
  %v790 = phi i64 [ %v773, %b85 ], [ %v809, %b91 ]
  %v791 = icmp slt i64 %v790, %v777
  br i1 %v791, label %b87, label %b88
b87:
  %v792 = sub i64 %v790, %v773
  %v793 = mul i64 %v792, 8
  %v794 = getelementptr inbounds float, ptr %v744, i64 %v793
  %v795 = mul i64 %v790, 8
  %v796 = getelementptr inbounds float, ptr %v124, i64 %v795
  br label %b89
b89:
  %v797 = phi i64 [ 0, %b87 ], [ %v808, %b90 ]
  %v798 = icmp slt i64 %v797, 1
  br i1 %v798, label %b90, label %b91
b90:
  %v799 = mul i64 %v763, 1
  %v800 = add i64 %v799, %v797
  %v801 = mul i64 %v800, 8
  %v802 = add i64 0, %v797
  %v803 = mul i64 %v802, 8
  %v804 = getelementptr inbounds float, ptr %v794, i64 %v803
  %v805 = load <8 x float>, ptr %v804, align 4
  %v806 = add i64 0, %v801
  %v807 = getelementptr inbounds float, ptr %v796, i64 %v806
  store <8 x float> %v805, ptr %v807, align 4
  %v808 = add nsw i64 %v797, 1
  br label %b89
b91:
  %v809 = add nsw i64 %v790, 1
  br label %b86
b88:
  %v810 = add nsw i64 %v769, 1
  br label %b81
b83:
  %v811 = add nsw i64 %v763, 1
  br label %b78
b80:
  %v812 = add nsw i64 %v758, 96
  br label %b75
b77:
  %v813 = icmp sgt i64 %v3, 1
  br i1 %v813, label %b92, label %b93
b92:
  %v814 = getelementptr inbounds i64, ptr %v1, i64 3
  %v815 = atomicrmw add ptr %v814, i64 1 acq_rel
  %v816 = load i64, ptr %v195, align 8
  %v817 = add i64 %v816, 1
  store i64 %v817, ptr %v195, align 8
  %v818 = mul i64 %v3, %v817
  br label %b94
b94:
  %v819 = load atomic i64, ptr %v814 acquire, align 8
  %v820 = icmp slt i64 %v819, %v818
  br i1 %v820, label %b95, label %b96
b95:
  %v821 = call i32 @sched_yield()
  br label %b94
b96:
  br label %b93
b93:
  br label %b97
b97:
  %v822 = phi i64 [ 0, %b93 ], [ %v1680, %b162 ]
  %v823 = icmp slt i64 %v822, %v5
  br i1 %v823, label %b98, label %b99
b98:
  %v824 = sub i64 %v5, 1
  %v825 = sub i64 %v824, %v822
  %v826 = add i64 %v7, 0
  %v827 = sdiv i64 %v826, 1
  %v828 = add i64 %v2, 1
  %v829 = mul i64 %v827, %v2
  %v830 = sdiv i64 %v829, %v3
  %v831 = mul i64 %v830, 1
  %v832 = icmp slt i64 %v831, %v7
  %v833 = select i1 %v832, i64 %v831, i64 %v7
  %v834 = mul i64 %v827, %v828
  %v835 = sdiv i64 %v834, %v3
  %v836 = mul i64 %v835, 1
  %v837 = icmp slt i64 %v836, %v7
  %v838 = select i1 %v837, i64 %v836, i64 %v7
  br label %b100
b100:
  %v839 = phi i64 [ %v833, %b98 ], [ %v910, %b105 ]
  %v840 = icmp slt i64 %v839, %v838
  br i1 %v840, label %b101, label %b102
b101:
  br label %b103
b103:
  %v841 = phi i64 [ 0, %b101 ], [ %v909, %b108 ]
  %v842 = icmp slt i64 %v841, 2
  br i1 %v842, label %b104, label %b105
b104:
  br label %b106
b106:
  %v843 = phi i64 [ 0, %b104 ], [ %v894, %b107 ]
  %v844 = phi <8 x float> [ splat (float 0x0000000000000000), %b104 ], [ %v893, %b107 ]
  %v845 = icmp slt i64 %v843, 8
  br i1 %v845, label %b107, label %b108
b107:
  %v846 = add i64 %v825, 1
  %v847 = and i64 %v846, 1
  %v848 = mul i64 %v847, %v7
  %v849 = add i64 %v848, %v839
  %v850 = mul i64 %v849, 16
  %v851 = getelementptr inbounds float, ptr %v46, i64 %v850
  %v852 = add i64 %v825, 0
  %v853 = and i64 %v852, %v184
  %v854 = mul i64 %v853, %v7
  %v855 = add i64 %v854, %v839
  %v856 = mul i64 %v855, 2
  %v857 = getelementptr inbounds float, ptr %v118, i64 %v856
  %v858 = add i64 0, %v841
  %v859 = getelementptr inbounds float, ptr %v857, i64 %v858
  %v860 = load float, ptr %v859, align 4
  %v861 = add i64 %v825, 0
  %v862 = and i64 %v861, %v154
  %v863 = mul i64 %v862, %v7
  %v864 = add i64 %v863, %v839
  %v865 = mul i64 %v864, 16
  %v866 = getelementptr inbounds float, ptr %v88, i64 %v865
  %v867 = add i64 %v825, 0
  %v868 = and i64 %v867, %v144
  %v869 = mul i64 %v868, %v7
  %v870 = add i64 %v869, %v839
  %v871 = mul i64 %v870, 16
  %v872 = getelementptr inbounds float, ptr %v40, i64 %v871
  %v873 = mul i64 %v841, 8
  %v874 = add i64 0, %v873
  %v875 = add i64 %v874, %v843
  %v876 = getelementptr inbounds float, ptr %v851, i64 %v875
  %v877 = load <8 x float>, ptr %v876, align 4
  %v878 = mul i64 %v841, 8
  %v879 = add i64 0, %v878
  %v880 = add i64 %v879, %v843
  %v881 = getelementptr inbounds float, ptr %v866, i64 %v880
  %v882 = load <8 x float>, ptr %v881, align 4
  %v883 = insertelement <8 x float> poison, float %v860, i64 0
  %v884 = shufflevector <8 x float> %v883, <8 x float> poison, <8 x i32> zeroinitializer
  %v885 = fmul <8 x float> %v884, %v882
  %v886 = fadd <8 x float> %v877, %v885
  %v887 = mul i64 %v841, 8
  %v888 = add i64 0, %v887
  %v889 = add i64 %v888, %v843
  %v890 = getelementptr inbounds float, ptr %v872, i64 %v889
  %v891 = load <8 x float>, ptr %v890, align 4
  %v892 = fmul <8 x float> %v886, %v891
  %v893 = fadd <8 x float> %v844, %v892
  %v894 = add nsw i64 %v843, 8
  br label %b106
b108:
  %v895 = shufflevector <8 x float> %v844, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v896 = shufflevector <8 x float> %v844, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v897 = fadd <4 x float> %v895, %v896
  %v898 = shufflevector <4 x float> %v897, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v899 = shufflevector <4 x float> %v897, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v900 = fadd <2 x float> %v898, %v899
  %v901 = extractelement <2 x float> %v900, i64 0
  %v902 = extractelement <2 x float> %v900, i64 1
  %v903 = fadd float %v901, %v902
  %v904 = fadd float %v903, 0x0000000000000000
  %v905 = mul i64 %v839, 2
  %v906 = getelementptr inbounds float, ptr %v126, i64 %v905
  %v907 = add i64 0, %v841
  %v908 = getelementptr inbounds float, ptr %v906, i64 %v907
  store float %v904, ptr %v908, align 4
  %v909 = add nsw i64 %v841, 1
  br label %b103
b105:
  %v910 = add nsw i64 %v839, 1
  br label %b100
b102:
  %v911 = add i64 %v7, 0
  %v912 = sdiv i64 %v911, 1
  %v913 = add i64 %v2, 1
  %v914 = mul i64 %v912, %v2
  %v915 = sdiv i64 %v914, %v3
  %v916 = mul i64 %v915, 1
  %v917 = icmp slt i64 %v916, %v7
  %v918 = select i1 %v917, i64 %v916, i64 %v7
  %v919 = mul i64 %v912, %v913
  %v920 = sdiv i64 %v919, %v3
  %v921 = mul i64 %v920, 1
  %v922 = icmp slt i64 %v921, %v7
  %v923 = select i1 %v922, i64 %v921, i64 %v7
  br label %b109
b109:
  %v924 = phi i64 [ %v918, %b102 ], [ %v986, %b114 ]
  %v925 = icmp slt i64 %v924, %v923
  br i1 %v925, label %b110, label %b111
b110:
  br label %b112
b112:
  %v926 = phi i64 [ 0, %b110 ], [ %v985, %b113 ]
  %v927 = icmp slt i64 %v926, 2
  br i1 %v927, label %b113, label %b114
b113:
  %v928 = add i64 %v825, 1
  %v929 = and i64 %v928, 1
  %v930 = mul i64 %v929, %v7
  %v931 = add i64 %v930, %v924
  %v932 = mul i64 %v931, 16
  %v933 = getelementptr inbounds float, ptr %v46, i64 %v932
  %v934 = add i64 %v825, 0
  %v935 = and i64 %v934, %v184
  %v936 = mul i64 %v935, %v7
  %v937 = add i64 %v936, %v924
  %v938 = mul i64 %v937, 2
  %v939 = getelementptr inbounds float, ptr %v118, i64 %v938
  %v940 = add i64 0, %v926
  %v941 = getelementptr inbounds float, ptr %v939, i64 %v940
  %v942 = load float, ptr %v941, align 4
  %v943 = add i64 %v825, 0
  %v944 = and i64 %v943, %v154
  %v945 = mul i64 %v944, %v7
  %v946 = add i64 %v945, %v924
  %v947 = mul i64 %v946, 16
  %v948 = getelementptr inbounds float, ptr %v88, i64 %v947
  %v949 = add i64 %v825, 0
  %v950 = and i64 %v949, %v162
  %v951 = mul i64 %v950, %v7
  %v952 = add i64 %v951, %v924
  %v953 = mul i64 %v952, 2
  %v954 = getelementptr inbounds float, ptr %v96, i64 %v953
  %v955 = add i64 0, %v926
  %v956 = getelementptr inbounds float, ptr %v954, i64 %v955
  %v957 = load float, ptr %v956, align 4
  %v958 = add i64 %v825, 0
  %v959 = and i64 %v958, 1
  %v960 = mul i64 %v959, %v7
  %v961 = add i64 %v960, %v924
  %v962 = mul i64 %v961, 16
  %v963 = getelementptr inbounds float, ptr %v46, i64 %v962
  %v964 = mul i64 %v926, 8
  %v965 = add i64 0, %v964
  %v966 = add i64 %v965, 0
  %v967 = getelementptr inbounds float, ptr %v933, i64 %v966
  %v968 = load <8 x float>, ptr %v967, align 4
  %v969 = mul i64 %v926, 8
  %v970 = add i64 0, %v969
  %v971 = add i64 %v970, 0
  %v972 = getelementptr inbounds float, ptr %v948, i64 %v971
  %v973 = load <8 x float>, ptr %v972, align 4
  %v974 = insertelement <8 x float> poison, float %v942, i64 0
  %v975 = shufflevector <8 x float> %v974, <8 x float> poison, <8 x i32> zeroinitializer
  %v976 = fmul <8 x float> %v975, %v973
  %v977 = fadd <8 x float> %v968, %v976
  %v978 = insertelement <8 x float> poison, float %v957, i64 0
  %v979 = shufflevector <8 x float> %v978, <8 x float> poison, <8 x i32> zeroinitializer
  %v980 = fmul <8 x float> %v977, %v979
  %v981 = mul i64 %v926, 8
  %v982 = add i64 0, %v981
  %v983 = add i64 %v982, 0
  %v984 = getelementptr inbounds float, ptr %v963, i64 %v983
  store <8 x float> %v980, ptr %v984, align 4
  %v985 = add nsw i64 %v926, 1
  br label %b112
b114:
  %v986 = add nsw i64 %v924, 1
  br label %b109
b111:
  %v987 = add i64 %v7, 0
  %v988 = sdiv i64 %v987, 1
  %v989 = add i64 %v2, 1
  %v990 = mul i64 %v988, %v2
  %v991 = sdiv i64 %v990, %v3
  %v992 = mul i64 %v991, 1
  %v993 = icmp slt i64 %v992, %v7
  %v994 = select i1 %v993, i64 %v992, i64 %v7
  %v995 = mul i64 %v988, %v989
  %v996 = sdiv i64 %v995, %v3
  %v997 = mul i64 %v996, 1
  %v998 = icmp slt i64 %v997, %v7
  %v999 = select i1 %v998, i64 %v997, i64 %v7
  br label %b115
b115:
  %v1000 = phi i64 [ %v994, %b111 ], [ %v1083, %b120 ]
  %v1001 = icmp slt i64 %v1000, %v999
  br i1 %v1001, label %b116, label %b117
b116:
  br label %b118
b118:
  %v1002 = phi i64 [ 0, %b116 ], [ %v1082, %b123 ]
  %v1003 = icmp slt i64 %v1002, 2
  br i1 %v1003, label %b119, label %b120
b119:
  br label %b121
b121:
  %v1004 = phi i64 [ 0, %b119 ], [ %v1081, %b122 ]
  %v1005 = icmp slt i64 %v1004, 8
  br i1 %v1005, label %b122, label %b123
b122:
  %v1006 = add i64 %v825, 1
  %v1007 = and i64 %v1006, 1
  %v1008 = mul i64 %v1007, %v7
  %v1009 = add i64 %v1008, %v1000
  %v1010 = mul i64 %v1009, 128
  %v1011 = getelementptr inbounds float, ptr %v44, i64 %v1010
  %v1012 = add i64 %v825, 0
  %v1013 = and i64 %v1012, %v178
  %v1014 = mul i64 %v1013, %v7
  %v1015 = add i64 %v1014, %v1000
  %v1016 = mul i64 %v1015, 16
  %v1017 = getelementptr inbounds float, ptr %v112, i64 %v1016
  %v1018 = mul i64 %v1002, 8
  %v1019 = add i64 0, %v1018
  %v1020 = add i64 %v1019, %v1004
  %v1021 = getelementptr inbounds float, ptr %v1017, i64 %v1020
  %v1022 = load float, ptr %v1021, align 4
  %v1023 = add i64 %v825, 0
  %v1024 = and i64 %v1023, %v154
  %v1025 = mul i64 %v1024, %v7
  %v1026 = add i64 %v1025, %v1000
  %v1027 = mul i64 %v1026, 16
  %v1028 = getelementptr inbounds float, ptr %v88, i64 %v1027
  %v1029 = add i64 %v825, 0
  %v1030 = and i64 %v1029, %v162
  %v1031 = mul i64 %v1030, %v7
  %v1032 = add i64 %v1031, %v1000
  %v1033 = mul i64 %v1032, 2
  %v1034 = getelementptr inbounds float, ptr %v96, i64 %v1033
  %v1035 = add i64 0, %v1002
  %v1036 = getelementptr inbounds float, ptr %v1034, i64 %v1035
  %v1037 = load float, ptr %v1036, align 4
  %v1038 = add i64 %v825, 0
  %v1039 = and i64 %v1038, %v192
  %v1040 = mul i64 %v1039, %v7
  %v1041 = add i64 %v1040, %v1000
  %v1042 = mul i64 %v1041, 128
  %v1043 = getelementptr inbounds float, ptr %v128, i64 %v1042
  %v1044 = add i64 %v825, 0
  %v1045 = and i64 %v1044, 1
  %v1046 = mul i64 %v1045, %v7
  %v1047 = add i64 %v1046, %v1000
  %v1048 = mul i64 %v1047, 128
  %v1049 = getelementptr inbounds float, ptr %v44, i64 %v1048
  %v1050 = mul i64 %v1002, 64
  %v1051 = add i64 0, %v1050
  %v1052 = mul i64 %v1004, 8
  %v1053 = add i64 %v1051, %v1052
  %v1054 = add i64 %v1053, 0
  %v1055 = getelementptr inbounds float, ptr %v1011, i64 %v1054
  %v1056 = load <8 x float>, ptr %v1055, align 4
  %v1057 = mul i64 %v1002, 8
  %v1058 = add i64 0, %v1057
  %v1059 = add i64 %v1058, 0
  %v1060 = getelementptr inbounds float, ptr %v1028, i64 %v1059
  %v1061 = load <8 x float>, ptr %v1060, align 4
  %v1062 = insertelement <8 x float> poison, float %v1022, i64 0
  %v1063 = shufflevector <8 x float> %v1062, <8 x float> poison, <8 x i32> zeroinitializer
  %v1064 = fmul <8 x float> %v1063, %v1061
  %v1065 = fadd <8 x float> %v1056, %v1064
  %v1066 = insertelement <8 x float> poison, float %v1037, i64 0
  %v1067 = shufflevector <8 x float> %v1066, <8 x float> poison, <8 x i32> zeroinitializer
  %v1068 = fmul <8 x float> %v1065, %v1067
  %v1069 = mul i64 %v1002, 64
  %v1070 = add i64 0, %v1069
  %v1071 = mul i64 %v1004, 8
  %v1072 = add i64 %v1070, %v1071
  %v1073 = add i64 %v1072, 0
  %v1074 = getelementptr inbounds float, ptr %v1043, i64 %v1073
  store <8 x float> %v1065, ptr %v1074, align 4
  %v1075 = mul i64 %v1002, 64
  %v1076 = add i64 0, %v1075
  %v1077 = mul i64 %v1004, 8
  %v1078 = add i64 %v1076, %v1077
  %v1079 = add i64 %v1078, 0
  %v1080 = getelementptr inbounds float, ptr %v1049, i64 %v1079
  store <8 x float> %v1068, ptr %v1080, align 4
  %v1081 = add nsw i64 %v1004, 1
  br label %b121
b123:
  %v1082 = add nsw i64 %v1002, 1
  br label %b118
b120:
  %v1083 = add nsw i64 %v1000, 1
  br label %b115
b117:
  %v1084 = add i64 %v7, 0
  %v1085 = sdiv i64 %v1084, 1
  %v1086 = add i64 %v2, 1
  %v1087 = mul i64 %v1085, %v2
  %v1088 = sdiv i64 %v1087, %v3
  %v1089 = mul i64 %v1088, 1
  %v1090 = icmp slt i64 %v1089, %v7
  %v1091 = select i1 %v1090, i64 %v1089, i64 %v7
  %v1092 = mul i64 %v1085, %v1086
  %v1093 = sdiv i64 %v1092, %v3
  %v1094 = mul i64 %v1093, 1
  %v1095 = icmp slt i64 %v1094, %v7
  %v1096 = select i1 %v1095, i64 %v1094, i64 %v7
  br label %b124
b124:
  %v1097 = phi i64 [ %v1091, %b117 ], [ %v1140, %b129 ]
  %v1098 = icmp slt i64 %v1097, %v1096
  br i1 %v1098, label %b125, label %b126
b125:
  br label %b127
b127:
  %v1099 = phi i64 [ 0, %b125 ], [ %v1139, %b132 ]
  %v1100 = icmp slt i64 %v1099, 2
  br i1 %v1100, label %b128, label %b129
b128:
  br label %b130
b130:
  %v1101 = phi i64 [ 0, %b128 ], [ %v1132, %b131 ]
  %v1102 = phi <8 x float> [ splat (float 0x0000000000000000), %b128 ], [ %v1131, %b131 ]
  %v1103 = icmp slt i64 %v1101, 8
  br i1 %v1103, label %b131, label %b132
b131:
  %v1104 = add i64 %v825, 0
  %v1105 = and i64 %v1104, %v192
  %v1106 = mul i64 %v1105, %v7
  %v1107 = add i64 %v1106, %v1097
  %v1108 = mul i64 %v1107, 128
  %v1109 = getelementptr inbounds float, ptr %v128, i64 %v1108
  %v1110 = add i64 %v825, 0
  %v1111 = and i64 %v1110, %v158
  %v1112 = mul i64 %v1111, %v7
  %v1113 = add i64 %v1112, %v1097
  %v1114 = mul i64 %v1113, 16
  %v1115 = getelementptr inbounds float, ptr %v92, i64 %v1114
  %v1116 = mul i64 %v1099, 8
  %v1117 = add i64 0, %v1116
  %v1118 = add i64 %v1117, %v1101
  %v1119 = getelementptr inbounds float, ptr %v1115, i64 %v1118
  %v1120 = load float, ptr %v1119, align 4
  %v1121 = mul i64 %v1099, 64
  %v1122 = add i64 0, %v1121
  %v1123 = add i64 %v1122, 0
  %v1124 = mul i64 %v1101, 8
  %v1125 = add i64 %v1123, %v1124
  %v1126 = getelementptr inbounds float, ptr %v1109, i64 %v1125
  %v1127 = load <8 x float>, ptr %v1126, align 4
  %v1128 = insertelement <8 x float> poison, float %v1120, i64 0
  %v1129 = shufflevector <8 x float> %v1128, <8 x float> poison, <8 x i32> zeroinitializer
  %v1130 = fmul <8 x float> %v1127, %v1129
  %v1131 = fadd <8 x float> %v1102, %v1130
  %v1132 = add nsw i64 %v1101, 1
  br label %b130
b132:
  %v1133 = mul i64 %v1097, 16
  %v1134 = getelementptr inbounds float, ptr %v130, i64 %v1133
  %v1135 = mul i64 %v1099, 8
  %v1136 = add i64 0, %v1135
  %v1137 = add i64 %v1136, 0
  %v1138 = getelementptr inbounds float, ptr %v1134, i64 %v1137
  store <8 x float> %v1102, ptr %v1138, align 4
  %v1139 = add nsw i64 %v1099, 1
  br label %b127
b129:
  %v1140 = add nsw i64 %v1097, 1
  br label %b124
b126:
  %v1141 = add i64 %v7, 0
  %v1142 = sdiv i64 %v1141, 1
  %v1143 = add i64 %v2, 1
  %v1144 = mul i64 %v1142, %v2
  %v1145 = sdiv i64 %v1144, %v3
  %v1146 = mul i64 %v1145, 1
  %v1147 = icmp slt i64 %v1146, %v7
  %v1148 = select i1 %v1147, i64 %v1146, i64 %v7
  %v1149 = mul i64 %v1142, %v1143
  %v1150 = sdiv i64 %v1149, %v3
  %v1151 = mul i64 %v1150, 1
  %v1152 = icmp slt i64 %v1151, %v7
  %v1153 = select i1 %v1152, i64 %v1151, i64 %v7
  br label %b133
b133:
  %v1154 = phi i64 [ %v1148, %b126 ], [ %v1210, %b138 ]
  %v1155 = icmp slt i64 %v1154, %v1153
  br i1 %v1155, label %b134, label %b135
b134:
  br label %b136
b136:
  %v1156 = phi i64 [ 0, %b134 ], [ %v1209, %b141 ]
  %v1157 = icmp slt i64 %v1156, 2
  br i1 %v1157, label %b137, label %b138
b137:
  br label %b139
b139:
  %v1158 = phi i64 [ 0, %b137 ], [ %v1194, %b144 ]
  %v1159 = phi <8 x float> [ splat (float 0x0000000000000000), %b137 ], [ %v1163, %b144 ]
  %v1160 = phi float [ 0x0000000000000000, %b137 ], [ %v1160, %b144 ]
  %v1161 = icmp slt i64 %v1158, 8
  br i1 %v1161, label %b140, label %b141
b140:
  br label %b142
b142:
  %v1162 = phi i64 [ 0, %b140 ], [ %v1193, %b143 ]
  %v1163 = phi <8 x float> [ %v1159, %b140 ], [ %v1192, %b143 ]
  %v1164 = icmp slt i64 %v1162, 8
  br i1 %v1164, label %b143, label %b144
b143:
  %v1165 = add i64 %v825, 0
  %v1166 = and i64 %v1165, %v192
  %v1167 = mul i64 %v1166, %v7
  %v1168 = add i64 %v1167, %v1154
  %v1169 = mul i64 %v1168, 128
  %v1170 = getelementptr inbounds float, ptr %v128, i64 %v1169
  %v1171 = add i64 %v825, 0
  %v1172 = and i64 %v1171, %v142
  %v1173 = mul i64 %v1172, %v7
  %v1174 = add i64 %v1173, %v1154
  %v1175 = mul i64 %v1174, 128
  %v1176 = getelementptr inbounds float, ptr %v38, i64 %v1175
  %v1177 = mul i64 %v1156, 64
  %v1178 = add i64 0, %v1177
  %v1179 = mul i64 %v1158, 8
  %v1180 = add i64 %v1178, %v1179
  %v1181 = add i64 %v1180, %v1162
  %v1182 = getelementptr inbounds float, ptr %v1170, i64 %v1181
  %v1183 = load <8 x float>, ptr %v1182, align 4
  %v1184 = mul i64 %v1156, 64
  %v1185 = add i64 0, %v1184
  %v1186 = mul i64 %v1158, 8
  %v1187 = add i64 %v1185, %v1186
  %v1188 = add i64 %v1187, %v1162
  %v1189 = getelementptr inbounds float, ptr %v1176, i64 %v1188
  %v1190 = load <8 x float>, ptr %v1189, align 4
  %v1191 = fmul <8 x float> %v1183, %v1190
  %v1192 = fadd <8 x float> %v1163, %v1191
  %v1193 = add nsw i64 %v1162, 8
  br label %b142
b144:
  %v1194 = add nsw i64 %v1158, 1
  br label %b139
b141:
  %v1195 = shufflevector <8 x float> %v1159, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1196 = shufflevector <8 x float> %v1159, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1197 = fadd <4 x float> %v1195, %v1196
  %v1198 = shufflevector <4 x float> %v1197, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1199 = shufflevector <4 x float> %v1197, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1200 = fadd <2 x float> %v1198, %v1199
  %v1201 = extractelement <2 x float> %v1200, i64 0
  %v1202 = extractelement <2 x float> %v1200, i64 1
  %v1203 = fadd float %v1201, %v1202
  %v1204 = fadd float %v1203, %v1160
  %v1205 = mul i64 %v1154, 2
  %v1206 = getelementptr inbounds float, ptr %v132, i64 %v1205
  %v1207 = add i64 0, %v1156
  %v1208 = getelementptr inbounds float, ptr %v1206, i64 %v1207
  store float %v1204, ptr %v1208, align 4
  %v1209 = add nsw i64 %v1156, 1
  br label %b136
b138:
  %v1210 = add nsw i64 %v1154, 1
  br label %b133
b135:
  %v1211 = add i64 %v7, 0
  %v1212 = sdiv i64 %v1211, 1
  %v1213 = add i64 %v2, 1
  %v1214 = mul i64 %v1212, %v2
  %v1215 = sdiv i64 %v1214, %v3
  %v1216 = mul i64 %v1215, 1
  %v1217 = icmp slt i64 %v1216, %v7
  %v1218 = select i1 %v1217, i64 %v1216, i64 %v7
  %v1219 = mul i64 %v1212, %v1213
  %v1220 = sdiv i64 %v1219, %v3
  %v1221 = mul i64 %v1220, 1
  %v1222 = icmp slt i64 %v1221, %v7
  %v1223 = select i1 %v1222, i64 %v1221, i64 %v7
  br label %b145
b145:
  %v1224 = phi i64 [ %v1218, %b135 ], [ %v1307, %b150 ]
  %v1225 = icmp slt i64 %v1224, %v1223
  br i1 %v1225, label %b146, label %b147
b146:
  br label %b148
b148:
  %v1226 = phi i64 [ 0, %b146 ], [ %v1306, %b153 ]
  %v1227 = icmp slt i64 %v1226, 2
  br i1 %v1227, label %b149, label %b150
b149:
  br label %b151
b151:
  %v1228 = phi i64 [ 0, %b149 ], [ %v1291, %b152 ]
  %v1229 = phi <8 x float> [ splat (float 0x0000000000000000), %b149 ], [ %v1290, %b152 ]
  %v1230 = icmp slt i64 %v1228, 8
  br i1 %v1230, label %b152, label %b153
b152:
  %v1231 = add i64 %v825, 1
  %v1232 = and i64 %v1231, 1
  %v1233 = mul i64 %v1232, %v7
  %v1234 = add i64 %v1233, %v1224
  %v1235 = mul i64 %v1234, 16
  %v1236 = getelementptr inbounds float, ptr %v46, i64 %v1235
  %v1237 = add i64 %v825, 0
  %v1238 = and i64 %v1237, %v184
  %v1239 = mul i64 %v1238, %v7
  %v1240 = add i64 %v1239, %v1224
  %v1241 = mul i64 %v1240, 2
  %v1242 = getelementptr inbounds float, ptr %v118, i64 %v1241
  %v1243 = add i64 0, %v1226
  %v1244 = getelementptr inbounds float, ptr %v1242, i64 %v1243
  %v1245 = load float, ptr %v1244, align 4
  %v1246 = add i64 %v825, 0
  %v1247 = and i64 %v1246, %v154
  %v1248 = mul i64 %v1247, %v7
  %v1249 = add i64 %v1248, %v1224
  %v1250 = mul i64 %v1249, 16
  %v1251 = getelementptr inbounds float, ptr %v88, i64 %v1250
  %v1252 = mul i64 %v1224, 16
  %v1253 = getelementptr inbounds float, ptr %v130, i64 %v1252
  %v1254 = add i64 %v825, 0
  %v1255 = and i64 %v1254, %v156
  %v1256 = mul i64 %v1255, %v7
  %v1257 = add i64 %v1256, %v1224
  %v1258 = mul i64 %v1257, 16
  %v1259 = getelementptr inbounds float, ptr %v90, i64 %v1258
  %v1260 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1261 = mul i64 %v1226, 8
  %v1262 = add i64 0, %v1261
  %v1263 = add i64 %v1262, %v1228
  %v1264 = getelementptr inbounds float, ptr %v1236, i64 %v1263
  %v1265 = load <8 x float>, ptr %v1264, align 4
  %v1266 = mul i64 %v1226, 8
  %v1267 = add i64 0, %v1266
  %v1268 = add i64 %v1267, %v1228
  %v1269 = getelementptr inbounds float, ptr %v1251, i64 %v1268
  %v1270 = load <8 x float>, ptr %v1269, align 4
  %v1271 = insertelement <8 x float> poison, float %v1245, i64 0
  %v1272 = shufflevector <8 x float> %v1271, <8 x float> poison, <8 x i32> zeroinitializer
  %v1273 = fmul <8 x float> %v1272, %v1270
  %v1274 = fadd <8 x float> %v1265, %v1273
  %v1275 = mul i64 %v1226, 8
  %v1276 = add i64 0, %v1275
  %v1277 = add i64 %v1276, %v1228
  %v1278 = getelementptr inbounds float, ptr %v1253, i64 %v1277
  %v1279 = load <8 x float>, ptr %v1278, align 4
  %v1280 = fadd <8 x float> %v1274, %v1279
  %v1281 = mul i64 %v1226, 8
  %v1282 = add i64 0, %v1281
  %v1283 = add i64 %v1282, %v1228
  %v1284 = getelementptr inbounds float, ptr %v1259, i64 %v1283
  %v1285 = load <8 x float>, ptr %v1284, align 4
  %v1286 = insertelement <8 x float> poison, float %v1260, i64 0
  %v1287 = shufflevector <8 x float> %v1286, <8 x float> poison, <8 x i32> zeroinitializer
  %v1288 = fdiv <8 x float> %v1285, %v1287
  %v1289 = fmul <8 x float> %v1280, %v1288
  %v1290 = fadd <8 x float> %v1229, %v1289
  %v1291 = add nsw i64 %v1228, 8
  br label %b151
b153:
  %v1292 = shufflevector <8 x float> %v1229, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1293 = shufflevector <8 x float> %v1229, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1294 = fadd <4 x float> %v1292, %v1293
  %v1295 = shufflevector <4 x float> %v1294, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1296 = shufflevector <4 x float> %v1294, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1297 = fadd <2 x float> %v1295, %v1296
  %v1298 = extractelement <2 x float> %v1297, i64 0
  %v1299 = extractelement <2 x float> %v1297, i64 1
  %v1300 = fadd float %v1298, %v1299
  %v1301 = fadd float %v1300, 0x0000000000000000
  %v1302 = mul i64 %v1224, 2
  %v1303 = getelementptr inbounds float, ptr %v134, i64 %v1302
  %v1304 = add i64 0, %v1226
  %v1305 = getelementptr inbounds float, ptr %v1303, i64 %v1304
  store float %v1301, ptr %v1305, align 4
  %v1306 = add nsw i64 %v1226, 1
  br label %b148
b150:
  %v1307 = add nsw i64 %v1224, 1
  br label %b145
b147:
  %v1308 = add i64 %v7, 0
  %v1309 = sdiv i64 %v1308, 1
  %v1310 = add i64 %v2, 1
  %v1311 = mul i64 %v1309, %v2
  %v1312 = sdiv i64 %v1311, %v3
  %v1313 = mul i64 %v1312, 1
  %v1314 = icmp slt i64 %v1313, %v7
  %v1315 = select i1 %v1314, i64 %v1313, i64 %v7
  %v1316 = mul i64 %v1309, %v1310
  %v1317 = sdiv i64 %v1316, %v3
  %v1318 = mul i64 %v1317, 1
  %v1319 = icmp slt i64 %v1318, %v7
  %v1320 = select i1 %v1319, i64 %v1318, i64 %v7
  br label %b154
b154:
  %v1321 = phi i64 [ %v1315, %b147 ], [ %v1395, %b159 ]
  %v1322 = icmp slt i64 %v1321, %v1320
  br i1 %v1322, label %b155, label %b156
b155:
  br label %b157
b157:
  %v1323 = phi i64 [ 0, %b155 ], [ %v1394, %b158 ]
  %v1324 = icmp slt i64 %v1323, 2
  br i1 %v1324, label %b158, label %b159
b158:
  %v1325 = add i64 %v825, 1
  %v1326 = and i64 %v1325, 1
  %v1327 = mul i64 %v1326, %v7
  %v1328 = add i64 %v1327, %v1321
  %v1329 = mul i64 %v1328, 16
  %v1330 = getelementptr inbounds float, ptr %v46, i64 %v1329
  %v1331 = add i64 %v825, 0
  %v1332 = and i64 %v1331, %v184
  %v1333 = mul i64 %v1332, %v7
  %v1334 = add i64 %v1333, %v1321
  %v1335 = mul i64 %v1334, 2
  %v1336 = getelementptr inbounds float, ptr %v118, i64 %v1335
  %v1337 = add i64 0, %v1323
  %v1338 = getelementptr inbounds float, ptr %v1336, i64 %v1337
  %v1339 = load float, ptr %v1338, align 4
  %v1340 = add i64 %v825, 0
  %v1341 = and i64 %v1340, %v154
  %v1342 = mul i64 %v1341, %v7
  %v1343 = add i64 %v1342, %v1321
  %v1344 = mul i64 %v1343, 16
  %v1345 = getelementptr inbounds float, ptr %v88, i64 %v1344
  %v1346 = mul i64 %v1321, 16
  %v1347 = getelementptr inbounds float, ptr %v130, i64 %v1346
  %v1348 = add i64 %v825, 0
  %v1349 = and i64 %v1348, %v160
  %v1350 = mul i64 %v1349, %v7
  %v1351 = add i64 %v1350, %v1321
  %v1352 = mul i64 %v1351, 2
  %v1353 = getelementptr inbounds float, ptr %v94, i64 %v1352
  %v1354 = add i64 0, %v1323
  %v1355 = getelementptr inbounds float, ptr %v1353, i64 %v1354
  %v1356 = load float, ptr %v1355, align 4
  %v1357 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1358 = add i64 %v825, 0
  %v1359 = and i64 %v1358, %v178
  %v1360 = mul i64 %v1359, %v7
  %v1361 = add i64 %v1360, %v1321
  %v1362 = mul i64 %v1361, 16
  %v1363 = getelementptr inbounds float, ptr %v112, i64 %v1362
  %v1364 = mul i64 %v1323, 8
  %v1365 = add i64 0, %v1364
  %v1366 = add i64 %v1365, 0
  %v1367 = getelementptr inbounds float, ptr %v1330, i64 %v1366
  %v1368 = load <8 x float>, ptr %v1367, align 4
  %v1369 = mul i64 %v1323, 8
  %v1370 = add i64 0, %v1369
  %v1371 = add i64 %v1370, 0
  %v1372 = getelementptr inbounds float, ptr %v1345, i64 %v1371
  %v1373 = load <8 x float>, ptr %v1372, align 4
  %v1374 = insertelement <8 x float> poison, float %v1339, i64 0
  %v1375 = shufflevector <8 x float> %v1374, <8 x float> poison, <8 x i32> zeroinitializer
  %v1376 = fmul <8 x float> %v1375, %v1373
  %v1377 = fadd <8 x float> %v1368, %v1376
  %v1378 = mul i64 %v1323, 8
  %v1379 = add i64 0, %v1378
  %v1380 = add i64 %v1379, 0
  %v1381 = getelementptr inbounds float, ptr %v1347, i64 %v1380
  %v1382 = load <8 x float>, ptr %v1381, align 4
  %v1383 = fadd <8 x float> %v1377, %v1382
  %v1384 = insertelement <8 x float> poison, float %v1356, i64 0
  %v1385 = shufflevector <8 x float> %v1384, <8 x float> poison, <8 x i32> zeroinitializer
  %v1386 = fmul <8 x float> %v1383, %v1385
  %v1387 = insertelement <8 x float> poison, float %v1357, i64 0
  %v1388 = shufflevector <8 x float> %v1387, <8 x float> poison, <8 x i32> zeroinitializer
  %v1389 = fdiv <8 x float> %v1386, %v1388
  %v1390 = mul i64 %v1323, 8
  %v1391 = add i64 0, %v1390
  %v1392 = add i64 %v1391, 0
  %v1393 = getelementptr inbounds float, ptr %v1363, i64 %v1392
  store <8 x float> %v1389, ptr %v1393, align 4
  %v1394 = add nsw i64 %v1323, 1
  br label %b157
b159:
  %v1395 = add nsw i64 %v1321, 1
  br label %b154
b156:
  %v1396 = add i64 %v7, 0
  %v1397 = sdiv i64 %v1396, 1
  %v1398 = add i64 %v2, 1
  %v1399 = mul i64 %v1397, %v2
  %v1400 = sdiv i64 %v1399, %v3
  %v1401 = mul i64 %v1400, 1
  %v1402 = icmp slt i64 %v1401, %v7
  %v1403 = select i1 %v1402, i64 %v1401, i64 %v7
  %v1404 = mul i64 %v1397, %v1398
  %v1405 = sdiv i64 %v1404, %v3
  %v1406 = mul i64 %v1405, 1
  %v1407 = icmp slt i64 %v1406, %v7
  %v1408 = select i1 %v1407, i64 %v1406, i64 %v7
  br label %b160
b160:
  %v1409 = phi i64 [ %v1403, %b156 ], [ %v1679, %b161 ]
  %v1410 = icmp slt i64 %v1409, %v1408
  br i1 %v1410, label %b161, label %b162
b161:
  %v1411 = mul i64 %v1409, 2
  %v1412 = getelementptr inbounds float, ptr %v132, i64 %v1411
  %v1413 = mul i64 %v1409, 2
  %v1414 = getelementptr inbounds float, ptr %v126, i64 %v1413
  %v1415 = add i64 %v825, 0
  %v1416 = and i64 %v1415, %v162
  %v1417 = mul i64 %v1416, %v7
  %v1418 = add i64 %v1417, %v1409
  %v1419 = mul i64 %v1418, 2
  %v1420 = getelementptr inbounds float, ptr %v96, i64 %v1419
  %v1421 = add i64 %v825, 0
  %v1422 = and i64 %v1421, %v146
  %v1423 = mul i64 %v1422, %v7
  %v1424 = add i64 %v1423, %v1409
  %v1425 = mul i64 %v1424, 2
  %v1426 = getelementptr inbounds float, ptr %v42, i64 %v1425
  %v1427 = add i64 %v825, 0
  %v1428 = and i64 %v1427, %v152
  %v1429 = mul i64 %v1428, %v7
  %v1430 = add i64 %v1429, %v1409
  %v1431 = mul i64 %v1430, 68
  %v1432 = getelementptr inbounds float, ptr %v86, i64 %v1431
  %v1433 = add i64 %v825, 1
  %v1434 = and i64 %v1433, 1
  %v1435 = mul i64 %v1434, %v7
  %v1436 = add i64 %v1435, %v1409
  %v1437 = mul i64 %v1436, 2
  %v1438 = getelementptr inbounds float, ptr %v48, i64 %v1437
  %v1439 = add i64 %v825, 1
  %v1440 = and i64 %v1439, %v146
  %v1441 = mul i64 %v1440, %v7
  %v1442 = add i64 %v1441, %v1409
  %v1443 = mul i64 %v1442, 2
  %v1444 = getelementptr inbounds float, ptr %v42, i64 %v1443
  %v1445 = add i64 %v825, 0
  %v1446 = and i64 %v1445, %v166
  %v1447 = mul i64 %v1446, %v7
  %v1448 = add i64 %v1447, %v1409
  %v1449 = mul i64 %v1448, 2
  %v1450 = getelementptr inbounds float, ptr %v100, i64 %v1449
  %v1451 = add i64 %v825, 0
  %v1452 = and i64 %v1451, %v180
  %v1453 = mul i64 %v1452, %v7
  %v1454 = add i64 %v1453, %v1409
  %v1455 = mul i64 %v1454, 2
  %v1456 = getelementptr inbounds float, ptr %v114, i64 %v1455
  %v1457 = mul i64 %v1409, 2
  %v1458 = getelementptr inbounds float, ptr %v134, i64 %v1457
  %v1459 = add i64 %v825, 0
  %v1460 = and i64 %v1459, %v160
  %v1461 = mul i64 %v1460, %v7
  %v1462 = add i64 %v1461, %v1409
  %v1463 = mul i64 %v1462, 2
  %v1464 = getelementptr inbounds float, ptr %v94, i64 %v1463
  %v1465 = add i64 %v825, 0
  %v1466 = and i64 %v1465, 1
  %v1467 = mul i64 %v1466, %v7
  %v1468 = add i64 %v1467, %v1409
  %v1469 = mul i64 %v1468, 2
  %v1470 = getelementptr inbounds float, ptr %v48, i64 %v1469
  %v1471 = add i64 %v825, 0
  %v1472 = and i64 %v1471, %v184
  %v1473 = mul i64 %v1472, %v7
  %v1474 = add i64 %v1473, %v1409
  %v1475 = mul i64 %v1474, 2
  %v1476 = getelementptr inbounds float, ptr %v118, i64 %v1475
  %v1477 = add i64 %v825, 0
  %v1478 = and i64 %v1477, %v194
  %v1479 = mul i64 %v1478, %v7
  %v1480 = add i64 %v1479, %v1409
  %v1481 = mul i64 %v1480, 2
  %v1482 = getelementptr inbounds float, ptr %v136, i64 %v1481
  %v1483 = icmp ult i64 2, 8
  %v1484 = select i1 %v1483, i64 2, i64 8
  %v1485 = trunc i64 %v1484 to i32
  %v1486 = insertelement <8 x i32> poison, i32 %v1485, i64 0
  %v1487 = shufflevector <8 x i32> %v1486, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1488 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1487
  %v1489 = add i64 0, 0
  %v1490 = getelementptr inbounds float, ptr %v1412, i64 %v1489
  %v1491 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1490, <8 x i1> %v1488, <8 x float> zeroinitializer)
  %v1492 = add i64 0, 0
  %v1493 = getelementptr inbounds float, ptr %v1414, i64 %v1492
  %v1494 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1493, <8 x i1> %v1488, <8 x float> zeroinitializer)
  %v1495 = fadd <8 x float> %v1491, %v1494
  %v1496 = add i64 0, 0
  %v1497 = getelementptr inbounds float, ptr %v1420, i64 %v1496
  %v1498 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1497, <8 x i1> %v1488, <8 x float> zeroinitializer)
  %v1499 = fmul <8 x float> %v1495, %v1498
  %v1500 = add i64 0, 0
  %v1501 = getelementptr inbounds float, ptr %v1426, i64 %v1500
  %v1502 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1501, <8 x i1> %v1488, <8 x float> zeroinitializer)
  %v1503 = add i64 66, 0
  %v1504 = getelementptr inbounds float, ptr %v1432, i64 %v1503
  %v1505 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1504, <8 x i1> %v1488, <8 x float> zeroinitializer)
  %v1506 = add i64 0, 0
  %v1507 = getelementptr inbounds float, ptr %v34, i64 %v1506
  %v1508 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1507, <8 x i1> %v1488, <8 x float> zeroinitializer)
  %v1509 = fadd <8 x float> %v1505, %v1508
  %v1510 = fneg <8 x float> %v1509
  %v1511 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1510)
  %v1512 = fneg <8 x float> %v1511
  %v1513 = fcmp olt <8 x float> %v1512, splat (float 0xC05A400000000000)
  %v1514 = select <8 x i1> %v1513, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1512
  %v1515 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1514, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1516 = fsub <8 x float> %v1515, splat (float 0x4168000000000000)
  %v1517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1516, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1514)
  %v1518 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1516, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1517)
  %v1519 = bitcast <8 x float> %v1515 to <8 x i32>
  %v1520 = fmul <8 x float> %v1518, %v1518
  %v1521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1518, <8 x float> splat (float 0x3F81227F40000000))
  %v1522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1521, <8 x float> %v1518, <8 x float> splat (float 0x3FA5556740000000))
  %v1523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1522, <8 x float> %v1518, <8 x float> splat (float 0x3FC5554B00000000))
  %v1524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1523, <8 x float> %v1518, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1520, <8 x float> %v1524, <8 x float> %v1518)
  %v1526 = sub <8 x i32> %v1519, splat (i32 1262485250)
  %v1527 = lshr <8 x i32> %v1526, splat (i32 1)
  %v1528 = sub <8 x i32> %v1526, %v1527
  %v1529 = shl <8 x i32> %v1527, splat (i32 23)
  %v1530 = bitcast <8 x i32> %v1529 to <8 x float>
  %v1531 = shl <8 x i32> %v1528, splat (i32 23)
  %v1532 = bitcast <8 x i32> %v1531 to <8 x float>
  %v1533 = fadd <8 x float> %v1525, splat (float 0x3FF0000000000000)
  %v1534 = fmul <8 x float> %v1533, %v1530
  %v1535 = fmul <8 x float> %v1534, %v1532
  %v1536 = fcmp ogt <8 x float> %v1535, splat (float 0x3FDA8279A0000000)
  %v1537 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1535, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v1538 = select <8 x i1> %v1536, <8 x float> %v1537, <8 x float> %v1535
  %v1539 = select <8 x i1> %v1536, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v1540 = select <8 x i1> %v1536, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v1541 = fmul <8 x float> %v1538, %v1538
  %v1542 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v1541, <8 x float> splat (float 0xBFC0DA7220000000))
  %v1543 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1542, <8 x float> %v1541, <8 x float> splat (float 0xBFC546EF00000000))
  %v1544 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1543, <8 x float> %v1541, <8 x float> splat (float 0xBFD0002320000000))
  %v1545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v1541, <8 x float> splat (float 0x3FC22D90A0000000))
  %v1546 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1545, <8 x float> %v1541, <8 x float> splat (float 0x3FC999FF60000000))
  %v1547 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1546, <8 x float> %v1541, <8 x float> splat (float 0x3FD5555540000000))
  %v1548 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1538, <8 x float> %v1544, <8 x float> %v1547)
  %v1549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1538, <8 x float> %v1548, <8 x float> splat (float 0xBFE0000000000000))
  %v1550 = fmul <8 x float> %v1538, %v1538
  %v1551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1550, <8 x float> %v1549, <8 x float> %v1540)
  %v1552 = fadd <8 x float> %v1551, %v1538
  %v1553 = fadd <8 x float> %v1552, %v1539
  %v1554 = fcmp ogt <8 x float> %v1510, splat (float 0x0000000000000000)
  %v1555 = select <8 x i1> %v1554, <8 x float> %v1510, <8 x float> splat (float 0x0000000000000000)
  %v1556 = fadd <8 x float> %v1555, %v1553
  %v1557 = fsub <8 x float> %v1502, %v1556
  %v1558 = add i64 64, 0
  %v1559 = getelementptr inbounds float, ptr %v1432, i64 %v1558
  %v1560 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1559, <8 x i1> %v1488, <8 x float> zeroinitializer)
  %v1561 = add i64 0, 0
  %v1562 = getelementptr inbounds float, ptr %v32, i64 %v1561
  %v1563 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1562, <8 x i1> %v1488, <8 x float> zeroinitializer)
  %v1564 = fadd <8 x float> %v1560, %v1563
  %v1565 = fcmp ogt <8 x float> %v1557, %v1564
  %v1566 = select <8 x i1> %v1565, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1567 = add i64 0, 0
  %v1568 = getelementptr inbounds float, ptr %v1438, i64 %v1567
  %v1569 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1568, <8 x i1> %v1488, <8 x float> zeroinitializer)
  %v1570 = add i64 0, 0
  %v1571 = getelementptr inbounds float, ptr %v1444, i64 %v1570
  %v1572 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1571, <8 x i1> %v1488, <8 x float> zeroinitializer)
  %v1573 = fneg <8 x float> %v1572
  %v1574 = fcmp olt <8 x float> %v1573, splat (float 0xC05A400000000000)
  %v1575 = select <8 x i1> %v1574, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1573
  %v1576 = fcmp ogt <8 x float> %v1575, splat (float 0x4056400000000000)
  %v1577 = select <8 x i1> %v1576, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1575
  %v1578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1577, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1579 = fsub <8 x float> %v1578, splat (float 0x4168000000000000)
  %v1580 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1579, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1577)
  %v1581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1579, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1580)
  %v1582 = bitcast <8 x float> %v1578 to <8 x i32>
  %v1583 = fmul <8 x float> %v1581, %v1581
  %v1584 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1581, <8 x float> splat (float 0x3F81227F40000000))
  %v1585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1584, <8 x float> %v1581, <8 x float> splat (float 0x3FA5556740000000))
  %v1586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1585, <8 x float> %v1581, <8 x float> splat (float 0x3FC5554B00000000))
  %v1587 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1586, <8 x float> %v1581, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1583, <8 x float> %v1587, <8 x float> %v1581)
  %v1589 = sub <8 x i32> %v1582, splat (i32 1262485250)
  %v1590 = lshr <8 x i32> %v1589, splat (i32 1)
  %v1591 = sub <8 x i32> %v1589, %v1590
  %v1592 = shl <8 x i32> %v1590, splat (i32 23)
  %v1593 = bitcast <8 x i32> %v1592 to <8 x float>
  %v1594 = shl <8 x i32> %v1591, splat (i32 23)
  %v1595 = bitcast <8 x i32> %v1594 to <8 x float>
  %v1596 = fadd <8 x float> %v1588, splat (float 0x3FF0000000000000)
  %v1597 = fmul <8 x float> %v1596, %v1593
  %v1598 = fmul <8 x float> %v1597, %v1595
  %v1599 = add i64 0, 0
  %v1600 = getelementptr inbounds float, ptr %v1450, i64 %v1599
  %v1601 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1600, <8 x i1> %v1488, <8 x float> zeroinitializer)
  %v1602 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1601)
  %v1603 = fcmp ogt <8 x float> %v1598, %v1602
  %v1604 = select <8 x i1> %v1603, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1605 = add i64 0, 0
  %v1606 = getelementptr inbounds float, ptr %v1456, i64 %v1605
  %v1607 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1606, <8 x i1> %v1488, <8 x float> zeroinitializer)
  %v1608 = fcmp oeq <8 x float> %v1602, %v1598
  %v1609 = select <8 x i1> %v1608, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1610 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v1611 = shufflevector <8 x float> %v1610, <8 x float> poison, <8 x i32> zeroinitializer
  %v1612 = fmul <8 x float> %v1611, %v1607
  %v1613 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1614 = shufflevector <8 x float> %v1613, <8 x float> poison, <8 x i32> zeroinitializer
  %v1615 = fcmp une <8 x float> %v1609, splat (float 0x0000000000000000)
  %v1616 = select <8 x i1> %v1615, <8 x float> %v1612, <8 x float> %v1614
  %v1617 = fcmp une <8 x float> %v1604, splat (float 0x0000000000000000)
  %v1618 = select <8 x i1> %v1617, <8 x float> %v1607, <8 x float> %v1616
  %v1619 = fmul <8 x float> %v1618, %v1598
  %v1620 = fsub <8 x float> %v1569, %v1619
  %v1621 = fsub <8 x float> %v1620, %v1499
  %v1622 = add i64 0, 0
  %v1623 = getelementptr inbounds float, ptr %v1458, i64 %v1622
  %v1624 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1623, <8 x i1> %v1488, <8 x float> zeroinitializer)
  %v1625 = add i64 0, 0
  %v1626 = getelementptr inbounds float, ptr %v1464, i64 %v1625
  %v1627 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1626, <8 x i1> %v1488, <8 x float> zeroinitializer)
  %v1628 = fmul <8 x float> %v1624, %v1627
  %v1629 = fsub <8 x float> %v1621, %v1628
  %v1630 = fcmp oeq <8 x float> %v1557, %v1564
  %v1631 = select <8 x i1> %v1630, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1632 = fmul <8 x float> %v1611, %v1629
  %v1633 = fcmp une <8 x float> %v1631, splat (float 0x0000000000000000)
  %v1634 = select <8 x i1> %v1633, <8 x float> %v1632, <8 x float> %v1614
  %v1635 = fcmp une <8 x float> %v1566, splat (float 0x0000000000000000)
  %v1636 = select <8 x i1> %v1635, <8 x float> %v1629, <8 x float> %v1634
  %v1637 = fadd <8 x float> %v1499, %v1636
  %v1638 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1510)
  %v1639 = fneg <8 x float> %v1638
  %v1640 = fcmp olt <8 x float> %v1639, splat (float 0xC05A400000000000)
  %v1641 = select <8 x i1> %v1640, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1639
  %v1642 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1641, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1643 = fsub <8 x float> %v1642, splat (float 0x4168000000000000)
  %v1644 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1643, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1641)
  %v1645 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1643, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1644)
  %v1646 = bitcast <8 x float> %v1642 to <8 x i32>
  %v1647 = fmul <8 x float> %v1645, %v1645
  %v1648 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1645, <8 x float> splat (float 0x3F81227F40000000))
  %v1649 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1648, <8 x float> %v1645, <8 x float> splat (float 0x3FA5556740000000))
  %v1650 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1649, <8 x float> %v1645, <8 x float> splat (float 0x3FC5554B00000000))
  %v1651 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1650, <8 x float> %v1645, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1652 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1647, <8 x float> %v1651, <8 x float> %v1645)
  %v1653 = sub <8 x i32> %v1646, splat (i32 1262485250)
  %v1654 = lshr <8 x i32> %v1653, splat (i32 1)
  %v1655 = sub <8 x i32> %v1653, %v1654
  %v1656 = shl <8 x i32> %v1654, splat (i32 23)
  %v1657 = bitcast <8 x i32> %v1656 to <8 x float>
  %v1658 = shl <8 x i32> %v1655, splat (i32 23)
  %v1659 = bitcast <8 x i32> %v1658 to <8 x float>
  %v1660 = fadd <8 x float> %v1652, splat (float 0x3FF0000000000000)
  %v1661 = fmul <8 x float> %v1660, %v1657
  %v1662 = fmul <8 x float> %v1661, %v1659
  %v1663 = fcmp olt <8 x float> %v1510, splat (float 0x0000000000000000)
  %v1664 = select <8 x i1> %v1663, <8 x float> %v1662, <8 x float> splat (float 0x3FF0000000000000)
  %v1665 = fadd <8 x float> %v1662, splat (float 0x3FF0000000000000)
  %v1666 = fdiv <8 x float> %v1664, %v1665
  %v1667 = fmul <8 x float> %v1637, %v1666
  %v1668 = fcmp ogt <8 x float> %v1564, %v1557
  %v1669 = select <8 x i1> %v1668, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1670 = fcmp une <8 x float> %v1669, splat (float 0x0000000000000000)
  %v1671 = select <8 x i1> %v1670, <8 x float> %v1629, <8 x float> %v1634
  %v1672 = fadd <8 x float> %v1628, %v1671
  %v1673 = add i64 0, 0
  %v1674 = getelementptr inbounds float, ptr %v1470, i64 %v1673
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1637, ptr align 4 %v1674, <8 x i1> %v1488)
  %v1675 = add i64 0, 0
  %v1676 = getelementptr inbounds float, ptr %v1476, i64 %v1675
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1667, ptr align 4 %v1676, <8 x i1> %v1488)
  %v1677 = add i64 0, 0
  %v1678 = getelementptr inbounds float, ptr %v1482, i64 %v1677
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1672, ptr align 4 %v1678, <8 x i1> %v1488)
  %v1679 = add nsw i64 %v1409, 1
  br label %b160
b162:
  %v1680 = add nsw i64 %v822, 1
  br label %b97
b99:
  %v1681 = icmp sgt i64 %v3, 1
  br i1 %v1681, label %b163, label %b164
b163:
  %v1682 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1683 = atomicrmw add ptr %v1682, i64 1 acq_rel
  %v1684 = load i64, ptr %v195, align 8
  %v1685 = add i64 %v1684, 1
  store i64 %v1685, ptr %v195, align 8
  %v1686 = mul i64 %v3, %v1685
  br label %b165
b165:
  %v1687 = load atomic i64, ptr %v1682 acquire, align 8
  %v1688 = icmp slt i64 %v1687, %v1686
  br i1 %v1688, label %b166, label %b167
b166:
  %v1689 = call i32 @sched_yield()
  br label %b165
b167:
  br label %b164
b164:
  %v1690 = getelementptr inbounds float, ptr %v197, i64 256
  %v1691 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1692 = load i64, ptr %v1691, align 8
  %v1693 = icmp eq i64 %v1692, 0
  br i1 %v1693, label %b168, label %b169
b168:
  %v1694 = add i64 1, 0
  %v1695 = sdiv i64 %v1694, 1
  %v1696 = add i64 %v2, 1
  %v1697 = mul i64 %v1695, %v2
  %v1698 = sdiv i64 %v1697, %v3
  %v1699 = mul i64 %v1698, 1
  %v1700 = icmp slt i64 %v1699, 1
  %v1701 = select i1 %v1700, i64 %v1699, i64 1
  %v1702 = mul i64 %v1695, %v1696
  %v1703 = sdiv i64 %v1702, %v3
  %v1704 = mul i64 %v1703, 1
  %v1705 = icmp slt i64 %v1704, 1
  %v1706 = select i1 %v1705, i64 %v1704, i64 1
  %v1707 = icmp slt i64 %v1706, 1
  %v1708 = select i1 %v1707, i64 %v1706, i64 1
  br label %b170
b170:
  %v1709 = phi i64 [ %v1701, %b168 ], [ %v1753, %b171 ]
  %v1710 = icmp slt i64 %v1709, %v1708
  br i1 %v1710, label %b171, label %b172
b171:
  %v1711 = mul i64 %v1709, 288
  %v1712 = mul i64 %v1709, 8
  %v1713 = add i64 %v1711, 0
  %v1714 = add i64 %v1712, 0
  %v1715 = getelementptr inbounds float, ptr %v1690, i64 %v1713
  %v1716 = sub i64 8, %v1714
  %v1717 = icmp slt i64 %v1716, 0
  %v1718 = select i1 %v1717, i64 0, i64 %v1716
  %v1719 = mul i64 %v1714, 1
  %v1720 = add i64 0, %v1719
  %v1721 = getelementptr inbounds float, ptr %v22, i64 %v1720
  call void @pack_rows(ptr %v1721, i64 1, i64 8, i64 2, i64 %v1718, ptr %v1715, i64 8)
  %v1722 = add i64 %v1711, 16
  %v1723 = add i64 %v1722, 0
  %v1724 = add i64 %v1712, 0
  %v1725 = getelementptr inbounds float, ptr %v1690, i64 %v1723
  %v1726 = sub i64 8, %v1724
  %v1727 = icmp slt i64 %v1726, 0
  %v1728 = select i1 %v1727, i64 0, i64 %v1726
  %v1729 = mul i64 %v1724, 1
  %v1730 = add i64 0, %v1729
  %v1731 = getelementptr inbounds float, ptr %v20, i64 %v1730
  call void @pack_rows(ptr %v1731, i64 1, i64 8, i64 2, i64 %v1728, ptr %v1725, i64 8)
  %v1732 = add i64 %v1722, 16
  %v1733 = add i64 %v1732, 0
  %v1734 = add i64 %v1712, 0
  %v1735 = getelementptr inbounds float, ptr %v1690, i64 %v1733
  %v1736 = sub i64 8, %v1734
  %v1737 = icmp slt i64 %v1736, 0
  %v1738 = select i1 %v1737, i64 0, i64 %v1736
  %v1739 = mul i64 %v1734, 1
  %v1740 = add i64 0, %v1739
  %v1741 = getelementptr inbounds float, ptr %v16, i64 %v1740
  call void @pack_rows(ptr %v1741, i64 1, i64 8, i64 16, i64 %v1738, ptr %v1735, i64 8)
  %v1742 = add i64 %v1732, 128
  %v1743 = add i64 %v1742, 0
  %v1744 = add i64 %v1712, 0
  %v1745 = getelementptr inbounds float, ptr %v1690, i64 %v1743
  %v1746 = sub i64 8, %v1744
  %v1747 = icmp slt i64 %v1746, 0
  %v1748 = select i1 %v1747, i64 0, i64 %v1746
  %v1749 = mul i64 %v1744, 1
  %v1750 = add i64 0, %v1749
  %v1751 = getelementptr inbounds float, ptr %v14, i64 %v1750
  call void @pack_rows(ptr %v1751, i64 1, i64 8, i64 16, i64 %v1748, ptr %v1745, i64 8)
  %v1752 = add i64 %v1742, 128
  %v1753 = add nsw i64 %v1709, 1
  br label %b170
b172:
  br label %b169
b169:
  %v1754 = icmp sgt i64 %v3, 1
  br i1 %v1754, label %b173, label %b174
b173:
  %v1755 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1756 = atomicrmw add ptr %v1755, i64 1 acq_rel
  %v1757 = load i64, ptr %v195, align 8
  %v1758 = add i64 %v1757, 1
  store i64 %v1758, ptr %v195, align 8
  %v1759 = mul i64 %v3, %v1758
  br label %b175
b175:
  %v1760 = load atomic i64, ptr %v1755 acquire, align 8
  %v1761 = icmp slt i64 %v1760, %v1759
  br i1 %v1761, label %b176, label %b177
b176:
  %v1762 = call i32 @sched_yield()
  br label %b175
b177:
  br label %b174
b174:
  %v1763 = add i64 %v8, 0
  %v1764 = sdiv i64 %v1763, 1
  %v1765 = add i64 %v2, 1
  %v1766 = mul i64 %v1764, %v2
  %v1767 = sdiv i64 %v1766, %v3
  %v1768 = mul i64 %v1767, 1
  %v1769 = icmp slt i64 %v1768, %v8
  %v1770 = select i1 %v1769, i64 %v1768, i64 %v8
  %v1771 = mul i64 %v1764, %v1765
  %v1772 = sdiv i64 %v1771, %v3
  %v1773 = mul i64 %v1772, 1
  %v1774 = icmp slt i64 %v1773, %v8
  %v1775 = select i1 %v1774, i64 %v1773, i64 %v8
  br label %b178
b178:
  %v1776 = phi i64 [ %v1770, %b174 ], [ %v1822, %b183 ]
  %v1777 = icmp slt i64 %v1776, %v1775
  br i1 %v1777, label %b179, label %b180
b179:
  br label %b181
b181:
  %v1778 = phi i64 [ 0, %b179 ], [ %v1821, %b186 ]
  %v1779 = icmp slt i64 %v1778, 2
  br i1 %v1779, label %b182, label %b183
b182:
  br label %b184
b184:
  %v1780 = phi i64 [ 0, %b182 ], [ %v1820, %b189 ]
  %v1781 = icmp slt i64 %v1780, 8
  br i1 %v1781, label %b185, label %b186
b185:
  br label %b187
b187:
  %v1782 = phi i64 [ 0, %b185 ], [ %v1803, %b188 ]
  %v1783 = phi <8 x float> [ splat (float 0x0000000000000000), %b185 ], [ %v1802, %b188 ]
  %v1784 = icmp slt i64 %v1782, 8
  br i1 %v1784, label %b188, label %b189
b188:
  %v1785 = mul i64 %v1776, 128
  %v1786 = getelementptr inbounds float, ptr %v128, i64 %v1785
  %v1787 = mul i64 %v1776, 16
  %v1788 = getelementptr inbounds float, ptr %v98, i64 %v1787
  %v1789 = mul i64 %v1778, 64
  %v1790 = add i64 0, %v1789
  %v1791 = mul i64 %v1780, 8
  %v1792 = add i64 %v1790, %v1791
  %v1793 = add i64 %v1792, %v1782
  %v1794 = getelementptr inbounds float, ptr %v1786, i64 %v1793
  %v1795 = load <8 x float>, ptr %v1794, align 4
  %v1796 = mul i64 %v1778, 8
  %v1797 = add i64 0, %v1796
  %v1798 = add i64 %v1797, %v1782
  %v1799 = getelementptr inbounds float, ptr %v1788, i64 %v1798
  %v1800 = load <8 x float>, ptr %v1799, align 4
  %v1801 = fmul <8 x float> %v1795, %v1800
  %v1802 = fadd <8 x float> %v1783, %v1801
  %v1803 = add nsw i64 %v1782, 8
  br label %b187
b189:
  %v1804 = shufflevector <8 x float> %v1783, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1805 = shufflevector <8 x float> %v1783, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1806 = fadd <4 x float> %v1804, %v1805
  %v1807 = shufflevector <4 x float> %v1806, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1808 = shufflevector <4 x float> %v1806, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1809 = fadd <2 x float> %v1807, %v1808
  %v1810 = extractelement <2 x float> %v1809, i64 0
  %v1811 = extractelement <2 x float> %v1809, i64 1
  %v1812 = fadd float %v1810, %v1811
  %v1813 = fadd float %v1812, 0x0000000000000000
  %v1814 = mul i64 %v1776, 16
  %v1815 = getelementptr inbounds float, ptr %v108, i64 %v1814
  %v1816 = mul i64 %v1778, 8
  %v1817 = add i64 0, %v1816
  %v1818 = add i64 %v1817, %v1780
  %v1819 = getelementptr inbounds float, ptr %v1815, i64 %v1818
  store float %v1813, ptr %v1819, align 4
  %v1820 = add nsw i64 %v1780, 1
  br label %b184
b186:
  %v1821 = add nsw i64 %v1778, 1
  br label %b181
b183:
  %v1822 = add nsw i64 %v1776, 1
  br label %b178
b180:
  %v1824 = add i64 %v8, 0
  %v1825 = sdiv i64 %v1824, 1
  %v1826 = add i64 %v2, 1
  %v1827 = mul i64 %v1825, %v2
  %v1828 = sdiv i64 %v1827, %v3
  %v1829 = mul i64 %v1828, 1
  %v1830 = icmp slt i64 %v1829, %v8
  %v1831 = select i1 %v1830, i64 %v1829, i64 %v8
  %v1832 = mul i64 %v1825, %v1826
  %v1833 = sdiv i64 %v1832, %v3
  %v1834 = mul i64 %v1833, 1
  %v1835 = icmp slt i64 %v1834, %v8
  %v1836 = select i1 %v1835, i64 %v1834, i64 %v8
  br label %b190
b190:
  %v1837 = phi i64 [ %v1831, %b180 ], [ %v1946, %b195 ]
  %v1838 = icmp slt i64 %v1837, %v1836
  br i1 %v1838, label %b191, label %b192
b191:
  %v1839 = add i64 %v1837, 96
  %v1840 = icmp slt i64 %v1839, %v1836
  %v1841 = select i1 %v1840, i64 %v1839, i64 %v1836
  br label %b193
b193:
  %v1842 = phi i64 [ 0, %b191 ], [ %v1945, %b198 ]
  %v1843 = icmp slt i64 %v1842, 1
  br i1 %v1843, label %b194, label %b195
b194:
  %v1844 = sub i64 %v1841, %v1837
  %v1845 = sub i64 8, 1
  %v1846 = add i64 %v1844, %v1845
  %v1847 = sdiv i64 %v1846, 8
  br label %b196
b196:
  %v1848 = phi i64 [ 0, %b194 ], [ %v1944, %b209 ]
  %v1849 = icmp slt i64 %v1848, %v1847
  br i1 %v1849, label %b197, label %b198
b197:
  %v1850 = mul i64 %v1844, %v1848
  %v1851 = sdiv i64 %v1850, %v1847
  %v1852 = add i64 %v1837, %v1851
  %v1853 = add i64 %v1848, 1
  %v1854 = mul i64 %v1844, %v1853
  %v1855 = sdiv i64 %v1854, %v1847
  %v1856 = add i64 %v1837, %v1855
  %v1857 = mul i64 %v1842, 288
  %v1858 = getelementptr inbounds float, ptr %v1690, i64 %v1857
  %v1859 = sub i64 %v1856, %v1852
  %v1860 = mul i64 %v1852, 2
  %v1861 = getelementptr inbounds float, ptr %v118, i64 %v1860
  %v1862 = getelementptr inbounds float, ptr %v1861, i64 0
  %v1863 = sub i64 %v1859, 1
  %v1864 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1863
  %v1865 = load ptr, ptr %v1864, align 4
  %v1866 = getelementptr inbounds float, ptr %v1823, i64 0
  %v1867 = icmp sgt i64 %v1859, 0
  br i1 %v1867, label %b199, label %b200
b199:
  call void %v1865(ptr %v1862, i64 2, ptr %v1858, i64 2, ptr %v1866, i64 24, i64 0)
  br label %b200
b200:
  %v1868 = add i64 %v1857, 16
  %v1869 = getelementptr inbounds float, ptr %v1690, i64 %v1868
  %v1870 = sub i64 %v1856, %v1852
  %v1871 = mul i64 %v1852, 2
  %v1872 = getelementptr inbounds float, ptr %v136, i64 %v1871
  %v1873 = getelementptr inbounds float, ptr %v1872, i64 0
  %v1874 = sub i64 %v1870, 1
  %v1875 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v1874
  %v1876 = load ptr, ptr %v1875, align 4
  %v1877 = getelementptr inbounds float, ptr %v1823, i64 0
  %v1878 = icmp sgt i64 %v1870, 0
  br i1 %v1878, label %b201, label %b202
b201:
  call void %v1876(ptr %v1873, i64 2, ptr %v1869, i64 2, ptr %v1877, i64 24, i64 0)
  br label %b202
b202:
  %v1879 = add i64 %v1868, 16
  %v1880 = getelementptr inbounds float, ptr %v1690, i64 %v1879
  %v1881 = sub i64 %v1856, %v1852
  %v1882 = mul i64 %v1852, 16
  %v1883 = getelementptr inbounds float, ptr %v108, i64 %v1882
  %v1884 = getelementptr inbounds float, ptr %v1883, i64 0
  %v1885 = sub i64 %v1881, 1
  %v1886 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1885
  %v1887 = load ptr, ptr %v1886, align 4
  %v1888 = getelementptr inbounds float, ptr %v1823, i64 8
  %v1889 = icmp sgt i64 %v1881, 0
  br i1 %v1889, label %b203, label %b204
b203:
  call void %v1887(ptr %v1884, i64 16, ptr %v1880, i64 16, ptr %v1888, i64 24, i64 0)
  br label %b204
b204:
  %v1890 = add i64 %v1879, 128
  %v1891 = getelementptr inbounds float, ptr %v1690, i64 %v1890
  %v1892 = sub i64 %v1856, %v1852
  %v1893 = mul i64 %v1852, 16
  %v1894 = getelementptr inbounds float, ptr %v112, i64 %v1893
  %v1895 = getelementptr inbounds float, ptr %v1894, i64 0
  %v1896 = sub i64 %v1892, 1
  %v1897 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1896
  %v1898 = load ptr, ptr %v1897, align 4
  %v1899 = getelementptr inbounds float, ptr %v1823, i64 16
  %v1900 = icmp sgt i64 %v1892, 0
  br i1 %v1900, label %b205, label %b206
b205:
  call void %v1898(ptr %v1895, i64 16, ptr %v1891, i64 16, ptr %v1899, i64 24, i64 0)
  br label %b206
b206:
  %v1901 = add i64 %v1890, 128
  br label %b207
b207:
  %v1902 = phi i64 [ %v1852, %b206 ], [ %v1943, %b212 ]
  %v1903 = icmp slt i64 %v1902, %v1856
  br i1 %v1903, label %b208, label %b209
b208:
  %v1904 = sub i64 %v1902, %v1852
  %v1905 = mul i64 %v1904, 24
  %v1906 = getelementptr inbounds float, ptr %v1823, i64 %v1905
  %v1907 = mul i64 %v1902, 8
  %v1908 = getelementptr inbounds float, ptr %v116, i64 %v1907
  %v1909 = mul i64 %v1902, 8
  %v1910 = getelementptr inbounds float, ptr %v124, i64 %v1909
  %v1911 = mul i64 %v1902, 8
  %v1912 = getelementptr inbounds float, ptr %v52, i64 %v1911
  br label %b210
b210:
  %v1913 = phi i64 [ 0, %b208 ], [ %v1942, %b211 ]
  %v1914 = icmp slt i64 %v1913, 1
  br i1 %v1914, label %b211, label %b212
b211:
  %v1915 = mul i64 %v1842, 1
  %v1916 = add i64 %v1915, %v1913
  %v1917 = mul i64 %v1916, 8
  %v1918 = add i64 0, %v1913
  %v1919 = mul i64 %v1918, 8
  %v1920 = getelementptr inbounds float, ptr %v1906, i64 %v1919
  %v1921 = load <8 x float>, ptr %v1920, align 4
  %v1922 = add i64 1, %v1913
  %v1923 = mul i64 %v1922, 8
  %v1924 = getelementptr inbounds float, ptr %v1906, i64 %v1923
  %v1925 = load <8 x float>, ptr %v1924, align 4
  %v1926 = add i64 2, %v1913
  %v1927 = mul i64 %v1926, 8
  %v1928 = getelementptr inbounds float, ptr %v1906, i64 %v1927
  %v1929 = load <8 x float>, ptr %v1928, align 4
  %v1930 = add i64 0, %v1917
  %v1931 = getelementptr inbounds float, ptr %v1908, i64 %v1930
  %v1932 = load <8 x float>, ptr %v1931, align 4
  %v1933 = fadd <8 x float> %v1921, %v1932
  %v1934 = fadd <8 x float> %v1933, %v1925
  %v1935 = fadd <8 x float> %v1934, %v1929
  %v1936 = add i64 0, %v1917
  %v1937 = getelementptr inbounds float, ptr %v1910, i64 %v1936
  %v1938 = load <8 x float>, ptr %v1937, align 4
  %v1939 = fadd <8 x float> %v1935, %v1938
  %v1940 = add i64 0, %v1917
  %v1941 = getelementptr inbounds float, ptr %v1912, i64 %v1940
  store <8 x float> %v1939, ptr %v1941, align 4
  %v1942 = add nsw i64 %v1913, 1
  br label %b210
b212:
  %v1943 = add nsw i64 %v1902, 1
  br label %b207
b209:
  %v1944 = add nsw i64 %v1848, 1
  br label %b196
b198:
  %v1945 = add nsw i64 %v1842, 1
  br label %b193
b195:
  %v1946 = add nsw i64 %v1837, 96
  br label %b190
b192:
  %v1947 = icmp sgt i64 %v3, 1
  br i1 %v1947, label %b213, label %b214
b213:
  %v1948 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1949 = atomicrmw add ptr %v1948, i64 1 acq_rel
  %v1950 = load i64, ptr %v195, align 8
  %v1951 = add i64 %v1950, 1
  store i64 %v1951, ptr %v195, align 8
  %v1952 = mul i64 %v3, %v1951
  br label %b215
b215:
  %v1953 = load atomic i64, ptr %v1948 acquire, align 8
  %v1954 = icmp slt i64 %v1953, %v1952
  br i1 %v1954, label %b216, label %b217
b216:
  %v1955 = call i32 @sched_yield()
  br label %b215
b217:
  br label %b214
b214:
  %v1956 = mul i64 0, 16
  %v1957 = getelementptr inbounds float, ptr %v122, i64 %v1956
  %v1958 = getelementptr inbounds float, ptr %v1957, i64 0
  %v1959 = mul i64 0, 8
  %v1960 = getelementptr inbounds float, ptr %v10, i64 %v1959
  %v1961 = getelementptr inbounds float, ptr %v1960, i64 0
  %v1962 = getelementptr inbounds float, ptr %v200, i64 12288
  %v1963 = add i64 16, 1
  %v1964 = sdiv i64 %v1963, 2
  %v1965 = add i64 %v2, 1
  %v1966 = mul i64 %v1964, %v2
  %v1967 = sdiv i64 %v1966, %v3
  %v1968 = mul i64 %v1967, 2
  %v1969 = icmp slt i64 %v1968, 16
  %v1970 = select i1 %v1969, i64 %v1968, i64 16
  %v1971 = mul i64 %v1964, %v1965
  %v1972 = sdiv i64 %v1971, %v3
  %v1973 = mul i64 %v1972, 2
  %v1974 = icmp slt i64 %v1973, 16
  %v1975 = select i1 %v1974, i64 %v1973, i64 16
  %v1976 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b218
b218:
  %v1977 = phi i64 [ %v1970, %b214 ], [ %v1985, %b223 ]
  %v1978 = icmp slt i64 %v1977, %v1975
  br i1 %v1978, label %b219, label %b220
b219:
  %v1979 = mul i64 %v1977, 8
  %v1980 = getelementptr inbounds float, ptr %v1976, i64 %v1979
  br label %b221
b221:
  %v1981 = phi i64 [ 0, %b219 ], [ %v1984, %b222 ]
  %v1982 = icmp slt i64 %v1981, 8
  br i1 %v1982, label %b222, label %b223
b222:
  %v1983 = getelementptr inbounds float, ptr %v1980, i64 %v1981
  store float 0x0000000000000000, ptr %v1983, align 4
  %v1984 = add nsw i64 %v1981, 1
  br label %b221
b223:
  %v1985 = add nsw i64 %v1977, 1
  br label %b218
b220:
  %v1986 = mul i64 %v8, 1
  br label %b224
b224:
  %v1987 = phi i64 [ 0, %b220 ], [ %v2091, %b229 ]
  %v1988 = icmp slt i64 %v1987, %v1986
  br i1 %v1988, label %b225, label %b226
b225:
  %v1989 = sub i64 %v1986, %v1987
  %v1990 = icmp slt i64 %v1989, 384
  %v1991 = select i1 %v1990, i64 %v1989, i64 384
  br label %b227
b227:
  %v1992 = phi i64 [ %v1970, %b225 ], [ %v2090, %b253 ]
  %v1993 = icmp slt i64 %v1992, %v1975
  br i1 %v1993, label %b228, label %b229
b228:
  %v1994 = sub i64 %v1975, %v1992
  %v1995 = icmp slt i64 %v1994, 64
  %v1996 = select i1 %v1995, i64 %v1994, i64 64
  %v1997 = sdiv i64 %v1996, 2
  %v1998 = mul i64 %v1997, 2
  %v1999 = sub i64 %v1996, %v1998
  %v2000 = mul i64 %v1987, 16
  %v2001 = add i64 %v2000, %v1992
  %v2002 = getelementptr inbounds float, ptr %v1958, i64 %v2001
  br label %b230
b230:
  %v2003 = phi i64 [ 0, %b228 ], [ %v2029, %b238 ]
  %v2004 = icmp slt i64 %v2003, %v1991
  br i1 %v2004, label %b231, label %b232
b231:
  %v2005 = mul i64 %v2003, 16
  %v2006 = getelementptr inbounds float, ptr %v2002, i64 %v2005
  %v2007 = mul i64 %v2003, 2
  %v2008 = getelementptr inbounds float, ptr %v1962, i64 %v2007
  br label %b233
b233:
  %v2009 = phi i64 [ 0, %b231 ], [ %v2018, %b234 ]
  %v2010 = icmp slt i64 %v2009, %v1997
  br i1 %v2010, label %b234, label %b235
b234:
  %v2011 = mul i64 %v2009, 2
  %v2012 = getelementptr inbounds float, ptr %v2006, i64 %v2011
  %v2013 = mul i64 %v2009, 768
  %v2014 = getelementptr inbounds float, ptr %v2008, i64 %v2013
  %v2015 = getelementptr inbounds float, ptr %v2012, i64 0
  %v2016 = load <2 x float>, ptr %v2015, align 4
  %v2017 = getelementptr inbounds float, ptr %v2014, i64 0
  store <2 x float> %v2016, ptr %v2017, align 4
  %v2018 = add nsw i64 %v2009, 1
  br label %b233
b235:
  %v2019 = mul i64 %v1997, 2
  %v2020 = getelementptr inbounds float, ptr %v2006, i64 %v2019
  %v2021 = mul i64 %v1997, 768
  %v2022 = getelementptr inbounds float, ptr %v2008, i64 %v2021
  br label %b236
b236:
  %v2023 = phi i64 [ 0, %b235 ], [ %v2028, %b237 ]
  %v2024 = icmp slt i64 %v2023, %v1999
  br i1 %v2024, label %b237, label %b238
b237:
  %v2025 = getelementptr inbounds float, ptr %v2020, i64 %v2023
  %v2026 = load float, ptr %v2025, align 4
  %v2027 = getelementptr inbounds float, ptr %v2022, i64 %v2023
  store float %v2026, ptr %v2027, align 4
  %v2028 = add nsw i64 %v2023, 1
  br label %b236, !llvm.loop !0
b238:
  %v2029 = add nsw i64 %v2003, 1
  br label %b230
b232:
  br label %b239
b239:
  %v2030 = phi i64 [ 0, %b232 ], [ %v2065, %b247 ]
  %v2031 = icmp slt i64 %v2030, 0
  br i1 %v2031, label %b240, label %b241
b240:
  %v2032 = mul i64 %v1987, 8
  %v2033 = add i64 %v2032, %v2030
  %v2034 = getelementptr inbounds float, ptr %v1961, i64 %v2033
  br label %b242
b242:
  %v2035 = phi i64 [ 0, %b240 ], [ %v2053, %b243 ]
  %v2036 = icmp slt i64 %v2035, %v1991
  br i1 %v2036, label %b243, label %b244
b243:
  %v2037 = mul i64 %v2035, 8
  %v2038 = getelementptr inbounds float, ptr %v2034, i64 %v2037
  %v2039 = mul i64 %v2035, 32
  %v2040 = getelementptr inbounds float, ptr %v200, i64 %v2039
  %v2041 = getelementptr inbounds float, ptr %v2038, i64 0
  %v2042 = load <8 x float>, ptr %v2041, align 4
  %v2043 = getelementptr inbounds float, ptr %v2040, i64 0
  store <8 x float> %v2042, ptr %v2043, align 4
  %v2044 = getelementptr inbounds float, ptr %v2038, i64 8
  %v2045 = load <8 x float>, ptr %v2044, align 4
  %v2046 = getelementptr inbounds float, ptr %v2040, i64 8
  store <8 x float> %v2045, ptr %v2046, align 4
  %v2047 = getelementptr inbounds float, ptr %v2038, i64 16
  %v2048 = load <8 x float>, ptr %v2047, align 4
  %v2049 = getelementptr inbounds float, ptr %v2040, i64 16
  store <8 x float> %v2048, ptr %v2049, align 4
  %v2050 = getelementptr inbounds float, ptr %v2038, i64 24
  %v2051 = load <8 x float>, ptr %v2050, align 4
  %v2052 = getelementptr inbounds float, ptr %v2040, i64 24
  store <8 x float> %v2051, ptr %v2052, align 4
  %v2053 = add nsw i64 %v2035, 1
  br label %b242
b244:
  %v2054 = sdiv i64 %v1996, 2
  br label %b245
b245:
  %v2055 = phi i64 [ 0, %b244 ], [ %v2064, %b246 ]
  %v2056 = icmp slt i64 %v2055, %v2054
  br i1 %v2056, label %b246, label %b247
b246:
  %v2057 = mul i64 %v2055, 2
  %v2058 = add i64 %v1992, %v2057
  %v2059 = mul i64 %v2055, 768
  %v2060 = getelementptr inbounds float, ptr %v1962, i64 %v2059
  %v2061 = mul i64 %v2058, 8
  %v2062 = add i64 %v2061, %v2030
  %v2063 = getelementptr inbounds float, ptr %v1976, i64 %v2062
  call void @outer_2x32(ptr %v2060, ptr %v200, i64 %v1991, ptr %v2063, i64 8)
  %v2064 = add nsw i64 %v2055, 1
  br label %b245
b247:
  %v2065 = add nsw i64 %v2030, 32
  br label %b239
b241:
  %v2066 = mul i64 %v1987, 8
  %v2067 = add i64 %v2066, 0
  %v2068 = getelementptr inbounds float, ptr %v1961, i64 %v2067
  br label %b248
b248:
  %v2069 = phi i64 [ 0, %b241 ], [ %v2078, %b249 ]
  %v2070 = icmp slt i64 %v2069, %v1991
  br i1 %v2070, label %b249, label %b250
b249:
  %v2071 = mul i64 %v2069, 8
  %v2072 = getelementptr inbounds float, ptr %v2068, i64 %v2071
  %v2073 = mul i64 %v2069, 8
  %v2074 = getelementptr inbounds float, ptr %v200, i64 %v2073
  %v2075 = getelementptr inbounds float, ptr %v2072, i64 0
  %v2076 = load <8 x float>, ptr %v2075, align 4
  %v2077 = getelementptr inbounds float, ptr %v2074, i64 0
  store <8 x float> %v2076, ptr %v2077, align 4
  %v2078 = add nsw i64 %v2069, 1
  br label %b248
b250:
  %v2079 = sdiv i64 %v1996, 2
  br label %b251
b251:
  %v2080 = phi i64 [ 0, %b250 ], [ %v2089, %b252 ]
  %v2081 = icmp slt i64 %v2080, %v2079
  br i1 %v2081, label %b252, label %b253
b252:
  %v2082 = mul i64 %v2080, 2
  %v2083 = add i64 %v1992, %v2082
  %v2084 = mul i64 %v2080, 768
  %v2085 = getelementptr inbounds float, ptr %v1962, i64 %v2084
  %v2086 = mul i64 %v2083, 8
  %v2087 = add i64 %v2086, 0
  %v2088 = getelementptr inbounds float, ptr %v1976, i64 %v2087
  call void @outer_2x8(ptr %v2085, ptr %v200, i64 %v1991, ptr %v2088, i64 8)
  %v2089 = add nsw i64 %v2080, 1
  br label %b251
b253:
  %v2090 = add nsw i64 %v1992, 64
  br label %b227
b229:
  %v2091 = add nsw i64 %v1987, 384
  br label %b224
b226:
  %v2092 = icmp sgt i64 %v3, 1
  br i1 %v2092, label %b254, label %b255
b254:
  %v2093 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2094 = atomicrmw add ptr %v2093, i64 1 acq_rel
  %v2095 = load i64, ptr %v195, align 8
  %v2096 = add i64 %v2095, 1
  store i64 %v2096, ptr %v195, align 8
  %v2097 = mul i64 %v3, %v2096
  br label %b256
b256:
  %v2098 = load atomic i64, ptr %v2093 acquire, align 8
  %v2099 = icmp slt i64 %v2098, %v2097
  br i1 %v2099, label %b257, label %b258
b257:
  %v2100 = call i32 @sched_yield()
  br label %b256
b258:
  br label %b255
b255:
  %v2101 = icmp eq i64 %v2, 0
  br i1 %v2101, label %b259, label %b260
b259:
  br label %b261
b261:
  %v2102 = phi i64 [ 0, %b259 ], [ %v2124, %b266 ]
  %v2103 = icmp slt i64 %v2102, 16
  br i1 %v2103, label %b262, label %b263
b262:
  br label %b264
b264:
  %v2104 = phi i64 [ 0, %b262 ], [ %v2121, %b269 ]
  %v2105 = phi <8 x float> [ splat (float 0x0000000000000000), %b262 ], [ %v2120, %b269 ]
  %v2106 = icmp slt i64 %v2104, %v8
  br i1 %v2106, label %b265, label %b266
b265:
  %v2107 = add i64 %v2104, 128
  %v2108 = icmp slt i64 %v2107, %v8
  %v2109 = select i1 %v2108, i64 %v2107, i64 %v8
  br label %b267
b267:
  %v2110 = phi i64 [ %v2104, %b265 ], [ %v2119, %b268 ]
  %v2111 = phi <8 x float> [ splat (float 0x0000000000000000), %b265 ], [ %v2118, %b268 ]
  %v2112 = icmp slt i64 %v2110, %v2109
  br i1 %v2112, label %b268, label %b269
b268:
  %v2113 = mul i64 %v2110, 16
  %v2114 = getelementptr inbounds float, ptr %v122, i64 %v2113
  %v2115 = add i64 0, %v2102
  %v2116 = getelementptr inbounds float, ptr %v2114, i64 %v2115
  %v2117 = load <8 x float>, ptr %v2116, align 4
  %v2118 = fadd <8 x float> %v2111, %v2117
  %v2119 = add nsw i64 %v2110, 1
  br label %b267
b269:
  %v2120 = fadd <8 x float> %v2105, %v2111
  %v2121 = add nsw i64 %v2104, 128
  br label %b264
b266:
  %v2122 = add i64 0, %v2102
  %v2123 = getelementptr inbounds float, ptr %v56, i64 %v2122
  store <8 x float> %v2105, ptr %v2123, align 4
  %v2124 = add nsw i64 %v2102, 8
  br label %b261
b263:
  br label %b260
b260:
  %v2125 = icmp sgt i64 %v3, 1
  br i1 %v2125, label %b270, label %b271
b270:
  %v2126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2127 = atomicrmw add ptr %v2126, i64 1 acq_rel
  %v2128 = load i64, ptr %v195, align 8
  %v2129 = add i64 %v2128, 1
  store i64 %v2129, ptr %v195, align 8
  %v2130 = mul i64 %v3, %v2129
  br label %b272
b272:
  %v2131 = load atomic i64, ptr %v2126 acquire, align 8
  %v2132 = icmp slt i64 %v2131, %v2130
  br i1 %v2132, label %b273, label %b274
b273:
  %v2133 = call i32 @sched_yield()
  br label %b272
b274:
  br label %b271
b271:
  %v2134 = mul i64 0, 16
  %v2135 = getelementptr inbounds float, ptr %v112, i64 %v2134
  %v2136 = getelementptr inbounds float, ptr %v2135, i64 0
  %v2137 = mul i64 0, 8
  %v2138 = getelementptr inbounds float, ptr %v10, i64 %v2137
  %v2139 = getelementptr inbounds float, ptr %v2138, i64 0
  %v2140 = getelementptr inbounds float, ptr %v200, i64 12288
  %v2141 = add i64 16, 1
  %v2142 = sdiv i64 %v2141, 2
  %v2143 = add i64 %v2, 1
  %v2144 = mul i64 %v2142, %v2
  %v2145 = sdiv i64 %v2144, %v3
  %v2146 = mul i64 %v2145, 2
  %v2147 = icmp slt i64 %v2146, 16
  %v2148 = select i1 %v2147, i64 %v2146, i64 16
  %v2149 = mul i64 %v2142, %v2143
  %v2150 = sdiv i64 %v2149, %v3
  %v2151 = mul i64 %v2150, 2
  %v2152 = icmp slt i64 %v2151, 16
  %v2153 = select i1 %v2152, i64 %v2151, i64 16
  %v2154 = getelementptr inbounds float, ptr %v58, i64 0
  br label %b275
b275:
  %v2155 = phi i64 [ %v2148, %b271 ], [ %v2163, %b280 ]
  %v2156 = icmp slt i64 %v2155, %v2153
  br i1 %v2156, label %b276, label %b277
b276:
  %v2157 = mul i64 %v2155, 8
  %v2158 = getelementptr inbounds float, ptr %v2154, i64 %v2157
  br label %b278
b278:
  %v2159 = phi i64 [ 0, %b276 ], [ %v2162, %b279 ]
  %v2160 = icmp slt i64 %v2159, 8
  br i1 %v2160, label %b279, label %b280
b279:
  %v2161 = getelementptr inbounds float, ptr %v2158, i64 %v2159
  store float 0x0000000000000000, ptr %v2161, align 4
  %v2162 = add nsw i64 %v2159, 1
  br label %b278
b280:
  %v2163 = add nsw i64 %v2155, 1
  br label %b275
b277:
  %v2164 = mul i64 %v8, 1
  br label %b281
b281:
  %v2165 = phi i64 [ 0, %b277 ], [ %v2269, %b286 ]
  %v2166 = icmp slt i64 %v2165, %v2164
  br i1 %v2166, label %b282, label %b283
b282:
  %v2167 = sub i64 %v2164, %v2165
  %v2168 = icmp slt i64 %v2167, 384
  %v2169 = select i1 %v2168, i64 %v2167, i64 384
  br label %b284
b284:
  %v2170 = phi i64 [ %v2148, %b282 ], [ %v2268, %b310 ]
  %v2171 = icmp slt i64 %v2170, %v2153
  br i1 %v2171, label %b285, label %b286
b285:
  %v2172 = sub i64 %v2153, %v2170
  %v2173 = icmp slt i64 %v2172, 64
  %v2174 = select i1 %v2173, i64 %v2172, i64 64
  %v2175 = sdiv i64 %v2174, 2
  %v2176 = mul i64 %v2175, 2
  %v2177 = sub i64 %v2174, %v2176
  %v2178 = mul i64 %v2165, 16
  %v2179 = add i64 %v2178, %v2170
  %v2180 = getelementptr inbounds float, ptr %v2136, i64 %v2179
  br label %b287
b287:
  %v2181 = phi i64 [ 0, %b285 ], [ %v2207, %b295 ]
  %v2182 = icmp slt i64 %v2181, %v2169
  br i1 %v2182, label %b288, label %b289
b288:
  %v2183 = mul i64 %v2181, 16
  %v2184 = getelementptr inbounds float, ptr %v2180, i64 %v2183
  %v2185 = mul i64 %v2181, 2
  %v2186 = getelementptr inbounds float, ptr %v2140, i64 %v2185
  br label %b290
b290:
  %v2187 = phi i64 [ 0, %b288 ], [ %v2196, %b291 ]
  %v2188 = icmp slt i64 %v2187, %v2175
  br i1 %v2188, label %b291, label %b292
b291:
  %v2189 = mul i64 %v2187, 2
  %v2190 = getelementptr inbounds float, ptr %v2184, i64 %v2189
  %v2191 = mul i64 %v2187, 768
  %v2192 = getelementptr inbounds float, ptr %v2186, i64 %v2191
  %v2193 = getelementptr inbounds float, ptr %v2190, i64 0
  %v2194 = load <2 x float>, ptr %v2193, align 4
  %v2195 = getelementptr inbounds float, ptr %v2192, i64 0
  store <2 x float> %v2194, ptr %v2195, align 4
  %v2196 = add nsw i64 %v2187, 1
  br label %b290
b292:
  %v2197 = mul i64 %v2175, 2
  %v2198 = getelementptr inbounds float, ptr %v2184, i64 %v2197
  %v2199 = mul i64 %v2175, 768
  %v2200 = getelementptr inbounds float, ptr %v2186, i64 %v2199
  br label %b293
b293:
  %v2201 = phi i64 [ 0, %b292 ], [ %v2206, %b294 ]
  %v2202 = icmp slt i64 %v2201, %v2177
  br i1 %v2202, label %b294, label %b295
b294:
  %v2203 = getelementptr inbounds float, ptr %v2198, i64 %v2201
  %v2204 = load float, ptr %v2203, align 4
  %v2205 = getelementptr inbounds float, ptr %v2200, i64 %v2201
  store float %v2204, ptr %v2205, align 4
  %v2206 = add nsw i64 %v2201, 1
  br label %b293, !llvm.loop !3
b295:
  %v2207 = add nsw i64 %v2181, 1
  br label %b287
b289:
  br label %b296
b296:
  %v2208 = phi i64 [ 0, %b289 ], [ %v2243, %b304 ]
  %v2209 = icmp slt i64 %v2208, 0
  br i1 %v2209, label %b297, label %b298
b297:
  %v2210 = mul i64 %v2165, 8
  %v2211 = add i64 %v2210, %v2208
  %v2212 = getelementptr inbounds float, ptr %v2139, i64 %v2211
  br label %b299
b299:
  %v2213 = phi i64 [ 0, %b297 ], [ %v2231, %b300 ]
  %v2214 = icmp slt i64 %v2213, %v2169
  br i1 %v2214, label %b300, label %b301
b300:
  %v2215 = mul i64 %v2213, 8
  %v2216 = getelementptr inbounds float, ptr %v2212, i64 %v2215
  %v2217 = mul i64 %v2213, 32
  %v2218 = getelementptr inbounds float, ptr %v200, i64 %v2217
  %v2219 = getelementptr inbounds float, ptr %v2216, i64 0
  %v2220 = load <8 x float>, ptr %v2219, align 4
  %v2221 = getelementptr inbounds float, ptr %v2218, i64 0
  store <8 x float> %v2220, ptr %v2221, align 4
  %v2222 = getelementptr inbounds float, ptr %v2216, i64 8
  %v2223 = load <8 x float>, ptr %v2222, align 4
  %v2224 = getelementptr inbounds float, ptr %v2218, i64 8
  store <8 x float> %v2223, ptr %v2224, align 4
  %v2225 = getelementptr inbounds float, ptr %v2216, i64 16
  %v2226 = load <8 x float>, ptr %v2225, align 4
  %v2227 = getelementptr inbounds float, ptr %v2218, i64 16
  store <8 x float> %v2226, ptr %v2227, align 4
  %v2228 = getelementptr inbounds float, ptr %v2216, i64 24
  %v2229 = load <8 x float>, ptr %v2228, align 4
  %v2230 = getelementptr inbounds float, ptr %v2218, i64 24
  store <8 x float> %v2229, ptr %v2230, align 4
  %v2231 = add nsw i64 %v2213, 1
  br label %b299
b301:
  %v2232 = sdiv i64 %v2174, 2
  br label %b302
b302:
  %v2233 = phi i64 [ 0, %b301 ], [ %v2242, %b303 ]
  %v2234 = icmp slt i64 %v2233, %v2232
  br i1 %v2234, label %b303, label %b304
b303:
  %v2235 = mul i64 %v2233, 2
  %v2236 = add i64 %v2170, %v2235
  %v2237 = mul i64 %v2233, 768
  %v2238 = getelementptr inbounds float, ptr %v2140, i64 %v2237
  %v2239 = mul i64 %v2236, 8
  %v2240 = add i64 %v2239, %v2208
  %v2241 = getelementptr inbounds float, ptr %v2154, i64 %v2240
  call void @outer_2x32(ptr %v2238, ptr %v200, i64 %v2169, ptr %v2241, i64 8)
  %v2242 = add nsw i64 %v2233, 1
  br label %b302
b304:
  %v2243 = add nsw i64 %v2208, 32
  br label %b296
b298:
  %v2244 = mul i64 %v2165, 8
  %v2245 = add i64 %v2244, 0
  %v2246 = getelementptr inbounds float, ptr %v2139, i64 %v2245
  br label %b305
b305:
  %v2247 = phi i64 [ 0, %b298 ], [ %v2256, %b306 ]
  %v2248 = icmp slt i64 %v2247, %v2169
  br i1 %v2248, label %b306, label %b307
b306:
  %v2249 = mul i64 %v2247, 8
  %v2250 = getelementptr inbounds float, ptr %v2246, i64 %v2249
  %v2251 = mul i64 %v2247, 8
  %v2252 = getelementptr inbounds float, ptr %v200, i64 %v2251
  %v2253 = getelementptr inbounds float, ptr %v2250, i64 0
  %v2254 = load <8 x float>, ptr %v2253, align 4
  %v2255 = getelementptr inbounds float, ptr %v2252, i64 0
  store <8 x float> %v2254, ptr %v2255, align 4
  %v2256 = add nsw i64 %v2247, 1
  br label %b305
b307:
  %v2257 = sdiv i64 %v2174, 2
  br label %b308
b308:
  %v2258 = phi i64 [ 0, %b307 ], [ %v2267, %b309 ]
  %v2259 = icmp slt i64 %v2258, %v2257
  br i1 %v2259, label %b309, label %b310
b309:
  %v2260 = mul i64 %v2258, 2
  %v2261 = add i64 %v2170, %v2260
  %v2262 = mul i64 %v2258, 768
  %v2263 = getelementptr inbounds float, ptr %v2140, i64 %v2262
  %v2264 = mul i64 %v2261, 8
  %v2265 = add i64 %v2264, 0
  %v2266 = getelementptr inbounds float, ptr %v2154, i64 %v2265
  call void @outer_2x8(ptr %v2263, ptr %v200, i64 %v2169, ptr %v2266, i64 8)
  %v2267 = add nsw i64 %v2258, 1
  br label %b308
b310:
  %v2268 = add nsw i64 %v2170, 64
  br label %b284
b286:
  %v2269 = add nsw i64 %v2165, 384
  br label %b281
b283:
  %v2270 = icmp sgt i64 %v3, 1
  br i1 %v2270, label %b311, label %b312
b311:
  %v2271 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2272 = atomicrmw add ptr %v2271, i64 1 acq_rel
  %v2273 = load i64, ptr %v195, align 8
  %v2274 = add i64 %v2273, 1
  store i64 %v2274, ptr %v195, align 8
  %v2275 = mul i64 %v3, %v2274
  br label %b313
b313:
  %v2276 = load atomic i64, ptr %v2271 acquire, align 8
  %v2277 = icmp slt i64 %v2276, %v2275
  br i1 %v2277, label %b314, label %b315
b314:
  %v2278 = call i32 @sched_yield()
  br label %b313
b315:
  br label %b312
b312:
  %v2279 = icmp eq i64 %v2, 0
  br i1 %v2279, label %b316, label %b317
b316:
  br label %b318
b318:
  %v2280 = phi i64 [ 0, %b316 ], [ %v2302, %b323 ]
  %v2281 = icmp slt i64 %v2280, 16
  br i1 %v2281, label %b319, label %b320
b319:
  br label %b321
b321:
  %v2282 = phi i64 [ 0, %b319 ], [ %v2299, %b326 ]
  %v2283 = phi <8 x float> [ splat (float 0x0000000000000000), %b319 ], [ %v2298, %b326 ]
  %v2284 = icmp slt i64 %v2282, %v8
  br i1 %v2284, label %b322, label %b323
b322:
  %v2285 = add i64 %v2282, 128
  %v2286 = icmp slt i64 %v2285, %v8
  %v2287 = select i1 %v2286, i64 %v2285, i64 %v8
  br label %b324
b324:
  %v2288 = phi i64 [ %v2282, %b322 ], [ %v2297, %b325 ]
  %v2289 = phi <8 x float> [ splat (float 0x0000000000000000), %b322 ], [ %v2296, %b325 ]
  %v2290 = icmp slt i64 %v2288, %v2287
  br i1 %v2290, label %b325, label %b326
b325:
  %v2291 = mul i64 %v2288, 16
  %v2292 = getelementptr inbounds float, ptr %v112, i64 %v2291
  %v2293 = add i64 0, %v2280
  %v2294 = getelementptr inbounds float, ptr %v2292, i64 %v2293
  %v2295 = load <8 x float>, ptr %v2294, align 4
  %v2296 = fadd <8 x float> %v2289, %v2295
  %v2297 = add nsw i64 %v2288, 1
  br label %b324
b326:
  %v2298 = fadd <8 x float> %v2283, %v2289
  %v2299 = add nsw i64 %v2282, 128
  br label %b321
b323:
  %v2300 = add i64 0, %v2280
  %v2301 = getelementptr inbounds float, ptr %v60, i64 %v2300
  store <8 x float> %v2283, ptr %v2301, align 4
  %v2302 = add nsw i64 %v2280, 8
  br label %b318
b320:
  br label %b317
b317:
  %v2303 = icmp sgt i64 %v3, 1
  br i1 %v2303, label %b327, label %b328
b327:
  %v2304 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2305 = atomicrmw add ptr %v2304, i64 1 acq_rel
  %v2306 = load i64, ptr %v195, align 8
  %v2307 = add i64 %v2306, 1
  store i64 %v2307, ptr %v195, align 8
  %v2308 = mul i64 %v3, %v2307
  br label %b329
b329:
  %v2309 = load atomic i64, ptr %v2304 acquire, align 8
  %v2310 = icmp slt i64 %v2309, %v2308
  br i1 %v2310, label %b330, label %b331
b330:
  %v2311 = call i32 @sched_yield()
  br label %b329
b331:
  br label %b328
b328:
  %v2312 = mul i64 0, 16
  %v2313 = getelementptr inbounds float, ptr %v108, i64 %v2312
  %v2314 = getelementptr inbounds float, ptr %v2313, i64 0
  %v2315 = mul i64 0, 8
  %v2316 = getelementptr inbounds float, ptr %v10, i64 %v2315
  %v2317 = getelementptr inbounds float, ptr %v2316, i64 0
  %v2318 = getelementptr inbounds float, ptr %v200, i64 12288
  %v2319 = add i64 16, 1
  %v2320 = sdiv i64 %v2319, 2
  %v2321 = add i64 %v2, 1
  %v2322 = mul i64 %v2320, %v2
  %v2323 = sdiv i64 %v2322, %v3
  %v2324 = mul i64 %v2323, 2
  %v2325 = icmp slt i64 %v2324, 16
  %v2326 = select i1 %v2325, i64 %v2324, i64 16
  %v2327 = mul i64 %v2320, %v2321
  %v2328 = sdiv i64 %v2327, %v3
  %v2329 = mul i64 %v2328, 2
  %v2330 = icmp slt i64 %v2329, 16
  %v2331 = select i1 %v2330, i64 %v2329, i64 16
  %v2332 = getelementptr inbounds float, ptr %v62, i64 0
  br label %b332
b332:
  %v2333 = phi i64 [ %v2326, %b328 ], [ %v2341, %b337 ]
  %v2334 = icmp slt i64 %v2333, %v2331
  br i1 %v2334, label %b333, label %b334
b333:
  %v2335 = mul i64 %v2333, 8
  %v2336 = getelementptr inbounds float, ptr %v2332, i64 %v2335
  br label %b335
b335:
  %v2337 = phi i64 [ 0, %b333 ], [ %v2340, %b336 ]
  %v2338 = icmp slt i64 %v2337, 8
  br i1 %v2338, label %b336, label %b337
b336:
  %v2339 = getelementptr inbounds float, ptr %v2336, i64 %v2337
  store float 0x0000000000000000, ptr %v2339, align 4
  %v2340 = add nsw i64 %v2337, 1
  br label %b335
b337:
  %v2341 = add nsw i64 %v2333, 1
  br label %b332
b334:
  %v2342 = mul i64 %v8, 1
  br label %b338
b338:
  %v2343 = phi i64 [ 0, %b334 ], [ %v2447, %b343 ]
  %v2344 = icmp slt i64 %v2343, %v2342
  br i1 %v2344, label %b339, label %b340
b339:
  %v2345 = sub i64 %v2342, %v2343
  %v2346 = icmp slt i64 %v2345, 384
  %v2347 = select i1 %v2346, i64 %v2345, i64 384
  br label %b341
b341:
  %v2348 = phi i64 [ %v2326, %b339 ], [ %v2446, %b367 ]
  %v2349 = icmp slt i64 %v2348, %v2331
  br i1 %v2349, label %b342, label %b343
b342:
  %v2350 = sub i64 %v2331, %v2348
  %v2351 = icmp slt i64 %v2350, 64
  %v2352 = select i1 %v2351, i64 %v2350, i64 64
  %v2353 = sdiv i64 %v2352, 2
  %v2354 = mul i64 %v2353, 2
  %v2355 = sub i64 %v2352, %v2354
  %v2356 = mul i64 %v2343, 16
  %v2357 = add i64 %v2356, %v2348
  %v2358 = getelementptr inbounds float, ptr %v2314, i64 %v2357
  br label %b344
b344:
  %v2359 = phi i64 [ 0, %b342 ], [ %v2385, %b352 ]
  %v2360 = icmp slt i64 %v2359, %v2347
  br i1 %v2360, label %b345, label %b346
b345:
  %v2361 = mul i64 %v2359, 16
  %v2362 = getelementptr inbounds float, ptr %v2358, i64 %v2361
  %v2363 = mul i64 %v2359, 2
  %v2364 = getelementptr inbounds float, ptr %v2318, i64 %v2363
  br label %b347
b347:
  %v2365 = phi i64 [ 0, %b345 ], [ %v2374, %b348 ]
  %v2366 = icmp slt i64 %v2365, %v2353
  br i1 %v2366, label %b348, label %b349
b348:
  %v2367 = mul i64 %v2365, 2
  %v2368 = getelementptr inbounds float, ptr %v2362, i64 %v2367
  %v2369 = mul i64 %v2365, 768
  %v2370 = getelementptr inbounds float, ptr %v2364, i64 %v2369
  %v2371 = getelementptr inbounds float, ptr %v2368, i64 0
  %v2372 = load <2 x float>, ptr %v2371, align 4
  %v2373 = getelementptr inbounds float, ptr %v2370, i64 0
  store <2 x float> %v2372, ptr %v2373, align 4
  %v2374 = add nsw i64 %v2365, 1
  br label %b347
b349:
  %v2375 = mul i64 %v2353, 2
  %v2376 = getelementptr inbounds float, ptr %v2362, i64 %v2375
  %v2377 = mul i64 %v2353, 768
  %v2378 = getelementptr inbounds float, ptr %v2364, i64 %v2377
  br label %b350
b350:
  %v2379 = phi i64 [ 0, %b349 ], [ %v2384, %b351 ]
  %v2380 = icmp slt i64 %v2379, %v2355
  br i1 %v2380, label %b351, label %b352
b351:
  %v2381 = getelementptr inbounds float, ptr %v2376, i64 %v2379
  %v2382 = load float, ptr %v2381, align 4
  %v2383 = getelementptr inbounds float, ptr %v2378, i64 %v2379
  store float %v2382, ptr %v2383, align 4
  %v2384 = add nsw i64 %v2379, 1
  br label %b350, !llvm.loop !6
b352:
  %v2385 = add nsw i64 %v2359, 1
  br label %b344
b346:
  br label %b353
b353:
  %v2386 = phi i64 [ 0, %b346 ], [ %v2421, %b361 ]
  %v2387 = icmp slt i64 %v2386, 0
  br i1 %v2387, label %b354, label %b355
b354:
  %v2388 = mul i64 %v2343, 8
  %v2389 = add i64 %v2388, %v2386
  %v2390 = getelementptr inbounds float, ptr %v2317, i64 %v2389
  br label %b356
b356:
  %v2391 = phi i64 [ 0, %b354 ], [ %v2409, %b357 ]
  %v2392 = icmp slt i64 %v2391, %v2347
  br i1 %v2392, label %b357, label %b358
b357:
  %v2393 = mul i64 %v2391, 8
  %v2394 = getelementptr inbounds float, ptr %v2390, i64 %v2393
  %v2395 = mul i64 %v2391, 32
  %v2396 = getelementptr inbounds float, ptr %v200, i64 %v2395
  %v2397 = getelementptr inbounds float, ptr %v2394, i64 0
  %v2398 = load <8 x float>, ptr %v2397, align 4
  %v2399 = getelementptr inbounds float, ptr %v2396, i64 0
  store <8 x float> %v2398, ptr %v2399, align 4
  %v2400 = getelementptr inbounds float, ptr %v2394, i64 8
  %v2401 = load <8 x float>, ptr %v2400, align 4
  %v2402 = getelementptr inbounds float, ptr %v2396, i64 8
  store <8 x float> %v2401, ptr %v2402, align 4
  %v2403 = getelementptr inbounds float, ptr %v2394, i64 16
  %v2404 = load <8 x float>, ptr %v2403, align 4
  %v2405 = getelementptr inbounds float, ptr %v2396, i64 16
  store <8 x float> %v2404, ptr %v2405, align 4
  %v2406 = getelementptr inbounds float, ptr %v2394, i64 24
  %v2407 = load <8 x float>, ptr %v2406, align 4
  %v2408 = getelementptr inbounds float, ptr %v2396, i64 24
  store <8 x float> %v2407, ptr %v2408, align 4
  %v2409 = add nsw i64 %v2391, 1
  br label %b356
b358:
  %v2410 = sdiv i64 %v2352, 2
  br label %b359
b359:
  %v2411 = phi i64 [ 0, %b358 ], [ %v2420, %b360 ]
  %v2412 = icmp slt i64 %v2411, %v2410
  br i1 %v2412, label %b360, label %b361
b360:
  %v2413 = mul i64 %v2411, 2
  %v2414 = add i64 %v2348, %v2413
  %v2415 = mul i64 %v2411, 768
  %v2416 = getelementptr inbounds float, ptr %v2318, i64 %v2415
  %v2417 = mul i64 %v2414, 8
  %v2418 = add i64 %v2417, %v2386
  %v2419 = getelementptr inbounds float, ptr %v2332, i64 %v2418
  call void @outer_2x32(ptr %v2416, ptr %v200, i64 %v2347, ptr %v2419, i64 8)
  %v2420 = add nsw i64 %v2411, 1
  br label %b359
b361:
  %v2421 = add nsw i64 %v2386, 32
  br label %b353
b355:
  %v2422 = mul i64 %v2343, 8
  %v2423 = add i64 %v2422, 0
  %v2424 = getelementptr inbounds float, ptr %v2317, i64 %v2423
  br label %b362
b362:
  %v2425 = phi i64 [ 0, %b355 ], [ %v2434, %b363 ]
  %v2426 = icmp slt i64 %v2425, %v2347
  br i1 %v2426, label %b363, label %b364
b363:
  %v2427 = mul i64 %v2425, 8
  %v2428 = getelementptr inbounds float, ptr %v2424, i64 %v2427
  %v2429 = mul i64 %v2425, 8
  %v2430 = getelementptr inbounds float, ptr %v200, i64 %v2429
  %v2431 = getelementptr inbounds float, ptr %v2428, i64 0
  %v2432 = load <8 x float>, ptr %v2431, align 4
  %v2433 = getelementptr inbounds float, ptr %v2430, i64 0
  store <8 x float> %v2432, ptr %v2433, align 4
  %v2434 = add nsw i64 %v2425, 1
  br label %b362
b364:
  %v2435 = sdiv i64 %v2352, 2
  br label %b365
b365:
  %v2436 = phi i64 [ 0, %b364 ], [ %v2445, %b366 ]
  %v2437 = icmp slt i64 %v2436, %v2435
  br i1 %v2437, label %b366, label %b367
b366:
  %v2438 = mul i64 %v2436, 2
  %v2439 = add i64 %v2348, %v2438
  %v2440 = mul i64 %v2436, 768
  %v2441 = getelementptr inbounds float, ptr %v2318, i64 %v2440
  %v2442 = mul i64 %v2439, 8
  %v2443 = add i64 %v2442, 0
  %v2444 = getelementptr inbounds float, ptr %v2332, i64 %v2443
  call void @outer_2x8(ptr %v2441, ptr %v200, i64 %v2347, ptr %v2444, i64 8)
  %v2445 = add nsw i64 %v2436, 1
  br label %b365
b367:
  %v2446 = add nsw i64 %v2348, 64
  br label %b341
b343:
  %v2447 = add nsw i64 %v2343, 384
  br label %b338
b340:
  %v2448 = icmp sgt i64 %v3, 1
  br i1 %v2448, label %b368, label %b369
b368:
  %v2449 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2450 = atomicrmw add ptr %v2449, i64 1 acq_rel
  %v2451 = load i64, ptr %v195, align 8
  %v2452 = add i64 %v2451, 1
  store i64 %v2452, ptr %v195, align 8
  %v2453 = mul i64 %v3, %v2452
  br label %b370
b370:
  %v2454 = load atomic i64, ptr %v2449 acquire, align 8
  %v2455 = icmp slt i64 %v2454, %v2453
  br i1 %v2455, label %b371, label %b372
b371:
  %v2456 = call i32 @sched_yield()
  br label %b370
b372:
  br label %b369
b369:
  %v2457 = icmp eq i64 %v2, 0
  br i1 %v2457, label %b373, label %b374
b373:
  br label %b375
b375:
  %v2458 = phi i64 [ 0, %b373 ], [ %v2480, %b380 ]
  %v2459 = icmp slt i64 %v2458, 16
  br i1 %v2459, label %b376, label %b377
b376:
  br label %b378
b378:
  %v2460 = phi i64 [ 0, %b376 ], [ %v2477, %b383 ]
  %v2461 = phi <8 x float> [ splat (float 0x0000000000000000), %b376 ], [ %v2476, %b383 ]
  %v2462 = icmp slt i64 %v2460, %v8
  br i1 %v2462, label %b379, label %b380
b379:
  %v2463 = add i64 %v2460, 128
  %v2464 = icmp slt i64 %v2463, %v8
  %v2465 = select i1 %v2464, i64 %v2463, i64 %v8
  br label %b381
b381:
  %v2466 = phi i64 [ %v2460, %b379 ], [ %v2475, %b382 ]
  %v2467 = phi <8 x float> [ splat (float 0x0000000000000000), %b379 ], [ %v2474, %b382 ]
  %v2468 = icmp slt i64 %v2466, %v2465
  br i1 %v2468, label %b382, label %b383
b382:
  %v2469 = mul i64 %v2466, 16
  %v2470 = getelementptr inbounds float, ptr %v108, i64 %v2469
  %v2471 = add i64 0, %v2458
  %v2472 = getelementptr inbounds float, ptr %v2470, i64 %v2471
  %v2473 = load <8 x float>, ptr %v2472, align 4
  %v2474 = fadd <8 x float> %v2467, %v2473
  %v2475 = add nsw i64 %v2466, 1
  br label %b381
b383:
  %v2476 = fadd <8 x float> %v2461, %v2467
  %v2477 = add nsw i64 %v2460, 128
  br label %b378
b380:
  %v2478 = add i64 0, %v2458
  %v2479 = getelementptr inbounds float, ptr %v64, i64 %v2478
  store <8 x float> %v2461, ptr %v2479, align 4
  %v2480 = add nsw i64 %v2458, 8
  br label %b375
b377:
  br label %b374
b374:
  %v2481 = icmp sgt i64 %v3, 1
  br i1 %v2481, label %b384, label %b385
b384:
  %v2482 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2483 = atomicrmw add ptr %v2482, i64 1 acq_rel
  %v2484 = load i64, ptr %v195, align 8
  %v2485 = add i64 %v2484, 1
  store i64 %v2485, ptr %v195, align 8
  %v2486 = mul i64 %v3, %v2485
  br label %b386
b386:
  %v2487 = load atomic i64, ptr %v2482 acquire, align 8
  %v2488 = icmp slt i64 %v2487, %v2486
  br i1 %v2488, label %b387, label %b388
b387:
  %v2489 = call i32 @sched_yield()
  br label %b386
b388:
  br label %b385
b385:
  %v2490 = mul i64 0, 16
  %v2491 = getelementptr inbounds float, ptr %v110, i64 %v2490
  %v2492 = getelementptr inbounds float, ptr %v2491, i64 0
  %v2493 = mul i64 0, 8
  %v2494 = getelementptr inbounds float, ptr %v10, i64 %v2493
  %v2495 = getelementptr inbounds float, ptr %v2494, i64 0
  %v2496 = getelementptr inbounds float, ptr %v200, i64 12288
  %v2497 = add i64 16, 1
  %v2498 = sdiv i64 %v2497, 2
  %v2499 = add i64 %v2, 1
  %v2500 = mul i64 %v2498, %v2
  %v2501 = sdiv i64 %v2500, %v3
  %v2502 = mul i64 %v2501, 2
  %v2503 = icmp slt i64 %v2502, 16
  %v2504 = select i1 %v2503, i64 %v2502, i64 16
  %v2505 = mul i64 %v2498, %v2499
  %v2506 = sdiv i64 %v2505, %v3
  %v2507 = mul i64 %v2506, 2
  %v2508 = icmp slt i64 %v2507, 16
  %v2509 = select i1 %v2508, i64 %v2507, i64 16
  %v2510 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b389
b389:
  %v2511 = phi i64 [ %v2504, %b385 ], [ %v2519, %b394 ]
  %v2512 = icmp slt i64 %v2511, %v2509
  br i1 %v2512, label %b390, label %b391
b390:
  %v2513 = mul i64 %v2511, 8
  %v2514 = getelementptr inbounds float, ptr %v2510, i64 %v2513
  br label %b392
b392:
  %v2515 = phi i64 [ 0, %b390 ], [ %v2518, %b393 ]
  %v2516 = icmp slt i64 %v2515, 8
  br i1 %v2516, label %b393, label %b394
b393:
  %v2517 = getelementptr inbounds float, ptr %v2514, i64 %v2515
  store float 0x0000000000000000, ptr %v2517, align 4
  %v2518 = add nsw i64 %v2515, 1
  br label %b392
b394:
  %v2519 = add nsw i64 %v2511, 1
  br label %b389
b391:
  %v2520 = mul i64 %v8, 1
  br label %b395
b395:
  %v2521 = phi i64 [ 0, %b391 ], [ %v2625, %b400 ]
  %v2522 = icmp slt i64 %v2521, %v2520
  br i1 %v2522, label %b396, label %b397
b396:
  %v2523 = sub i64 %v2520, %v2521
  %v2524 = icmp slt i64 %v2523, 384
  %v2525 = select i1 %v2524, i64 %v2523, i64 384
  br label %b398
b398:
  %v2526 = phi i64 [ %v2504, %b396 ], [ %v2624, %b424 ]
  %v2527 = icmp slt i64 %v2526, %v2509
  br i1 %v2527, label %b399, label %b400
b399:
  %v2528 = sub i64 %v2509, %v2526
  %v2529 = icmp slt i64 %v2528, 64
  %v2530 = select i1 %v2529, i64 %v2528, i64 64
  %v2531 = sdiv i64 %v2530, 2
  %v2532 = mul i64 %v2531, 2
  %v2533 = sub i64 %v2530, %v2532
  %v2534 = mul i64 %v2521, 16
  %v2535 = add i64 %v2534, %v2526
  %v2536 = getelementptr inbounds float, ptr %v2492, i64 %v2535
  br label %b401
b401:
  %v2537 = phi i64 [ 0, %b399 ], [ %v2563, %b409 ]
  %v2538 = icmp slt i64 %v2537, %v2525
  br i1 %v2538, label %b402, label %b403
b402:
  %v2539 = mul i64 %v2537, 16
  %v2540 = getelementptr inbounds float, ptr %v2536, i64 %v2539
  %v2541 = mul i64 %v2537, 2
  %v2542 = getelementptr inbounds float, ptr %v2496, i64 %v2541
  br label %b404
b404:
  %v2543 = phi i64 [ 0, %b402 ], [ %v2552, %b405 ]
  %v2544 = icmp slt i64 %v2543, %v2531
  br i1 %v2544, label %b405, label %b406
b405:
  %v2545 = mul i64 %v2543, 2
  %v2546 = getelementptr inbounds float, ptr %v2540, i64 %v2545
  %v2547 = mul i64 %v2543, 768
  %v2548 = getelementptr inbounds float, ptr %v2542, i64 %v2547
  %v2549 = getelementptr inbounds float, ptr %v2546, i64 0
  %v2550 = load <2 x float>, ptr %v2549, align 4
  %v2551 = getelementptr inbounds float, ptr %v2548, i64 0
  store <2 x float> %v2550, ptr %v2551, align 4
  %v2552 = add nsw i64 %v2543, 1
  br label %b404
b406:
  %v2553 = mul i64 %v2531, 2
  %v2554 = getelementptr inbounds float, ptr %v2540, i64 %v2553
  %v2555 = mul i64 %v2531, 768
  %v2556 = getelementptr inbounds float, ptr %v2542, i64 %v2555
  br label %b407
b407:
  %v2557 = phi i64 [ 0, %b406 ], [ %v2562, %b408 ]
  %v2558 = icmp slt i64 %v2557, %v2533
  br i1 %v2558, label %b408, label %b409
b408:
  %v2559 = getelementptr inbounds float, ptr %v2554, i64 %v2557
  %v2560 = load float, ptr %v2559, align 4
  %v2561 = getelementptr inbounds float, ptr %v2556, i64 %v2557
  store float %v2560, ptr %v2561, align 4
  %v2562 = add nsw i64 %v2557, 1
  br label %b407, !llvm.loop !9
b409:
  %v2563 = add nsw i64 %v2537, 1
  br label %b401
b403:
  br label %b410
b410:
  %v2564 = phi i64 [ 0, %b403 ], [ %v2599, %b418 ]
  %v2565 = icmp slt i64 %v2564, 0
  br i1 %v2565, label %b411, label %b412
b411:
  %v2566 = mul i64 %v2521, 8
  %v2567 = add i64 %v2566, %v2564
  %v2568 = getelementptr inbounds float, ptr %v2495, i64 %v2567
  br label %b413
b413:
  %v2569 = phi i64 [ 0, %b411 ], [ %v2587, %b414 ]
  %v2570 = icmp slt i64 %v2569, %v2525
  br i1 %v2570, label %b414, label %b415
b414:
  %v2571 = mul i64 %v2569, 8
  %v2572 = getelementptr inbounds float, ptr %v2568, i64 %v2571
  %v2573 = mul i64 %v2569, 32
  %v2574 = getelementptr inbounds float, ptr %v200, i64 %v2573
  %v2575 = getelementptr inbounds float, ptr %v2572, i64 0
  %v2576 = load <8 x float>, ptr %v2575, align 4
  %v2577 = getelementptr inbounds float, ptr %v2574, i64 0
  store <8 x float> %v2576, ptr %v2577, align 4
  %v2578 = getelementptr inbounds float, ptr %v2572, i64 8
  %v2579 = load <8 x float>, ptr %v2578, align 4
  %v2580 = getelementptr inbounds float, ptr %v2574, i64 8
  store <8 x float> %v2579, ptr %v2580, align 4
  %v2581 = getelementptr inbounds float, ptr %v2572, i64 16
  %v2582 = load <8 x float>, ptr %v2581, align 4
  %v2583 = getelementptr inbounds float, ptr %v2574, i64 16
  store <8 x float> %v2582, ptr %v2583, align 4
  %v2584 = getelementptr inbounds float, ptr %v2572, i64 24
  %v2585 = load <8 x float>, ptr %v2584, align 4
  %v2586 = getelementptr inbounds float, ptr %v2574, i64 24
  store <8 x float> %v2585, ptr %v2586, align 4
  %v2587 = add nsw i64 %v2569, 1
  br label %b413
b415:
  %v2588 = sdiv i64 %v2530, 2
  br label %b416
b416:
  %v2589 = phi i64 [ 0, %b415 ], [ %v2598, %b417 ]
  %v2590 = icmp slt i64 %v2589, %v2588
  br i1 %v2590, label %b417, label %b418
b417:
  %v2591 = mul i64 %v2589, 2
  %v2592 = add i64 %v2526, %v2591
  %v2593 = mul i64 %v2589, 768
  %v2594 = getelementptr inbounds float, ptr %v2496, i64 %v2593
  %v2595 = mul i64 %v2592, 8
  %v2596 = add i64 %v2595, %v2564
  %v2597 = getelementptr inbounds float, ptr %v2510, i64 %v2596
  call void @outer_2x32(ptr %v2594, ptr %v200, i64 %v2525, ptr %v2597, i64 8)
  %v2598 = add nsw i64 %v2589, 1
  br label %b416
b418:
  %v2599 = add nsw i64 %v2564, 32
  br label %b410
b412:
  %v2600 = mul i64 %v2521, 8
  %v2601 = add i64 %v2600, 0
  %v2602 = getelementptr inbounds float, ptr %v2495, i64 %v2601
  br label %b419
b419:
  %v2603 = phi i64 [ 0, %b412 ], [ %v2612, %b420 ]
  %v2604 = icmp slt i64 %v2603, %v2525
  br i1 %v2604, label %b420, label %b421
b420:
  %v2605 = mul i64 %v2603, 8
  %v2606 = getelementptr inbounds float, ptr %v2602, i64 %v2605
  %v2607 = mul i64 %v2603, 8
  %v2608 = getelementptr inbounds float, ptr %v200, i64 %v2607
  %v2609 = getelementptr inbounds float, ptr %v2606, i64 0
  %v2610 = load <8 x float>, ptr %v2609, align 4
  %v2611 = getelementptr inbounds float, ptr %v2608, i64 0
  store <8 x float> %v2610, ptr %v2611, align 4
  %v2612 = add nsw i64 %v2603, 1
  br label %b419
b421:
  %v2613 = sdiv i64 %v2530, 2
  br label %b422
b422:
  %v2614 = phi i64 [ 0, %b421 ], [ %v2623, %b423 ]
  %v2615 = icmp slt i64 %v2614, %v2613
  br i1 %v2615, label %b423, label %b424
b423:
  %v2616 = mul i64 %v2614, 2
  %v2617 = add i64 %v2526, %v2616
  %v2618 = mul i64 %v2614, 768
  %v2619 = getelementptr inbounds float, ptr %v2496, i64 %v2618
  %v2620 = mul i64 %v2617, 8
  %v2621 = add i64 %v2620, 0
  %v2622 = getelementptr inbounds float, ptr %v2510, i64 %v2621
  call void @outer_2x8(ptr %v2619, ptr %v200, i64 %v2525, ptr %v2622, i64 8)
  %v2623 = add nsw i64 %v2614, 1
  br label %b422
b424:
  %v2624 = add nsw i64 %v2526, 64
  br label %b398
b400:
  %v2625 = add nsw i64 %v2521, 384
  br label %b395
b397:
  %v2626 = icmp sgt i64 %v3, 1
  br i1 %v2626, label %b425, label %b426
b425:
  %v2627 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2628 = atomicrmw add ptr %v2627, i64 1 acq_rel
  %v2629 = load i64, ptr %v195, align 8
  %v2630 = add i64 %v2629, 1
  store i64 %v2630, ptr %v195, align 8
  %v2631 = mul i64 %v3, %v2630
  br label %b427
b427:
  %v2632 = load atomic i64, ptr %v2627 acquire, align 8
  %v2633 = icmp slt i64 %v2632, %v2631
  br i1 %v2633, label %b428, label %b429
b428:
  %v2634 = call i32 @sched_yield()
  br label %b427
b429:
  br label %b426
b426:
  %v2635 = icmp eq i64 %v2, 0
  br i1 %v2635, label %b430, label %b431
b430:
  br label %b432
b432:
  %v2636 = phi i64 [ 0, %b430 ], [ %v2658, %b437 ]
  %v2637 = icmp slt i64 %v2636, 16
  br i1 %v2637, label %b433, label %b434
b433:
  br label %b435
b435:
  %v2638 = phi i64 [ 0, %b433 ], [ %v2655, %b440 ]
  %v2639 = phi <8 x float> [ splat (float 0x0000000000000000), %b433 ], [ %v2654, %b440 ]
  %v2640 = icmp slt i64 %v2638, %v8
  br i1 %v2640, label %b436, label %b437
b436:
  %v2641 = add i64 %v2638, 128
  %v2642 = icmp slt i64 %v2641, %v8
  %v2643 = select i1 %v2642, i64 %v2641, i64 %v8
  br label %b438
b438:
  %v2644 = phi i64 [ %v2638, %b436 ], [ %v2653, %b439 ]
  %v2645 = phi <8 x float> [ splat (float 0x0000000000000000), %b436 ], [ %v2652, %b439 ]
  %v2646 = icmp slt i64 %v2644, %v2643
  br i1 %v2646, label %b439, label %b440
b439:
  %v2647 = mul i64 %v2644, 16
  %v2648 = getelementptr inbounds float, ptr %v110, i64 %v2647
  %v2649 = add i64 0, %v2636
  %v2650 = getelementptr inbounds float, ptr %v2648, i64 %v2649
  %v2651 = load <8 x float>, ptr %v2650, align 4
  %v2652 = fadd <8 x float> %v2645, %v2651
  %v2653 = add nsw i64 %v2644, 1
  br label %b438
b440:
  %v2654 = fadd <8 x float> %v2639, %v2645
  %v2655 = add nsw i64 %v2638, 128
  br label %b435
b437:
  %v2656 = add i64 0, %v2636
  %v2657 = getelementptr inbounds float, ptr %v68, i64 %v2656
  store <8 x float> %v2639, ptr %v2657, align 4
  %v2658 = add nsw i64 %v2636, 8
  br label %b432
b434:
  br label %b431
b431:
  %v2659 = icmp sgt i64 %v3, 1
  br i1 %v2659, label %b441, label %b442
b441:
  %v2660 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2661 = atomicrmw add ptr %v2660, i64 1 acq_rel
  %v2662 = load i64, ptr %v195, align 8
  %v2663 = add i64 %v2662, 1
  store i64 %v2663, ptr %v195, align 8
  %v2664 = mul i64 %v3, %v2663
  br label %b443
b443:
  %v2665 = load atomic i64, ptr %v2660 acquire, align 8
  %v2666 = icmp slt i64 %v2665, %v2664
  br i1 %v2666, label %b444, label %b445
b444:
  %v2667 = call i32 @sched_yield()
  br label %b443
b445:
  br label %b442
b442:
  %v2668 = mul i64 0, 2
  %v2669 = getelementptr inbounds float, ptr %v136, i64 %v2668
  %v2670 = getelementptr inbounds float, ptr %v2669, i64 0
  %v2671 = mul i64 0, 8
  %v2672 = getelementptr inbounds float, ptr %v10, i64 %v2671
  %v2673 = getelementptr inbounds float, ptr %v2672, i64 0
  %v2674 = getelementptr inbounds float, ptr %v200, i64 12288
  %v2675 = add i64 2, 1
  %v2676 = sdiv i64 %v2675, 2
  %v2677 = add i64 %v2, 1
  %v2678 = mul i64 %v2676, %v2
  %v2679 = sdiv i64 %v2678, %v3
  %v2680 = mul i64 %v2679, 2
  %v2681 = icmp slt i64 %v2680, 2
  %v2682 = select i1 %v2681, i64 %v2680, i64 2
  %v2683 = mul i64 %v2676, %v2677
  %v2684 = sdiv i64 %v2683, %v3
  %v2685 = mul i64 %v2684, 2
  %v2686 = icmp slt i64 %v2685, 2
  %v2687 = select i1 %v2686, i64 %v2685, i64 2
  %v2688 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b446
b446:
  %v2689 = phi i64 [ %v2682, %b442 ], [ %v2697, %b451 ]
  %v2690 = icmp slt i64 %v2689, %v2687
  br i1 %v2690, label %b447, label %b448
b447:
  %v2691 = mul i64 %v2689, 8
  %v2692 = getelementptr inbounds float, ptr %v2688, i64 %v2691
  br label %b449
b449:
  %v2693 = phi i64 [ 0, %b447 ], [ %v2696, %b450 ]
  %v2694 = icmp slt i64 %v2693, 8
  br i1 %v2694, label %b450, label %b451
b450:
  %v2695 = getelementptr inbounds float, ptr %v2692, i64 %v2693
  store float 0x0000000000000000, ptr %v2695, align 4
  %v2696 = add nsw i64 %v2693, 1
  br label %b449
b451:
  %v2697 = add nsw i64 %v2689, 1
  br label %b446
b448:
  %v2698 = mul i64 %v8, 1
  br label %b452
b452:
  %v2699 = phi i64 [ 0, %b448 ], [ %v2803, %b457 ]
  %v2700 = icmp slt i64 %v2699, %v2698
  br i1 %v2700, label %b453, label %b454
b453:
  %v2701 = sub i64 %v2698, %v2699
  %v2702 = icmp slt i64 %v2701, 384
  %v2703 = select i1 %v2702, i64 %v2701, i64 384
  br label %b455
b455:
  %v2704 = phi i64 [ %v2682, %b453 ], [ %v2802, %b481 ]
  %v2705 = icmp slt i64 %v2704, %v2687
  br i1 %v2705, label %b456, label %b457
b456:
  %v2706 = sub i64 %v2687, %v2704
  %v2707 = icmp slt i64 %v2706, 64
  %v2708 = select i1 %v2707, i64 %v2706, i64 64
  %v2709 = sdiv i64 %v2708, 2
  %v2710 = mul i64 %v2709, 2
  %v2711 = sub i64 %v2708, %v2710
  %v2712 = mul i64 %v2699, 2
  %v2713 = add i64 %v2712, %v2704
  %v2714 = getelementptr inbounds float, ptr %v2670, i64 %v2713
  br label %b458
b458:
  %v2715 = phi i64 [ 0, %b456 ], [ %v2741, %b466 ]
  %v2716 = icmp slt i64 %v2715, %v2703
  br i1 %v2716, label %b459, label %b460
b459:
  %v2717 = mul i64 %v2715, 2
  %v2718 = getelementptr inbounds float, ptr %v2714, i64 %v2717
  %v2719 = mul i64 %v2715, 2
  %v2720 = getelementptr inbounds float, ptr %v2674, i64 %v2719
  br label %b461
b461:
  %v2721 = phi i64 [ 0, %b459 ], [ %v2730, %b462 ]
  %v2722 = icmp slt i64 %v2721, %v2709
  br i1 %v2722, label %b462, label %b463
b462:
  %v2723 = mul i64 %v2721, 2
  %v2724 = getelementptr inbounds float, ptr %v2718, i64 %v2723
  %v2725 = mul i64 %v2721, 768
  %v2726 = getelementptr inbounds float, ptr %v2720, i64 %v2725
  %v2727 = getelementptr inbounds float, ptr %v2724, i64 0
  %v2728 = load <2 x float>, ptr %v2727, align 4
  %v2729 = getelementptr inbounds float, ptr %v2726, i64 0
  store <2 x float> %v2728, ptr %v2729, align 4
  %v2730 = add nsw i64 %v2721, 1
  br label %b461
b463:
  %v2731 = mul i64 %v2709, 2
  %v2732 = getelementptr inbounds float, ptr %v2718, i64 %v2731
  %v2733 = mul i64 %v2709, 768
  %v2734 = getelementptr inbounds float, ptr %v2720, i64 %v2733
  br label %b464
b464:
  %v2735 = phi i64 [ 0, %b463 ], [ %v2740, %b465 ]
  %v2736 = icmp slt i64 %v2735, %v2711
  br i1 %v2736, label %b465, label %b466
b465:
  %v2737 = getelementptr inbounds float, ptr %v2732, i64 %v2735
  %v2738 = load float, ptr %v2737, align 4
  %v2739 = getelementptr inbounds float, ptr %v2734, i64 %v2735
  store float %v2738, ptr %v2739, align 4
  %v2740 = add nsw i64 %v2735, 1
  br label %b464, !llvm.loop !12
b466:
  %v2741 = add nsw i64 %v2715, 1
  br label %b458
b460:
  br label %b467
b467:
  %v2742 = phi i64 [ 0, %b460 ], [ %v2777, %b475 ]
  %v2743 = icmp slt i64 %v2742, 0
  br i1 %v2743, label %b468, label %b469
b468:
  %v2744 = mul i64 %v2699, 8
  %v2745 = add i64 %v2744, %v2742
  %v2746 = getelementptr inbounds float, ptr %v2673, i64 %v2745
  br label %b470
b470:
  %v2747 = phi i64 [ 0, %b468 ], [ %v2765, %b471 ]
  %v2748 = icmp slt i64 %v2747, %v2703
  br i1 %v2748, label %b471, label %b472
b471:
  %v2749 = mul i64 %v2747, 8
  %v2750 = getelementptr inbounds float, ptr %v2746, i64 %v2749
  %v2751 = mul i64 %v2747, 32
  %v2752 = getelementptr inbounds float, ptr %v200, i64 %v2751
  %v2753 = getelementptr inbounds float, ptr %v2750, i64 0
  %v2754 = load <8 x float>, ptr %v2753, align 4
  %v2755 = getelementptr inbounds float, ptr %v2752, i64 0
  store <8 x float> %v2754, ptr %v2755, align 4
  %v2756 = getelementptr inbounds float, ptr %v2750, i64 8
  %v2757 = load <8 x float>, ptr %v2756, align 4
  %v2758 = getelementptr inbounds float, ptr %v2752, i64 8
  store <8 x float> %v2757, ptr %v2758, align 4
  %v2759 = getelementptr inbounds float, ptr %v2750, i64 16
  %v2760 = load <8 x float>, ptr %v2759, align 4
  %v2761 = getelementptr inbounds float, ptr %v2752, i64 16
  store <8 x float> %v2760, ptr %v2761, align 4
  %v2762 = getelementptr inbounds float, ptr %v2750, i64 24
  %v2763 = load <8 x float>, ptr %v2762, align 4
  %v2764 = getelementptr inbounds float, ptr %v2752, i64 24
  store <8 x float> %v2763, ptr %v2764, align 4
  %v2765 = add nsw i64 %v2747, 1
  br label %b470
b472:
  %v2766 = sdiv i64 %v2708, 2
  br label %b473
b473:
  %v2767 = phi i64 [ 0, %b472 ], [ %v2776, %b474 ]
  %v2768 = icmp slt i64 %v2767, %v2766
  br i1 %v2768, label %b474, label %b475
b474:
  %v2769 = mul i64 %v2767, 2
  %v2770 = add i64 %v2704, %v2769
  %v2771 = mul i64 %v2767, 768
  %v2772 = getelementptr inbounds float, ptr %v2674, i64 %v2771
  %v2773 = mul i64 %v2770, 8
  %v2774 = add i64 %v2773, %v2742
  %v2775 = getelementptr inbounds float, ptr %v2688, i64 %v2774
  call void @outer_2x32(ptr %v2772, ptr %v200, i64 %v2703, ptr %v2775, i64 8)
  %v2776 = add nsw i64 %v2767, 1
  br label %b473
b475:
  %v2777 = add nsw i64 %v2742, 32
  br label %b467
b469:
  %v2778 = mul i64 %v2699, 8
  %v2779 = add i64 %v2778, 0
  %v2780 = getelementptr inbounds float, ptr %v2673, i64 %v2779
  br label %b476
b476:
  %v2781 = phi i64 [ 0, %b469 ], [ %v2790, %b477 ]
  %v2782 = icmp slt i64 %v2781, %v2703
  br i1 %v2782, label %b477, label %b478
b477:
  %v2783 = mul i64 %v2781, 8
  %v2784 = getelementptr inbounds float, ptr %v2780, i64 %v2783
  %v2785 = mul i64 %v2781, 8
  %v2786 = getelementptr inbounds float, ptr %v200, i64 %v2785
  %v2787 = getelementptr inbounds float, ptr %v2784, i64 0
  %v2788 = load <8 x float>, ptr %v2787, align 4
  %v2789 = getelementptr inbounds float, ptr %v2786, i64 0
  store <8 x float> %v2788, ptr %v2789, align 4
  %v2790 = add nsw i64 %v2781, 1
  br label %b476
b478:
  %v2791 = sdiv i64 %v2708, 2
  br label %b479
b479:
  %v2792 = phi i64 [ 0, %b478 ], [ %v2801, %b480 ]
  %v2793 = icmp slt i64 %v2792, %v2791
  br i1 %v2793, label %b480, label %b481
b480:
  %v2794 = mul i64 %v2792, 2
  %v2795 = add i64 %v2704, %v2794
  %v2796 = mul i64 %v2792, 768
  %v2797 = getelementptr inbounds float, ptr %v2674, i64 %v2796
  %v2798 = mul i64 %v2795, 8
  %v2799 = add i64 %v2798, 0
  %v2800 = getelementptr inbounds float, ptr %v2688, i64 %v2799
  call void @outer_2x8(ptr %v2797, ptr %v200, i64 %v2703, ptr %v2800, i64 8)
  %v2801 = add nsw i64 %v2792, 1
  br label %b479
b481:
  %v2802 = add nsw i64 %v2704, 64
  br label %b455
b457:
  %v2803 = add nsw i64 %v2699, 384
  br label %b452
b454:
  %v2804 = icmp sgt i64 %v3, 1
  br i1 %v2804, label %b482, label %b483
b482:
  %v2805 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2806 = atomicrmw add ptr %v2805, i64 1 acq_rel
  %v2807 = load i64, ptr %v195, align 8
  %v2808 = add i64 %v2807, 1
  store i64 %v2808, ptr %v195, align 8
  %v2809 = mul i64 %v3, %v2808
  br label %b484
b484:
  %v2810 = load atomic i64, ptr %v2805 acquire, align 8
  %v2811 = icmp slt i64 %v2810, %v2809
  br i1 %v2811, label %b485, label %b486
b485:
  %v2812 = call i32 @sched_yield()
  br label %b484
b486:
  br label %b483
b483:
  %v2813 = icmp eq i64 %v2, 0
  br i1 %v2813, label %b487, label %b488
b487:
  %v2814 = icmp ult i64 2, 8
  %v2815 = select i1 %v2814, i64 2, i64 8
  %v2816 = trunc i64 %v2815 to i32
  %v2817 = insertelement <8 x i32> poison, i32 %v2816, i64 0
  %v2818 = shufflevector <8 x i32> %v2817, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2819 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2818
  br label %b489
b489:
  %v2820 = phi i64 [ 0, %b487 ], [ %v2837, %b494 ]
  %v2821 = phi <8 x float> [ splat (float 0x0000000000000000), %b487 ], [ %v2836, %b494 ]
  %v2822 = icmp slt i64 %v2820, %v8
  br i1 %v2822, label %b490, label %b491
b490:
  %v2823 = add i64 %v2820, 128
  %v2824 = icmp slt i64 %v2823, %v8
  %v2825 = select i1 %v2824, i64 %v2823, i64 %v8
  br label %b492
b492:
  %v2826 = phi i64 [ %v2820, %b490 ], [ %v2835, %b493 ]
  %v2827 = phi <8 x float> [ splat (float 0x0000000000000000), %b490 ], [ %v2834, %b493 ]
  %v2828 = icmp slt i64 %v2826, %v2825
  br i1 %v2828, label %b493, label %b494
b493:
  %v2829 = mul i64 %v2826, 2
  %v2830 = getelementptr inbounds float, ptr %v136, i64 %v2829
  %v2831 = add i64 0, 0
  %v2832 = getelementptr inbounds float, ptr %v2830, i64 %v2831
  %v2833 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2832, <8 x i1> %v2819, <8 x float> zeroinitializer)
  %v2834 = fadd <8 x float> %v2827, %v2833
  %v2835 = add nsw i64 %v2826, 1
  br label %b492
b494:
  %v2836 = fadd <8 x float> %v2821, %v2827
  %v2837 = add nsw i64 %v2820, 128
  br label %b489
b491:
  %v2838 = add i64 0, 0
  %v2839 = getelementptr inbounds float, ptr %v72, i64 %v2838
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2821, ptr align 4 %v2839, <8 x i1> %v2819)
  br label %b488
b488:
  %v2840 = icmp sgt i64 %v3, 1
  br i1 %v2840, label %b495, label %b496
b495:
  %v2841 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2842 = atomicrmw add ptr %v2841, i64 1 acq_rel
  %v2843 = load i64, ptr %v195, align 8
  %v2844 = add i64 %v2843, 1
  store i64 %v2844, ptr %v195, align 8
  %v2845 = mul i64 %v3, %v2844
  br label %b497
b497:
  %v2846 = load atomic i64, ptr %v2841 acquire, align 8
  %v2847 = icmp slt i64 %v2846, %v2845
  br i1 %v2847, label %b498, label %b499
b498:
  %v2848 = call i32 @sched_yield()
  br label %b497
b499:
  br label %b496
b496:
  %v2849 = mul i64 0, 2
  %v2850 = getelementptr inbounds float, ptr %v118, i64 %v2849
  %v2851 = getelementptr inbounds float, ptr %v2850, i64 0
  %v2852 = mul i64 0, 8
  %v2853 = getelementptr inbounds float, ptr %v10, i64 %v2852
  %v2854 = getelementptr inbounds float, ptr %v2853, i64 0
  %v2855 = getelementptr inbounds float, ptr %v200, i64 12288
  %v2856 = add i64 2, 1
  %v2857 = sdiv i64 %v2856, 2
  %v2858 = add i64 %v2, 1
  %v2859 = mul i64 %v2857, %v2
  %v2860 = sdiv i64 %v2859, %v3
  %v2861 = mul i64 %v2860, 2
  %v2862 = icmp slt i64 %v2861, 2
  %v2863 = select i1 %v2862, i64 %v2861, i64 2
  %v2864 = mul i64 %v2857, %v2858
  %v2865 = sdiv i64 %v2864, %v3
  %v2866 = mul i64 %v2865, 2
  %v2867 = icmp slt i64 %v2866, 2
  %v2868 = select i1 %v2867, i64 %v2866, i64 2
  %v2869 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b500
b500:
  %v2870 = phi i64 [ %v2863, %b496 ], [ %v2878, %b505 ]
  %v2871 = icmp slt i64 %v2870, %v2868
  br i1 %v2871, label %b501, label %b502
b501:
  %v2872 = mul i64 %v2870, 8
  %v2873 = getelementptr inbounds float, ptr %v2869, i64 %v2872
  br label %b503
b503:
  %v2874 = phi i64 [ 0, %b501 ], [ %v2877, %b504 ]
  %v2875 = icmp slt i64 %v2874, 8
  br i1 %v2875, label %b504, label %b505
b504:
  %v2876 = getelementptr inbounds float, ptr %v2873, i64 %v2874
  store float 0x0000000000000000, ptr %v2876, align 4
  %v2877 = add nsw i64 %v2874, 1
  br label %b503
b505:
  %v2878 = add nsw i64 %v2870, 1
  br label %b500
b502:
  %v2879 = mul i64 %v8, 1
  br label %b506
b506:
  %v2880 = phi i64 [ 0, %b502 ], [ %v2984, %b511 ]
  %v2881 = icmp slt i64 %v2880, %v2879
  br i1 %v2881, label %b507, label %b508
b507:
  %v2882 = sub i64 %v2879, %v2880
  %v2883 = icmp slt i64 %v2882, 384
  %v2884 = select i1 %v2883, i64 %v2882, i64 384
  br label %b509
b509:
  %v2885 = phi i64 [ %v2863, %b507 ], [ %v2983, %b535 ]
  %v2886 = icmp slt i64 %v2885, %v2868
  br i1 %v2886, label %b510, label %b511
b510:
  %v2887 = sub i64 %v2868, %v2885
  %v2888 = icmp slt i64 %v2887, 64
  %v2889 = select i1 %v2888, i64 %v2887, i64 64
  %v2890 = sdiv i64 %v2889, 2
  %v2891 = mul i64 %v2890, 2
  %v2892 = sub i64 %v2889, %v2891
  %v2893 = mul i64 %v2880, 2
  %v2894 = add i64 %v2893, %v2885
  %v2895 = getelementptr inbounds float, ptr %v2851, i64 %v2894
  br label %b512
b512:
  %v2896 = phi i64 [ 0, %b510 ], [ %v2922, %b520 ]
  %v2897 = icmp slt i64 %v2896, %v2884
  br i1 %v2897, label %b513, label %b514
b513:
  %v2898 = mul i64 %v2896, 2
  %v2899 = getelementptr inbounds float, ptr %v2895, i64 %v2898
  %v2900 = mul i64 %v2896, 2
  %v2901 = getelementptr inbounds float, ptr %v2855, i64 %v2900
  br label %b515
b515:
  %v2902 = phi i64 [ 0, %b513 ], [ %v2911, %b516 ]
  %v2903 = icmp slt i64 %v2902, %v2890
  br i1 %v2903, label %b516, label %b517
b516:
  %v2904 = mul i64 %v2902, 2
  %v2905 = getelementptr inbounds float, ptr %v2899, i64 %v2904
  %v2906 = mul i64 %v2902, 768
  %v2907 = getelementptr inbounds float, ptr %v2901, i64 %v2906
  %v2908 = getelementptr inbounds float, ptr %v2905, i64 0
  %v2909 = load <2 x float>, ptr %v2908, align 4
  %v2910 = getelementptr inbounds float, ptr %v2907, i64 0
  store <2 x float> %v2909, ptr %v2910, align 4
  %v2911 = add nsw i64 %v2902, 1
  br label %b515
b517:
  %v2912 = mul i64 %v2890, 2
  %v2913 = getelementptr inbounds float, ptr %v2899, i64 %v2912
  %v2914 = mul i64 %v2890, 768
  %v2915 = getelementptr inbounds float, ptr %v2901, i64 %v2914
  br label %b518
b518:
  %v2916 = phi i64 [ 0, %b517 ], [ %v2921, %b519 ]
  %v2917 = icmp slt i64 %v2916, %v2892
  br i1 %v2917, label %b519, label %b520
b519:
  %v2918 = getelementptr inbounds float, ptr %v2913, i64 %v2916
  %v2919 = load float, ptr %v2918, align 4
  %v2920 = getelementptr inbounds float, ptr %v2915, i64 %v2916
  store float %v2919, ptr %v2920, align 4
  %v2921 = add nsw i64 %v2916, 1
  br label %b518, !llvm.loop !15
b520:
  %v2922 = add nsw i64 %v2896, 1
  br label %b512
b514:
  br label %b521
b521:
  %v2923 = phi i64 [ 0, %b514 ], [ %v2958, %b529 ]
  %v2924 = icmp slt i64 %v2923, 0
  br i1 %v2924, label %b522, label %b523
b522:
  %v2925 = mul i64 %v2880, 8
  %v2926 = add i64 %v2925, %v2923
  %v2927 = getelementptr inbounds float, ptr %v2854, i64 %v2926
  br label %b524
b524:
  %v2928 = phi i64 [ 0, %b522 ], [ %v2946, %b525 ]
  %v2929 = icmp slt i64 %v2928, %v2884
  br i1 %v2929, label %b525, label %b526
b525:
  %v2930 = mul i64 %v2928, 8
  %v2931 = getelementptr inbounds float, ptr %v2927, i64 %v2930
  %v2932 = mul i64 %v2928, 32
  %v2933 = getelementptr inbounds float, ptr %v200, i64 %v2932
  %v2934 = getelementptr inbounds float, ptr %v2931, i64 0
  %v2935 = load <8 x float>, ptr %v2934, align 4
  %v2936 = getelementptr inbounds float, ptr %v2933, i64 0
  store <8 x float> %v2935, ptr %v2936, align 4
  %v2937 = getelementptr inbounds float, ptr %v2931, i64 8
  %v2938 = load <8 x float>, ptr %v2937, align 4
  %v2939 = getelementptr inbounds float, ptr %v2933, i64 8
  store <8 x float> %v2938, ptr %v2939, align 4
  %v2940 = getelementptr inbounds float, ptr %v2931, i64 16
  %v2941 = load <8 x float>, ptr %v2940, align 4
  %v2942 = getelementptr inbounds float, ptr %v2933, i64 16
  store <8 x float> %v2941, ptr %v2942, align 4
  %v2943 = getelementptr inbounds float, ptr %v2931, i64 24
  %v2944 = load <8 x float>, ptr %v2943, align 4
  %v2945 = getelementptr inbounds float, ptr %v2933, i64 24
  store <8 x float> %v2944, ptr %v2945, align 4
  %v2946 = add nsw i64 %v2928, 1
  br label %b524
b526:
  %v2947 = sdiv i64 %v2889, 2
  br label %b527
b527:
  %v2948 = phi i64 [ 0, %b526 ], [ %v2957, %b528 ]
  %v2949 = icmp slt i64 %v2948, %v2947
  br i1 %v2949, label %b528, label %b529
b528:
  %v2950 = mul i64 %v2948, 2
  %v2951 = add i64 %v2885, %v2950
  %v2952 = mul i64 %v2948, 768
  %v2953 = getelementptr inbounds float, ptr %v2855, i64 %v2952
  %v2954 = mul i64 %v2951, 8
  %v2955 = add i64 %v2954, %v2923
  %v2956 = getelementptr inbounds float, ptr %v2869, i64 %v2955
  call void @outer_2x32(ptr %v2953, ptr %v200, i64 %v2884, ptr %v2956, i64 8)
  %v2957 = add nsw i64 %v2948, 1
  br label %b527
b529:
  %v2958 = add nsw i64 %v2923, 32
  br label %b521
b523:
  %v2959 = mul i64 %v2880, 8
  %v2960 = add i64 %v2959, 0
  %v2961 = getelementptr inbounds float, ptr %v2854, i64 %v2960
  br label %b530
b530:
  %v2962 = phi i64 [ 0, %b523 ], [ %v2971, %b531 ]
  %v2963 = icmp slt i64 %v2962, %v2884
  br i1 %v2963, label %b531, label %b532
b531:
  %v2964 = mul i64 %v2962, 8
  %v2965 = getelementptr inbounds float, ptr %v2961, i64 %v2964
  %v2966 = mul i64 %v2962, 8
  %v2967 = getelementptr inbounds float, ptr %v200, i64 %v2966
  %v2968 = getelementptr inbounds float, ptr %v2965, i64 0
  %v2969 = load <8 x float>, ptr %v2968, align 4
  %v2970 = getelementptr inbounds float, ptr %v2967, i64 0
  store <8 x float> %v2969, ptr %v2970, align 4
  %v2971 = add nsw i64 %v2962, 1
  br label %b530
b532:
  %v2972 = sdiv i64 %v2889, 2
  br label %b533
b533:
  %v2973 = phi i64 [ 0, %b532 ], [ %v2982, %b534 ]
  %v2974 = icmp slt i64 %v2973, %v2972
  br i1 %v2974, label %b534, label %b535
b534:
  %v2975 = mul i64 %v2973, 2
  %v2976 = add i64 %v2885, %v2975
  %v2977 = mul i64 %v2973, 768
  %v2978 = getelementptr inbounds float, ptr %v2855, i64 %v2977
  %v2979 = mul i64 %v2976, 8
  %v2980 = add i64 %v2979, 0
  %v2981 = getelementptr inbounds float, ptr %v2869, i64 %v2980
  call void @outer_2x8(ptr %v2978, ptr %v200, i64 %v2884, ptr %v2981, i64 8)
  %v2982 = add nsw i64 %v2973, 1
  br label %b533
b535:
  %v2983 = add nsw i64 %v2885, 64
  br label %b509
b511:
  %v2984 = add nsw i64 %v2880, 384
  br label %b506
b508:
  %v2985 = icmp sgt i64 %v3, 1
  br i1 %v2985, label %b536, label %b537
b536:
  %v2986 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2987 = atomicrmw add ptr %v2986, i64 1 acq_rel
  %v2988 = load i64, ptr %v195, align 8
  %v2989 = add i64 %v2988, 1
  store i64 %v2989, ptr %v195, align 8
  %v2990 = mul i64 %v3, %v2989
  br label %b538
b538:
  %v2991 = load atomic i64, ptr %v2986 acquire, align 8
  %v2992 = icmp slt i64 %v2991, %v2990
  br i1 %v2992, label %b539, label %b540
b539:
  %v2993 = call i32 @sched_yield()
  br label %b538
b540:
  br label %b537
b537:
  %v2994 = icmp eq i64 %v2, 0
  br i1 %v2994, label %b541, label %b542
b541:
  %v2995 = icmp ult i64 2, 8
  %v2996 = select i1 %v2995, i64 2, i64 8
  %v2997 = trunc i64 %v2996 to i32
  %v2998 = insertelement <8 x i32> poison, i32 %v2997, i64 0
  %v2999 = shufflevector <8 x i32> %v2998, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3000 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2999
  br label %b543
b543:
  %v3001 = phi i64 [ 0, %b541 ], [ %v3018, %b548 ]
  %v3002 = phi <8 x float> [ splat (float 0x0000000000000000), %b541 ], [ %v3017, %b548 ]
  %v3003 = icmp slt i64 %v3001, %v8
  br i1 %v3003, label %b544, label %b545
b544:
  %v3004 = add i64 %v3001, 128
  %v3005 = icmp slt i64 %v3004, %v8
  %v3006 = select i1 %v3005, i64 %v3004, i64 %v8
  br label %b546
b546:
  %v3007 = phi i64 [ %v3001, %b544 ], [ %v3016, %b547 ]
  %v3008 = phi <8 x float> [ splat (float 0x0000000000000000), %b544 ], [ %v3015, %b547 ]
  %v3009 = icmp slt i64 %v3007, %v3006
  br i1 %v3009, label %b547, label %b548
b547:
  %v3010 = mul i64 %v3007, 2
  %v3011 = getelementptr inbounds float, ptr %v118, i64 %v3010
  %v3012 = add i64 0, 0
  %v3013 = getelementptr inbounds float, ptr %v3011, i64 %v3012
  %v3014 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3013, <8 x i1> %v3000, <8 x float> zeroinitializer)
  %v3015 = fadd <8 x float> %v3008, %v3014
  %v3016 = add nsw i64 %v3007, 1
  br label %b546
b548:
  %v3017 = fadd <8 x float> %v3002, %v3008
  %v3018 = add nsw i64 %v3001, 128
  br label %b543
b545:
  %v3019 = add i64 0, 0
  %v3020 = getelementptr inbounds float, ptr %v76, i64 %v3019
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3002, ptr align 4 %v3020, <8 x i1> %v3000)
  br label %b542
b542:
  %v3021 = icmp sgt i64 %v3, 1
  br i1 %v3021, label %b549, label %b550
b549:
  %v3022 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3023 = atomicrmw add ptr %v3022, i64 1 acq_rel
  %v3024 = load i64, ptr %v195, align 8
  %v3025 = add i64 %v3024, 1
  store i64 %v3025, ptr %v195, align 8
  %v3026 = mul i64 %v3, %v3025
  br label %b551
b551:
  %v3027 = load atomic i64, ptr %v3022 acquire, align 8
  %v3028 = icmp slt i64 %v3027, %v3026
  br i1 %v3028, label %b552, label %b553
b552:
  %v3029 = call i32 @sched_yield()
  br label %b551
b553:
  br label %b550
b550:
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
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare float @llvm.sqrt.f32(float)

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
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
